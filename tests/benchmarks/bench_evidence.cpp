// How long a HAR of 500 MB takes to be opened, and how much memory. The yardstick is reading the same file and looking
// for a byte.
// bench_evidence [MEGABYTES]

#include "story/sources/evidenceload.h"
#include "story/storybuilder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMsecs Begin = 1772442840000;

QString sid(const char *prefix, qint64 number)
{
    return QLatin1StringView(prefix) + u"%1"_s.arg(number, 32, 16, QLatin1Char('0'));
}

QByteArray entry(const QString &url, const QByteArray &body, UtcMsecs at)
{
    const QJsonObject one{
        {u"startedDateTime"_s, QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs)},
        {u"time"_s, 80},
        {u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, url}}},
        {u"response"_s,
         QJsonObject{{u"status"_s, 200},
                     {u"content"_s, QJsonObject{{u"size"_s, body.size()}, {u"text"_s, QString::fromUtf8(body)}}}}}};
    return QJsonDocument(one).toJson(QJsonDocument::Indented);
}

/// A page of fifty Events of one task, and now and then of another.
QByteArray page(qint64 number)
{
    QByteArray rows;
    for (int i = 0; i < 50; ++i) {
        const qint64 task = number % 40 == 0 ? 1 : 2 + number % 500;
        const QJsonObject data{{u"workspace_sid"_s, sid("WS", 1)},
                               {u"task_sid"_s, sid("WT", task)},
                               {u"task_attributes"_s, QString(600, u'a')},
                               {u"reservation_sid"_s, sid("WR", number * 50 + i)},
                               {u"worker_sid"_s, sid("WK", i)},
                               {u"worker_name"_s, u"Example"_s}};
        const QJsonObject event{{u"sid"_s, sid("EV", number * 50 + i)},
                                {u"event_type"_s, u"reservation.created"_s},
                                {u"event_date_ms"_s, Begin + number * 1000 + i},
                                {u"event_data"_s, data}};
        rows += (rows.isEmpty() ? "" : ",") + QJsonDocument(event).toJson(QJsonDocument::Compact);
    }
    return "{\"meta\":{},\"events\":[" + rows + "]}";
}

bool makeFile(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write("{\"log\": {\"version\": \"1.2\", \"entries\": [\n");
    const QByteArray script = entry(u"https://static.example/app.js"_s, QByteArray(180'000, 's') + "\n\"{", Begin);
    for (qint64 number = 0; file.size() < bytes; ++number) {
        if (number > 0)
            file.write(",");
        file.write(number % 2 == 0 ? script
                                   : entry(u"https://taskrouter.example/v1/Workspaces/%1/Events"_s.arg(sid("WS", 1)),
                                           page(number / 2), Begin + number));
    }
    file.write("]}}\n");
    return file.flush();
}

/// Megabytes at most so far.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const qint64 megabytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 500;
    QTemporaryDir folder;
    const EvidenceInput input{folder.filePath(u"large.har"_s), {}};
    if (!makeFile(input.path, megabytes * 1024 * 1024))
        return 1;
    QElapsedTimer clock;
    clock.start();
    QFile file(input.path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    qint64 quotes = 0;
    while (!file.atEnd()) {
        const QByteArray chunk = file.read(1024 * 1024);
        quotes += std::count(chunk.cbegin(), chunk.cend(), '"');
    }
    const qint64 yardstick = clock.restart();
    const double before = peakMemory();
    const EvidenceContents contents = evidenceContents(input, Begin + 1'000'000'000);
    const qint64 listed = clock.restart();
    const double listing = peakMemory();
    const auto task =
        std::max_element(contents.tasks.cbegin(), contents.tasks.cend(),
                         [](const EvidenceTask &one, const EvidenceTask &other) { return one.events < other.events; });
    if (task == contents.tasks.cend())
        return 1;
    const StoryFacts facts = evidenceFacts(input, *task, Begin + 1'000'000'000);
    const qint64 chosen = clock.restart();
    std::printf("har-megabytes %lld\ntasks %lld\nevents-of-one %lld\nquotes %lld\n", static_cast<long long>(megabytes),
                static_cast<long long>(contents.tasks.size()), static_cast<long long>(facts.events.size()),
                static_cast<long long>(quotes));
    std::printf("yardstick-ms %lld\nlisted-ms %lld\nchosen-ms %lld\n", static_cast<long long>(yardstick),
                static_cast<long long>(listed), static_cast<long long>(chosen));
    std::printf("memory-before-mb %.0f\nmemory-listing-mb %.0f\nmemory-mb %.0f\n", before, listing, peakMemory());
    return 0;
}
