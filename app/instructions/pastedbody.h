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
    bool isKnown = true;  ///< False where a variable of the shell stands in the value.
    bool hasPlus = false; ///< A "+" stood before digits as it is, which in a form means a blank.
};

/// The fields of application/x-www-form-urlencoded. A bare "+" before digits, as in a telephone number that nobody
/// encoded, is kept where `keepPlus`; every other one is the blank that it stands for.
[[nodiscard]] QList<PastedField> formFields(const QString &body, bool keepPlus);

/// The members of a JSON object as fields, a list as one field each; nothing where the text is no JSON object.
[[nodiscard]] std::optional<QList<PastedField>> jsonFields(const QString &body);

/// What a browser's "Copy as fetch" is made of.
struct FetchCall
{
    QString url;
    QString method; ///< In capitals; empty where it is not said.
    QString body;
    QString ifMatch;
    QString problem; ///< Translated, where it cannot be read.
};

/// The first fetch(…) of a text; nothing where there is none.
[[nodiscard]] std::optional<FetchCall> readFetch(const QString &text);

} // namespace Desk
