#include "journal/bugbundle.h"
#include "support/reservationdouble.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <archive.h>
#include <archive_entry.h>
#include <csignal>
#include <sys/resource.h>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Canary = "canary-5d41402abc4b2a76";

BugBundleSource incident()
{
    BugBundleSource source;
    source.note = u"Ada Lovelace called +15551234567 with %1 twice"_s.arg(QLatin1StringView(Canary));
    source.connection = u"live account"_s;
    source.baseUrl = u"https://taskrouter.twilio.com"_s;
    source.route = u"direct"_s;
    source.account = ClientTest::sid(SidKind::Account).toString();
    source.made = 1'780'000'100'000;
    Reservation reservation;
    reservation.sid = ClientTest::address().reservation;
    reservation.taskSid = ClientTest::address().task;
    reservation.workerName = u"Ada Lovelace"_s;
    reservation.status = ReservationStatus::Timeout;
    reservation.created = 1'780'000'000'000;
    reservation.updated = 1'780'000'030'000;
    source.reservations = {reservation};
    JournalRow row;
    row.id = 7;
    row.begun = 1'780'000'020'000;
    row.settled = 1'780'000'020'141;
    row.durationMsecs = 141;
    row.answered = true;
    row.origin.baseUrl = source.baseUrl;
    row.instruction = ReservationDouble::accept();
    row.instruction.workerName = u"Ada Lovelace"_s;
    row.instruction.form = QByteArray("Instruction=call&SipAuthPassword=hunter22&CallFrom=%2B15551234567&X=") + Canary;
    row.outcome = Outcome::Refused;
    row.httpStatus = 400;
    row.code = 20001;
    row.statusLine = u"400 Bad Request"_s;
    row.requestId = u"RQ00000000000000000000000000000007"_s;
    row.message = u"Already in state [timeout], said client:ada for Nora Quist with "_s + QLatin1StringView(Canary);
    row.headers = {{"X-Echo", "Basic " + ("AC00:" + QByteArray(Canary)).toBase64()}};
    row.answer = QByteArray("{\"message\":\"") + Canary + " of Ada Lovelace, +1 (555) 123-4567\"}";
    JournalRow crashed = row;
    crashed.id = 6;
    crashed.begun = 1'780'000'010'000;
    crashed.settled = 0;
    crashed.answered = false;
    crashed.outcome = Outcome::Unknown;
    crashed.requestId.clear();
    source.rows = {row, crashed};
    Event event;
    event.sid = ClientTest::sid(SidKind::Event);
    event.type = u"reservation.timeout"_s;
    event.description = u"Ada Lovelace did not answer"_s;
    event.when = 1'780'000'030'500;
    event.data = "{\"worker_name\":\"Ada Lovelace\",\"from\":\"+1.555.123.4567\","
                 "\"task_attributes\":\"{\\\"customer\\\":\\\"Nora Quist\\\"}\"}";
    source.events = {event};
    return source;
}

RedactionOptions all()
{
    RedactionOptions options;
    options.secrets.add(Canary);
    options.secretFields = {u"SipAuthPassword"_s};
    options.phoneNumbers = true;
    options.names = true;
    options.knownNames = namesIn(incident());
    return options;
}

/// The archive as another program reads it.
QHash<QString, QByteArray> unpacked(const QByteArray &zip)
{
    QHash<QString, QByteArray> files;
    archive *reader = archive_read_new();
    archive_read_support_format_zip(reader);
    if (archive_read_open_memory(reader, zip.constData(), size_t(zip.size())) == ARCHIVE_OK) {
        archive_entry *entry = nullptr;
        while (archive_read_next_header(reader, &entry) == ARCHIVE_OK) {
            QByteArray bytes(qsizetype(archive_entry_size(entry)), Qt::Uninitialized);
            if (archive_read_data(reader, bytes.data(), size_t(bytes.size())) == bytes.size())
                files.insert(QString::fromLatin1(archive_entry_pathname(entry)), bytes);
        }
    }
    archive_read_free(reader);
    return files;
}

} // namespace

/// What a bundle holds, and what it must never hold.
class TestBugBundle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsNoSecretNumberOrName();
    void keepsNumbersAndNamesWhereOneWantsThem();
    void marksAreTheSameInEveryFile();
    void readmeTellsTheTimelineInUtc();
    void aWorldHasOneTimeline();
    void namesEachRedaction();
    void factsAreForPrograms();
    void zipIsReadByOthers();
    void fileIsItsOwnersAlone();
    void saysWhyItCannotBeWritten();
};

