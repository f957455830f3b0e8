#include "draft.h"

namespace Desk {

QString Draft::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    if (found == m_values.cend())
        return {};
    // An empty string that is not null: null means "not set".
    if (found->isEmpty() || found->constFirst().isNull())
        return QLatin1String("");
    return found->constFirst();
}

QStringList Draft::values(const QString &name) const
{
    return m_values.value(name);
}

void Draft::set(const QString &name, const QString &value)
{
    m_values.insert(name, {value});
}

void Draft::setList(const QString &name, const QStringList &values)
{
    // One empty value and no value look the same when sent, so they are stored alike.
    m_values.insert(name, values == QStringList(QString()) ? QStringList() : values);
}

void Draft::clear(const QString &name)
{
    m_values.remove(name);
}

QStringList Draft::setNames() const
{
    QStringList names = m_values.keys();
    names.sort();
    return names;
}

} // namespace Desk
