#include "journalpanel.h"

#include "journal/journalroles.h"
#include "journal/rowtext.h"
#include "journaldetails.h"
#include "journalfilter.h"
#include "journaltable.h"
#include "rowoutcomestyle.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int ElsewhereMsecs = 2000;
/// From this width on the details are beside the table, otherwise below it; in units of the grid.
constexpr int WideUnits = 170;

bool isFindKey(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Find) || event->key() == Qt::Key_F3;
}

} // namespace

JournalPanel::JournalPanel(Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_model(new JournalTableModel(journal, this))
    , m_header(new PaneHeader(tr("Journal"), this))
    , m_filter(new JournalFilter(*m_header, this))
    , m_more(new QToolButton(this))
    , m_problem(new ElidedLabel({}, this))
    , m_table(new JournalTable(this))
    , m_state(new PlaceholderPage(this))
    , m_pages(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_details(new JournalDetails(this))
{
    setObjectName(u"journalPanel"_s);
    build();
    buildMenu();
    connectModel();
    connect(m_filter, &JournalFilter::changed, this, [this] {
        m_exporting = false; // Another list was to be exported.
        m_filtered = true;   // Set before the list is read, because the details depend on it.
        m_model->setQuery(m_filter->query());
        updateShown();
        updateState();
    });
    m_filter->setFound([this] {
        return m_model->isSearching() ? QString() : SearchField::foundText(m_model->rowCount(), m_model->hasMore());
    });
    connect(m_state, &PlaceholderPage::triggered, m_filter, &JournalFilter::clear);
    connect(m_table, &JournalTable::detailsWanted, this, [this] { m_details->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &JournalTable::copyWanted, this, &JournalPanel::copyRows);
    connect(m_table, &QTableView::doubleClicked, this, &JournalPanel::openReservation);
    connect(m_details, &JournalDetails::reservationWanted, this, &JournalPanel::openReservation);
    connect(m_details, &JournalDetails::rowWanted, this, &JournalPanel::showEntry);
    m_elsewhere.setInterval(ElsewhereMsecs);
    connect(&m_elsewhere, &QTimer::timeout, this, &JournalPanel::lookElsewhere);
    updateState();
}

JournalPanel::~JournalPanel() = default;

void JournalPanel::build()
{
    m_more->setObjectName(u"journalMore"_s);
    m_more->setText(tr("More ▾"));
    m_more->setAccessibleName(tr("More"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_header->addControl(m_more);
    m_header->addClose(u"journalClose"_s, tr("Close the journal"));
    connect(m_header, &PaneHeader::closeWanted, this, &JournalPanel::closeWanted);
    m_header->installEventFilter(this); // It may be in a dock, but its keys are handled here.
    m_problem->setObjectName(u"journalProblem"_s);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->hide();
    m_state->setObjectName(u"journalState"_s);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_table);
    m_splitter->setObjectName(u"journalSplitter"_s);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2000}); // Only the proportion counts.
    m_pages->setMinimumSize(Theme::grid(60), Theme::measures(font()).row * 2);
    m_details->setMinimumSize(Theme::grid(60), Theme::measures(font()).row * 2);
    auto *problemRow = new QHBoxLayout;
    problemRow->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), 0);
    problemRow->addWidget(m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(problemRow);
    column->addWidget(m_splitter, 1);
}

void JournalPanel::buildMenu()
{
    auto *menu = new QMenu(m_more);
    const auto add = [this, menu](const QString &name, const QString &text, auto &&scriptAction) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, scriptAction);
        return action;
    };
    add(u"journalOpenReservation"_s, tr("&Open the reservation"), [this] { openReservation(); });
    add(u"journalCopyRow"_s, tr("&Copy row"), [this] { copyRows(); })->setIcon(icon(u"copy"_s));
    add(u"journalCopySid"_s, tr("Copy &SID"), [this] { copySid(); });
    menu->addSeparator();
    m_export = add(u"journalExport"_s, tr("&Export as HAR…"), [this] { exportAll(); });
    m_export->setIcon(icon(u"export"_s));
    add(u"journalBundle"_s, tr("&Bug bundle…"), [this] { Q_EMIT bundleWanted(); });
    menu->addSeparator();
    add(u"journalBounds"_s, tr("What is &kept…"), [this] { Q_EMIT boundsWanted(); });
    m_more->setMenu(menu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this, menu](const QPoint &at) { menu->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(menu, &QMenu::aboutToShow, this, [this] {
        const auto selected = m_table->selectedIds().size();
        m_export->setText(selected > 1 ? tr("&Export %1 entries as HAR…").arg(selected) : tr("&Export as HAR…"));
        m_export->setEnabled(m_model->rowCount() > 0);
    });
}

