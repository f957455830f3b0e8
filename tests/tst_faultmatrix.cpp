#include "support/outboxtest.h"
#include "support/simulatorserver.h"
#include "ui/errortext.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace Desk;
using namespace Qt::StringLiterals;
using Simulator::FaultKind;

namespace {

/// One line of data/faultmatrix.txt.
struct Line
{
    QByteArray text; ///< Of the fault.
    QByteArray at;
    QByteArray ends;
    int asked = 0;
    QString caption;
    std::optional<Simulator::FaultRule> rule; ///< Nothing for "none".
    int quietMsecs = 0;                       ///< 0: the client's own.
    int patienceMsecs = 0;
    QString problem; ///< Why it cannot be read.

    [[nodiscard]] bool isUpdate() const { return at == "update"; }
};

/// One word after the fault's name. False where it is none.
bool takeWord(const QByteArray &word, Line &line)
{
    Simulator::FaultRule &rule = *line.rule;
    if (word == "html") {
        rule.html = true;
        return true;
    }
    const qsizetype equals = word.indexOf('=');
    bool isNumber = false;
    const int number = word.sliced(equals + 1).toInt(&isNumber);
    const QByteArray name = word.first(std::max<qsizetype>(equals, 0));
    if (name == "milliseconds")
        rule.milliseconds = number;
    else if (name == "bytesPerSecond")
        rule.bytesPerSecond = number;
    else if (name == "retryAfter")
        rule.retryAfter = number;
    else if (name == "bytes")
        rule.bytes = number;
    else if (name == "minutes")
        rule.skew = number * Simulator::Minute;
    else if (name == "quiet")
        line.quietMsecs = number;
    else if (name == "patience")
        line.patienceMsecs = number;
    else if (name.isEmpty() && rule.kind == FaultKind::Status)
        rule.status = number;
    else
        return false;
    return isNumber;
}

Line readLine(const QByteArray &text)
{
    Line line;
    const QList<QByteArray> cells = text.split('|');
    if (cells.size() != 5) {
        line.problem = u"not five columns: "_s + QString::fromUtf8(text);
        return line;
    }
    line.text = cells.at(0).simplified();
    line.at = cells.at(1).simplified();
    line.ends = cells.at(2).simplified();
    line.asked = cells.at(3).simplified().toInt();
    line.caption = QString::fromUtf8(cells.at(4).simplified());
    const QList<QByteArray> words = line.text.split(' ');
    if (words.constFirst() == "none")
        return line;
    const auto kind = Simulator::faultKind(words.constFirst());
    if (!kind) {
        line.problem = u"no such fault: "_s + QString::fromUtf8(words.constFirst());
        return line;
    }
    line.rule.emplace();
    line.rule->kind = *kind;
    line.rule->route = "reservations." + line.at;
    for (const QByteArray &word : words.sliced(1)) {
        if (!takeWord(word, line))
            line.problem = u"not understood: "_s + QString::fromUtf8(word);
    }
    return line;
}

QList<Line> matrix()
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/faultmatrix.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("data/faultmatrix.txt cannot be read");
    QList<Line> lines;
    const QList<QByteArray> texts = file.readAll().split('\n');
    for (const QByteArray &text : texts) {
        if (!text.trimmed().isEmpty() && !text.startsWith('#'))
            lines.append(readLine(text));
    }
    return lines;
}

ClientOptions optionsFor(const Line &line)
{
    ClientOptions options = ClientTest::quickOptions();
    options.retryAfterCapMsecs = 5; // Asked for seconds, a test waits milliseconds.
    if (line.quietMsecs > 0)
        options.inactivityMsecs = line.quietMsecs;
    if (line.patienceMsecs > 0)
        options.readDeadlineMsecs = options.updateDeadlineMsecs = line.patienceMsecs;
    return options;
}

/// What a read came to, in the words of the table.
struct ReadEnd
{
    QByteArray ends;
    int tries = 0;
    std::optional<Error> error;
};

