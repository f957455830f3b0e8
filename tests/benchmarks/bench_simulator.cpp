// What the simulator's answers cost, measured from outside against Node's HTTP server that answers the same bytes
// ready-made, and how long it takes to start. Prints one line each; ends with 1 where a figure is over twice its limit.
// bench_simulator [--seconds S] [--crowd S]: length of each measurement, and of the time with 200 clients at once.

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int Crowd = 200;
constexpr qsizetype MostHead = 2048; // Of an answer.
/// Where it stands in a request, each one says something else.
const QByteArray Counter = "nnnnnnnn";

bool failed = false;

/// A figure beside its limit; over twice the limit counts as a failure.
void report(const char *what, double figure, const char *unit, double limit, bool moreIsBetter)
{
    const bool bad = moreIsBetter ? figure < limit / 2 : figure > limit * 2;
    const bool good = moreIsBetter ? figure >= limit : figure <= limit;
    std::printf("%-44s %10.2f %-6s limit %s %.2f  %s\n", what, figure, unit, moreIsBetter ? "at least" : "at most",
                limit,
                good  ? "ok"
                : bad ? "FAIL"
                      : "over");
    std::fflush(stdout);
    failed = failed || bad;
}

/// A blocking connection that costs next to nothing, so that what is measured is the server.
class Connection
{
public:
    explicit Connection(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int one = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("cannot connect");
        m_buffer.resize(256 * 1024);
    }
    ~Connection() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] int socket() const { return m_socket; }
    void send(const QByteArray &bytes) const
    {
        if (::send(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("cannot send");
    }
    /// Reads once; true when an answer is complete. `ok` false: the connection broke or the status is not 200.
    bool receive(bool &ok)
    {
        const ssize_t count = ::recv(m_socket, m_buffer.data(), static_cast<size_t>(m_buffer.size()), 0);
        if (count <= 0) {
            ok = false;
            return true;
        }
        m_got += count;
        if (m_wanted == 0) {
            // No more of it than a head can be: whether a server sends its body along must not cost the client
            // anything.
            m_head.append(m_buffer.constData(), std::min<qsizetype>(count, MostHead));
            const qsizetype end = m_head.indexOf("\r\n\r\n");
            if (end < 0)
                return false;
            m_head.truncate(end);
            const qsizetype length = m_head.toLower().indexOf("content-length: ");
            ok = m_head.startsWith("HTTP/1.1 200") && length > 0;
            m_wanted = end + 4 + m_head.mid(length + 16, 12).split('\r').first().toLongLong();
        }
        if (m_got < m_wanted)
            return false;
        m_wanted = m_got = 0;
        m_head.resize(0);
        return true;
    }
    /// One whole answer with its head, for looking at.
    QByteArray ask(const QByteArray &request)
    {
        send(request);
        QByteArray all;
        for (;;) {
            const ssize_t count = ::recv(m_socket, m_buffer.data(), static_cast<size_t>(m_buffer.size()), 0);
            if (count <= 0)
                return all;
            all.append(m_buffer.constData(), count);
            const qsizetype end = all.indexOf("\r\n\r\n");
            const qsizetype length = all.indexOf("Content-Length: ");
            if (end > 0 && all.size() >= end + 4 + all.mid(length + 16, 12).split('\r').first().toLongLong())
                return all;
        }
    }

private:
    int m_socket;
    QByteArray m_buffer;
    QByteArray m_head;
    qint64 m_wanted = 0;
    qint64 m_got = 0;
};

double requestsPerSecond(Connection &connection, QByteArray request, double seconds)
{
    const qsizetype counter = request.indexOf(Counter);
    static int never = 10'000'000;
    QElapsedTimer timer;
    timer.start();
    const auto end = static_cast<qint64>(seconds * 1e9);
    qint64 count = 0;
    while (timer.nsecsElapsed() < end) {
        if (counter >= 0)
            request.replace(counter, Counter.size(), QByteArray::number(++never));
        connection.send(request);
        bool ok = true;
        while (!connection.receive(ok)) {
        }
        if (!ok)
            qFatal("an answer was no 200");
        ++count;
    }
    return static_cast<double>(count) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

/// Starts a server and waits for its one line of JSON; the milliseconds it took go to `took`.
std::unique_ptr<QProcess> start(const QString &program, const QStringList &arguments, QJsonObject &line, double *took)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process->start(program, arguments);
    while (!process->canReadLine() && process->waitForReadyRead(10'000)) {
    }
    if (took)
        *took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    line = QJsonDocument::fromJson(process->readLine()).object();
    return line.isEmpty() ? nullptr : std::move(process);
}

void stop(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

QString simulatorProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const char *place : {"/../app/reservation-desk-simulator", "/reservation-desk-simulator"}) {
        if (QFile::exists(folder + QLatin1StringView(place)))
            return folder + QLatin1StringView(place);
    }
    return QStandardPaths::findExecutable(u"reservation-desk-simulator"_s);
}

void measureStart(const char *what, const QStringList &arguments, double limit)
{
    QList<double> times;
    for (int i = 0; i < 9; ++i) {
        QJsonObject line;
        double took = 0;
        const auto process = start(simulatorProgram(), arguments, line, &took);
        if (!process)
            qFatal("the simulator does not start");
        stop(*process);
        times.append(took);
    }
    std::sort(times.begin(), times.end());
    report(what, times.at(times.size() / 2), "ms", limit, false);
}

QByteArray requestFor(const QJsonObject &info, const QByteArray &path)
{
    const QByteArray pair = (info["account_sid"_L1].toString() + u':' + info["auth_token"_L1].toString()).toLatin1();
    const QByteArray host = info["url"_L1].toString().sliced(7).toLatin1();
    return "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAccept: application/json\r\nAuthorization: Basic " +
           pair.toBase64() + "\r\n\r\n";
}

/// The answers as the yardstick is to give them.
QJsonObject readyMade(Connection &connection, const QJsonObject &info, const QList<QByteArray> &paths)
{
    QJsonObject answers;
    for (const QByteArray &path : paths) {
        const QByteArray answer = connection.ask(requestFor(info, path));
        const qsizetype end = answer.indexOf("\r\n\r\n");
        QJsonArray headers;
        const QList<QByteArray> lines = answer.first(end).split('\n').sliced(1);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(": ");
            headers.append(QJsonArray{QString::fromLatin1(line.first(colon)),
                                      QString::fromLatin1(line.sliced(colon + 2).trimmed())});
        }
        answers.insert(QString::fromLatin1(path),
                       QJsonObject{{u"headers"_s, headers}, {u"body"_s, QString::fromUtf8(answer.sliced(end + 4))}});
    }
    return answers;
}

