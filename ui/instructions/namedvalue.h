#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace Desk {

/// What a field can be filled with by its name.
struct NamedValue
{
    QString value;  ///< What is sent: a SID or an address.
    QString name;   ///< "Kim Supervisor"
    QString beside; ///< What tells two of a name apart: the worker's address, an activity's kind. May be empty.
    [[nodiscard]] QString title() const { return beside.isEmpty() ? name : name + QStringLiteral(" · ") + beside; }
    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

/// Which things a field means.
enum class NameKind : quint8 { Workers, Contacts, Activities, Calls };

/// The things of a kind as far as they are known now; asking may make somebody fetch them.
using NameSource = std::function<QList<NamedValue>(NameKind)>;

} // namespace Desk