template <typename R>
ReadEnd readEnd(R *reply)
{
    const QSignalSpy waiting(reply, &Reply::waiting);
    const auto outcome = ClientTest::outcomeOf(reply);
    ReadEnd end;
    if (!outcome)
        return end;
    end.tries = 1 + int(waiting.count());
    end.ends = outcome->ok() ? "done" : "failed";
    if (!outcome->ok())
        end.error = outcome->error();
    return end;
}

ReadEnd readOnce(Client &client, const Line &line, const Address &address)
{
    return line.at == "list" ? readEnd(client.listReservations(address)) : readEnd(client.fetchReservation(address));
}

QByteArray wordsOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return "not sent";
    case Outcome::Refused:
        return "refused";
    case Outcome::Done:
        return "done";
    case Outcome::Unknown:
        return "unknown";
    }
    return {};
}

QByteArray wordsOf(Reconciliation reconciliation)
{
    switch (reconciliation) {
    case Reconciliation::None:
        return "not looked up";
    case Reconciliation::TookEffect:
        return "took effect";
    case Reconciliation::NoChangeSeen:
        return "no change";
    case Reconciliation::ChangedOtherwise:
        return "changed otherwise";
    case Reconciliation::CouldNotFetch:
        return "could not fetch";
    }
    return {};
}

Instruction acceptance(const ReservationDetail &seen, const Address &address)
{
    Instruction instruction;
    instruction.action = u"accept"_s;
    instruction.address = address;
    instruction.form = "ReservationStatus=accepted";
    instruction.shownForm = instruction.form;
    instruction.ifMatch = seen.etag;
    instruction.statusBefore = seen.reservation.status;
    instruction.updatedBefore = seen.reservation.updated;
    instruction.etagBefore = seen.etag;
    return instruction;
}

ErrorPlace placeOf(const Line &line)
{
    if (line.at == "list")
        return ErrorPlace::Reservations;
    return line.at == "fetch" ? ErrorPlace::Reservation : ErrorPlace::Instruction;
}

} // namespace

Q_DECLARE_METATYPE(Line)

/// Every fault of the simulator, at a list, a fetch and an update: one line each in data/faultmatrix.txt.
class TestFaultMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversEveryFaultAtEveryRoute();
    void endsAsTheTableSays_data();
    void endsAsTheTableSays();
    void readThatIsTriedAgainHealsWhenTheFaultIsOver_data();
    void readThatIsTriedAgainHealsWhenTheFaultIsOver();

private:
    void plays(const Line &line, SimulatorServer &server, Client &client, const Address &address);
};

void TestFaultMatrix::coversEveryFaultAtEveryRoute()
{
    std::set<std::pair<QByteArray, QByteArray>> seen;
    std::set<std::pair<QByteArray, QByteArray>> lines;
    const QList<Line> all = matrix();
    for (const Line &line : all) {
        QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
        QVERIFY2(lines.insert({line.text, line.at}).second, QByteArray(line.text + " twice at " + line.at).constData());
        if (line.rule)
            seen.insert({Simulator::wireWord(line.rule->kind).toByteArray(), line.at});
        // The rule of the one POST, whatever the line claims.
        QVERIFY(!line.isUpdate() || line.asked <= 1);
    }
    for (int i = 0; i < int(FaultKind::Count); ++i) {
        const QByteArray word = Simulator::wireWord(FaultKind(i)).toByteArray();
        for (const char *at : {"list", "fetch", "update"})
            QVERIFY2(seen.contains({word, at}), QByteArray(word + " is missing at " + at).constData());
    }
}

void TestFaultMatrix::endsAsTheTableSays_data()
{
    QTest::addColumn<Line>("line");
    const QList<Line> all = matrix();
    for (const Line &line : all)
        QTest::addRow("%s at %s", line.text.constData(), line.at.constData()) << line;
}

