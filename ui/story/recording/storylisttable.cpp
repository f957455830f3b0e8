#include "storylisttable.h"

#include "storylistmodel.h"
#include "ui/widgets/rowheader.h"

#include <QKeyEvent>
#include <QPainter>

#include <vector>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using StoryColumn = StoryListModel::Column;

Tone toneOf(StoryColumn column)
{
    if (column == StoryColumn::Origin)
        return Tone::Wait; // As the banner of the simulator.
    return column == StoryColumn::Title ? Tone::Plain : Tone::Muted;
}

class StoryListDelegate final : public TableRowDelegate
{
public:
    using TableRowDelegate::TableRowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        paintGround(painter, option, index.row());
        const QRect box = textBox(option);
        const auto column = static_cast<StoryColumn>(index.column());
        painter->setFont(column == StoryColumn::Task ? Theme::fixedFont(option.font) : option.font);
        painter->setPen(Theme::color(toneOf(column), option.palette));
        if (column == StoryColumn::Events)
            Theme::paintFigure(painter, box, index.data().toString());
        else
            paintText(painter, box, index.data().toString());
        painter->restore();
    }
};

} // namespace

StoryListTable::StoryListTable(Columns columns, QWidget *parent)
    : RowTable(new RowHeader(u"storyListHeader"_s), new StoryListDelegate, parent)
    , m_columns(columns)
{
    setObjectName(u"storyList"_s);
    setAccessibleName(tr("Stories"));
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

StoryListTable::~StoryListTable() = default;

void StoryListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex().row());
        return;
    }
    RowTable::keyPressEvent(event);
}

void StoryListTable::shareWidth()
{
    if (!model())
        return;
    const bool isOfFile = m_columns == Columns::OfFile;
    setColumnHidden(int(StoryColumn::Status), isOfFile);
    setColumnHidden(int(StoryColumn::Queue), isOfFile);
    setColumnHidden(int(StoryColumn::Origin), isOfFile);
    std::vector<ColumnRoom> rooms;
    const auto add = [&rooms](StoryColumn column, int least, int wanted) {
        rooms.push_back({int(column), Theme::grid(least), Theme::grid(wanted)});
    };
    add(StoryColumn::Title, 36, 70);
    if (!isOfFile)
        add(StoryColumn::Origin, 20, 22); // A rehearsal is never taken for the account.
    add(StoryColumn::Last, 30, 36);
    add(StoryColumn::First, 30, 36);
    add(StoryColumn::Events, 18, 20);
    add(StoryColumn::Task, 34, 38);
    if (!isOfFile) {
        add(StoryColumn::Status, 24, 28);
        add(StoryColumn::Queue, 26, 44);
    }
    share(rooms, 0);
}

} // namespace Desk
