#include "reservationspane.h"

#include "apifilters.h"
#include "bulkacts.h"
#include "exportdialog.h"
#include "plans/plan.h"
#include "profiles/settings.h"
#include "reservations/listnotice.h"
#include "reservations/reservationorder.h"
#include "reservations/roles.h"
#include "reservations/taskwatch.h"
#include "reservationselection.h"
#include "reservationsstate.h"
#include "reservationstable.h"
#include "ui/session/session.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablemenu.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
using PaneColumn = ReservationTableModel::Column;
constexpr auto HeaderKey = "reservationsHeader"_L1;
constexpr auto TopKey = "reservationsTop"_L1;
} // namespace

ReservationsPane::ReservationsPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_header(new PaneHeader(tr("Reservations"), this))
    , m_notice(new PaneLine(u"reservationNotice"_s, Tone::Wait, this))
    , m_filters(new ApiFilters(settings, this))
    , m_filter(new SearchField(u"reservationFilter"_s, tr("Filter"), this))
    , m_table(new ReservationsTable(this))
    , m_selection(new ReservationSelection(*m_table, *m_filters, this))
    , m_bulkLine(new PaneLine(u"bulk"_s, Tone::Accent, this))
    , m_bulk(new BulkActs(*m_bulkLine, this))
    , m_placeholder(new PlaceholderPage(this))
    , m_state(new ReservationsState(*m_placeholder, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"reservationsPane"_s);
    connectTable();
    if (settings.isOn(Setting::ReopenLast)) {
        const QList<QByteArray> top = settings.windowState(TopKey).split(' ');
        m_topTask = Sid::parse(QString::fromLatin1(top.constFirst())).value_or(Sid());
        m_topRow = Sid::parse(QString::fromLatin1(top.constLast())).value_or(Sid());
    }
    m_table->setSortKeys({{int(PaneColumn::Offered), Qt::DescendingOrder}});
    m_filter->setToolTip(tr("Words of the status, the worker or the SID"));
    m_filter->setWidths(20, 45);
    new KeyHint(m_filter, u"filter"_s, QKeySequence(QKeySequence::Find));
    m_header->addControl(m_filters);
    m_header->addControl(m_filter, 4);
    m_placeholder->setObjectName(u"reservationsState"_s);
    m_placeholder->setFocusPolicy(Qt::ClickFocus); // So that the focus stays here when the rows take its place.
    m_pages->addWidget(m_placeholder);
    m_pages->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);
    column->addWidget(m_bulkLine);

    connect(m_filters, &ApiFilters::changed, this, [this] { Q_EMIT filterChanged(m_filters->filter()); });
    connect(m_filter, &QLineEdit::textChanged, this, &ReservationsPane::showMatching);
    m_filter->setFound([this] { return SearchField::foundText(m_order ? m_order->rowCount() : 0); });
    connect(m_state, &ReservationsState::stepWanted, this, &ReservationsPane::stepWanted);
    connect(m_state, &ReservationsState::allWanted, this, &ReservationsPane::clearFilters);
    connect(m_selection, &ReservationSelection::chosenChanged, this, &ReservationsPane::chosenChanged);
    connect(m_selection, &ReservationSelection::awaitedChanged, this, &ReservationsPane::awaitedChanged);
    connect(m_selection, &ReservationSelection::hiddenChanged, this, &ReservationsPane::chosenHiddenChanged);
    connect(m_selection, &ReservationSelection::markedChanged, this, &ReservationsPane::updateMarked);
    connect(m_bulk, &BulkActs::planWanted, this, &ReservationsPane::planWanted);
    connect(&m_second, &QTimer::timeout, m_table, &ReservationsTable::updateTimes);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_pages->currentWidget() == m_placeholder && m_state->countsDown())
            updateState(); // "in 7 s"
    });
    updateState();
}

ReservationsPane::~ReservationsPane()
{
    m_selection->setOrder(nullptr, nullptr); // Before the order is destroyed.
}

void ReservationsPane::connectTable()
{
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReservationsPane::showMenu);
    const QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        addSortMenu(*menu, *m_table);
        menu->popup(header->viewport()->mapToGlobal(at));
    });
    connect(m_table, &ReservationsTable::activated, this, [this](const QModelIndex &index) {
        m_selection->chooseRow(index);
        Q_EMIT activated(chosen());
    });
}