void TestFaultMatrix::endsAsTheTableSays()
{
    QFETCH(Line, line);
    SimulatorServer server;
    const Address address = server.pendingReservation();
    QVERIFY(!address.reservation.isNull());
    Client client(server.endpoint(), optionsFor(line));
    if (line.isUpdate()) {
        plays(line, server, client, address);
        return;
    }
    if (line.rule)
        server.stage().faults().add(*line.rule);
    const ReadEnd end = readOnce(client, line, address);
    QCOMPARE(end.ends, line.ends);
    QCOMPARE(end.tries, line.asked);
    QCOMPARE(server.posts(), 0);
    QCOMPARE(end.error ? errorText(*end.error, placeOf(line)).caption : QString(), line.caption);
    if (end.error)
        QCOMPARE(end.error->retryAfterMsecs, line.rule->retryAfter < 0 ? -1 : line.rule->retryAfter * 1000);
}

void TestFaultMatrix::plays(const Line &line, SimulatorServer &server, Client &client, const Address &address)
{
    const auto seen = ClientTest::outcomeOf(client.fetchReservation(address));
    QVERIFY(seen && seen->ok());
    QVERIFY(!seen->value().etag.isEmpty());
    QCOMPARE(seen->value().reservation.status, ReservationStatus::Pending);
    if (line.rule)
        server.stage().faults().add(*line.rule);

    Outbox outbox(client, OutboxTest::quickPlan(2));
    const QSignalSpy settled(&outbox, &Outbox::settled);
    const QSignalSpy reconciled(&outbox, &Outbox::reconciled);
    const QSignalSpy alarms(&outbox, &Outbox::alarm);
    QString reason;
    QVERIFY2(outbox.send(acceptance(seen->value(), address), &reason) > 0, qPrintable(reason));
    QTRY_COMPARE(settled.count(), 1);
    const auto settlement = settled.first().first().value<Settlement>();
    QByteArray ends = wordsOf(settlement.outcome);
    if (settlement.outcome == Outcome::Unknown) {
        QTRY_COMPARE(reconciled.count(), 1);
        ends += ", " + wordsOf(reconciled.first().first().value<Settlement>().reconciliation);
    }
    QCOMPARE(ends, line.ends);
    QCOMPARE(settlement.outcome == Outcome::Done ? QString()
                                                 : errorText(settlement.error, ErrorPlace::Instruction).caption,
             line.caption);
    if (line.rule && settlement.outcome != Outcome::Done)
        QCOMPARE(settlement.error.retryAfterMsecs, line.rule->retryAfter < 0 ? -1 : line.rule->retryAfter * 1000);
    // A fetch behind it: whatever might have left once more would have come before.
    const auto after = ClientTest::outcomeOf(client.fetchReservation(address));
    QVERIFY(after && after->ok());
    QCOMPARE(server.posts(), line.asked);
    QCOMPARE(alarms.count(), 0);
    QVERIFY(!outbox.isLocked(address.reservation));
    // What the simulated world says of it is what the outcome says.
    const bool happened = ends == "done" || ends.endsWith("took effect");
    QCOMPARE(after->value().reservation.status == ReservationStatus::Accepted, happened);
}

void TestFaultMatrix::readThatIsTriedAgainHealsWhenTheFaultIsOver_data()
{
    QTest::addColumn<Line>("line");
    const QList<Line> all = matrix();
    for (const Line &line : all) {
        if (!line.isUpdate() && line.asked > 1)
            QTest::addRow("%s at %s", line.text.constData(), line.at.constData()) << line;
    }
}

void TestFaultMatrix::readThatIsTriedAgainHealsWhenTheFaultIsOver()
{
    QFETCH(Line, line);
    SimulatorServer server;
    const Address address = server.pendingReservation();
    Client client(server.endpoint(), optionsFor(line));
    // Qt itself may have asked up to four times before it tells us of one failure.
    line.rule->times = 4;
    server.stage().faults().add(*line.rule);
    const ReadEnd end = readOnce(client, line, address);
    QCOMPARE(end.ends, "done"_ba);
    QVERIFY(server.stage().faults().active().empty());
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
