#pragma once

#include "jsondifferences.h"

#include <QAbstractTableModel>

namespace Desk {

/// Where two JSON texts differ: the place, what the one says, what the other says.
class JsonDifferencesModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonDifferencesModel)
public:
    enum class Column : quint8 { Path, Before, After, Count };
    Q_ENUM(Column)
    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of JsonDifference::Kind
        WholeRole                    ///< The text of a cell; DisplayRole leaves out of long ones what is the same.
    };

    /// The titles say what the two texts are.
    JsonDifferencesModel(const QList<JsonDifference> &differences, const QString &before, const QString &after,
                         QObject *parent = nullptr);
    ~JsonDifferencesModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QList<JsonDifference> m_differences;
    QString m_before;
    QString m_after;
};

} // namespace Desk