void TestBugBundle::holdsNoSecretNumberOrName()
{
    const BugBundle bundle = composeBundle(incident(), all());
    QCOMPARE(bundle.files.size(), 3);
    QByteArray everything = zipOf(bundle.files, 0, nullptr);
    for (const NamedBytes &file : bundle.files)
        everything += file.bytes;
    const QByteArray canary = Canary;
    for (const QByteArray &secret : {canary, canary.toBase64(), ("AC00:" + canary).toBase64(), "hunter22"_ba,
                                     "5551234567"_ba, "123-4567"_ba, "Lovelace"_ba, "client:ada"_ba, "Quist"_ba})
        QVERIFY2(!everything.contains(secret), secret.constData());
}

void TestBugBundle::keepsNumbersAndNamesWhereOneWantsThem()
{
    RedactionOptions options = all();
    options.phoneNumbers = false;
    options.names = false;
    const BugBundle bundle = composeBundle(incident(), options);
    const QByteArray readme = bundle.files.constFirst().bytes;
    QVERIFY(readme.contains("Ada Lovelace"));
    QVERIFY(readme.contains("+15551234567"));
    for (const NamedBytes &file : bundle.files) {
        QVERIFY(!file.bytes.contains(Canary));
        QVERIFY(!file.bytes.contains("hunter22"));
    }
}

void TestBugBundle::marksAreTheSameInEveryFile()
{
    const BugBundle bundle = composeBundle(incident(), all());
    for (const NamedBytes &file : bundle.files)
        QVERIFY2(file.bytes.contains("[phone 1]") && file.bytes.contains("[name 1]"), qPrintable(file.name));
    // One number in three spellings, in note, form, answer and event.
    for (const NamedBytes &file : bundle.files)
        QVERIFY2(!file.bytes.contains("[phone 2]"), qPrintable(file.name));
}

void TestBugBundle::readmeTellsTheTimelineInUtc()
{
    const QString readme = QString::fromUtf8(composeBundle(incident(), all()).files.constFirst().bytes);
    const QStringList inOrder{u"2026-05-28T20:26:40.000Z  WR00000000000000000000000000000001 offered"_s,
                              u"2026-05-28T20:26:50.000Z  instruction 6: accept to WR"_s,
                              u"instruction 6: no outcome was ever written; it may have left"_s,
                              u"2026-05-28T20:27:00.000Z  instruction 7: accept to WR"_s,
                              u"2026-05-28T20:27:00.141Z  instruction 7: refused, HTTP 400 · 20001"_s,
                              u"2026-05-28T20:27:10.000Z  WR00000000000000000000000000000001 is timeout"_s,
                              u"2026-05-28T20:27:10.500Z  event reservation.timeout"_s};
    qsizetype at = 0;
    for (const QString &part : inOrder) {
        const qsizetype found = readme.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part + u"\n"_s + readme));
        at = found;
    }
    for (const QString &part :
         {u"Connection: live account"_s, u"Endpoint: https://taskrouter.twilio.com"_s, u"Route: direct"_s,
          u"Account: "_s + incident().account, u"RQ00000000000000000000000000000007"_s, u"Reservation Desk "_s,
          u"Qt "_s + QString::fromLatin1(qVersion())})
        QVERIFY2(readme.contains(part), qPrintable(part));
}

/// A training has a clock of its own, and is told by that alone.
void TestBugBundle::aWorldHasOneTimeline()
{
    BugBundleSource source = incident();
    for (JournalRow &row : source.rows) {
        row.instruction.worldTime = row.begun;
        row.begun += 1'000'000'000;
        row.settled += row.settled ? 1'000'000'000 : 0;
    }
    const QString readme = QString::fromUtf8(composeBundle(source, all()).files.constFirst().bytes);
    const QStringList inOrder{u"By the clock of the simulated world; in brackets this computer's"_s,
                              u"2026-05-28T20:26:40.000Z  WR00000000000000000000000000000001 offered"_s,
                              u"2026-05-28T20:26:50.000Z  instruction 6: accept to WR"_s,
                              u"2026-05-28T20:27:00.000Z  instruction 7: accept to WR"_s,
                              u" (2026-06-09T10:13:40.000Z)"_s,
                              u"2026-05-28T20:27:00.000Z  instruction 7: refused, HTTP 400 · 20001"_s,
                              u" (2026-06-09T10:13:40.141Z)"_s,
                              u"2026-05-28T20:27:10.000Z  WR00000000000000000000000000000001 is timeout"_s,
                              u"2026-05-28T20:27:10.500Z  event reservation.timeout"_s};
    qsizetype at = 0;
    for (const QString &part : inOrder) {
        const qsizetype found = readme.indexOf(part, at);
        QVERIFY2(found >= at, qPrintable(part + u"\n"_s + readme));
        at = found;
    }
    const QString live = QString::fromUtf8(composeBundle(incident(), all()).files.constFirst().bytes);
    QVERIFY(!live.contains(u"simulated world"_s));
}

