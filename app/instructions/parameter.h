#pragma once

#include "taskrouter/sid.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Desk {

/// Where a parameter is sent; Client is for one that is never sent.
enum class ParameterPlace : quint8 { Path, Query, Header, Form, Client };

/// What a value must look like. The form chooses an editor by this and by `values`, never by the parameter's name.
enum class ParameterType : quint8 {
    Text,
    Secret,     ///< Masked wherever it is shown.
    Sid,        ///< Of the kind that `sidPrefix` names.
    ContactUri, ///< client:…, sip:…, +E.164
    PhoneNumber,
    Url,
    HttpMethod,
    Enum,     ///< One of `values`. Where `openEnum`, other values are allowed with a warning.
    EnumList, ///< Several of `values`, sent with the key repeated.
    Integer,
    Boolean
};

/// One parameter of an operation as `resources/parameters/*.json` describes it.
struct Parameter
{
    QString name;  ///< Wire name: "ConferenceStatusCallbackEvent".
    QString label; ///< For people, translated: "Conference events".
    QString help;  ///< One or two sentences, translated.
    QString group; ///< Key of the group it is shown in ("who", "behaviour", "callbacks" …).
    ParameterPlace place = ParameterPlace::Form;
    ParameterType type = ParameterType::Text;
    QString sidPrefix;
    QStringList values; ///< Known values in wire form.
    /// TaskRouter's description lists no complete set of values: another one gets a warning, not an error.
    bool openEnum = false;
    std::optional<qint64> minimum;
    std::optional<qint64> maximum;
    QString unit;         ///< "seconds", "participants"
    QString defaultValue; ///< TaskRouter's own default as it would be sent, a list separated by blanks; empty for none.
    QString defaultNote;  ///< Where the default is no constant: "the worker's contact_uri".
    QStringList actions;  ///< Keys of the actions that use it.
    QStringList requiredBy;     ///< Keys of the actions that need it.
    QStringList requiredUnless; ///< "worker.contact_uri": required unless the worker has that attribute.
    bool required = false;      ///< The operation needs it for every action: the SIDs of the path.
    QString needs;              ///< Has no effect unless this parameter is set as well ("StatusCallback").
    QString refusedWhen;        ///< "multitasking": such workspaces do not take it.
    bool deprecated = false;
    int errorCode = 0;     ///< The code that TaskRouter answers when it is wrong (40132); 0 where unknown.
    QList<int> otherCodes; ///< Further codes about this parameter: missing, or not allowed here.
    /// What the parameter adds to the summary: a value as sent, or "*" for any, and a translated clause with `{value}`,
    /// `{worker}`, `{task}` and parameter names in braces. An empty clause adds nothing.
    QList<QPair<QString, QString>> phrases;
};

/// When a phrase is used: the parameter is set, is not set, or has this effective value. In place of a parameter,
/// "task.NAME" is an attribute of the task and "reservation.status" the status.
struct PhraseCondition
{
    QString parameter;
    std::optional<bool> set;
    QString value; ///< Compared with the value that is set, otherwise with the default. Used where `set` is empty.
};

/// One translated part of the sentence that summarises an action.
struct Phrase
{
    QList<PhraseCondition> when; ///< All must hold. Without conditions the phrase always fits.
    QString text;
};

/// One thing that a supervisor can do to a reservation, a task or a worker.
struct Action
{
    QString key;   ///< "conference"; also the tail of the object names in the form.
    QString title; ///< "Conference", translated.
    QString verb;  ///< "Send conference to %1", translated: the text of the one primary button.
    /// The kind of resource that it updates: Reservation, Task or Worker.
    SidKind about = SidKind::Reservation;
    QString help;
    /// Fixed fields, first on the wire: {"Instruction", "conference"}. Empty where a parameter alone says it.
    QList<QPair<QString, QString>> sends;
    /// The statuses, as TaskRouter writes them, in which it accepts the action: reservation_status or
    /// assignment_status. Empty for a worker, whose state forbids nothing.
    QStringList legalIn;
    int illegalCode = 0;     ///< The code that TaskRouter answers in any other status (40136).
    QString illegalText;     ///< Translated: "Supervise needs an accepted reservation (%1)."; %1 is the code.
    QStringList taskNeeds;   ///< Task attributes it needs: "call_sid"; "call_sid|outbound_to" is one of the two.
    int taskNeedsCode = 0;   ///< The code that TaskRouter answers without these attributes.
    QStringList workerNeeds; ///< Worker attributes it needs unless a parameter says otherwise: "contact_uri".
    int workerNeedsCode = 0;
    QList<int> errorCodes; ///< All codes that TaskRouter may answer to it.
    bool ringsPhones = false;
    bool makesConference = false; ///< Connects worker and caller in a conference.
    bool joinsConference = false; ///< Needs a conference that an earlier instruction made.
    bool ends = false;            ///< Ends something for good: only a person may choose it, each time anew.
    /// When the action holds the reservation until somebody answers a call (see Hold): "always", or the name of the
    /// parameter that must be true for it; empty for never.
    QString holds;
    QList<Phrase> leads;    ///< First part of the summary: the first phrase that fits.
    QList<Phrase> closings; ///< Last part of the summary: the first phrase that fits.
};

} // namespace Desk
