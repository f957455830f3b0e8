#pragma once

#include "jsonoutline.h"

#include <QAbstractItemModel>

namespace Desk {

/// A JSON text as a tree of names and values. Rows are made on demand.
class JsonModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonModel)
public:
    explicit JsonModel(QObject *parent = nullptr);
    ~JsonModel() override;

    void read(const QByteArray &text);
    [[nodiscard]] const JsonOutline &outline() const { return m_outline; }
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] static int nodeOf(const QModelIndex &index);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    JsonOutline m_outline;
};

} // namespace Desk