qint64 residentKilobytes(qint64 process)
{
    QFile file(u"/proc/%1/status"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, 16).trimmed().split(' ').first().toLongLong();
}

/// Many clients at once, each asking again as soon as it has its answer; some leave and come back.
void measureCrowd(QProcess &simulator, quint16 port, const QByteArray &request, double seconds)
{
    std::vector<std::unique_ptr<Connection>> clients;
    std::vector<pollfd> polled;
    const auto join = [&](size_t i) {
        clients[i] = std::make_unique<Connection>(port);
        polled[i] = {clients[i]->socket(), POLLIN, 0};
        clients[i]->send(request);
    };
    clients.resize(Crowd);
    polled.resize(Crowd);
    for (size_t i = 0; i < Crowd; ++i)
        join(i);
    QElapsedTimer timer;
    timer.start();
    qint64 answers = 0;
    qint64 errors = 0;
    qint64 settled = 0;
    while (static_cast<double>(timer.elapsed()) < seconds * 1000) {
        ::poll(polled.data(), polled.size(), 1000);
        for (size_t i = 0; i < Crowd; ++i) {
            bool ok = true;
            if ((polled[i].revents & (POLLIN | POLLHUP | POLLERR)) == 0 || !clients[i]->receive(ok))
                continue;
            errors += ok ? 0 : 1;
            ++answers;
            if (!ok || answers % 997 == 0)
                join(i);
            else
                clients[i]->send(request);
        }
        if (settled == 0 && static_cast<double>(timer.elapsed()) > seconds * 200)
            settled = residentKilobytes(simulator.processId());
    }
    const double elapsed = static_cast<double>(timer.elapsed()) / 1000;
    std::printf("%-44s %10.0f /s\n", "200 clients at once: answers", static_cast<double>(answers) / elapsed);
    report("200 clients at once: errors", static_cast<double>(errors), "", 0, false);
    report("200 clients at once: growth",
           static_cast<double>(residentKilobytes(simulator.processId()) - settled) / 1024, "MiB", 1, false);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption secondsOption(u"seconds"_s, u"Length of each measurement."_s, u"S"_s, u"1"_s);
    const QCommandLineOption crowdOption(u"crowd"_s, u"Length of the time with 200 clients."_s, u"S"_s, u"60"_s);
    parser.addOptions({secondsOption, crowdOption});
    parser.addHelpOption();
    parser.process(app);
    const double seconds = parser.value(secondsOption).toDouble();

    const QString hundredThousand = u"hundred-thousand-reservations"_s;
    measureStart("start to the first line", {}, 50);
    measureStart("the same, 100,000 reservations", {u"--scenario"_s, hundredThousand}, 500);

    QJsonObject info;
    const auto simulator =
        start(simulatorProgram(), {u"--scenario"_s, hundredThousand, u"--speed"_s, u"0"_s}, info, nullptr);
    if (!simulator)
        qFatal("the simulator does not start");
    const auto port = static_cast<quint16>(info["url"_L1].toString().section(u':', -1).toUShort());
    const QByteArray list = "/v1/Workspaces/" + info["workspace_sid"_L1].toString().toLatin1() + "/Tasks/" +
                            info["task_sid"_L1].toString().toLatin1() + "/Reservations";
    Connection connection(port);
    const QByteArray first = connection.ask(requestFor(info, list + "?PageSize=1"));
    const QJsonObject page = QJsonDocument::fromJson(first.sliced(first.indexOf("\r\n\r\n"))).object();
    const QByteArray sid = page["reservations"_L1][0]["sid"_L1].toString().toLatin1();
    // The simulator remembers pages: what a page costs that it has to write stands beside it.
    const QList<QByteArray> paths{list + '/' + sid, list + "?PageSize=50", list + "?PageSize=1000",
                                  list + "?PageSize=50&Never=" + Counter};
    const char *const names[]{"fetch", "page of 50", "page of 1000", "page of 50 that was never asked for"};
    const double limits[]{1.0, 1.0, 0.5, 0.5};

    std::unique_ptr<QProcess> yardstick;
    std::unique_ptr<Connection> beside;
    const QTemporaryDir folder;
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (node.isEmpty()) {
        std::printf("SKIP: there is no Node here: figures without their yardstick\n");
    } else {
        QFile file(folder.filePath(u"answers.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(QJsonDocument(readyMade(connection, info, paths)).toJson());
        file.close();
        QJsonObject line;
        yardstick = start(node, {QStringLiteral(DESK_SOURCE_DIR "/tests/benchmarks/readymade.mjs"), file.fileName()},
                          line, nullptr);
        if (!yardstick)
            qFatal("the yardstick does not start");
        beside = std::make_unique<Connection>(static_cast<quint16>(line["port"_L1].toInt()));
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QByteArray request = requestFor(info, paths.at(i));
        const QByteArray yard = paths.at(i).contains(Counter) ? paths.at(1) : paths.at(i);
        QList<double> ours;
        QList<double> theirs;
        QList<double> ratios;
        for (int round = 0; round <= Rounds; ++round) {
            const double own = requestsPerSecond(connection, request, seconds / 2);
            const double other = beside ? requestsPerSecond(*beside, requestFor(info, yard), seconds / 2) : 0;
            // The first round warms both up.
            if (round == 0)
                continue;
            ours.append(own);
            theirs.append(other);
            ratios.append(other > 0 ? own / other : 0);
        }
        std::sort(ours.begin(), ours.end());
        std::sort(theirs.begin(), theirs.end());
        std::sort(ratios.begin(), ratios.end());
        std::printf("%-44s %10.0f /s      Node ready-made %.0f /s\n", names[i], ours.at(Rounds / 2),
                    theirs.at(Rounds / 2));
        if (beside)
            report((QByteArray(names[i]) + ": times Node").constData(), ratios.at(Rounds / 2), "x", limits[i], true);
    }
    measureCrowd(*simulator, port, requestFor(info, paths.at(1)), parser.value(crowdOption).toDouble());
    stop(*simulator);
    if (yardstick)
        stop(*yardstick);
    return failed ? 1 : 0;
}
