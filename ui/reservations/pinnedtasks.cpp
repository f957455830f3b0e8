#include "pinnedtasks.h"

#include "reservations/pinnedtasksmodel.h"
#include "reservations/roles.h"
#include "reservations/tasklistmodel.h"
#include "taskdelegate.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MostPinnedRows = 4; ///< More of them scroll.

} // namespace

PinnedTasks::PinnedTasks(QWidget *parent)
    : QWidget(parent)
    , m_model(new PinnedTasksModel(this))
    , m_view(new OpenList(this))
    , m_delegate(new TaskDelegate(m_view))
{
    setObjectName(u"pinnedTasks"_s);
    m_view->setObjectName(u"pinned"_s);
    m_view->setAccessibleName(tr("Pinned tasks"));
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_model);
    auto *heading = new PlainLabel(tr("Pinned").toUpper(), this);
    heading->setFont(Theme::strongFont(Theme::secondaryFont(font())));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setAccessibleName(tr("Pinned tasks"));
    heading->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(1));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(heading);
    column->addWidget(m_view);
    connect(m_view, &OpenList::opened, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(SidRole).value<Sid>()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &PinnedTasks::showMenu);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PinnedTasks::fit);
    fit();
}

PinnedTasks::~PinnedTasks() = default;

void PinnedTasks::setTasks(const TaskListModel *tasks, const Clock &clock)
{
    m_delegate->setClock(clock);
    m_model->setTasks(tasks);
}

void PinnedTasks::setCurrent(Sid task)
{
    m_current = task;
    fit();
}

void PinnedTasks::updateTimes()
{
    if (isVisible())
        m_view->updateFigures();
}

void PinnedTasks::fit()
{
    const int rows = m_model->rowCount();
    setVisible(rows > 0);
    m_view->setFixedHeight(std::min(rows, MostPinnedRows) * TaskDelegate::rowHeight(font()));
    QModelIndex open;
    for (int row = 0; row < rows; ++row) {
        if (m_model->index(row).data(SidRole).value<Sid>() == m_current)
            open = m_model->index(row);
    }
    m_view->showOpen(open);
}

void PinnedTasks::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const Sid task = index.data(SidRole).value<Sid>();
    if (task.isNull())
        return;
    popupRowMenu(m_view, at,
                 {{tr("Open"), [this, task] { Q_EMIT chosen(task); }, u"open"_s},
                  {tr("Unpin"), [this, task] { m_model->unpin(task); }},
                  copyItem(tr("Copy SID"), task.toString()),
                  copyItem(tr("Copy title"), index.data().toString())});
}

} // namespace Desk