void ReservationsPane::setSession(const Session *session)
{
    if (m_session) {
        m_session->taskWatch->disconnect(this);
        m_session->taskWatch->disconnect(m_selection);
    }
    saveState(); // The columns belong to the window, whatever is connected.
    m_selection->setOrder(nullptr, nullptr);
    m_order.reset();
    m_session = session;
    m_filters->setDirectory(session ? session->directory : nullptr);
    m_state->setSession(session);
    m_bulk->setSession(session);
    m_filter->clear();
    m_selection->beginAnew();
    if (session) {
        m_table->setClock(session->clock);
        updateOrder();
        const TaskWatch *watch = session->taskWatch;
        connect(watch, &TaskWatch::waiting, this, [this](qint64 msecs, const Error &why) {
            m_state->setWaiting(msecs, why);
            updateState();
        });
        const auto goOn = [this] {
            m_state->endWaiting();
            updateState();
        };
        connect(watch, &TaskWatch::loadingChanged, this, goOn);
        connect(watch, &TaskWatch::progressed, this, goOn);
        connect(watch, &TaskWatch::errorChanged, this, &ReservationsPane::updateState);
        connect(watch, &TaskWatch::refreshed, this, &ReservationsPane::updateState);
        connect(watch, &TaskWatch::refreshed, m_selection, &ReservationSelection::endAwaiting);
        connect(watch, &TaskWatch::refreshed, this, &ReservationsPane::restoreTop);
        connect(watch, &TaskWatch::opened, this, [this] {
            m_state->endWaiting();
            m_selection->beginAnew();
            updateState();
        });
        m_second.start();
    } else {
        m_second.stop();
    }
    updateState();
}

void ReservationsPane::updateOrder()
{
    m_order = std::make_unique<ReservationOrder>(*m_session->reservations);
    ReservationOrder *order = m_order.get();
    m_selection->setOrder(order, m_session->reservations);
    for (const QAbstractItemModel *rows : {static_cast<const QAbstractItemModel *>(order),
                                           static_cast<const QAbstractItemModel *>(m_session->reservations)}) {
        connect(rows, &QAbstractItemModel::rowsRemoved, order, [this] { updateState(); });
        connect(rows, &QAbstractItemModel::rowsInserted, order, [this] { updateState(); });
    }
    connect(order, &QAbstractItemModel::modelReset, order, [this] { updateState(); });
    m_table->restoreColumns(m_settings.windowState(HeaderKey));
}

void ReservationsPane::choose(Sid reservation)
{
    m_selection->choose(reservation);
}

/// The chosen row stays in sight where it matches, else the rows begin at their first; all rows are where they were.
void ReservationsPane::showMatching(const QString &text)
{
    if (!m_order)
        return updateState();
    if (m_order->filterText().isEmpty()) {
        m_topOfAll = m_table->verticalScrollBar()->value();
        m_chosenOfAll = chosen();
    }
    m_order->setFilterText(text);
    updateState();
    const QModelIndex current = m_order->rowOf(chosen()) >= 0 ? m_table->currentIndex() : QModelIndex();
    m_table->setTop(text.isEmpty() ? m_topOfAll : 0);
    if (current.isValid() && (!text.isEmpty() || chosen() != m_chosenOfAll))
        m_table->scrollTo(current);
}

void ReservationsPane::clearFilters()
{
    m_filter->clear();
    m_filters->clear();
    Q_EMIT filterChanged(m_filters->filter());
}

void ReservationsPane::showChosen()
{
    if (!isChosenHidden())
        return;
    m_filter->clear(); // If only the text filter hides it, the list need not be loaded again.
    if (isChosenHidden()) {
        m_filters->clear();
        m_filters->showAllRows();
        Q_EMIT filterChanged(m_filters->filter());
    }
    if (m_order && m_order->rowOf(chosen()) >= 0)
        m_table->scrollTo(m_table->currentIndex());
}

Sid ReservationsPane::chosen() const
{
    return m_selection->chosen();
}

bool ReservationsPane::isChosenHidden() const
{
    return m_selection->isHidden();
}

ReservationFilter ReservationsPane::filter() const
{
    return m_filters->filter();
}