void JournalPanel::connectModel()
{
    // Connected before the view, which makes a neighbour of the removed row current.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_moving = true; });
    m_table->setModel(m_model);
    const auto settle = [this] {
        m_moving = false;
        updateShown();
    };
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, settle);
    connect(m_model, &QAbstractItemModel::modelReset, this, settle);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &JournalPanel::updateShown);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &from, const QModelIndex &to) {
        const int row = m_model->rowOf(m_shown);
        if (row >= from.row() && row <= to.row())
            showRow(m_shown);
    });
    connect(m_model, &JournalTableModel::progressed, this, &JournalPanel::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JournalPanel::updateSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPanel::updateSelected);
    connect(&m_journal, &Journal::stateChanged, this, &JournalPanel::updateState);
}

/// Shows the details of a selected entry: the current one, or else one that is still selected. Moving by keys without
/// selecting changes nothing.
void JournalPanel::updateSelected()
{
    if (m_moving)
        return;
    const QItemSelectionModel *selection = m_table->selectionModel();
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && selection->isRowSelected(current.row()))
        showRow(current.data(JournalIdRole).toLongLong());
    else if (const int shown = m_model->rowOf(m_shown); shown < 0 || m_table->isSelected(shown))
        return;
    else if (const QList<qint64> ids = m_table->selectedIds(); !ids.isEmpty())
        showRow(ids.constFirst());
    else
        showNothing();
}

/// Selects the shown entry again after the list changed. If a new filter excludes it, its details are hidden until the
/// list has it again; if it changed while it was being read, or was asked for by its id, they stay.
void JournalPanel::updateShown()
{
    const int row = m_model->rowOf(m_shown);
    const QScopedValueRollback<bool> quiet(m_moving, true);
    if (row >= 0) {
        if (!m_table->isSelected(row))
            m_table->markRow(row);
        if (std::exchange(m_filtered, false) || m_details->rowId() != m_shown)
            showRow(m_shown);
        return;
    }
    m_table->selectionModel()->clear();
    if (m_filtered)
        m_details->setRow({}, RowOutcome::Count);
}

void JournalPanel::showRow(qint64 id)
{
    m_shown = id;
    m_filtered = false;
    const JournalRow row = m_journal.row(id);
    m_details->setRow(row, m_model->rowOutcome(row));
}

void JournalPanel::showNothing()
{
    m_shown = 0;
    m_details->setRow({}, RowOutcome::Count);
}

void JournalPanel::showEntry(qint64 id)
{
    if (m_model->rowOf(id) >= 0)
        m_table->markRow(m_model->rowOf(id));
    else
        showRow(id);
}

void JournalPanel::setReservation(Sid reservation, const std::optional<JournalOrigin> &origin)
{
    m_filter->setReservation(reservation, origin);
}

void JournalPanel::updateState()
{
    const int rows = m_model->rowCount();
    const QString count = QLocale().toString(rows);
    m_header->setCount(m_model->isSearching() ? tr("%1, looking…").arg(count)
                       : rows == 0            ? QString()
                       : m_model->hasMore()   ? count + u'+'
                                              : count);
    if (m_exporting && !m_model->isSearching()) {
        m_exporting = false;
        Q_EMIT exportWanted();
    }
    const Journal::State state = m_journal.state();
    m_problem->setText(tr("To read only: %1").arg(m_journal.problem()));
    m_problem->setVisible(state == Journal::State::ReadOnly);
    m_pages->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_table) : m_state);
    m_details->setVisible(rows > 0 || m_details->rowId() > 0);
    if (rows > 0)
        return;
    if (state == Journal::State::Closed)
        m_state->setState(tr("The journal is not open yet."), tr("It opens with the first connection."));
    else if (state == Journal::State::Unavailable)
        m_state->setState(tr("The journal cannot be used."),
                          m_journal.problem() + u'\n' +
                              tr("Mend that and start the program again. On a live account nothing is sent before."));
    else if (m_model->isSearching())
        m_state->setState(tr("Looking…"), {});
    else if (m_filter->isSet())
        m_state->setState(tr("No entry fits."), tr("Other words, another outcome or all reservations may."),
                          tr("Show all"));
    else
        m_state->setState(tr("No instructions yet."),
                          tr("Each one is written here before it leaves, and stays with its answer and its outcome."));
}

