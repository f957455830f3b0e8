#include "barlook.h"

namespace Desk {

namespace {

/// Filled with a tone, as the status is painted elsewhere.
BarLook filled(Tone tone, const QPalette &palette, StatusShape shape = StatusShape::Dot)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    const QColor fill = Theme::color(tone, palette);
    return {fill, Theme::contrast(ground, fill) >= Theme::contrast(text, fill) ? ground : text, {}, false, shape};
}

/// A paler one, with an edge that keeps it apart from the ground.
BarLook pale(Tone tone, const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Window);
    const QColor edge = Theme::mixed(Theme::color(tone, palette), ground, 0.45);
    return {Theme::tint(tone, palette), Theme::onTint(tone, palette), edge, false, StatusShape::HalfDot};
}

BarLook taskLook(const TimelineBar &bar, const QPalette &palette)
{
    switch (bar.taskStatus) {
    case TaskStatus::Pending:
        return pale(Tone::Muted, palette);
    case TaskStatus::Reserved:
        return filled(Tone::Accent, palette);
    case TaskStatus::Assigned:
        return filled(Tone::Ok, palette, StatusShape::Check);
    case TaskStatus::Wrapping:
        return pale(Tone::Ok, palette);
    case TaskStatus::Completed:
        return filled(Tone::Plain, palette, StatusShape::Square);
    case TaskStatus::Canceled:
        return filled(Tone::Plain, palette, StatusShape::Dash);
    case TaskStatus::Unknown:
        break;
    }
    return filled(Tone::Muted, palette, StatusShape::Question);
}

BarLook oursLook(const TimelineBar &bar, const QPalette &palette)
{
    if (!bar.isGood)
        return filled(Tone::Wait, palette, StatusShape::Question);
    return *bar.isGood ? filled(Tone::Ok, palette, StatusShape::Check) : filled(Tone::Bad, palette, StatusShape::Cross);
}

} // namespace

BarLook barLook(const TimelineBar &bar, const QPalette &palette)
{
    switch (bar.kind) {
    case BarKind::TaskStatus:
    case BarKind::TaskEnd:
        return taskLook(bar, palette);
    case BarKind::Step:
        return bar.span.isOpen() && !bar.isEndUnknown ? filled(Tone::Accent, palette) : pale(Tone::Muted, palette);
    case BarKind::Offer: {
        const StatusLook look = Theme::lookOf(bar.status);
        return filled(look.tone, palette, look.shape);
    }
    case BarKind::Hold: {
        BarLook look = pale(Tone::Muted, palette);
        look.isHatched = true;
        return look;
    }
    case BarKind::Talk:
        return filled(Tone::Ok, palette, StatusShape::Check);
    case BarKind::WrapUp:
        return pale(Tone::Ok, palette);
    case BarKind::Activity:
        if (bar.isTrouble)
            return pale(Tone::Bad, palette);
        return pale(bar.isGood == true ? Tone::Ok : Tone::Muted, palette);
    case BarKind::Change:
        return filled(Tone::Muted, palette, bar.isGood == false ? StatusShape::Ring : StatusShape::Dot);
    case BarKind::Ours:
        return oursLook(bar, palette);
    case BarKind::Priority:
        break;
    }
    return filled(Tone::Muted, palette);
}

Tone consequenceTone(const TimelineBar &bar)
{
    return bar.status == ReservationStatus::Rejected ? Tone::Muted : Tone::Bad;
}

} // namespace Desk
