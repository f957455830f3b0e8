#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Desk {

class Catalogue;

/// One thing in which a published description of the API differs from our catalogue.
struct DescriptionDifference
{
    enum class Kind : quint8 {
        New,    ///< The description has the parameter, the catalogue does not.
        Gone,   ///< The catalogue has it alone.
        Changed ///< Both have it, and differ in what `what` names.
    };
    /// What a changed parameter differs in; `Parameter` for new and gone ones.
    enum class What : quint8 { Parameter, Place, Type, Values, Default, Required };

    Kind kind = Kind::New;
    What what = What::Parameter;
    QString operation;  ///< "update", "list" …: one of the catalogue's.
    QString name;       ///< On the wire.
    QString ours;       ///< Of the catalogue; empty for new ones.
    QString theirs;     ///< Of the description; empty for gone ones.
    QStringList values; ///< Where values differ: all of the description's.

    friend bool operator==(const DescriptionDifference &, const DescriptionDifference &) = default;
};

/// What came of holding a description against the catalogue.
struct DescriptionCheck
{
    QString problem; ///< Why the file cannot be used, for people; empty where it can.
    QString title;   ///< The description's own, with its version.
    QList<DescriptionDifference> differences;
};

/// Holds an OpenAPI 3 description of TaskRouter (JSON) against the catalogue: names, places, types, values and defaults
/// of the parameters that it reads, changes and lists with. Values and defaults that the description tells in words
/// alone ("Can be: …", "The default is …") count as well. Of what updates a task or a worker the catalogue offers a
/// part on purpose: there, nothing is new.
[[nodiscard]] DescriptionCheck checkDescription(const Catalogue &catalogue, const QByteArray &json);

/// For people: one line.
[[nodiscard]] QString describe(const DescriptionDifference &difference);

} // namespace Desk
