#include "taskspane.h"

#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "taskdelegate.h"
#include "ui/icons.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/statepage.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Tasks whose title, second line or SID has the text; headings of tasks that match stay.
class TaskFilterProxy final : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        if (!parent.isValid())
            return filterRegularExpression().pattern().isEmpty(); // with a text, only as the parent of a match
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        const QRegularExpression wanted = filterRegularExpression();
        return index.data(Qt::DisplayRole).toString().contains(wanted) ||
               index.data(SubtitleRole).toString().contains(wanted) ||
               index.data(SidRole).value<Sid>().toString().contains(wanted);
    }
};

} // namespace

TasksPane::TasksPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(tr("Tasks"), this))
    , m_filter(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_state(new StatePage(this))
    , m_pages(new QStackedWidget(this))
    , m_proxy(new TaskFilterProxy(this))
{
    setObjectName(u"tasksPane"_s);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_view->setObjectName(u"tasks"_s);
    m_view->setAccessibleName(tr("Tasks"));
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new TaskDelegate(m_view));
    m_view->viewport()->setBackgroundRole(QPalette::Window);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);

    m_filter->setObjectName(u"taskFilter"_s);
    m_filter->setPlaceholderText(tr("Find a task"));
    m_filter->setAccessibleName(tr("Find a task"));
    m_filter->setClearButtonEnabled(true);
    m_filter->hide();
    auto *search = new QToolButton(this);
    search->setObjectName(u"taskFilterButton"_s);
    search->setIcon(icon(u"search"_s));
    search->setAutoRaise(true);
    search->setCheckable(true);
    search->setToolTip(tr("Find a task"));
    search->setAccessibleName(tr("Find a task"));
    m_header->addControl(search);

    m_pages->addWidget(m_state);
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(Theme::grid(2), Theme::grid(1), Theme::grid(2), Theme::grid(1));
    field->addWidget(m_filter);
    column->addLayout(field);
    column->addWidget(m_pages, 1);

    connect(search, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setVisible(on);
        if (on)
            m_filter->setFocus();
        else
            m_filter->clear();
    });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_proxy->setFilterRegularExpression(
            QRegularExpression(QRegularExpression::escape(text), QRegularExpression::CaseInsensitiveOption));
        if (!text.isEmpty())
            m_view->expandAll();
        showCurrent();
    });
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!index.parent().isValid())
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        const Sid task = current.data(SidRole).value<Sid>();
        if (m_selecting || task.isNull() || task == m_current)
            return;
        m_current = task;
        Q_EMIT chosen(task);
    });
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] { m_view->viewport()->update(); });
}

TasksPane::~TasksPane() = default;

void TasksPane::setSession(const Session *session)
{
    if (session)
        static_cast<TaskDelegate *>(m_view->itemDelegate())->setClock(session->clock);
    takeModel(session ? session->tasks : nullptr);
    m_current = {};
}

void TasksPane::takeModel(TaskListModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    const QScopedValueRollback<bool> quiet(m_selecting, true);
    m_proxy->setSourceModel(model);
    if (model) {
        // A row that goes would hand the mark to its neighbour, and a row that moves would lose it.
        connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_selecting = true; });
        connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &TasksPane::takeCount, Qt::UniqueConnection);
        connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &TasksPane::takeCount, Qt::UniqueConnection);
        connect(m_proxy, &QAbstractItemModel::dataChanged, this, &TasksPane::takeCount, Qt::UniqueConnection);
        connect(m_proxy, &QAbstractItemModel::modelReset, this, &TasksPane::takeCount, Qt::UniqueConnection);
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
            m_selecting = false;
            takeCount();
        });
        m_second.start();
    } else {
        m_second.stop();
    }
    takeCount();
}

void TasksPane::takeCount()
{
    const qsizetype count = m_model ? m_model->count() : 0;
    m_header->setCount(count ? QLocale().toString(count) : QString());
    m_pages->setCurrentWidget(count ? static_cast<QWidget *>(m_view) : m_state);
    expandUsual();
    showCurrent();
}

void TasksPane::expandUsual()
{
    // Headings that came: what still waits is open, what is over is folded until someone opens it.
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex heading = m_proxy->index(row, 0);
        const QString key = u"heading%1"_s.arg(heading.data(StatusRole).toInt());
        if (m_view->property(key.toLatin1().constData()).toBool())
            continue;
        m_view->setProperty(key.toLatin1().constData(), true);
        const auto status = static_cast<TaskStatus>(heading.data(StatusRole).toInt());
        m_view->setExpanded(heading, status == TaskStatus::Reserved || status == TaskStatus::Pending);
    }
}

void TasksPane::showCurrent()
{
    if (!m_model)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(m_current));
    if (index == m_view->currentIndex() && m_view->selectionModel()->isSelected(index))
        return;
    const QScopedValueRollback<bool> quiet(m_selecting, true);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void TasksPane::setCurrent(Sid task)
{
    m_current = task;
    showCurrent();
    const QModelIndex index = m_view->currentIndex();
    if (index.isValid() && index.parent().isValid()) {
        m_view->expand(index.parent());
        m_view->scrollTo(index);
    }
}

void TasksPane::setState(const QString &title, const QString &advice)
{
    m_state->setState(title, advice);
}

void TasksPane::focusFilter()
{
    findChild<QToolButton *>(u"taskFilterButton"_s)->setChecked(true);
    m_filter->setFocus(Qt::ShortcutFocusReason);
}

void TasksPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Desk
