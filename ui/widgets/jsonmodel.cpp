#include "jsonmodel.h"

#include "reservations/plaintext.h"
#include "safetext.h"
#include "taskrouter/sid.h"
#include "theme.h"

#include <QGuiApplication>

namespace Desk {

JsonModel::JsonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

JsonModel::~JsonModel() = default;

void JsonModel::read(const QByteArray &text)
{
    beginResetModel();
    m_outline.read(text);
    endResetModel();
}

QModelIndex JsonModel::indexOf(int node) const
{
    return node > 0 ? createIndex(m_outline.node(node).row, 0, static_cast<quintptr>(node)) : QModelIndex();
}

int JsonModel::nodeOf(const QModelIndex &index)
{
    // The root is not a row; its members are the top rows.
    return index.isValid() ? static_cast<int>(index.internalId()) : 0;
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(m_outline.child(nodeOf(parent), row)));
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_outline.node(nodeOf(child)).parent) : QModelIndex();
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return m_outline.isValid() && parent.column() <= 0 ? m_outline.node(nodeOf(parent)).childCount : 0;
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    if (role == Qt::DisplayRole)
        return oneLine(index.column() == 0 ? m_outline.key(node) : m_outline.shownValue(node));
    if (role == Qt::ForegroundRole && index.column() == 0)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::ForegroundRole && Sid::parse(m_outline.value(node)))
        return QGuiApplication::palette().brush(QPalette::Link);
    if (role == Qt::SizeHintRole)
        return QSize(Theme::grid(10), Theme::measures(QGuiApplication::font()).row - Theme::grid(2));
    if (role == Qt::AccessibleDescriptionRole && index.column() == 0)
        return oneLine(m_outline.path(node));
    if (role == Qt::ToolTipRole)
        return toolTipText(index.column() == 0 ? m_outline.path(node) : m_outline.shownValue(node));
    return {};
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Value");
}

} // namespace Desk
