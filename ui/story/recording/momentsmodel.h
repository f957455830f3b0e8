#pragma once

#include "recording/recordingfile.h"

#include <QAbstractTableModel>

#include <functional>

namespace Desk {

/// The moments of a recording: when, and what became otherwise.
class MomentsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentsModel)
public:
    enum class Column : quint8 { Time, What, Path, Count };
    Q_ENUM(Column)
    static constexpr int SortValueRole = Qt::UserRole + 1; ///< Of the time its milliseconds; nothing for texts.

    MomentsModel(QList<RecordingMoment> moments, std::function<UtcMsecs()> now, QObject *parent = nullptr);
    ~MomentsModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// "tasks changed", "sent", "refused: 429".
    [[nodiscard]] static QString wordsFor(const RecordingMoment &moment);

private:
    QList<RecordingMoment> m_moments;
    std::function<UtcMsecs()> m_now;
};

} // namespace Desk
