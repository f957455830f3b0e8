#include "support/outboxtest.h"
#include "support/simulatorserver.h"
#include "taskrouter/answerorigin.h"
#include "ui/widgets/errortext.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// One line of data/faultmatrix.txt.
struct Line
{
    QByteArray text; ///< Of the fault.
    QByteArray at;
    QByteArray ends;
    int asked = 0;
    QByteArray body;
    QString caption;
    std::optional<Simulator::FaultRule> rule; ///< Nothing for "none".
    int quietMsecs = 0;                       ///< 0: the client's own.
    int patienceMsecs = 0;
    QString problem; ///< Why it cannot be read.

    [[nodiscard]] bool isUpdate() const { return at == "update"; }
    [[nodiscard]] bool isPage() const { return at == "page"; }
};

constexpr int PageRows = 1000;
constexpr int Pages = 3;

/// One word after the fault's name: a figure of the fault, a bare status, or what the client waits. False where it is
/// none.
bool readWord(const QByteArray &word, Line &line)
{
    const qsizetype equals = word.indexOf('=');
    bool isNumber = false;
    const int number = word.sliced(equals + 1).toInt(&isNumber);
    const QByteArray name =
        equals < 0 && isNumber ? QByteArray("status") : word.first(equals < 0 ? word.size() : equals);
    if (name == "quiet") {
        line.quietMsecs = number;
        return isNumber;
    }
    if (name == "patience") {
        line.patienceMsecs = number;
        return isNumber;
    }
    const auto &figures = line.rule->kind->figures;
    const auto figure = std::find_if(figures.begin(), figures.end(),
                                     [&name](const auto *one) { return name == QByteArrayView(one->word); });
    if (figure == figures.end())
        return false;
    (*figure)->set(*line.rule, (*figure)->isFlag() ? 1 : number * (*figure)->unit);
    return isNumber || (*figure)->isFlag();
}

Line readLine(const QByteArray &text)
{
    Line line;
    const QList<QByteArray> cells = text.split('|');
    if (cells.size() != 6) {
        line.problem = u"not six columns: "_s + QString::fromUtf8(text);
        return line;
    }
    line.text = cells.at(0).simplified();
    line.at = cells.at(1).simplified();
    line.ends = cells.at(2).simplified();
    line.asked = cells.at(3).simplified().toInt();
    line.body = cells.at(4).simplified();
    line.caption = QString::fromUtf8(cells.at(5).simplified());
    const QList<QByteArray> words = line.text.split(' ');
    if (words.constFirst() == "none")
        return line;
    const auto *kind = Simulator::faultKind(words.constFirst());
    if (!kind) {
        line.problem = u"no such fault: "_s + QString::fromUtf8(words.constFirst());
        return line;
    }
    line.rule.emplace();
    line.rule->kind = kind;
    line.rule->route = "reservations." + (line.isPage() ? "list" : line.at);
    for (const QByteArray &word : words.sliced(1)) {
        if (!readWord(word, line))
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

/// The pages of a large list; `rows` receives those that came.
ReadEnd readPages(Client &client, const Address &address, QList<Reservation> &rows)
{
    ReservationFilter filter;
    filter.pageSize = PageRows;
    filter.limit = qint64(Pages) * PageRows;
    auto *reply = client.listReservations(address, filter);
    QObject::connect(reply, &Reply::pageArrived, reply, [reply, &rows] { rows += reply->releaseRows(); });
    return readEnd(reply);
}

ReadEnd readOnce(Client &client, const Line &line, const Address &address)
{
    if (line.isPage()) {
        QList<Reservation> rows;
        return readPages(client, address, rows);
    }
    return line.at == "list" ? readEnd(client.listReservations(address)) : readEnd(client.fetchReservation(address));
}

/// Whose answer it was, in the words of the table.
QByteArray bodyOf(const std::optional<Error> &error)
{
    if (!error || isTaskRouters(*error))
        return "yes";
    return error->answer && error->answer->complete ? "no" : "-";
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
    case Reconciliation::WorldEnded:
        return "never known";
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
    if (line.at == "list" || line.isPage())
        return ErrorPlace::Reservations;
    return line.at == "fetch" ? ErrorPlace::Reservation : ErrorPlace::Instruction;
}

} // namespace

/// Every fault of the simulator, at a list, the pages behind a large one, a fetch and an update: one line each in
/// data/faultmatrix.txt.
class TestFaultMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coversEveryFaultAtEveryRoute();
    void endsAsTheTableSays_data();
    void endsAsTheTableSays();
    void readThatIsTriedAgainHealsWhenTheFaultIsOver_data();
    void readThatIsTriedAgainHealsWhenTheFaultIsOver();
    void cleanupTestCase() { m_large.reset(); }

private:
    [[nodiscard]] SimulatorServer &largeServer();
    void readsPages(const Line &line);
    void plays(const Line &line, SimulatorServer &server, Client &client, const Address &address);

    std::unique_ptr<SimulatorServer> m_large;
};

