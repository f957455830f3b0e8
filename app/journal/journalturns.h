#pragma once

#include <QtGlobal>

#include <atomic>
#include <mutex>

namespace Desk {

/// Decides who writes to the journal's file within this process: a row that an instruction waits for goes before
/// maintenance, and waits for one slice of it at most.
class JournalTurns
{
    Q_DISABLE_COPY_MOVE(JournalTurns)
public:
    JournalTurns() = default;
    ~JournalTurns() = default;

    /// The turn of a row, until the lock is released.
    [[nodiscard]] std::unique_lock<std::mutex> urgent();
    /// The turn of one slice of maintenance; waits while a row has to be written.
    [[nodiscard]] std::unique_lock<std::mutex> slice();

private:
    std::mutex m_mutex;
    std::atomic<int> m_urgent{0};
};

} // namespace Desk
