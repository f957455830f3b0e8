#pragma once

#include "storyfilter.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <memory>

namespace Desk {

/// The Events of a story as a table, in order of time. A later build of the same story adds its rows; only another
/// story, or another filter, changes those that are there.
class StoryEventsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryEventsModel)
public:
    enum class Column : quint8 { Time, Type, About, Description, Actor, Source, Count };
    Q_ENUM(Column)
    enum Role {
        ReservationRole = Qt::UserRole + 1, ///< Sid of the reservation that the Event is about; null for none.
        SubjectRole,                        ///< int of EventSubject
        SortValueRole                       ///< Of the time its milliseconds; nothing for texts.
    };

    explicit StoryEventsModel(QObject *parent = nullptr);
    ~StoryEventsModel() override;

    /// Decides which dates are of today, and so left out.
    void setNow(std::function<UtcMsecs()> now);
    /// Null for none.
    void setStory(std::shared_ptr<const TaskStory> story);
    void setFilter(const StoryFilter &filter);
    [[nodiscard]] const StoryFilter &filter() const { return m_filter; }
    /// Places in the story of the Events that match, ascending.
    [[nodiscard]] const QList<qsizetype> &matching() const { return m_rows; }
    /// All of the story's, matching or not.
    [[nodiscard]] qsizetype all() const { return m_story ? m_story->facts.events.size() : 0; }
    /// Null outside of the table.
    [[nodiscard]] const StoryEvent *at(int row) const;
    /// The first row about a reservation; -1 for none.
    [[nodiscard]] int rowOf(Sid reservation) const;
    /// A row for the clipboard: its cells with tabs between.
    [[nodiscard]] QString rowText(int row) const;
    /// For a file and the clipboard: the time in ISO 8601 and UTC, and the Event's SID last.
    [[nodiscard]] static QStringList cellsOf(const StoryEvent &event);
    [[nodiscard]] static QString title(Column column);
    [[nodiscard]] const std::shared_ptr<const TaskStory> &story() const { return m_story; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void update();
    [[nodiscard]] static QString text(const StoryEvent &event, Column column);

    std::function<UtcMsecs()> m_now;
    std::shared_ptr<const TaskStory> m_story;
    EventSearch m_search;
    StoryFilter m_filter;
    QList<qsizetype> m_rows;
    std::shared_ptr<const TaskStory> m_shown; ///< Of which the rows are: the story, but while they are changed.
    QTimer m_preparing; ///< While nobody has looked for anything yet: a slice at a time, so that the first letter
                        ///< finds it done.
};

/// When an Event was, to the millisecond: "14:03:10.231", with the date where it was on another day.
[[nodiscard]] QString eventTimeText(UtcMsecs when, UtcMsecs now);

} // namespace Desk
