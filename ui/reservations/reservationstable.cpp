#include "reservationstable.h"

#include "reservations/roles.h"
#include "rowdelegate.h"
#include "sortheader.h"
#include "ui/theme.h"

#include <QMenu>
#include <QScopedValueRollback>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Column = ReservationTableModel::Column;

} // namespace

ReservationsTable::ReservationsTable(QWidget *parent)
    : RowTable(new SortHeader, new RowDelegate, parent)
    , m_header(static_cast<SortHeader *>(horizontalHeader()))
    , m_delegate(static_cast<RowDelegate *>(itemDelegate()))
{
    setObjectName(u"reservations"_s);
    setAccessibleName(tr("Reservations"));
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int, int size) {
        if (!m_sharing && size > 0)
            m_userSized = true;
    });
}

ReservationsTable::~ReservationsTable() = default;

void ReservationsTable::setClock(const Clock &clock)
{
    m_delegate->setClock(clock);
}

void ReservationsTable::restoreColumns(const QByteArray &state)
{
    const QScopedValueRollback<bool> ours(m_sharing, true);
    m_userSized = !state.isEmpty() && m_header->restoreState(state);
    if (m_userSized)
        return;
    setColumnHidden(static_cast<int>(Column::Updated), true);
    shareWidth();
}

QByteArray ReservationsTable::savedColumns() const
{
    return m_userSized ? m_header->saveState() : QByteArray();
}

QList<Column> ReservationsTable::shownColumns() const
{
    QList<Column> shown;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column))
            shown.append(static_cast<Column>(column));
    }
    return shown;
}

void ReservationsTable::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < m_header->count(); ++column) {
        QAction *action = menu->addAction(ReservationTableModel::title(static_cast<Column>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // The last column that is left must stay: an empty table could not be brought back.
        action->setEnabled(isColumnHidden(column) || m_header->count() - m_header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
}

QString ReservationsTable::cellText(const QModelIndex &index)
{
    const bool sid = index.isValid() && static_cast<Column>(index.column()) == Column::Sid;
    return sid ? index.data(SidRole).value<Sid>().toString() : index.data().toString();
}

QString ReservationsTable::rowText(int row) const
{
    QStringList cells;
    for (const Column column : shownColumns())
        cells.append(cellText(model()->index(row, static_cast<int>(column))));
    return cells.join(u'\t');
}

std::span<const RowTable::ColumnRoom> ReservationsTable::rooms()
{
    static constexpr std::array all{ColumnRoom{int(Column::Status), 26, 37},   ColumnRoom{int(Column::Worker), 24, 37},
                                    ColumnRoom{int(Column::Offered), 21, 30},  ColumnRoom{int(Column::Age), 15, 22},
                                    ColumnRoom{int(Column::AnswerIn), 21, 29}, ColumnRoom{int(Column::Sid), 26, 37}};
    return all;
}

int ReservationsTable::leastWidth()
{
    const std::span<const ColumnRoom> all = rooms();
    return std::accumulate(all.begin(), all.end(), 0,
                           [](int sum, const ColumnRoom &one) { return sum + Theme::grid(one.least); });
}

void ReservationsTable::shareWidth()
{
    if (m_userSized || !model())
        return;
    const QScopedValueRollback<bool> ours(m_sharing, true);
    share(rooms(), int(Column::Sid));
}

} // namespace Desk