void ReservationsPane::updateCount()
{
    const int shown = m_order ? m_order->rowCount() : 0;
    const int all = m_session ? m_session->reservations->rowCount() : 0;
    const QLocale locale;
    m_header->setCount(all == 0       ? QString()
                       : shown == all ? locale.toString(all)
                                      : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

void ReservationsPane::updateState()
{
    updateCount();
    m_selection->updateHidden();
    const TaskWatch *watch = m_session ? m_session->taskWatch : nullptr;
    m_notice->setDetails(watch ? listNotice(watch->notes()) : QString(), watch ? watch->warnings() : QStringList());
    const bool rows = m_order && m_order->rowCount() > 0;
    m_pages->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_placeholder);
    if (!rows)
        m_state->update(m_filters->isFiltering());
}

void ReservationsPane::setIdle(const QString &title, const QString &advice, NextStep step, const QString &answer)
{
    m_state->setIdle(title, advice, step, answer);
    updateState();
}

void ReservationsPane::setWorkerFilterEnabled(bool enabled)
{
    m_filters->setWorkerEnabled(enabled);
}

int ReservationsPane::leastTableWidth() const
{
    return m_table->leastWidth();
}

void ReservationsPane::focusFilter()
{
    m_filter->focusAll();
}

void ReservationsPane::focusTable(Qt::FocusReason reason)
{
    m_pages->currentWidget()->setFocus(reason);
}

void ReservationsPane::moveBy(int rows)
{
    m_selection->moveBy(rows);
}

void ReservationsPane::updateMarked()
{
    // Of one alone nothing is said.
    m_bulk->setMarked(m_selection->markedCount() > 1 ? m_selection->marked() : QList<Sid>(), chosen());
}

bool ReservationsPane::showBulkActs()
{
    m_bulk->popup();
    return m_bulk->isSeveral();
}

void ReservationsPane::copyCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Clipboard::copy(ReservationsTable::cellText(index));
}

void ReservationsPane::copyRow()
{
    const int row = m_order ? m_order->rowOf(chosen()) : -1;
    if (row >= 0)
        Clipboard::copy(m_table->rowText(row));
}

void ReservationsPane::copySid()
{
    if (!chosen().isNull())
        Clipboard::copy(chosen().toString());
}

void ReservationsPane::showExport()
{
    if (!m_order || m_order->rowCount() == 0)
        return;
    const Address &open = m_session->taskWatch->address();
    const Sid whose = open.task.isNull() ? open.worker : open.task;
    auto *dialog = new ExportDialog(
        m_settings, tr("Export reservations"), u"reservations-"_s + whose.toString(),
        [this] { return exportedRows(shownRows()); }, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &ReservationsPane::exported);
    dialog->open();
}

TableRows ReservationsPane::shownRows() const
{
    TableRows shown;
    if (!m_order)
        return shown;
    shown.rows.reserve(m_order->rowCount());
    for (int row = 0; row < m_order->rowCount(); ++row)
        shown.rows.append(*m_order->at(row));
    shown.how.columns = m_table->wantedColumns();
    shown.how.now = m_session->clock.utc();
    shown.how.answerSeconds = m_session->reservations->answerSeconds();
    return shown;
}

void ReservationsPane::fillColumnMenu(QMenu *menu)
{
    m_table->fillColumnMenu(menu);
}

void ReservationsPane::saveState()
{
    if (m_order)
        m_settings.setWindowState(HeaderKey, m_table->savedColumns());
}

void ReservationsPane::saveTop()
{
    const Sid task = m_session ? m_session->taskWatch->address().task : Sid();
    const QModelIndex top = m_table->indexAt({1, 1});
    QByteArray state;
    if (!task.isNull() && top.row() > 0)
        state = task.toLatin1() + ' ' + top.data(SidRole).value<Sid>().toLatin1();
    m_settings.setWindowState(TopKey, state);
}

/// Once, when the first rows are complete: whatever else is opened begins at its top.
void ReservationsPane::restoreTop()
{
    const Sid task = std::exchange(m_topTask, {});
    if (task.isNull() || !m_session || m_session->taskWatch->address().task != task)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const int row = m_order ? m_order->rowOf(m_topRow) : -1;
            if (row >= 0)
                m_table->scrollTo(m_order->index(row, 0), QAbstractItemView::PositionAtTop);
        },
        Qt::QueuedConnection); // After what was chosen has been brought into sight.
}

void ReservationsPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    QMenu *menu = popupRowMenu(m_table, at,
                               {{tr("Copy cell"), [this] { copyCell(); }, u"copy"_s},
                                {tr("Copy row"), [this] { copyRow(); }},
                                copyItem(tr("Copy SID"), index.data(SidRole).value<Sid>().toString())});
    menu->addSeparator();
    if (m_bulk->isSeveral())
        m_bulk->fill(*menu->addMenu(tr("With all that are marked")));
    connect(menu->addAction(icon(u"export"_s), tr("Export…")), &QAction::triggered, this,
            &ReservationsPane::showExport);
    fillColumnMenu(menu->addMenu(icon(u"columns"_s), tr("Columns")));
}

} // namespace Desk
