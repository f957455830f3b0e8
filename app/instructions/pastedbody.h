#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Desk {

/// One field of a pasted request.
struct PastedField
{
    QString name;
    QString value;
    bool isKnown = true;  ///< False where the value contains a variable of the shell.
    bool hasPlus = false; ///< A "+" stood before digits as it is, which in a form means a blank.
};

/// The fields of an application/x-www-form-urlencoded body. Where `keepPlus`, a bare "+" before digits stays one, as in
/// a telephone number that was not encoded; any other "+" is a blank.
[[nodiscard]] QList<PastedField> formFields(const QString &body, bool keepPlus);

/// The members of a JSON object as fields, a list as one field for each value; nothing where the text is no JSON
/// object.
[[nodiscard]] std::optional<QList<PastedField>> jsonFields(const QString &body);

/// A call of fetch() as a browser's "Copy as fetch" writes it.
struct PastedFetch
{
    QString url;
    QString method; ///< In capitals; empty where the call has none.
    QString body;
    QString ifMatch;
    QString problem; ///< Why it cannot be read, translated; empty otherwise.
};

/// The first fetch(…) in a text; nothing where there is none.
[[nodiscard]] std::optional<PastedFetch> readFetch(const QString &text);

} // namespace Desk
