#include "support/journalrows.h"
#include "support/outboxtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace JournalRows;

namespace {

const QByteArray Canary = "not-a-real token+5d41402abc4b2a76"; // Percent-encoded it is another.
const QByteArray User = "AC00000000000000000000000000000001";

/// What a server could make of the token, by its name.
QList<QPair<QByteArray, QByteArray>> forms()
{
    const QByteArray pair = User + ':' + Canary;
    return {{"plain", Canary},
            {"percent-encoded", Canary.toPercentEncoding()},
            {"Base64", Canary.toBase64()},
            {"Base64 in a URL", Canary.toBase64().toPercentEncoding()},
            {"Authorization", "Basic " + pair.toBase64()},
            {"pair in Base64", pair.toBase64(QByteArray::OmitTrailingEquals)},
            {"pair in a URL", pair.toBase64().toPercentEncoding()}};
}

/// Base64 at its end depends on what follows: compared without its last characters.
QByteArray withoutEnd(QByteArray form)
{
    if (form.startsWith("Basic "))
        form = form.sliced(6);
    return form.first(form.size() - 8);
}

Endpoint with(Endpoint endpoint, const QByteArray &secret)
{
    endpoint.user = QString::fromLatin1(User);
    endpoint.secret = secret;
    return endpoint;
}

} // namespace

/// The layers that keep a secret out stand one behind another: the wire, the journal, the exports (tst_redaction,
/// tst_bugbundle). Each is tested by itself here, so that none hides the failure of another one.
class TestSecretLayers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wireBlotsOutWhatComesBack_data();
    void wireBlotsOutWhatComesBack();
    void journalWritesNoneDown_data();
    void journalWritesNoneDown();
    void outboxTellsTheJournalItsSecret();
    void secretThatBeginsAnotherLeavesNoRestOfIt();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"journal/journal.sqlite"_s); }
    [[nodiscard]] QByteArray onDisk() const { return contentOf(path()) + contentOf(path() + u"-wal"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecretLayers::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSecretLayers::cleanup()
{
    m_folder.reset();
}

void TestSecretLayers::wireBlotsOutWhatComesBack_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const auto &[name, form] : forms())
        QTest::newRow(name.constData()) << form;
}

