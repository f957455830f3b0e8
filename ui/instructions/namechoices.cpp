#include "namechoices.h"

namespace Desk {

NameChoices::NameChoices(QObject *parent)
    : QAbstractListModel(parent)
{
}

void NameChoices::setValues(const QList<NamedValue> &values)
{
    beginResetModel();
    m_values = values;
    endResetModel();
}

int NameChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_values.size());
}

QVariant NameChoices::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::EditRole)
        return m_values.at(index.row()).value;
    return role == Qt::DisplayRole ? m_values.at(index.row()).title() : QVariant();
}

} // namespace Desk
