#pragma once

#include "catalogue.h"
#include "draft.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Desk {

/// What is known of the reservation an action is aimed at. Words are wire words; unknown pieces stay empty or unset and
/// make warnings out of errors, never the other way round.
struct Target
{
    QString reservationSid;
    QString reservationStatus; ///< "pending"; a word newer than this program is possible.
    QString workerName;
    std::optional<QString> workerContactUri;     ///< Unset: not known. Empty: known to have none.
    std::optional<QSet<QString>> taskAttributes; ///< Top-level keys of the task's attributes; unset: not known.
    QString taskStatus;
    bool multiTasking = true;
    /// A telephone rings for it by an instruction of ours, so that TaskRouter takes nothing else meanwhile: whose, as
    /// far as that is known. Unset: none does.
    std::optional<QString> ringing;
    bool conferenceSent = false;   ///< An instruction of ours may have made a conference of it.
    QHash<QString, QString> names; ///< What SIDs and addresses are called: workers, their contact_uri, activities.
};

enum class Severity : quint8 {
    Warning, ///< Attributes may supply it, or the value may be newer than our metadata: can be sent.
    Error    ///< TaskRouter must refuse it.
};

struct Finding
{
    QString parameter; ///< Wire name; empty for the action as a whole.
    Severity severity = Severity::Error;
    QString message; ///< Translated, one sentence, plain text.
    int code = 0;    ///< The code TaskRouter would answer; 0 where unknown.
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Checks every set value of the action's parameters and everything it requires; in the order in which a form shows
/// them, group by group, at most one finding a parameter.
[[nodiscard]] QList<Finding> validate(const Catalogue &catalogue, QStringView action, const Draft &draft,
                                      const Target &target);
/// Checks one value against its description alone; nothing where it is fine.
[[nodiscard]] std::optional<Finding> validateValue(const Parameter &parameter, const QStringList &values);
/// The parameters of a form that a refusal names: by its code, or by their wire names in the server's words.
[[nodiscard]] QStringList parametersNamed(const QList<Parameter> &form, int code, const QString &message);
/// What a value should be stored as once the user has finished typing: no blanks around it, a phone number without
/// the blanks and brackets people write. Texts and secrets stay as they are.
[[nodiscard]] QString tidied(const Parameter &parameter, const QString &value);

} // namespace Desk
