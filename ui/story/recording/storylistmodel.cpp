#include "storylistmodel.h"

#include "reservations/plaintext.h"
#include "taskrouter/timetext.h"
#include "text/searchtext.h"
#include "ui/widgets/safetext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

StoryListModel::StoryListModel(std::function<UtcMsecs()> now, QObject *parent)
    : QAbstractTableModel(parent)
    , m_now(std::move(now))
{
}

StoryListModel::~StoryListModel() = default;

void StoryListModel::setTasks(const QList<EvidenceTask> &tasks)
{
    QList<Row> rows;
    rows.reserve(tasks.size());
    for (const EvidenceTask &task : tasks)
        rows.append({{task.task, {}}, task.title, {}, {}, task.first, task.last, 0, task.events, true, false});
    setRows(std::move(rows));
}

void StoryListModel::setStories(const QList<KeptStory> &stories)
{
    QList<Row> rows;
    rows.reserve(stories.size());
    for (const KeptStory &story : stories)
        rows.append({story.key, story.title, story.status, story.queue, story.first, story.last, story.looked,
                     story.events, story.isOfFile && !story.isOfAccount, story.isOfAccount});
    setRows(std::move(rows));
}

void StoryListModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_all = std::move(rows);
    filter();
    endResetModel();
}

void StoryListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = searchText(text);
    filter();
    endResetModel();
}

void StoryListModel::filter()
{
    const QStringList words = m_filter.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const Row &row = m_all.at(i);
        const QString all = row.title + u'\n' + row.key.task.toString() + u'\n' + row.status + u'\n' + row.queue;
        if (std::all_of(words.cbegin(), words.cend(),
                        [&all](const QString &word) { return containsSearchText(all, word); }))
            m_shown.append(i);
    }
}

const StoryListModel::Row *StoryListModel::at(int row) const
{
    return row >= 0 && row < m_shown.size() ? &m_all.at(m_shown.at(row)) : nullptr;
}

qsizetype StoryListModel::placeOf(int row) const
{
    return row >= 0 && row < m_shown.size() ? m_shown.at(row) : -1;
}

int StoryListModel::rowOf(const StoryKey &key) const
{
    const auto found = std::find_if(m_shown.cbegin(), m_shown.cend(),
                                    [this, &key](qsizetype place) { return m_all.at(place).key == key; });
    return found == m_shown.cend() ? -1 : int(found - m_shown.cbegin());
}

int StoryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int StoryListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString StoryListModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Origin:
        if (row.key.isTraining())
            return tr("Training");
        return row.isOfFile ? tr("File") : row.isOfAccount ? tr("Account") : QString();
    case Column::Title:
        return oneLine(row.title);
    case Column::Task:
        return row.key.task.shortened();
    case Column::Status:
        return oneLine(row.status);
    case Column::Queue:
        return oneLine(row.queue);
    case Column::First:
        return timeText(row.first, m_now());
    case Column::Last:
        return timeText(row.last, m_now());
    case Column::Looked:
        return row.looked == 0 ? QString() : timeText(row.looked, QDateTime::currentMSecsSinceEpoch());
    case Column::Events:
        return QLocale().toString(row.events);
    case Column::Count:
        break;
    }
    return {};
}

QVariant StoryListModel::data(const QModelIndex &index, int role) const
{
    const Row *row = index.isValid() && index.column() < columnCount() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(*row, column);
    if (role == SortValueRole && column == Column::First)
        return row->first;
    if (role == SortValueRole && column == Column::Last)
        return row->last;
    if (role == SortValueRole && column == Column::Looked)
        return row->looked;
    if (role == SortValueRole && column == Column::Events)
        return row->events;
    const bool isTraining = column == Column::Origin && row->key.isTraining();
    const QString training = tr("A run of the training simulator: nobody called, and nobody was called.");
    if (role == Qt::AccessibleDescriptionRole)
        return isTraining ? QVariant(training) : QVariant();
    if (role == Qt::AccessibleTextRole && column == Column::Task) // Short is for the eye.
        return row->key.task.toString();
    if (role == Qt::ToolTipRole)
        return isTraining ? training
                          : toolTipText(column == Column::Task ? row->key.task.toString() : text(*row, column));
    if (role == Qt::TextAlignmentRole && column == Column::Events)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant StoryListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAbout = role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole;
    if (orientation == Qt::Horizontal && isAbout && section == int(Column::Events))
        return tr("Events of the task itself. Its story shows what its workers did as well.");
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Origin:
        return tr("Origin");
    case Column::Title:
        return tr("Task");
    case Column::Task:
        return tr("SID");
    case Column::Status:
        return tr("Status");
    case Column::Queue:
        return tr("Queue");
    case Column::First:
        return tr("Begun");
    case Column::Last:
        return tr("Known until");
    case Column::Looked:
        return tr("Looked at");
    case Column::Events:
        return tr("Its Events");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
