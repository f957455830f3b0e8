#include "reservationspane.h"

#include "apifilters.h"
#include "exportdialog.h"
#include "profiles/settings.h"
#include "reservations/listnotice.h"
#include "reservations/reservationorder.h"
#include "reservations/roles.h"
#include "reservations/taskwatch.h"
#include "reservationstable.h"
#include "sortheader.h"
#include "ui/session/session.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
using Column = ReservationTableModel::Column;
constexpr auto HeaderKey = "reservationsHeader"_L1;
} // namespace

ReservationsPane::ReservationsPane(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_header(new PaneHeader(tr("Reservations"), this))
    , m_notice(new PaneLine(u"reservationNotice"_s, Tone::Wait, this))
    , m_filters(new ApiFilters(settings, this))
    , m_filter(new QLineEdit(this))
    , m_table(new ReservationsTable(this))
    , m_sortHeader(m_table->sortHeader())
    , m_state(new PlaceholderPage(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"reservationsPane"_s);
    connectTable();
    m_filter->setObjectName(u"reservationFilter"_s);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Words of the status, the worker or the SID"));
    addClearButton(m_filter);
    m_filter->setMinimumWidth(Theme::grid(20));
    m_filter->setMaximumWidth(Theme::grid(45));
    m_filter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addKeyHint(m_filter, QKeySequence(QKeySequence::Find));
    m_header->addControl(m_filters);
    m_header->addControl(m_filter, 4);
    m_state->setObjectName(u"reservationsState"_s);
    m_state->setFocusPolicy(Qt::ClickFocus); // the rows take its place, and the keyboard with it
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addWidget(m_pages, 1);

    connect(m_filters, &ApiFilters::changed, this, [this] { Q_EMIT filterChanged(m_filters->filter()); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_order)
            m_order->setFilterText(text);
        updateState();
    });
    connect(m_state, &PlaceholderPage::triggered, this, [this] {
        if (m_step == NextStep::None) // Rows there are, and a filter that shows none of them.
            clearFilters();
        else
            Q_EMIT stepWanted(m_step);
    });
    connect(&m_second, &QTimer::timeout, m_table, &ReservationsTable::updateTimes);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (m_pages->currentWidget() == m_state && (m_waitsFor || m_session->taskWatch->error()))
            updateState(); // "in 7 s"
    });
    updateState();
}

ReservationsPane::~ReservationsPane()
{
    m_table->setModel(nullptr); // before the order goes
}

void ReservationsPane::connectTable()
{
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReservationsPane::showMenu);
    connect(m_sortHeader, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(m_sortHeader->viewport()->mapToGlobal(at));
    });
    connect(m_table, &ReservationsTable::activated, this, [this](const QModelIndex &index) {
        onChosen(index.data(SidRole).value<Sid>());
        Q_EMIT activated(m_chosen);
    });
}

void ReservationsPane::setSession(const Session *session)
{
    if (m_session)
        m_session->taskWatch->disconnect(this);
    saveState(); // the columns are the window's, whatever is connected
    m_table->setModel(nullptr);
    m_sortHeader->setOrder(nullptr);
    m_order.reset();
    m_session = session;
    m_filters->setDirectory(session ? session->directory : nullptr);
    m_filter->clear();
    onChosen({});
    if (session) {
        m_table->setClock(session->clock);
        updateOrder();
        const TaskWatch *watch = session->taskWatch;
        connect(watch, &TaskWatch::waiting, this, &ReservationsPane::onWaiting);
        const auto goOn = [this] {
            m_waitsFor.reset();
            updateState();
        };
        connect(watch, &TaskWatch::loadingChanged, this, goOn);
        connect(watch, &TaskWatch::progressed, this, goOn);
        connect(watch, &TaskWatch::errorChanged, this, &ReservationsPane::updateState);
        connect(watch, &TaskWatch::refreshed, this, &ReservationsPane::updateState);
        connect(watch, &TaskWatch::refreshed, this, [this] {
            if (!m_wanted.isNull()) // All rows are there, and it is not among them: that is said elsewhere.
                Q_EMIT awaitedChanged({});
        });
        connect(watch, &TaskWatch::opened, this, [this] {
            m_waitsFor.reset();
            onChosen({});
            setWanted({}); // of another task
            m_mayChoose = true;
            updateState();
        });
        m_mayChoose = true;
        m_second.start();
    } else {
        m_second.stop();
    }
    updateState();
}

