#include "reservationstable.h"

#include "reservations/roles.h"
#include "rowdelegate.h"
#include "sortheader.h"
#include "ui/theme.h"

#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Column = ReservationTableModel::Column;

struct Share
{
    Column column;
    int least; ///< Units of the grid in which the usual texts still fit.
    int usual;
};

constexpr std::array Shares{Share{Column::Status, 26, 37},   Share{Column::Worker, 24, 37},
                            Share{Column::Offered, 22, 30},  Share{Column::Age, 15, 22},
                            Share{Column::AnswerIn, 21, 29}, Share{Column::Sid, 26, 37}};

} // namespace

ReservationsTable::ReservationsTable(QWidget *parent)
    : QTableView(parent)
    , m_header(new SortHeader(this))
    , m_delegate(new RowDelegate(this))
{
    setObjectName(u"reservations"_s);
    setAccessibleName(tr("Reservations"));
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    viewport()->setBackgroundRole(QPalette::Window);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(Theme::measures(font()).row);
    m_header->setMinimumSectionSize(Theme::grid(12));
    connect(m_header, &QHeaderView::sectionResized, this, [this](int, int, int size) {
        if (!m_sharing && size > 0)
            m_userSized = true;
    });
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_delegate->setHoveredRow(index.row());
        viewport()->update();
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

void ReservationsTable::shareWidth()
{
    if (m_userSized || !model())
        return;
    const QScopedValueRollback<bool> ours(m_sharing, true);
    int usual = 0;
    int least = 0;
    for (const Share &share : Shares) {
        usual += Theme::grid(share.usual);
        least += Theme::grid(share.least);
    }
    // All give way alike, down to what their texts need; what is too much, the last one takes.
    const double give = std::clamp(static_cast<double>(viewport()->width() - least) / (usual - least), 0.0, 1.0);
    int used = 0;
    for (const Share &share : Shares) {
        int width = Theme::grid(share.least) + static_cast<int>(Theme::grid(share.usual - share.least) * give);
        if (share.column == Column::Sid)
            width = std::max(Theme::grid(share.least), viewport()->width() - used);
        used += width;
        setColumnWidth(static_cast<int>(share.column), width);
    }
}

void ReservationsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void ReservationsTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_delegate->setHoveredRow(-1);
    viewport()->update();
}

} // namespace Desk
