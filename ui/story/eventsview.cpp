#include "eventsview.h"

#include "eventstable.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int WideViewUnits = 175; ///< From this width on the data is beside the table.
} // namespace

EventsView::EventsView(StoryEventsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_only(new PaneLine(u"eventsOnly"_s, Tone::Accent, this))
    , m_table(new EventsTable(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_details(new QWidget(this))
    , m_title(new ElidedLabel({}, this))
    , m_none(new PlaceholderPage(this))
{
    setObjectName(u"eventsView"_s);
    m_table->setModel(&model);
    m_title->setFont(Theme::strongFont(font()));
    m_title->setElideMode(Qt::ElideMiddle);
    m_title->setMinimumHeight(Theme::measures(font()).row);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins({});
    details->setSpacing(0);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), 0);
    title->addWidget(m_title);
    details->addLayout(title);
    m_details->hide();
    m_splitter->setObjectName(u"eventsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({3000, 2000}); // Only the proportion counts.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_only);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_none, 1);
    m_none->setObjectName(u"eventsNone"_s);
    m_none->setFocusProxy(m_none->findChild<QPushButton *>());
    m_none->hide();
    connect(m_none, &PlaceholderPage::triggered, this, &EventsView::allWanted);
    setFocusProxy(m_table);
    connect(m_only, &PaneLine::triggered, this, &EventsView::allWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &EventsView::showCurrent);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &EventsView::showCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, &EventsView::showCurrent);
    connect(m_table, &QTableView::activated, this, &EventsView::activate);
    connect(m_table, &RowTable::copyWanted, this, &EventsView::copyRows);
    connect(m_table, &QWidget::customContextMenuRequested, this, &EventsView::showMenu);
}

EventsView::~EventsView() = default;

QSize EventsView::minimumSizeHint() const
{
    return {Theme::grid(40), Theme::grid(8)};
}

void EventsView::updateFilter()
{
    const StoryFilter &filter = m_model.filter();
    m_only->setLine(filter.only.isEmpty()
                        ? QString()
                        : tr("%n event(s) of: %1", nullptr, static_cast<int>(filter.only.size())).arg(filter.onlyTitle),
                    tr("Show all"));
    const bool isNone = m_model.rowCount() == 0 && m_model.all() > 0;
    if (isNone)
        m_none->setState(tr("No event matches “%1”.").arg(filter.words.trimmed()),
                         tr("There are %n event(s) in all.", nullptr, static_cast<int>(m_model.all())),
                         tr("Clear the filter"));
    const bool hadFocus = m_none->isAncestorOf(QApplication::focusWidget());
    m_splitter->setVisible(!isNone);
    m_none->setVisible(isNone);
    if (hadFocus && !isNone)
        focusTable(Qt::OtherFocusReason);
    if (!filter.only.isEmpty() && m_model.rowCount() > 0)
        m_table->markRow(0);
}

void EventsView::focusTable(Qt::FocusReason reason)
{
    if (!m_none->isHidden())
        return m_none->setFocus(reason);
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->markRow(m_model.rowCount() - 1); // The latest is mostly what one wants.
    m_table->setFocus(reason);
}

void EventsView::showCurrent()
{
    const StoryEvent *event = m_model.at(m_table->currentRow());
    if (!event) {
        m_details->hide();
        m_shown = {};
        return;
    }
    if (!m_json) {
        m_json = new JsonView(m_details);
        m_json->setObjectName(u"eventJson"_s);
        m_details->layout()->addWidget(m_json);
    }
    if (m_details->isHidden()) {
        m_details->show();
        // The table is lower now.
        QMetaObject::invokeMethod(
            m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
    }
    if (eventKey(*event) == m_shown)
        return;
    m_shown = eventKey(*event);
    m_title->setText(event->typeWord + u"  "_s + event->sid.toString());
    m_json->setBody(event->json);
}

void EventsView::activate(const QModelIndex &index)
{
    const Sid reservation = index.data(StoryEventsModel::ReservationRole).value<Sid>();
    if (!reservation.isNull())
        Q_EMIT reservationChosen(reservation);
}

void EventsView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    const int row = m_table->modelRow(index.row());
    const StoryEvent *event = m_model.at(row);
    QList<RowMenuItem> items;
    if (event) {
        items.append(copyItem(tr("Copy row"), m_model.rowText(row)));
        items.append(copyItem(tr("Copy data"), QString::fromUtf8(event->json)));
        items.append(copyItem(tr("Copy event SID"), event->sid.toString()));
        items.append(copyItem(tr("Copy what it is about"), event->resourceSid));
        const Sid reservation = event->data.sid(EventField::ReservationSid);
        if (!reservation.isNull())
            items.append({tr("Show the reservation"), [this, reservation] { Q_EMIT reservationChosen(reservation); }});
    }
    items.append({tr("Copy all events"), [this] { copyAll(); }});
    popupRowMenu(m_table, at, items);
}

QString EventsView::textOf(const QList<int> &rows) const
{
    QString text;
    for (const int row : rows)
        text += m_model.rowText(row) + u'\n';
    return text;
}

void EventsView::copyRows()
{
    QList<int> rows = m_table->selectedRows();
    for (int &row : rows)
        row = m_table->modelRow(row);
    if (rows.isEmpty())
        copyAll();
    else
        Clipboard::copy(textOf(rows));
}

void EventsView::copyAll()
{
    QList<int> rows(m_model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    if (!rows.isEmpty())
        Clipboard::copy(textOf(rows));
}

void EventsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = event->size().width() >= Theme::grid(WideViewUnits);
    m_splitter->setOrientation(isWide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace Desk
