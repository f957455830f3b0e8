#include "modelmirror.h"

using namespace Qt::StringLiterals;

ModelMirror::ModelMirror(QAbstractItemModel &model, QList<int> roles, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_roles(std::move(roles))
{
    readAll();
    connect(&model, &QAbstractItemModel::modelReset, this, &ModelMirror::readAll);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ModelMirror::insertRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ModelMirror::removeRows);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &ModelMirror::moveRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ModelMirror::changeCells);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ModelMirror::holdRows);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ModelMirror::permuteRows);
}

ModelMirror::~ModelMirror() = default;

QString ModelMirror::difference() const
{
    return difference(m_root, {});
}

ModelMirror::Node ModelMirror::read(const QModelIndex &parent, int row) const
{
    Node node;
    for (int column = 0; column < m_model.columnCount(parent); ++column) {
        QVariantList values;
        for (const int role : m_roles)
            values.append(m_model.index(row, column, parent).data(role));
        node.cells.append(values);
    }
    const QModelIndex index = m_model.index(row, 0, parent);
    for (int child = 0; child < m_model.rowCount(index); ++child)
        node.children.push_back(read(index, child));
    return node;
}

void ModelMirror::readAll()
{
    m_root = {};
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_root.children.push_back(read({}, row));
}

ModelMirror::Node &ModelMirror::node(const QModelIndex &index)
{
    return index.isValid() ? node(index.parent()).children.at(static_cast<size_t>(index.row())) : m_root;
}

QString ModelMirror::difference(const Node &node, const QModelIndex &index) const
{
    const int rows = m_model.rowCount(index);
    if (rows != static_cast<int>(node.children.size()))
        return u"%1 rows were told, %2 are there"_s.arg(node.children.size()).arg(rows);
    for (int row = 0; row < rows; ++row) {
        const Node &told = node.children.at(static_cast<size_t>(row));
        const Node there = read(index, row);
        for (qsizetype column = 0; column < there.cells.size(); ++column) {
            for (qsizetype role = 0; role < m_roles.size(); ++role) {
                if (there.cells.at(column).at(role) != told.cells.at(column).at(role))
                    return u"row %1, column %2, role %3: \"%4\" was told, \"%5\" is there"_s.arg(row)
                        .arg(column)
                        .arg(m_roles.at(role))
                        .arg(told.cells.at(column).at(role).toString(), there.cells.at(column).at(role).toString());
            }
        }
        const QString deeper = difference(told, m_model.index(row, 0, index));
        if (!deeper.isEmpty())
            return u"under row %1: "_s.arg(row) + deeper;
    }
    return {};
}

void ModelMirror::insertRows(const QModelIndex &parent, int first, int last)
{
    auto &rows = node(parent).children;
    for (int row = first; row <= last; ++row)
        rows.insert(rows.begin() + row, read(parent, row));
}

void ModelMirror::removeRows(const QModelIndex &parent, int first, int last)
{
    auto &rows = node(parent).children;
    rows.erase(rows.begin() + first, rows.begin() + last + 1);
}

void ModelMirror::moveRows(const QModelIndex &from, int first, int last, const QModelIndex &to, int row)
{
    auto &source = node(from).children;
    const std::vector<Node> moved(source.begin() + first, source.begin() + last + 1);
    source.erase(source.begin() + first, source.begin() + last + 1);
    const int at = from == to && row > last ? row - static_cast<int>(moved.size()) : row;
    auto &target = node(to).children;
    target.insert(target.begin() + at, moved.begin(), moved.end());
}

void ModelMirror::changeCells(const QModelIndex &topLeft, const QModelIndex &bottomRight)
{
    auto &rows = node(topLeft.parent()).children;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const Node fresh = read(topLeft.parent(), row);
        Node &old = rows.at(static_cast<size_t>(row));
        for (int column = topLeft.column(); column <= bottomRight.column(); ++column)
            old.cells[column] = fresh.cells.at(column);
    }
}

void ModelMirror::holdRows()
{
    m_held.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_held.append(m_model.index(row, 0));
}

void ModelMirror::permuteRows()
{
    std::vector<Node> rows(m_root.children.size());
    for (qsizetype before = 0; before < m_held.size(); ++before) {
        const int now = m_held.at(before).row();
        if (now >= 0 && now < static_cast<int>(rows.size()))
            rows[static_cast<size_t>(now)] = m_root.children.at(static_cast<size_t>(before));
    }
    m_root.children = std::move(rows);
    m_held.clear();
}
