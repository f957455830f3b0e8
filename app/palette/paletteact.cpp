#include "paletteact.h"

using namespace Qt::StringLiterals;

namespace Desk {

PaletteEntry PaletteAct::of(const PaletteEntry &entry) const
{
    PaletteEntry act;
    act.group = PaletteEntry::Group::Acts;
    act.title = title;
    act.detail = entry.title;
    if (!mayBeDoneWith(entry))
        act.reason = reason;
    act.run = [run = run, id = entry.id] { run(id); };
    return act;
}

PaletteEntry PaletteAct::with(const PaletteEntry &entry) const
{
    PaletteEntry act = of(entry);
    act.title = u"%1 — %2"_s.arg(title, entry.title);
    act.detail = entry.detail;
    act.hint = entry.hint;
    return act;
}

} // namespace Desk
