#include "har.h"

#include "about/buildinfo.h"
#include "rowoutcome.h"
#include "rowrequest.h"
#include "rowtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto PageId = "page_1"_L1;

QJsonObject pair(const QString &name, const QString &value)
{
    return {{u"name"_s, name}, {u"value"_s, value}};
}

QJsonObject requestOf(const JournalRow &row, const QString &where, Redactor &redactor)
{
    const QByteArray form = redactor.form(where + u", form"_s, row.instruction.form);
    QJsonArray headers;
    const auto sent = requestHeadersOf(row);
    for (const auto &[name, value] : sent)
        headers += pair(QString::fromLatin1(name), QString::fromLatin1(redactor.header(where, name, value)));
    QJsonArray params;
    const auto fields = fieldsOf(form);
    for (const auto &[name, value] : fields)
        params += pair(name, value);
    // Browsers write both `text` and `params`, and some readers know only one of them.
    return {{u"method"_s, u"POST"_s},
            {u"url"_s, redactor.text(where + u", URL"_s, row.origin.baseUrl + QString::fromLatin1(pathOf(row)))},
            {u"httpVersion"_s, u"HTTP/1.1"_s},
            {u"cookies"_s, QJsonArray()},
            {u"headers"_s, headers},
            {u"queryString"_s, QJsonArray()},
            {u"postData"_s, QJsonObject{{u"mimeType"_s, u"application/x-www-form-urlencoded"_s},
                                        {u"params"_s, params},
                                        {u"text"_s, QString::fromLatin1(form)}}},
            {u"headersSize"_s, -1},
            {u"bodySize"_s, form.size()}};
}

QJsonObject responseOf(const JournalRow &row, const QString &where, Redactor &redactor)
{
    const QString place = where + u", answer"_s;
    QJsonArray headers;
    QString type = u"application/json"_s;
    for (const auto &[name, value] : row.headers) {
        const QString shown = QString::fromLatin1(redactor.header(place, name, value));
        headers += pair(QString::fromLatin1(name), shown);
        if (name.compare("content-type", Qt::CaseInsensitive) == 0)
            type = shown;
    }
    const QByteArray body = redactor.body(place, row.answer);
    QJsonObject content{{u"size"_s, body.size()}, {u"mimeType"_s, type}, {u"text"_s, QString::fromUtf8(body)}};
    if (row.answerCut)
        content.insert(u"comment"_s, u"The body was cut."_s);
    // Browsers write status 0 where no answer arrived.
    return {{u"status"_s, row.httpStatus},     {u"statusText"_s, redactor.text(place, row.statusLine.section(u' ', 1))},
            {u"httpVersion"_s, u"HTTP/1.1"_s}, {u"cookies"_s, QJsonArray()},
            {u"headers"_s, headers},           {u"content"_s, content},
            {u"redirectURL"_s, QString()},     {u"headersSize"_s, -1},
            {u"bodySize"_s, body.size()}};
}

} // namespace

QByteArray harOf(const QList<JournalRow> &rows, Redactor &redactor)
{
    QList<JournalRow> ordered = rows;
    std::sort(ordered.begin(), ordered.end(), [](const JournalRow &a, const JournalRow &b) { return a.id < b.id; });
    QJsonArray entries;
    for (const JournalRow &row : std::as_const(ordered)) {
        const QString where = u"entry %1"_s.arg(row.id);
        QJsonObject entry{
            {u"pageref"_s, PageId},
            {u"startedDateTime"_s, utcStamp(row.begun)},
            {u"time"_s, row.durationMsecs},
            {u"request"_s, requestOf(row, where, redactor)},
            {u"response"_s, responseOf(row, where, redactor)},
            {u"cache"_s, QJsonObject()},
            {u"timings"_s, QJsonObject{{u"send"_s, 0}, {u"wait"_s, row.durationMsecs}, {u"receive"_s, 0}}},
            {u"_journal"_s, row.id},
            {u"_training"_s, row.origin.training},
            {u"_statusBefore"_s, redactor.text(where + u", status before"_s, row.instruction.stateBefore())},
            {u"_statusAfter"_s, redactor.text(where + u", status after"_s, row.statusAfter)},
            {u"_outcome"_s, QString(wordOf(row.outcome))},
            {row.instruction.about == SidKind::Task ? u"_task"_s : u"_worker"_s,
             redactor.name(where + u", worker"_s, row.instruction.workerName)}};
        if (row.reconciliation != Reconciliation::None)
            entry.insert(u"_reconciliation"_s, QString(wordOf(row.reconciliation)));
        if (row.againOf > 0)
            entry.insert(u"_repeats"_s, row.againOf);
        if (!row.alarm.isEmpty())
            entry.insert(u"_alarm"_s, redactor.text(where + u", alarm"_s, row.alarm));
        if (!row.message.isEmpty())
            entry.insert(u"comment"_s, redactor.text(where + u", message"_s, row.message));
        entries += entry;
    }
    // Safari refuses an archive without a page.
    const QJsonObject page{{u"startedDateTime"_s, utcStamp(ordered.isEmpty() ? QDateTime::currentMSecsSinceEpoch()
                                                                             : ordered.constFirst().begun)},
                           {u"id"_s, PageId},
                           {u"title"_s, u"Reservation Desk"_s},
                           {u"pageTimings"_s, QJsonObject()}};
    const QJsonObject log{
        {u"version"_s, u"1.2"_s},
        {u"creator"_s, QJsonObject{{u"name"_s, u"Reservation Desk"_s}, {u"version"_s, programVersion()}}},
        {u"pages"_s, QJsonArray{page}},
        {u"entries"_s, entries}};
    return QJsonDocument(QJsonObject{{u"log"_s, log}}).toJson(QJsonDocument::Indented);
}

} // namespace Desk