/// Rows that match may not have been read yet.
void JournalPanel::exportAll()
{
    m_exporting = true;
    if (m_table->selectedIds().size() < 2)
        m_model->readOn(MostExported);
    updateState();
}

QList<qint64> JournalPanel::wantedIds() const
{
    QList<qint64> ids = m_table->selectedIds();
    if (ids.size() < 2) {
        ids.clear();
        for (int row = 0; row < std::min(m_model->rowCount(), MostExported); ++row)
            ids += m_model->at(row)->id;
    }
    return ids.first(std::min<qsizetype>(ids.size(), MostExported));
}

void JournalPanel::openReservation()
{
    const JournalRow row = m_journal.row(m_details->rowId());
    if (row.id > 0)
        Q_EMIT reservationWanted(row);
}

void JournalPanel::copyRows() const
{
    QStringList lines;
    const QList<qint64> ids = m_table->selectedIds();
    for (const qint64 id : ids) {
        if (const JournalRow *row = m_model->at(m_model->rowOf(id)))
            lines += lineOf(*row, m_journal.isClaimed(id));
    }
    if (!lines.isEmpty())
        Clipboard::copy(lines.join(u'\n'));
}

void JournalPanel::copySid() const
{
    if (const JournalRow *row = m_model->at(m_model->rowOf(m_shown)))
        Clipboard::copy(row->instruction.address.reservation.toString());
}

void JournalPanel::setWorld(const QString &world, std::function<UtcMsecs()> now)
{
    m_model->setWorld(world, std::move(now));
}

void JournalPanel::focusTable()
{
    if (m_model->rowCount() == 0) {
        focusSearch();
        return;
    }
    if (!m_table->currentIndex().isValid())
        m_table->markShownRow(0);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void JournalPanel::focusSearch()
{
    m_filter->focusSearch();
}

void JournalPanel::lookElsewhere()
{
    const qint64 version = m_journal.versionOnDisk();
    if (version == m_version)
        return;
    m_version = version;
    m_model->catchUp();
}

bool JournalPanel::event(QEvent *event)
{
    // Inside the panel, Ctrl+F means this search and not the window's.
    if (event->type() == QEvent::ShortcutOverride && isFindKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool JournalPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_header && event->type() == QEvent::ShortcutOverride)
        return this->event(event);
    if (watched == m_header && event->type() == QEvent::KeyPress) {
        event->ignore();
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return event->isAccepted();
    }
    return QWidget::eventFilter(watched, event);
}

QWidget *JournalPanel::header() const
{
    return m_header;
}

void JournalPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F3 && m_filter->hasWords() && m_model->rowCount() > 0) {
        const int by = event->modifiers() & Qt::ShiftModifier ? -1 : 1;
        const int rows = m_model->rowCount();
        m_table->markShownRow((m_table->currentIndex().row() + by + rows) % rows);
    } else if (isFindKey(event)) {
        focusSearch();
    } else if (event->key() == Qt::Key_Escape) {
        m_table->setFocus(Qt::ShortcutFocusReason);
    } else {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
}

void JournalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() >= Theme::grid(WideUnits) ? Qt::Horizontal : Qt::Vertical);
}

void JournalPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_journal.state() == Journal::State::ReadOnly) {
        lookElsewhere();
        m_elsewhere.start();
    }
}

void JournalPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_elsewhere.stop();
}

} // namespace Desk
