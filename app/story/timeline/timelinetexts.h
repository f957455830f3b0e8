#pragma once

#include <QCoreApplication>

namespace Desk {

/// The context in which the timeline's texts are translated.
struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Timeline)
};

/// Spans of time in milliseconds.
namespace Span {
constexpr qint64 Second = 1000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
} // namespace Span

} // namespace Desk
