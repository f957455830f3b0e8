#include "storylisttable.h"

#include "storylistmodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/sortheader.h"

#include <QKeyEvent>

#include <vector>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using StoryColumn = StoryListModel::Column;

CellLook storyLook(const QModelIndex &index)
{
    const auto column = static_cast<StoryColumn>(index.column());
    CellLook look;
    const auto *stories = qobject_cast<const StoryListModel *>(index.model());
    const StoryListModel::Row *row = stories ? stories->at(index.row()) : nullptr;
    if (column == StoryColumn::Origin && row && row->key.isTraining())
        look.tone = Tone::Wait; // As the banner of the simulator.
    else if (column != StoryColumn::Title)
        look.tone = Tone::Muted;
    look.isFixed = column == StoryColumn::Task;
    look.isFigure = column == StoryColumn::Events;
    return look;
}

} // namespace

StoryListTable::StoryListTable(Columns columns, QWidget *parent)
    : RowTable(new SortHeader(u"storyListHeader"_s), new CellDelegate(storyLook), parent)
    , m_columns(columns)
{
    setObjectName(u"storyList"_s);
    setAccessibleName(tr("Stories"));
    setSortRole(StoryListModel::SortValueRole);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(modelRow(index.row())); });
}

StoryListTable::~StoryListTable() = default;

void StoryListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT chosen(currentRow());
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
    setColumnHidden(int(StoryColumn::Looked), isOfFile);
    std::vector<ColumnRoom> rooms;
    const auto add = [&rooms](StoryColumn column, int least, int wanted) {
        rooms.push_back({int(column), Theme::grid(least), Theme::grid(wanted)});
    };
    add(StoryColumn::Title, 36, 70);
    if (!isOfFile) {
        add(StoryColumn::Origin, 20, 22); // A rehearsal is never taken for the account.
        add(StoryColumn::Looked, 30, 36);
    }
    add(StoryColumn::Last, 30, 36);
    add(StoryColumn::First, 30, 36);
    add(StoryColumn::Events, 24, 26);
    add(StoryColumn::Task, 34, 38);
    if (!isOfFile) {
        add(StoryColumn::Status, 24, 28);
        add(StoryColumn::Queue, 26, 44);
    }
    share(rooms, 0);
}

} // namespace Desk
