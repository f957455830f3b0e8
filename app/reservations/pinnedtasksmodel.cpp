#include "pinnedtasksmodel.h"

#include "attributes.h"
#include "plaintext.h"
#include "roles.h"
#include "tasklistmodel.h"
#include "text/joinedparts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Desk {

PinnedTasksModel::PinnedTasksModel(QObject *parent)
    : QAbstractListModel(parent)
{
    m_update.setSingleShot(true);
    m_update.setInterval(0ms);
    connect(&m_update, &QTimer::timeout, this, [this] {
        if (!m_shown.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    });
}

PinnedTasksModel::~PinnedTasksModel() = default;

void PinnedTasksModel::setTasks(const TaskListModel *tasks)
{
    if (m_tasks)
        m_tasks->disconnect(&m_update);
    m_tasks = tasks;
    if (!tasks)
        return;
    const auto later = [this] { m_update.start(); };
    connect(tasks, &QAbstractItemModel::dataChanged, &m_update, later);
    connect(tasks, &QAbstractItemModel::rowsInserted, &m_update, later);
    connect(tasks, &QAbstractItemModel::rowsRemoved, &m_update, later);
    connect(tasks, &QAbstractItemModel::rowsMoved, &m_update, later);
    connect(tasks, &QAbstractItemModel::modelReset, &m_update, later);
    m_update.start();
}

void PinnedTasksModel::setWorkspace(Sid workspace)
{
    if (workspace == m_workspace)
        return;
    m_workspace = workspace;
    show();
}

bool PinnedTasksModel::isPinned(Sid task) const
{
    return std::any_of(m_shown.cbegin(), m_shown.cend(), [task](const Pin &pin) { return pin.task == task; });
}

void PinnedTasksModel::pin(Sid task)
{
    const Task *known = m_tasks ? m_tasks->task(task) : nullptr;
    if (!known || isPinned(task))
        return;
    while (m_pins.size() >= MostTasks)
        m_pins.removeFirst();
    m_pins.append({m_workspace, task, taskTitle(*known)});
    show();
    Q_EMIT pinsChanged();
}

void PinnedTasksModel::unpin(Sid task)
{
    if (m_pins.removeIf([task](const Pin &pin) { return pin.task == task; }) == 0)
        return;
    show();
    Q_EMIT pinsChanged();
}

QByteArray PinnedTasksModel::save() const
{
    QJsonArray pins;
    for (const Pin &pin : m_pins)
        pins.append(QJsonObject{
            {u"workspace"_s, pin.workspace.toString()}, {u"task"_s, pin.task.toString()}, {u"title"_s, pin.title}});
    return QJsonDocument(pins).toJson(QJsonDocument::Compact);
}

void PinnedTasksModel::restore(const QByteArray &json)
{
    m_pins.clear();
    const QJsonArray pins = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : pins) {
        const QJsonObject object = value.toObject();
        const Pin pin{Sid::parse(object.value("workspace"_L1).toString()).value_or(Sid()),
                      Sid::parse(object.value("task"_L1).toString()).value_or(Sid()),
                      oneLine(object.value("title"_L1).toString())};
        if (pin.workspace.kind() == SidKind::Workspace && pin.task.kind() == SidKind::Task && m_pins.size() < MostTasks)
            m_pins.append(pin);
    }
    show();
}

/// There are few of them, and they change when a person does something.
void PinnedTasksModel::show()
{
    beginResetModel();
    m_shown = m_pins;
    m_shown.removeIf([this](const Pin &pin) { return pin.workspace != m_workspace; });
    endResetModel();
}

int PinnedTasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QString PinnedTasksModel::subtitleOf(Sid task) const
{
    const Task *known = m_tasks ? m_tasks->task(task) : nullptr;
    if (!known)
        return m_tasks && m_tasks->count() == 0 ? QString() : tr("not in the list any more");
    return TaskListModel::statusTitle(known->status) + u" · "_s + m_tasks->indexOf(task).data(SubtitleRole).toString();
}

QVariant PinnedTasksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Pin &pin = m_shown.at(index.row());
    const Task *known = m_tasks ? m_tasks->task(pin.task) : nullptr;
    const QString title = known ? taskTitle(*known) : pin.title;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case SubtitleRole:
        return subtitleOf(pin.task);
    case Qt::AccessibleTextRole:
        return title + comma() + subtitleOf(pin.task);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return pin.task.toString();
    case SidRole:
        return QVariant::fromValue(pin.task);
    case SortRole:
        return known ? known->created : 0;
    default:
        return {};
    }
}

} // namespace Desk
