#pragma once

#include <QtGlobal>

#include <atomic>
#include <mutex>

namespace Desk {

/// Whose turn it is to write to the journal's file in this process. A row that an instruction waits for goes before
/// whatever is only tidied up, and waits for one slice of that at most.
class JournalTurns
{
    Q_DISABLE_COPY_MOVE(JournalTurns)
public:
    JournalTurns() = default;
    ~JournalTurns() = default;

    /// For a row: held until the lock goes.
    [[nodiscard]] std::unique_lock<std::mutex> urgent();
    /// For a slice of the maintenance: waits until no row wants to be written.
    [[nodiscard]] std::unique_lock<std::mutex> slice();

private:
    std::mutex m_mutex;
    std::atomic<int> m_urgent{0};
};

} // namespace Desk
