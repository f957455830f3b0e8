#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Desk {

/// What a person entered for one action on one reservation. "Not set", "empty" and "false" differ: a name without an
/// entry is not sent; a name with one empty string is sent as `Name=`. A list parameter may have several values.
class Draft
{
public:
    [[nodiscard]] bool isSet(const QString &name) const { return m_values.contains(name); }
    [[nodiscard]] QString value(const QString &name) const; ///< The first value; a null string where not set.
    [[nodiscard]] QStringList values(const QString &name) const;
    void set(const QString &name, const QString &value);
    /// An empty list means "set to nothing" and is sent as one `Name=`.
    void setList(const QString &name, const QStringList &values);
    /// Makes a parameter "not set".
    void clear(const QString &name);
    [[nodiscard]] QStringList setNames() const; ///< Sorted.
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    friend bool operator==(const Draft &, const Draft &) = default;

private:
    QHash<QString, QStringList> m_values;
};

} // namespace Desk
