#pragma once

#include "catalogue.h"
#include "draft.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace Desk {

/// What is known of the reservation, the task or the worker that an action is for. Statuses are TaskRouter's words.
/// Where something is not known, a check that needs it warns instead of reporting an error.
struct Target
{
    QString reservationSid;
    QString reservationStatus; ///< "pending"; a word newer than this program is possible.
    QString workerName;
    QString taskName;                            ///< For people; empty where the task has none.
    std::optional<QString> workerContactUri;     ///< Unset: not known. Empty: the worker has none.
    std::optional<QSet<QString>> taskAttributes; ///< Top-level keys of the task's attributes; unset: not known.
    QString taskStatus;                          ///< "reserved"; a word newer than this program is possible.
    bool multiTasking = true;
    /// Whose telephone an earlier instruction is ringing for this reservation, as far as that is known. Until the call
    /// ends TaskRouter accepts nothing else. Unset: no telephone rings.
    std::optional<QString> ringing;
    bool conferenceSent = false; ///< An earlier instruction may have put it into a conference.
    /// The names that belong to SIDs and addresses: workers, their contact_uri, activities.
    QHash<QString, QString> names;
};

/// How bad a finding is.
enum class Severity : quint8 {
    Warning, ///< It can be sent: attributes may supply what is missing, or the value is newer than the catalogue.
    Error    ///< TaskRouter will refuse it.
};

/// What is wrong or doubtful about one parameter, or about the action.
struct Finding
{
    QString parameter; ///< Wire name; empty for the action as a whole.
    Severity severity = Severity::Error;
    QString message; ///< One translated sentence, plain text.
    int code = 0;    ///< The code TaskRouter would answer; 0 where unknown.
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Checks every value of the action's parameters, and everything the action requires. At most one finding for each
/// parameter, in the order of the form, group by group.
[[nodiscard]] QList<Finding> validate(const Catalogue &catalogue, QStringView action, const Draft &draft,
                                      const Target &target);
/// Checks one value against its description alone; nothing where it is correct.
[[nodiscard]] std::optional<Finding> validateValue(const Parameter &parameter, const QStringList &values);
/// The parameters of a form that TaskRouter's refusal is about: by its code, or because its message names them.
[[nodiscard]] QStringList parametersNamed(const QList<Parameter> &form, int code, const QString &message);
/// How a value is stored once the user has finished typing: without blanks around it, and a telephone number without
/// the blanks and brackets that people write. Texts and secrets are not changed.
[[nodiscard]] QString tidied(const Parameter &parameter, const QString &value);

} // namespace Desk