void TestBugBundle::namesEachRedaction()
{
    const BugBundle bundle = composeBundle(incident(), all());
    QVERIFY(bundle.made.size() > 8);
    const QString readme = QString::fromUtf8(bundle.files.constFirst().bytes);
    QByteArray contents;
    for (const NamedBytes &file : bundle.files)
        contents += file.bytes;
    const QByteArray decoded = QByteArray::fromPercentEncoding(contents);
    for (const Redaction &one : bundle.made)
        QVERIFY2(decoded.contains(one.shownAs.toUtf8()), qPrintable(one.where));
    QVERIFY(readme.contains(u"entry 7, form, SipAuthPassword: Secret field, shown as [secret"_s));
    QVERIFY(readme.contains(u"note: Phone number, shown as [phone 1]"_s));
}

void TestBugBundle::factsAreForPrograms()
{
    const BugBundle bundle = composeBundle(incident(), all());
    const QJsonObject facts = QJsonDocument::fromJson(bundle.files.at(2).bytes).object();
    QCOMPARE(facts.value("format"_L1).toString(), u"reservation-desk-bug-bundle/1"_s);
    QCOMPARE(facts["reservations"_L1][0]["sid"_L1].toString(), u"WR00000000000000000000000000000001"_s);
    QCOMPARE(facts["reservations"_L1][0]["reservation_status"_L1].toString(), u"timeout"_s);
    QCOMPARE(facts["events"_L1][0]["event_type"_L1].toString(), u"reservation.timeout"_s);
    QCOMPARE(facts["request_ids"_L1].toArray().size(), 1);
    QCOMPARE(facts["hidden"_L1].toArray().size(), bundle.made.size());
    QCOMPARE(QJsonDocument::fromJson(bundle.files.at(1).bytes).object()["log"_L1]["entries"_L1].toArray().size(), 2);
}

void TestBugBundle::zipIsReadByOthers()
{
    const BugBundle bundle = composeBundle(incident(), all());
    QString why;
    const QByteArray zip = zipOf(bundle.files, incident().made, &why);
    QVERIFY2(!zip.isEmpty(), qPrintable(why));
    const QHash<QString, QByteArray> files = unpacked(zip);
    QCOMPARE(files.size(), bundle.files.size());
    for (const NamedBytes &file : bundle.files)
        QCOMPARE(files.value(file.name), file.bytes);
    QCOMPARE(zipOf(bundle.files, incident().made, &why), zip);
}

void TestBugBundle::fileIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bundle.zip"_s);
    QCOMPARE(writeForOwner(path, "bytes"), QString());
    QCOMPARE(QFileInfo(path).size(), 5);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(path).permissions() & others, QFileDevice::Permissions());
}

void TestBugBundle::saysWhyItCannotBeWritten()
{
    const QTemporaryDir folder;
    QVERIFY(!writeForOwner(folder.filePath(u"none/bundle.zip"_s), "bytes").isEmpty());
    QVERIFY(!QFileInfo::exists(folder.filePath(u"none"_s)));
    // As on a disk that is full: what was there before stays.
    const QString path = folder.filePath(u"bundle.zip"_s);
    QCOMPARE(writeForOwner(path, "before"), QString());
    const auto otherwise = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit full{8, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
    const QString why = writeForOwner(path, QByteArray(4096, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, otherwise);
    QVERIFY2(why.contains(u"File too large"_s), qPrintable(why));
    QCOMPARE(QFileInfo(path).size(), 6);
}

QTEST_GUILESS_MAIN(TestBugBundle)
#include "tst_bugbundle.moc"
