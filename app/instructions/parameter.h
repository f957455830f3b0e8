#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Desk {

/// Where a parameter travels.
enum class ParameterPlace : quint8 { Path, Query, Header, Form, Client };

/// What a value must look like. The form picks an editor by this and by `values`, never by a name.
enum class ParameterType : quint8 {
    Text,
    Secret,     ///< Masked wherever it is shown.
    Sid,        ///< `sidPrefix` says which.
    ContactUri, ///< client:…, sip:…, +E.164
    PhoneNumber,
    Url,
    HttpMethod,
    Enum,     ///< One of `values`; `open` values are allowed with a warning where `openEnum`.
    EnumList, ///< Several of `values`; the key is repeated.
    Integer,
    Boolean
};

/// One parameter of list, fetch or update as `resources/parameters/*.json` describes it.
struct Parameter
{
    QString name;  ///< Wire name: "ConferenceStatusCallbackEvent".
    QString label; ///< For people, translated: "Conference events".
    QString help;  ///< One or two sentences, translated.
    QString group; ///< Key of the group it is shown in ("who", "behaviour", "callbacks" …).
    ParameterPlace place = ParameterPlace::Form;
    ParameterType type = ParameterType::Text;
    QString sidPrefix;
    QStringList values;    ///< Known values in wire form.
    bool openEnum = false; ///< The published description has no closed enum: another value is a warning, not an error.
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    QString unit;               ///< "seconds", "participants"
    QString defaultValue;       ///< TaskRouter's own default in wire form, a list with blanks between; empty: none.
    QString defaultNote;        ///< Where the default is no constant: "the worker's contact_uri".
    QStringList actions;        ///< Keys of the actions that use it.
    QStringList requiredBy;     ///< Keys of the actions that need it.
    QStringList requiredUnless; ///< "worker.contact_uri": required unless the worker has that attribute.
    bool required = false;      ///< The operation itself needs it, whatever the action: the SIDs of the path.
    QString needs;              ///< Has no effect unless this parameter is set as well ("StatusCallback").
    QString refusedWhen;        ///< "multitasking": such workspaces do not take it.
    bool deprecated = false;
    int errorCode = 0;     ///< What TaskRouter answers when it is wrong (40132); 0 where unknown.
    QList<int> otherCodes; ///< More codes that are about this parameter: missing, not allowed here.
    /// What it adds to the summary: wire value (or "*" for any) and a translated clause with `{value}`, `{worker}` and
    /// parameter names in braces. An empty clause says nothing.
    QList<QPair<QString, QString>> phrases;
};

/// When a phrase of an action is used: the parameter is set, is not set, or has this effective value. "task.NAME" in
/// place of a parameter is an attribute of the task, "reservation.status" the status.
struct PhraseCondition
{
    QString parameter;
    std::optional<bool> set;
    QString value; ///< Compared with the set value, else with the default; only where `set` is empty.
};

/// One translated sentence part of an action's summary.
struct Phrase
{
    QList<PhraseCondition> when; ///< All must hold; none: always.
    QString text;
};

/// One thing a supervisor can do to a reservation.
struct Action
{
    QString key;   ///< "conference"; also the tail of the object names in the form.
    QString title; ///< "Conference", translated.
    QString verb;  ///< "Send conference to %1", translated: the text of the one primary button.
    QString help;
    QList<QPair<QString, QString>> sends; ///< Fixed fields, first on the wire: {"Instruction", "conference"}.
    QStringList legalIn;                  ///< Reservation statuses (wire words) in which TaskRouter takes it.
    int illegalCode = 0;                  ///< The code it earns elsewhere (40136).
    QString illegalText;     ///< Translated: "Supervise needs an accepted reservation (%1)."; %1 is the code.
    QStringList taskNeeds;   ///< Task attributes it needs: "call_sid"; "call_sid|outbound_to" is one of the two.
    int taskNeedsCode = 0;   ///< The code it earns without them.
    QStringList workerNeeds; ///< Worker attributes it needs unless a parameter says otherwise: "contact_uri".
    int workerNeedsCode = 0;
    QList<int> errorCodes; ///< All codes it can earn.
    bool ringsPhones = false;
    bool makesConference = false; ///< It brings worker and caller together in a conference.
    bool joinsConference = false; ///< It needs the conference that an earlier conference instruction made.
    bool ends = false;            ///< It ends something for good, so that only a person may choose it, each time anew.
    /// When the reservation is held after it until somebody answers (see Hold): "always", or the parameter that must be
    /// true for it; empty: never.
    QString holds;
    QList<Phrase> leads;    ///< First part of the summary: the first that applies.
    QList<Phrase> closings; ///< Last part of the summary: the first that applies.
};

} // namespace Desk
