#include "journaltable.h"

#include "journal/journalroles.h"
#include "journal/journaltablemodel.h"
#include "journaldelegate.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using JournalColumn = JournalTableModel::Column;

struct ColumnRoom
{
    JournalColumn column;
    int least; ///< Units of the grid in which the usual texts still fit.
    int usual;
};

/// By what one would miss most; those that do not fit any more are left out from the end. Details say them all.
constexpr std::array ColumnRooms{
    ColumnRoom{JournalColumn::Time, 22, 26},     ColumnRoom{JournalColumn::Instruction, 34, 54},
    ColumnRoom{JournalColumn::Outcome, 30, 34},  ColumnRoom{JournalColumn::Answer, 24, 28},
    ColumnRoom{JournalColumn::Profile, 26, 36},  ColumnRoom{JournalColumn::Reservation, 26, 34},
    ColumnRoom{JournalColumn::Duration, 19, 20},
};

/// Names of columns in the quiet type of every table's header; there is nothing to sort by: newest is first.
class JournalHeader final : public QHeaderView
{
public:
    explicit JournalHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setObjectName(u"journalHeader"_s);
        setHighlightSections(false);
        setSectionsClickable(false);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), Theme::measures(font()).row - Theme::grid(1)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect, palette().window());
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::line(palette()));
        QFont small = Theme::secondaryFont(font());
        small.setWeight(QFont::Medium);
        painter->setFont(small);
        painter->setPen(Theme::color(Tone::Muted, palette()));
        const int pad = Theme::grid(3);
        const int align = section == int(JournalColumn::Duration) ? Qt::AlignRight : Qt::AlignLeft;
        const QString text = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(rect.adjusted(pad, 0, -pad, 0), align | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width() - 2 * pad));
        painter->restore();
    }
};

} // namespace

JournalTable::JournalTable(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new JournalDelegate(this))
{
    setObjectName(u"journalTable"_s);
    setAccessibleName(tr("Journal"));
    setHorizontalHeader(new JournalHeader(this));
    setItemDelegate(m_delegate);
    viewport()->setBackgroundRole(QPalette::Window);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    verticalHeader()->setDefaultSectionSize(Theme::measures(font()).row);
    horizontalHeader()->setMinimumSectionSize(Theme::grid(12));
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) {
        m_delegate->setHoveredRow(index.row());
        viewport()->update();
    });
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
    const int room = viewport()->width();
    int least = 0;
    int usual = 0;
    size_t shown = 0;
    while (shown < ColumnRooms.size() && least + Theme::grid(ColumnRooms.at(shown).least) <= room) {
        least += Theme::grid(ColumnRooms.at(shown).least);
        usual += Theme::grid(ColumnRooms.at(shown).usual);
        ++shown;
    }
    // All give way alike, down to what their texts need; what is too much, the instruction takes.
    const double give = std::clamp(double(room - least) / std::max(usual - least, 1), 0.0, 1.0);
    int used = 0;
    for (size_t i = 0; i < ColumnRooms.size(); ++i) {
        const ColumnRoom &one = ColumnRooms.at(i);
        setColumnHidden(int(one.column), i >= std::max<size_t>(shown, 1));
        if (i >= shown)
            continue;
        const int width = Theme::grid(one.least) + int(Theme::grid(one.usual - one.least) * give);
        used += width;
        setColumnWidth(int(one.column), width);
    }
    const int instruction = columnWidth(int(JournalColumn::Instruction));
    setColumnWidth(int(JournalColumn::Instruction), std::max(Theme::grid(20), instruction + room - used));
}

void JournalTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT detailsWanted();
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void JournalTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void JournalTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_delegate->setHoveredRow(-1);
    viewport()->update();
}

} // namespace Desk