void ReservationsPane::updateOrder()
{
    m_order = std::make_unique<ReservationOrder>(*m_session->reservations);
    m_order->setSortKeys({{Column::Offered, Qt::DescendingOrder}});
    ReservationOrder *order = m_order.get();
    // Before the view hears of it: it would hand the current row to a neighbour, and the panel to another caller.
    connect(order, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_choosing = true; });
    connect(order, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_choosing = true; });
    m_table->setModel(order);
    m_sortHeader->setOrder(order);
    connect(order, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_choosing = false;
        syncCurrent();
        updateState();
    });
    connect(order, &QAbstractItemModel::modelReset, this, [this] {
        m_choosing = false;
        syncCurrent();
        updateState();
    });
    connect(order, &QAbstractItemModel::rowsInserted, this, [this] {
        syncCurrent();
        updateState();
    });
    // Rows that came may be chosen by themselves where nothing was; rows that a filter shows again never are. The order
    // is connected before us and has them by now.
    connect(m_session->reservations, &QAbstractItemModel::rowsInserted, order, [this] {
        if (m_mayChoose)
            chooseFirst();
        updateState();
    });
    connect(m_session->reservations, &QAbstractItemModel::rowsRemoved, order, [this] { updateState(); });
    // The selection and not the current row: where no row is current, the focus alone makes the first one so.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReservationsPane::updateSelection);
    m_table->restoreColumns(m_settings.windowState(HeaderKey));
}

void ReservationsPane::updateSelection()
{
    if (m_choosing)
        return;
    const QItemSelection marked = m_table->selectionModel()->selection();
    if (!marked.isEmpty())
        onChosen(marked.first().topLeft().data(SidRole).value<Sid>());
    else // Ctrl+click took the mark off the row that stays the target: back with it when the click is over.
        QMetaObject::invokeMethod(this, &ReservationsPane::syncCurrent, Qt::QueuedConnection);
}

void ReservationsPane::choose(Sid reservation)
{
    // What is pressed until it comes is meant for it, and not for the one before.
    if (!m_session || m_session->reservations->rowOf(reservation) < 0)
        onChosen({});
    setWanted(reservation);
    chooseFirst();
    syncCurrent();
}

void ReservationsPane::setWanted(Sid reservation)
{
    m_wanted = reservation;
    Q_EMIT awaitedChanged(reservation);
}

const Reservation *ReservationsPane::chosenRow() const
{
    return m_session ? m_session->reservations->at(m_session->reservations->rowOf(m_chosen)) : nullptr;
}

void ReservationsPane::chooseFirst()
{
    if (!m_order)
        return;
    if (!m_wanted.isNull()) { // a filter may hide it: then it is said
        if (m_session->reservations->rowOf(m_wanted) >= 0) {
            onChosen(m_wanted);
            setWanted({});
        }
        return;
    }
    if (m_order->rowCount() == 0)
        return;
    const int look = std::min(m_order->rowCount(), 200);
    for (int row = 0; row < look; ++row) {
        if (m_order->at(row)->status == ReservationStatus::Pending) {
            onChosen(m_order->at(row)->sid);
            return;
        }
    }
    onChosen(m_order->at(0)->sid);
}

void ReservationsPane::onChosen(Sid reservation)
{
    if (!reservation.isNull())
        m_mayChoose = false;
    if (reservation == m_chosen)
        return;
    m_chosen = reservation;
    syncCurrent();
    Q_EMIT chosenChanged(m_chosen);
    updateHidden();
}

/// Whether it is a filter that keeps the chosen row away; one that is gone for good is told elsewhere.
void ReservationsPane::updateHidden()
{
    const bool isThere = m_session && m_session->reservations->rowOf(m_chosen) >= 0;
    const bool hidden = m_order && !m_chosen.isNull() && m_order->rowOf(m_chosen) < 0 &&
                        (isThere || m_filters->isFiltering() || m_filters->filter().limit > 0);
    if (hidden == m_hidden)
        return;
    m_hidden = hidden;
    Q_EMIT chosenHiddenChanged(hidden);
}

void ReservationsPane::clearFilters()
{
    m_filter->clear();
    m_filters->clear();
    Q_EMIT filterChanged(m_filters->filter());
}

void ReservationsPane::showChosen()
{
    if (!m_hidden)
        return;
    m_filter->clear(); // what only words hide needs no new list
    if (m_hidden) {
        m_filters->clear();
        m_filters->showAllRows();
        Q_EMIT filterChanged(m_filters->filter());
    }
    if (m_order && m_order->rowOf(m_chosen) >= 0)
        m_table->scrollTo(m_table->currentIndex());
}

ReservationFilter ReservationsPane::filter() const
{
    return m_filters->filter();
}

