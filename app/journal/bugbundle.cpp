#include "bugbundle.h"

#include "about/buildinfo.h"
#include "har.h"
#include "rowoutcome.h"
#include "rowtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// What an instruction was sent to.
QString nounOf(SidKind about)
{
    return about == SidKind::Task ? u"task"_s : about == SidKind::Worker ? u"worker"_s : u"reservation"_s;
}

/// One entry of the timeline. Its texts are redacted already.
struct Moment
{
    UtcMsecs when = 0;
    QString what;
};

/// Makes the files of one bundle. Their texts are always English, because support reads them.
class Composer
{
public:
    Composer(const BugBundleSource &source, const RedactionOptions &options)
        : m_source(source)
        , m_redactor(options)
    {
    }
    BugBundle compose();

private:
    void hideReservations();
    void hideEvents();
    void tellRows();
    void tell(const JournalRow &row, UtcMsecs when, const QString &what);
    [[nodiscard]] bool isOfAWorld() const;
    [[nodiscard]] QByteArray readme() const;
    [[nodiscard]] QByteArray facts() const;
    void line(QString &text, const QString &name, const QString &value) const
    {
        if (!value.isEmpty())
            text += u"%1: %2\n"_s.arg(name, value);
    }

    const BugBundleSource &m_source;
    Redactor m_redactor;
    QString m_note;
    QString m_route;
    QString m_baseUrl;
    QJsonArray m_reservations;
    QJsonArray m_events;
    QStringList m_requestIds;
    QList<Moment> m_moments;
};

QString versions()
{
    return u"Reservation Desk %1, Qt %2, %3 %4"_s.arg(programVersion(), QString::fromLatin1(qVersion()),
                                                      QSysInfo::prettyProductName(),
                                                      QSysInfo::currentCpuArchitecture());
}

void Composer::hideReservations()
{
    for (const Reservation &one : m_source.reservations) {
        const QString where = u"reservation "_s + one.sid.toString();
        const QString name = m_redactor.name(where + u", worker"_s, one.workerName);
        const QString status = m_redactor.text(where + u", status"_s, one.statusText());
        m_reservations += QJsonObject{{u"sid"_s, one.sid.toString()},
                                      {u"task_sid"_s, one.taskSid.toString()},
                                      {u"worker_sid"_s, one.workerSid.toString()},
                                      {u"worker_name"_s, name},
                                      {u"reservation_status"_s, status},
                                      {u"date_created"_s, one.created ? utcStamp(one.created) : QString()},
                                      {u"date_updated"_s, one.updated ? utcStamp(one.updated) : QString()}};
        if (one.created)
            m_moments.append({one.created, u"%1 offered to %2"_s.arg(one.sid.toString(), name)});
        if (one.updated > one.created)
            m_moments.append({one.updated, u"%1 is %2"_s.arg(one.sid.toString(), status)});
    }
}

void Composer::hideEvents()
{
    for (const Event &one : m_source.events) {
        const QString where = u"event "_s + one.sid.toString();
        const QString type = m_redactor.text(where, one.type);
        const QString description = m_redactor.text(where, one.description);
        const QByteArray data = m_redactor.body(where + u", data"_s, one.data);
        m_events += QJsonObject{{u"sid"_s, one.sid.toString()},
                                {u"event_type"_s, type},
                                {u"description"_s, description},
                                {u"resource_sid"_s, m_redactor.text(where, one.resourceSid)},
                                {u"actor_sid"_s, m_redactor.text(where, one.actorSid)},
                                {u"event_date"_s, utcStamp(one.when)},
                                {u"event_data"_s, QString::fromUtf8(data)}};
        m_moments.append({one.when, u"event %1: %2"_s.arg(type, description)});
    }
}

/// Reservations and events have the clock of their world, and so has an instruction the moment that it was decided.
/// What this computer's clock said stands behind it: the moments of an answer are known by that alone.
void Composer::tell(const JournalRow &row, UtcMsecs when, const QString &what)
{
    const UtcMsecs world = row.instruction.worldTime;
    if (world > 0)
        m_moments.append({world, u"%1 (%2)"_s.arg(what, utcStamp(when))});
    else
        m_moments.append({when, what});
}

bool Composer::isOfAWorld() const
{
    return std::any_of(m_source.rows.cbegin(), m_source.rows.cend(),
                       [](const JournalRow &row) { return row.instruction.worldTime > 0; });
}

void Composer::tellRows()
{
    for (const JournalRow &row : m_source.rows) {
        const QString where = u"entry %1"_s.arg(row.id);
        const QString worker = m_redactor.name(where + u", worker"_s, row.instruction.workerName);
        const QString to = row.instruction.target().toString();
        tell(row, row.begun, u"instruction %1: %2 to %3 (%4)"_s.arg(row.id).arg(row.instruction.action, to, worker));
        if (row.answered && row.settled > 0) {
            QStringList parts{QString(wordOf(row.outcome))};
            if (row.httpStatus > 0)
                parts += u"HTTP %1"_s.arg(answerText(row));
            if (!row.message.isEmpty())
                parts += u'"' + m_redactor.text(where + u", message"_s, row.message).simplified() + u'"';
            parts += u"after %1 ms"_s.arg(row.durationMsecs);
            if (!row.requestId.isEmpty())
                parts += u"request "_s + m_redactor.text(where + u", request id"_s, row.requestId);
            tell(row, row.settled, u"instruction %1: "_s.arg(row.id) + parts.join(u", "));
        }
        if (row.reconciled > 0)
            tell(row, row.reconciled,
                 u"instruction %1: looked up, %2, the %3 is %4"_s.arg(row.id).arg(
                     QString(wordOf(row.reconciliation)), nounOf(row.instruction.about),
                     m_redactor.text(where + u", status after"_s, row.statusAfter)));
        if (!row.answered)
            tell(row, row.begun, u"instruction %1: no outcome was ever written; it may have left"_s.arg(row.id));
        if (!row.alarm.isEmpty())
            tell(row, std::max(row.begun, row.settled),
                 u"instruction %1: "_s.arg(row.id) + m_redactor.text(where + u", alarm"_s, row.alarm));
        if (!row.requestId.isEmpty())
            m_requestIds += m_redactor.text(where + u", request id"_s, row.requestId);
    }
}

