#pragma once

#include "namedvalue.h"

#include <QAbstractListModel>

namespace Desk {

/// Named values for an editable combo box: the list shows the names, the field the value that is sent.
class NameChoices final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameChoices)
public:
    explicit NameChoices(QObject *parent = nullptr);

    void setValues(const QList<NamedValue> &values);
    [[nodiscard]] const QList<NamedValue> &values() const { return m_values; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<NamedValue> m_values;
};

} // namespace Desk
