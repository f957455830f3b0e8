#include "presentermask.h"

#include <utility>

namespace Desk {

PresenterMask::PresenterMask(std::shared_ptr<RecordingMask> mask, std::shared_ptr<ExchangeObserver> next)
    : m_mask(std::move(mask))
    , m_next(std::move(next))
{
}

PresenterMask::~PresenterMask() = default;

bool PresenterMask::isWatching() const
{
    return m_next && m_next->isWatching();
}

void PresenterMask::exchanged(const ObservedExchange &exchange)
{
    if (m_next)
        m_next->exchanged(exchange);
}

void PresenterMask::mask(QByteArray &body)
{
    RecordedAnswer answer;
    answer.body = std::move(body);
    body = m_mask->masked(std::move(answer), 0).body; // All of one place: nobody asks what was hidden where.
}

} // namespace Desk
