#pragma once

#include <QAbstractItemModel>
#include <QPersistentModelIndex>

#include <vector>

/// A copy of a model that is updated as a view is: cells are read only when a signal says so. difference() finds
/// changes that were not announced, which QAbstractItemModelTester does not look for.
class ModelMirror : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ModelMirror)
public:
    /// `roles` are compared in every column. The model must outlive the mirror.
    ModelMirror(QAbstractItemModel &model, QList<int> roles, QObject *parent = nullptr);
    ~ModelMirror() override;

    /// The first cell that differs, in words; empty where every change was announced.
    [[nodiscard]] QString difference() const;

private:
    struct Node
    {
        QList<QVariantList> cells; ///< The values by column; none for the root.
        std::vector<Node> children;
    };

    [[nodiscard]] Node read(const QModelIndex &parent, int row) const;
    void readAll();
    [[nodiscard]] Node &node(const QModelIndex &index);
    [[nodiscard]] QString difference(const Node &node, const QModelIndex &index) const;
    void insertRows(const QModelIndex &parent, int first, int last);
    void removeRows(const QModelIndex &parent, int first, int last);
    void moveRows(const QModelIndex &from, int first, int last, const QModelIndex &to, int row);
    void changeCells(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void holdRows();
    void permuteRows();

    QAbstractItemModel &m_model;
    QList<int> m_roles;
    Node m_root;
    QList<QPersistentModelIndex> m_held; ///< Used while top-level rows change places.
};
