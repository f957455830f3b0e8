#pragma once

#include "story/record/keptstory.h"
#include "story/sources/evidence.h"

#include <QAbstractTableModel>

#include <functional>

namespace Desk {

/// Stories to choose from: those of a file, or those that are kept. The filter finds words in titles, SIDs, queues and
/// statuses.
class StoryListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryListModel)
public:
    enum class Column : quint8 { Title, Origin, Task, Status, Queue, First, Last, Looked, Events, Count };
    Q_ENUM(Column)
    static constexpr int SortValueRole = Qt::UserRole + 1; ///< Of times and figures the number; nothing for texts.

    /// A row, wherever it is from.
    struct Row
    {
        StoryKey key;
        QString title;
        QString status;
        QString queue;
        UtcMsecs first = 0;
        UtcMsecs last = 0;
        UtcMsecs looked = 0; ///< By this computer's clock: runs of one scenario differ in nothing else.
        qint64 events = 0;
        bool isOfFile = false;    ///< Nothing of it came from TaskRouter itself.
        bool isOfAccount = false; ///< It did; neither where a program kept it that did not note that.

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// `now` decides which dates are of today.
    explicit StoryListModel(std::function<UtcMsecs()> now, QObject *parent = nullptr);
    ~StoryListModel() override;

    void setTasks(const QList<EvidenceTask> &tasks);
    void setStories(const QList<KeptStory> &stories);
    void setFilter(const QString &text);
    [[nodiscard]] qsizetype all() const { return m_all.size(); }
    /// Null outside of the table.
    [[nodiscard]] const Row *at(int row) const;
    /// The place of a task in the list that setTasks() was given; -1 for none.
    [[nodiscard]] qsizetype placeOf(int row) const;
    [[nodiscard]] int rowOf(const StoryKey &key) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void setRows(QList<Row> rows);
    void filter();
    [[nodiscard]] QString text(const Row &row, Column column) const;

    std::function<UtcMsecs()> m_now;
    QList<Row> m_all;
    QList<qsizetype> m_shown;
    QString m_filter; ///< A search text.
};

} // namespace Desk
