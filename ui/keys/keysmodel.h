#pragma once

#include "actionregistry.h"

#include <QAbstractTableModel>

namespace Desk {

/// The actions of the registry with their keys, those that fit a search: by name, place or key.
class KeysModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysModel)
public:
    enum class Column : quint8 { Action, Key, Place, Count };
    Q_ENUM(Column)
    enum Role : int {
        IdRole = Qt::UserRole + 1, ///< QString: the action's objectName.
        ChangedRole                ///< bool: a person set its key.
    };

    /// `registry` must outlive this.
    explicit KeysModel(const ActionRegistry &registry, QObject *parent = nullptr);
    ~KeysModel() override;

    void setSearch(const QString &text);
    [[nodiscard]] int rowOf(const QString &id) const; ///< -1 where it does not fit.

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void read();

    const ActionRegistry &m_registry;
    QString m_search;
    QList<ActionRegistry::Entry> m_rows;
};

} // namespace Desk
