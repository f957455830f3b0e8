#include "findingstable.h"

#include "routing/lint/findingsmodel.h"
#include "ui/widgets/rowheader.h"
#include "ui/widgets/theme.h"

#include <QPainter>

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

class FindingsDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        QRect box = textBox(option);
        painter->setFont(option.font);
        const auto column = static_cast<FindingColumn>(index.column());
        const bool isMain = column == FindingColumn::Severity || column == FindingColumn::Sentence;
        painter->setPen(Theme::color(isMain ? Tone::Plain : Tone::Muted, option.palette));
        if (column == FindingColumn::Severity) {
            const auto finding = index.data(Routing::FindingsModel::FindingRole).value<Routing::Finding>();
            paintMark(painter, box, lookOf(finding.severity()), option);
        }
        paintText(painter, box, index.data().toString());
        painter->restore();
    }
};

} // namespace

FindingsTable::FindingsTable(QWidget *parent)
    : RowTable(new RowHeader(u"findingsHeader"_s), new FindingsDelegate, parent)
{
    setObjectName(u"findingsTable"_s);
    setAccessibleName(tr("What is odd about the workspace"));
    setSelectionMode(ExtendedSelection);
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