QByteArray Composer::readme() const
{
    QString text = u"Bug bundle of Reservation Desk\n\n"_s;
    if (!m_note.isEmpty())
        text += u"What went wrong\n---------------\n"_s + m_note + u"\n\n"_s;
    text += u"Where\n-----\n"_s;
    line(text, u"Made"_s, utcStamp(m_source.made));
    line(text, u"Program"_s, versions());
    line(text, u"Connection"_s, m_source.connection);
    line(text, u"Account"_s, m_source.account);
    line(text, u"Endpoint"_s, m_baseUrl);
    line(text, u"Route"_s, m_route);
    text += u"\nReservations\n------------\n"_s;
    for (const QJsonValue &value : m_reservations) {
        const QJsonObject one = value.toObject();
        text += u"%1  %2  task %3  worker %4  %5\n"_s.arg(
            one.value("sid"_L1).toString(), one.value("reservation_status"_L1).toString(),
            one.value("task_sid"_L1).toString(), one.value("worker_sid"_L1).toString(),
            one.value("worker_name"_L1).toString());
    }
    text += u"\nTimeline, all times UTC\n-----------------------\n"_s;
    if (isOfAWorld())
        text += u"By the clock of the simulated world; in brackets this computer's, which journal.har has, too.\n"_s;
    for (const Moment &moment : m_moments)
        text += utcStamp(moment.when) + u"  "_s + moment.what + u'\n';
    text += u"\nRequest ids\n-----------\n"_s +
            (m_requestIds.isEmpty() ? u"None came back."_s : m_requestIds.join(u'\n')) + u'\n';
    text += u"\nFiles\n-----\n"
            "journal.har  the instructions with their answers: HTTP Archive 1.2. A browser opens it: developer tools, "
            "Network, Import HAR.\n"
            "bundle.json  reservations, events and versions for programs.\n\n"
            "What was hidden\n---------------\n"
            "Equal values have equal marks, and nothing can be computed back from a mark.\n"_s;
    const QList<Redaction> &made = m_redactor.made();
    for (const Redaction &one : made)
        text += u"%1: %2, shown as %3\n"_s.arg(one.where, Redactor::wordsFor(one.kind), one.shownAs);
    if (made.isEmpty())
        text += u"Nothing.\n"_s;
    return text.toUtf8();
}

QByteArray Composer::facts() const
{
    QJsonArray hidden;
    for (const Redaction &one : m_redactor.made())
        hidden += QJsonObject{
            {u"where"_s, one.where}, {u"what"_s, Redactor::wordsFor(one.kind)}, {u"shown_as"_s, one.shownAs}};
    const QJsonObject all{{u"format"_s, u"reservation-desk-bug-bundle/1"_s},
                          {u"made"_s, utcStamp(m_source.made)},
                          {u"program"_s, versions()},
                          {u"connection"_s, m_source.connection},
                          {u"account_sid"_s, m_source.account},
                          {u"endpoint"_s, m_baseUrl},
                          {u"route"_s, m_route},
                          {u"note"_s, m_note},
                          {u"reservations"_s, m_reservations},
                          {u"events"_s, m_events},
                          {u"request_ids"_s, QJsonArray::fromStringList(m_requestIds)},
                          {u"hidden"_s, hidden}};
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

BugBundle Composer::compose()
{
    m_note = m_redactor.text(u"note"_s, m_source.note.trimmed());
    m_baseUrl = m_redactor.text(u"endpoint"_s, m_source.baseUrl);
    m_route = m_redactor.text(u"route"_s, m_source.route);
    hideReservations();
    tellRows();
    hideEvents();
    const QByteArray har = harOf(m_source.rows, m_redactor);
    std::stable_sort(m_moments.begin(), m_moments.end(),
                     [](const Moment &a, const Moment &b) { return a.when < b.when; });
    m_requestIds.removeDuplicates();
    BugBundle bundle;
    bundle.files = {{u"README.txt"_s, readme()}, {u"journal.har"_s, har}, {u"bundle.json"_s, facts()}};
    bundle.made = m_redactor.made();
    return bundle;
}

} // namespace

BugBundle composeBundle(const BugBundleSource &source, const RedactionOptions &options)
{
    return Composer(source, options).compose();
}

QStringList namesIn(const BugBundleSource &source)
{
    QStringList names;
    for (const Reservation &one : source.reservations)
        names += one.workerName;
    for (const JournalRow &row : source.rows)
        // The name of a task is no person's, and often an ordinary word.
        if (row.instruction.about != SidKind::Task)
            names += row.instruction.workerName;
    for (const Event &event : source.events)
        names += Redactor::personsIn(QString::fromUtf8(event.data));
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace Desk
