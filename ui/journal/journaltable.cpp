#include "journaltable.h"

#include "journal/journalroles.h"
#include "journal/journaltablemodel.h"
#include "journaldelegate.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
using JournalColumn = JournalTableModel::Column;
} // namespace

JournalTable::JournalTable(QWidget *parent)
    : RowTable(new SortHeader(u"journalHeader"_s), new JournalDelegate, parent)
{
    setObjectName(u"journalTable"_s);
    setAccessibleName(tr("Journal"));
    setSelectionMode(ExtendedSelection);
    setSortRole(SortValueRole);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

JournalTable::~JournalTable() = default;

QList<qint64> JournalTable::selectedIds() const
{
    QList<qint64> ids;
    if (selectionModel()) {
        const QModelIndexList rows = selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            ids += row.data(JournalIdRole).toLongLong();
    }
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

void JournalTable::shareWidth()
{
    if (!model())
        return;
    const auto room = [](JournalColumn column, int least, int wanted) {
        return ColumnRoom{int(column), Theme::grid(least), Theme::grid(wanted)};
    };
    // In the order of importance; those that no longer fit are hidden.
    const std::array rooms{
        room(JournalColumn::Time, 26, 26),     room(JournalColumn::Instruction, 34, 54),
        room(JournalColumn::Outcome, 30, 34),  room(JournalColumn::Answer, 24, 28),
        room(JournalColumn::Profile, 26, 48),  room(JournalColumn::Reservation, 26, 34),
        room(JournalColumn::Duration, 19, 20),
    };
    int least = 0;
    size_t shown = 0;
    while (shown < rooms.size() && least + rooms.at(shown).least <= viewport()->width())
        least += rooms.at(shown++).least;
    for (size_t i = 0; i < rooms.size(); ++i)
        setColumnHidden(rooms.at(i).column, i >= std::max<size_t>(shown, 1));
    share(std::span(rooms).first(shown), int(shown > 1 ? JournalColumn::Instruction : JournalColumn::Time));
}

/// Qt would make the first row current without selecting it, and Down would skip it.
void JournalTable::focusInEvent(QFocusEvent *event)
{
    RowTable::focusInEvent(event);
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        markShownRow(currentIndex().row());
}

void JournalTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        RowTable::keyPressEvent(event);
        return;
    }
    Q_EMIT detailsWanted();
    event->accept();
}

} // namespace Desk
