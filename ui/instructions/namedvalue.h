#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Desk {

/// A value for a field, with the name by which people know it.
struct NamedValue
{
    QString value;  ///< What is sent: a SID or an address.
    QString name;   ///< "Kim Supervisor"
    QString beside; ///< Distinguishes equal names: a worker's address, an activity's kind. May be empty.
    [[nodiscard]] QString title() const { return beside.isEmpty() ? name : name + QStringLiteral(" · ") + beside; }
    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

/// The kinds of named values that fields accept.
enum class NameKind : quint8 { Workers, Contacts, Activities, Queues, Calls };

/// Returns the values of a kind that are known now. May cause others to be fetched.
using NameSource = std::function<QList<NamedValue>(NameKind)>;

} // namespace Desk