void TestSecretLayers::wireBlotsOutWhatComesBack()
{
    QFETCH(const QByteArray, form);
    RawServer server;
    const QByteArray body = "{\"code\":20001,\"message\":\"You sent " + form +
                            ".\",\"more_info\":\"https://example.com/?token=" + form + "\",\"status\":400}";
    server.setHandler([&](const RawRequest &) {
        return RawScript::raw("HTTP/1.1 400 You sent " + form + "\r\nContent-Type: application/json\r\nX-Echo: " +
                              form + "\r\nTwilio-Request-Id: " + form +
                              "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    });
    Client client(with(ClientTest::endpointOf(server), Canary), ClientTest::quickOptions());
    const auto result = ClientTest::outcomeOf(client.fetchReservation(ClientTest::address()));
    QVERIFY(result && !*result);
    const Error &error = result->error();
    QVERIFY2(error.message.startsWith(u"You sent "_s), qPrintable(error.message));
    QVERIFY(error.answer);
    QByteArray all = (error.message + error.moreInfo + error.requestId + error.answer->statusLine).toUtf8();
    for (const auto &[name, value] : error.answer->headers)
        all += name + value;
    all += error.answer->body;
    QVERIFY(all.count("***") >= 6);
    QVERIFY2(!all.contains(withoutEnd(form)), all.constData());
}

void TestSecretLayers::journalWritesNoneDown_data()
{
    wireBlotsOutWhatComesBack_data();
}

/// In each text that it is given, whether somebody typed it or a server sent it.
void TestSecretLayers::journalWritesNoneDown()
{
    QFETCH(const QByteArray, form);
    const QString word = QString::fromLatin1(form);
    const SecretMask secrets(with({}, Canary));
    Instruction instruction = ReservationDouble::accept();
    instruction.shownForm = "ReservationStatus=accepted&CallUrl=" + form;
    instruction.workerName = instruction.workerName + word;
    instruction.ifMatch = instruction.etagBefore = '"' + form + '"';
    {
        Journal journal(path());
        QCOMPARE(journal.open(), Journal::State::Writable);
        const qint64 id = journal.begin(instruction, live(), nullptr, secrets);
        QVERIFY(id > 0);
        Settlement settlement = settlementOf(id, Outcome::Unknown);
        settlement.instruction = instruction;
        auto answer = std::make_shared<RawAnswer>();
        answer->statusLine = u"502 "_s + word;
        answer->headers = {{"X-Echo", form}, {form, "1"}}; // Without an ID: the one of the error is written.
        answer->body = "<b>" + form + "</b>";
        settlement.answer = answer;
        settlement.error.message = u"You sent "_s + word;
        settlement.error.requestId = word;
        settlement.now.emplace();
        settlement.now->etag = form;
        settlement.now->reservation.statusWord = word;
        QVERIFY(journal.settle(settlement, secrets));
        QVERIFY2(!onDisk().contains(withoutEnd(form)), "settled");
        QVERIFY(onDisk().count(SecretMask::mark()) >= 8);
        settlement.reconciliation = Reconciliation::ChangedOtherwise;
        QVERIFY(journal.reconcile(settlement, true, secrets));
        QVERIFY2(!onDisk().contains(withoutEnd(form)), "reconciled");
        QVERIFY(journal.row(id).message.startsWith(u"You sent "_s));
    }
    QVERIFY2(!onDisk().contains(withoutEnd(form)), "closed");
}

/// The wire leaves so short a secret alone, since it would blot out words: what the journal has not, the outbox kept
/// out.
void TestSecretLayers::outboxTellsTheJournalItsSecret()
{
    const QByteArray secret = "zq7-xw";
    ReservationDouble reservation;
    reservation.setPost(false, RawScript::json("{\"code\":20001,\"message\":\"You sent " + secret + "\"}", 502));
    reservation.setGet(
        RawScript::json(ClientTest::reservationJson(ReservationDouble::accept().address.reservation, "odd-" + secret)));
    Client client(with(ClientTest::endpointOf(reservation.server()), secret), ClientTest::quickOptions());
    Journal journal(path());
    QCOMPARE(journal.open(), Journal::State::Writable);
    Outbox outbox(client, journal, live(), UnwrittenPolicy::Block, OutboxTest::quickPlan());
    QSignalSpy settled(&outbox, &Outbox::settled);
    QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    Instruction instruction = ReservationDouble::accept();
    instruction.shownForm += "&CallUrl=" + secret;
    const qint64 id = outbox.send(instruction, nullptr);
    QVERIFY(id > 0);
    QTRY_COMPARE(settled.count(), 1);
    QVERIFY(OutboxTest::lastOf(settled).answer->body.contains(secret));
    QTRY_COMPARE(reconciled.count(), 1);
    QVERIFY(OutboxTest::lastOf(reconciled).now->reservation.statusText().contains(QString::fromLatin1(secret)));
    const JournalRow row = journal.row(id);
    QVERIFY(row.answer.contains(SecretMask::mark()));
    QVERIFY(row.statusAfter.contains(QString::fromLatin1(SecretMask::mark())));
    QVERIFY(!onDisk().contains(secret));
}

void TestSecretLayers::secretThatBeginsAnotherLeavesNoRestOfIt()
{
    const QByteArrayList secrets{"not-a-real-token", "not-a-real-token-but-longer"};
    for (const bool isLongestLast : {true, false}) {
        SecretMask mask;
        mask.add(secrets.at(isLongestLast ? 0 : 1));
        mask.add(secrets.at(isLongestLast ? 1 : 0));
        QCOMPARE(mask.applied(secrets.join(" and ")), SecretMask::mark() + " and " + SecretMask::mark());
    }
}

QTEST_GUILESS_MAIN(TestSecretLayers)
#include "tst_secretlayers.moc"
