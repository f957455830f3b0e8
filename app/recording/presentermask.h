#pragma once

#include "recordingmask.h"
#include "taskrouter/exchangeobserver.h"

#include <memory>

namespace Desk {

/// Hides names and telephone numbers in all that a connection reads, before anything of it can be shown: for a window
/// that others look at. Equal values have equal stand-ins as long as the mask lives, whatever the connection. Passes
/// the exchanges on, as they are shown.
class PresenterMask final : public ExchangeObserver
{
public:
    /// `next` is told of exchanges as well; null for none.
    PresenterMask(std::shared_ptr<RecordingMask> mask, std::shared_ptr<ExchangeObserver> next);
    ~PresenterMask() override;

    [[nodiscard]] bool isWatching() const override;
    void exchanged(const ObservedExchange &exchange) override;
    void mask(QByteArray &body) override;

private:
    std::shared_ptr<RecordingMask> m_mask;
    std::shared_ptr<ExchangeObserver> m_next;
};

} // namespace Desk
