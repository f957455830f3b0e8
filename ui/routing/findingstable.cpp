#include "findingstable.h"

#include "routing/lint/findingsmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using FindingColumn = Routing::FindingsModel::Column;

StatusLook lookOf(Routing::FindingSeverity severity)
{
    switch (severity) {
    case Routing::FindingSeverity::Error:
        return {StatusShape::Cross, Tone::Bad};
    case Routing::FindingSeverity::Warning:
        return {StatusShape::Diamond, Tone::Wait};
    case Routing::FindingSeverity::Information:
        return {StatusShape::Dot, Tone::Muted};
    }
    return {};
}

CellLook findingLook(const QModelIndex &index)
{
    CellLook look;
    const auto column = static_cast<FindingColumn>(index.column());
    if (column == FindingColumn::Severity)
        look.mark = lookOf(index.data(Routing::FindingsModel::FindingRole).value<Routing::Finding>().severity());
    else if (column != FindingColumn::Sentence)
        look.tone = Tone::Muted;
    return look;
}

} // namespace

FindingsTable::FindingsTable(QWidget *parent)
    : RowTable(new SortHeader(u"findingsHeader"_s), new CellDelegate(findingLook), parent)
{
    setObjectName(u"findingsTable"_s);
    setAccessibleName(tr("What is odd about the workspace"));
    setSelectionMode(ExtendedSelection);
    setSortRole(Routing::FindingsModel::SortValueRole);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

FindingsTable::~FindingsTable() = default;

void FindingsTable::shareWidth()
{
    if (!model())
        return;
    const auto room = [](FindingColumn column, int least, int wanted) {
        return ColumnRoom{int(column), Theme::grid(least), Theme::grid(wanted)};
    };
    const std::array rooms{room(FindingColumn::Severity, 26, 28), room(FindingColumn::Sentence, 60, 110),
                           room(FindingColumn::Place, 44, 70), room(FindingColumn::Advice, 60, 110)};
    int least = 0;
    size_t shown = 0;
    while (shown < rooms.size() && least + rooms.at(shown).least <= viewport()->width())
        least += rooms.at(shown++).least;
    shown = std::max<size_t>(shown, 2);
    for (size_t at = 0; at < rooms.size(); ++at)
        setColumnHidden(rooms.at(at).column, at >= shown);
    share(std::span(rooms).first(shown), int(FindingColumn::Sentence));
}

} // namespace Desk
