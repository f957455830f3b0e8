#include "storyeventsmodel.h"

#include "taskrouter/timetext.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int SliceMsecs = 3;
constexpr int SlicePauseMsecs = 5; ///< In which everything else has its turn.
} // namespace

StoryEventsModel::StoryEventsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now([] { return QDateTime::currentMSecsSinceEpoch(); })
{
    m_preparing.setSingleShot(true);
    m_preparing.setInterval(SlicePauseMsecs);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        if (!m_search.prepare(SliceMsecs))
            m_preparing.start();
    });
}

StoryEventsModel::~StoryEventsModel() = default;

void StoryEventsModel::setNow(std::function<UtcMsecs()> now)
{
    m_now = std::move(now);
}

void StoryEventsModel::setStory(std::shared_ptr<const TaskStory> story)
{
    const bool isOther = !m_story || !story || m_story->task != story->task;
    if (isOther && !m_rows.isEmpty()) {
        beginResetModel();
        m_rows.clear();
        m_story.reset();
        m_shown.reset();
        endResetModel();
    }
    m_story = std::move(story);
    m_search.setStory(m_story);
    update();
    m_preparing.start();
}

void StoryEventsModel::setFilter(const StoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

/// Rows that stay at the top stay as they are: mostly Events are added at the end.
void StoryEventsModel::update()
{
    const QList<qsizetype> rows = m_search.matching(m_filter);
    const auto isSame = [this](qsizetype was, qsizetype is) {
        return m_shown == m_story ? was == is : eventKey(m_shown->event(was)) == eventKey(m_story->event(is));
    };
    const auto end = std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), isSame).first;
    const int same = static_cast<int>(end - m_rows.cbegin());
    if (same < m_rows.size()) {
        beginRemoveRows({}, same, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(same);
        endRemoveRows();
    }
    // The same Events may stand elsewhere in the story now.
    std::copy_n(rows.cbegin(), same, m_rows.begin());
    m_shown = m_story;
    if (same < rows.size()) {
        beginInsertRows({}, same, static_cast<int>(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
    }
}

const StoryEvent *StoryEventsModel::at(int row) const
{
    return m_shown && row >= 0 && row < m_rows.size() ? &m_shown->event(m_rows.at(row)) : nullptr;
}

int StoryEventsModel::rowOf(Sid reservation) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_shown->event(m_rows.at(row)).data.sid(EventField::ReservationSid) == reservation)
            return row;
    }
    return -1;
}

QString StoryEventsModel::rowText(int row) const
{
    const StoryEvent *event = at(row);
    if (!event)
        return {};
    QStringList cells = cellsOf(*event);
    for (QString &cell : cells)
        cell = cell.simplified();
    return cells.join(u'\t');
}

QStringList StoryEventsModel::cellsOf(const StoryEvent &event)
{
    QStringList cells{isoText(event.when)};
    for (int column = int(Column::Type); column < int(Column::Count); ++column)
        cells.append(text(event, static_cast<Column>(column)));
    cells.append(event.sid.toString());
    return cells;
}

int StoryEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StoryEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QString StoryEventsModel::text(const StoryEvent &event, Column column)
{
    switch (column) {
    case Column::Type:
        return event.typeWord;
    case Column::About:
        return eventSubjectText(event);
    case Column::Description:
        return event.description;
    case Column::Actor:
        return event.actorSid.isEmpty() ? event.actorType : event.actorType + u' ' + event.actorSid;
    case Column::Source:
        return event.sourceAddress.isEmpty() ? event.source : event.source + u' ' + event.sourceAddress;
    case Column::Time:
    case Column::Count:
        break;
    }
    return {};
}

QVariant StoryEventsModel::data(const QModelIndex &index, int role) const
{
    const StoryEvent *event = at(index.row());
    if (!event || index.column() < 0 || index.column() >= int(Column::Count))
        return {};
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Time ? eventTimeText(event->when, m_now()) : text(*event, column);
    case Qt::ToolTipRole:
        return column == Column::Time ? utcText(event->when) : text(*event, column);
    case Qt::AccessibleDescriptionRole:
        return column == Column::Time ? QVariant(utcText(event->when)) : QVariant();
    case ReservationRole:
        return QVariant::fromValue(event->data.sid(EventField::ReservationSid));
    case SortValueRole:
        return column == Column::Time ? QVariant(event->when) : QVariant();
    case SubjectRole:
        return static_cast<int>(subjectOf(event->type));
    default:
        return {};
    }
}

QVariant StoryEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return title(static_cast<Column>(section));
}

QString StoryEventsModel::title(Column column)
{
    switch (column) {
    case Column::Time:
        return tr("Time");
    case Column::Type:
        return tr("Event");
    case Column::About:
        return tr("About");
    case Column::Description:
        return tr("Description");
    case Column::Actor:
        return tr("By");
    case Column::Source:
        return tr("From");
    case Column::Count:
        break;
    }
    return {};
}

QString eventTimeText(UtcMsecs when, UtcMsecs now)
{
    if (when == 0)
        return {};
    QString time = timeText(when, when);
    // After the seconds, which are not the last of it everywhere: "2:02:47.000 PM".
    static const QRegularExpression clock(u"\\d+\\D+\\d+\\D+\\d+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch found = clock.match(time);
    time.insert(found.hasMatch() ? found.capturedEnd() : time.size(),
                u".%1"_s.arg(when % 1000, 3, 10, QLatin1Char('0')));
    const QDate day = QDateTime::fromMSecsSinceEpoch(when).date();
    if (day == QDateTime::fromMSecsSinceEpoch(now).date())
        return time;
    return QLocale().toString(day, QLocale::ShortFormat) + u' ' + time;
}

} // namespace Desk