/// With a list in large pages; the only one of its kind, for it is slow to make and no line changes it.
SimulatorServer &TestFaultMatrix::largeServer()
{
    if (!m_large)
        m_large = std::make_unique<SimulatorServer>(u"hundred-thousand-reservations"_s);
    m_large->reset();
    return *m_large;
}

void TestFaultMatrix::coversEveryFaultAtEveryRoute()
{
    std::set<std::pair<QByteArray, QByteArray>> seen;
    std::set<std::pair<QByteArray, QByteArray>> lines;
    const QList<Line> all = matrix();
    for (const Line &line : all) {
        QVERIFY2(line.problem.isEmpty(), qPrintable(line.problem));
        QVERIFY2(lines.insert({line.text, line.at}).second, QByteArray(line.text + " twice at " + line.at).constData());
        if (line.rule)
            seen.insert({line.rule->kind->word, line.at});
        // The rule of the one POST, whatever the line claims.
        QVERIFY(!line.isUpdate() || line.asked <= 1);
    }
    for (const Simulator::FaultKind &kind : Simulator::faultKinds()) {
        const QByteArray word = kind.word;
        for (const char *at : {"list", "page", "fetch", "update"})
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
    if (line.isPage()) {
        readsPages(line);
        return;
    }
    SimulatorServer server;
    const Address address = server.pendingReservation();
    QVERIFY(!address.reservation.isNull());
    Client client(server.endpoint(), optionsFor(line));
    if (line.isUpdate()) {
        plays(line, server, client, address);
        return;
    }
    if (line.rule)
        server.strikeAfter(0, *line.rule);
    const ReadEnd end = readOnce(client, line, address);
    QCOMPARE(end.ends, line.ends);
    QCOMPARE(end.tries, line.asked);
    QCOMPARE(bodyOf(end.error), line.body);
    QCOMPARE(server.posts(), 0);
    QCOMPARE(end.error ? errorText(*end.error, placeOf(line)).caption : QString(), line.caption);
    if (end.error)
        QCOMPARE(end.error->retryAfterMsecs, line.rule->retryAfter < 0 ? -1 : line.rule->retryAfter * 1000);
}

/// The first page comes as if nothing were wrong; those behind it come over a connection that reads ahead.
void TestFaultMatrix::readsPages(const Line &line)
{
    SimulatorServer &server = largeServer();
    if (line.rule)
        server.strikeAfter(1, *line.rule);
    Client client(server.endpoint(), optionsFor(line));
    QList<Reservation> rows;
    const ReadEnd end = readPages(client, server.firstTask(), rows);
    QCOMPARE(end.ends, line.ends);
    QCOMPARE(end.tries, line.asked);
    QCOMPARE(bodyOf(end.error), line.body);
    // A page that names a wrong one behind it has rows of its own.
    const bool isBehind = line.rule && line.rule->kind == Simulator::faultKind("foreign-page");
    QCOMPARE(rows.size(), (!end.error ? Pages : isBehind ? 2 : 1) * PageRows);
    QCOMPARE(server.posts(), 0);
    QCOMPARE(end.error ? errorText(*end.error, placeOf(line)).caption : QString(), line.caption);
    if (end.error)
        QCOMPARE(end.error->retryAfterMsecs, line.rule->retryAfter < 0 ? -1 : line.rule->retryAfter * 1000);
    // The network manager names the connection in each request, the one that reads ahead does not.
    QVERIFY(!server.requests().at(0).header("connection").isEmpty());
    QVERIFY(server.requests().at(1).header("connection").isEmpty());
}

void TestFaultMatrix::plays(const Line &line, SimulatorServer &server, Client &client, const Address &address)
{
    const auto seen = ClientTest::outcomeOf(client.fetchReservation(address));
    QVERIFY(seen && seen->ok());
    QVERIFY(!seen->value().etag.isEmpty());
    QCOMPARE(seen->value().reservation.status, ReservationStatus::Pending);
    if (line.rule)
        server.simulation().faults().add(*line.rule);

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
    QCOMPARE(bodyOf(settlement.outcome == Outcome::Done ? std::nullopt : std::optional(settlement.error)), line.body);
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
    std::optional<SimulatorServer> small;
    SimulatorServer &server = line.isPage() ? largeServer() : small.emplace();
    const Address address = line.isPage() ? server.firstTask() : server.pendingReservation();
    Client client(server.endpoint(), optionsFor(line));
    // Qt itself may have asked up to four times before it tells us of one failure.
    line.rule->times = 4;
    server.strikeAfter(line.isPage() ? 1 : 0, *line.rule);
    const ReadEnd end = readOnce(client, line, address);
    QCOMPARE(end.ends, "done"_ba);
    QVERIFY(server.simulation().faults().active().empty());
}

QTEST_GUILESS_MAIN(TestFaultMatrix)
#include "tst_faultmatrix.moc"