void ReservationsPane::syncCurrent()
{
    if (!m_order || !m_table->selectionModel())
        return;
    const int row = m_order->rowOf(m_chosen);
    const int column = std::max(0, m_table->currentIndex().column());
    const QModelIndex index = row >= 0 ? m_order->index(row, column) : QModelIndex();
    const QScopedValueRollback<bool> quiet(m_choosing, true);
    if (!index.isValid())
        m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row || !m_table->selectionModel()->isRowSelected(row))
        m_table->selectionModel()->setCurrentIndex(index,
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    updateHidden();
    const TaskWatch *watch = m_session ? m_session->taskWatch : nullptr;
    m_notice->setDetails(watch ? listNotice(watch->notes()) : QString(), watch ? watch->warnings() : QStringList());
    const bool rows = m_order && m_order->rowCount() > 0;
    m_pages->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_state);
    if (rows)
        return;
    m_step = NextStep::None;
    if (!m_session || m_session->taskWatch->address() == Address()) {
        m_step = m_idleStep;
        m_state->setState(m_idleTitle, m_idleAdvice, nextStepText(m_step), m_idleAnswer);
    } else if (m_session->reservations->rowCount() > 0) {
        m_state->setState(tr("No reservation has these words."), tr("The filter looks at status, worker and SID."),
                          tr("Show all"));
    } else if (m_session->taskWatch->error()) {
        const ErrorText text = errorText(*m_session->taskWatch->error(), ErrorPlace::Reservations,
                                         {.isAnyShown = false, .simulated = m_session->clock.simulated});
        m_step = text.step == NextStep::ShowAnswer ? NextStep::TryAgain : text.step;
        m_state->setState(text.caption, adviceLines(text, m_session->taskWatch->nextPollIn(), m_session->clock),
                          nextStepText(m_step), rawAnswerText(*m_session->taskWatch->error()));
    } else if (m_session->taskWatch->isLoading() || m_session->taskWatch->refreshedAt() == 0) {
        if (!m_waitsFor)
            return m_state->setState(tr("Loading reservations…"), {});
        m_step = NextStep::TryAgain;
        m_state->setState(tr("Reservations are still to come."),
                          errorText(*m_waitsFor, ErrorPlace::Reservations).caption + u'\n' +
                              nextTryText(m_waitsUntil.remainingTime(), m_session->clock),
                          nextStepText(m_step), rawAnswerText(*m_waitsFor));
    } else if (m_session->taskWatch->notes().unusable > 0) {
        m_step = NextStep::TryAgain;
        m_state->setState(tr("No reservation can be shown."),
                          tr("The server answered with rows that have no SID of their own."), nextStepText(m_step));
    } else if (m_filters->isFiltering()) {
        m_state->setState(tr("The task has no such reservation."), tr("TaskRouter was asked with a filter."),
                          tr("Show all"));
    } else {
        m_state->setState(tr("No reservations yet."),
                          tr("The task has not been offered to anyone. New offers appear here by themselves."));
    }
}

void ReservationsPane::onWaiting(qint64 msecs, const Error &why)
{
    m_waitsFor = why;
    m_waitsUntil.setRemainingTime(msecs);
    updateState();
}

void ReservationsPane::setIdle(const QString &title, const QString &advice, NextStep step, const QString &answer)
{
    m_idleTitle = title;
    m_idleAdvice = advice;
    m_idleStep = step == NextStep::ShowAnswer ? NextStep::TryAgain : step;
    m_idleAnswer = answer;
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
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ReservationsPane::focusTable(Qt::FocusReason reason)
{
    m_pages->currentWidget()->setFocus(reason);
}

void ReservationsPane::moveBy(int rows)
{
    if (!m_order || m_order->rowCount() == 0)
        return;
    const int at = m_order->rowOf(m_chosen);
    const int row = std::clamp(at < 0 ? 0 : at + rows, 0, m_order->rowCount() - 1);
    onChosen(m_order->at(row)->sid);
    m_table->scrollTo(m_table->currentIndex());
}

void ReservationsPane::copyCell()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid())
        Clipboard::copy(ReservationsTable::cellText(index));
}

void ReservationsPane::copyRow()
{
    const int row = m_order ? m_order->rowOf(m_chosen) : -1;
    if (row >= 0)
        Clipboard::copy(m_table->rowText(row));
}

void ReservationsPane::copySid()
{
    if (!m_chosen.isNull())
        Clipboard::copy(m_chosen.toString());
}

void ReservationsPane::showExport()
{
    if (!m_order || m_order->rowCount() == 0)
        return;
    const Address &open = m_session->taskWatch->address();
    const Sid whose = open.task.isNull() ? open.worker : open.task;
    auto *dialog = new ExportDialog(
        m_settings, u"reservations-"_s + whose.toString(), [this] { return shownRows(); }, window());
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
    shown.how.columns = m_table->shownColumns();
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

void ReservationsPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"copy"_s), tr("Copy cell")), &QAction::triggered, this, &ReservationsPane::copyCell);
    connect(menu->addAction(tr("Copy row")), &QAction::triggered, this, &ReservationsPane::copyRow);
    connect(menu->addAction(tr("Copy SID")), &QAction::triggered, this, &ReservationsPane::copySid);
    menu->addSeparator();
    connect(menu->addAction(icon(u"export"_s), tr("Export…")), &QAction::triggered, this,
            &ReservationsPane::showExport);
    fillColumnMenu(menu->addMenu(icon(u"columns"_s), tr("Columns")));
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace Desk
