// What people wait for, measured on the program itself and put against a yardstick of the same run: the start against a
// bare Qt window, the list of 100,000 reservations against curl. Reads the lines of desk.timing, as anyone may. Ends
// with 1 where a figure is over its limit.

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <optional>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Starts = 7;
constexpr int Lists = 5;
constexpr int LargestPage = 1000;
constexpr int Patience = 60'000;
constexpr unsigned long SettleSeconds = 5;
constexpr unsigned long IdleSeconds = 60;

struct Table
{
    bool failed = false;

    void line(const char *what, const char *unit, double figure, double limit)
    {
        const bool over = !(figure <= limit);
        failed = failed || over;
        std::printf("%-58s %8.2f %-3s  at most %7.2f  %s\n", what, figure, unit, limit, over ? "OVER" : "ok");
        std::fflush(stdout);
    }
    static void note(const char *what, const char *unit, double figure)
    {
        std::printf("%-58s %8.2f %s\n", what, figure, unit);
        std::fflush(stdout);
    }
};

double median(QList<double> figures)
{
    if (figures.isEmpty())
        return qQNaN();
    std::sort(figures.begin(), figures.end());
    return figures.at(figures.size() / 2);
}

/// A figure of /proc/PID/status in MB: VmRSS, VmHWM.
double memory(qint64 pid, const QByteArray &name)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return qQNaN();
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return qQNaN();
}

/// Msecs that all threads of a running process have computed, in the kernel and outside.
double computed(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return qQNaN();
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // the name may hold blanks
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) * 1000 /
           static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// What this process's ended children have computed.
double childrenComputed()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto msecs = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return msecs(usage.ru_utime) + msecs(usage.ru_stime);
}

/// A program of ours in a home of its own, heard on stderr.
class Program
{
public:
    Program(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setReadChannel(QProcess::StandardError); // the one that waitForReadyRead() waits for
        m_sinceStart.start();
        m_process.start(path, arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// The figure after a word at a line's end ("list-complete 100000 812.5"), once it comes; what was said is printed
    /// where it does not.
    std::optional<double> figure(const QString &word)
    {
        const QRegularExpression pattern(u"^%1 (?:\\d+ )?([\\d.]+)$"_s.arg(word), QRegularExpression::MultilineOption);
        for (;;) {
            const QRegularExpressionMatch match = pattern.match(QString::fromUtf8(m_said));
            if (match.hasMatch())
                return match.captured(1).toDouble();
            if (m_sinceStart.elapsed() > Patience || !m_process.waitForReadyRead(Patience)) {
                std::fprintf(stderr, "no \"%s\" within %d s; it said: %s\n", qPrintable(word), Patience / 1000,
                             m_said.constData());
                return {};
            }
            m_said += m_process.readAllStandardError();
        }
    }
    [[nodiscard]] double elapsed() const { return static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
    QElapsedTimer m_sinceStart;
    QByteArray m_said;
};

class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_folder(folder)
        , m_app(folder + "/app/reservation-desk"_L1)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"HOME"_s, m_home.path());
        for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
            m_environment.insert(name, m_home.filePath(name));
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"QT_LOGGING_RULES"_s, u"desk.timing.debug=true"_s);
        m_environment.insert(u"QT_MESSAGE_PATTERN"_s, u"%{message}"_s);
        m_environment.insert(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
        for (const QString &name : m_environment.keys()) {
            if (name.startsWith("TWILIO_"_L1))
                m_environment.remove(name);
        }
    }

    void measureStart(Table &table)
    {
        QList<double> bare;
        QList<double> ours;
        QList<double> resident;
        for (int start = 0; start < Starts; ++start) {
            Program yardstick(m_folder + "/tests/bench_barewindow"_L1, {}, m_environment);
            if (yardstick.figure(u"first-paint"_s))
                bare.append(yardstick.elapsed());
            Program app(m_app, {u"--new-window"_s}, m_environment); // Not what a developer has open.
            if (!app.figure(u"first-paint"_s))
                continue;
            ours.append(app.elapsed());
            // When the first list stands, the simulator runs and every pane has its rows.
            if (app.figure(u"list-complete"_s))
                resident.append(memory(app.pid(), "VmRSS"));
        }
        Table::note("start to first paint, a bare Qt window", "ms", median(bare));
        Table::note("start to first paint, training simulator", "ms", median(ours));
        table.line("start to first paint, ratio", "x", median(ours) / median(bare), 1.3);
        table.line("resident with the first task open", "MB", median(resident), 60);
    }

    /// A window on the training simulator whose clock runs, and nobody touches it: what both compute in a minute.
    void measureIdle(Table &table) const
    {
        Program app(m_app, {u"--new-window"_s}, m_environment); // Not what a developer has open.
        if (!app.figure(u"list-complete"_s)) {
            table.failed = true;
            return;
        }
        QThread::sleep(SettleSeconds);
        const double before = computed(app.pid());
        QThread::sleep(IdleSeconds);
        table.line("a training window that nobody touches, of a core", "%",
                   (computed(app.pid()) - before) / (IdleSeconds * 1000.0) * 100, 0.5);
    }

    void measureList(Table &table)
    {
        QProcess server;
        server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        server.start(m_folder + "/tests/bench_pageserver"_L1, {});
        QByteArray first;
        while (!first.contains('\n') && server.waitForReadyRead(Patience))
            first += server.readAllStandardOutput();
        const QJsonObject site = QJsonDocument::fromJson(first).object();
        if (site.isEmpty()) {
            table.failed = true;
            return;
        }
        QList<double> curl;
        QList<double> curlComputed;
        Figures ours;
        for (int round = 0; round < Lists; ++round) {
            const double before = childrenComputed();
            curl.append(download(site));
            curlComputed.append(childrenComputed() - before);
            loadList(site, ours);
        }
        server.kill();
        server.waitForFinished();
        Table::note("100,000 reservations in 100 pages, curl", "ms", median(curl));
        Table::note("100,000 reservations, new user's settings, to the last row", "ms", median(ours.msecs));
        Table::note("computed meanwhile, curl", "ms", median(curlComputed));
        Table::note("computed meanwhile, start of the program and all", "ms", median(ours.computed));
        table.line("100,000 reservations, ratio", "x", median(ours.msecs) / median(curl), 1.5);
        table.line("requests for them", "", median(ours.requests), 105);
        table.line("peak memory with them", "MB", median(ours.peak), 100);
        table.line("longest time the window did not answer meanwhile", "ms", median(ours.stall), 33);
    }

private:
    /// Of one load of the list each.
    struct Figures
    {
        QList<double> msecs;
        QList<double> stall;
        QList<double> peak;
        QList<double> computed;
        QList<double> requests;
    };

    /// All pages over one connection, written nowhere; without curl's own start.
    double download(const QJsonObject &site) const
    {
        const QString base = u"%1/v1/Workspaces/%2/Tasks/%3/Reservations?PageSize=1000&Page="_s.arg(
            site["url"_L1].toString(), site["workspace_sid"_L1].toString(), site["task_sid"_L1].toString());
        QFile list(m_home.filePath(u"pages"_s));
        if (!list.open(QIODevice::WriteOnly))
            return qQNaN();
        for (int page = 0; page < site["rows"_L1].toInt() / LargestPage; ++page)
            list.write(u"url = \"%1%2\"\noutput = /dev/null\n"_s.arg(base).arg(page).toUtf8());
        list.close();
        QElapsedTimer timer;
        timer.start();
        const int status =
            QProcess::execute(u"curl"_s, {u"--silent"_s, u"--fail"_s, u"--http1.1"_s, u"--cacert"_s,
                                          site["ca_file"_L1].toString(), u"--config"_s, list.fileName()});
        return status == 0 ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : qQNaN();
    }

    /// How many of the list's pages the server was asked for since this was asked last.
    static double requestsSince(const QJsonObject &site)
    {
        QProcess curl;
        curl.start(u"curl"_s, {u"--silent"_s, u"--fail"_s, u"--cacert"_s, site["ca_file"_L1].toString(),
                               site["url"_L1].toString() + u"/requests"_s});
        bool isNumber = false;
        const int count = curl.waitForFinished() ? curl.readAllStandardOutput().toInt(&isNumber) : 0;
        return isNumber ? count : qQNaN();
    }

    void loadList(const QJsonObject &site, Figures &figures) const
    {
        // As a new user has it: nothing that the runs before left.
        QDir(m_home.filePath(u"XDG_CONFIG_HOME"_s)).removeRecursively();
        (void)requestsSince(site);
        QProcessEnvironment environment = m_environment;
        environment.insert(u"TWILIO_ACCOUNT_SID"_s, site["account_sid"_L1].toString());
        environment.insert(u"TWILIO_AUTH_TOKEN"_s, site["auth_token"_L1].toString());
        Program app(m_app,
                    {u"--api-url"_s, site["url"_L1].toString(), u"--ca-file"_s, site["ca_file"_L1].toString(),
                     u"--workspace"_s, site["workspace_sid"_L1].toString(), u"--task"_s,
                     site["task_sid"_L1].toString()},
                    environment);
        const std::optional<double> msecs = app.figure(u"list-complete"_s);
        const std::optional<double> longest = app.figure(u"longest-stall"_s);
        if (!msecs || !longest)
            return;
        figures.msecs.append(*msecs);
        figures.stall.append(*longest);
        figures.peak.append(memory(app.pid(), "VmHWM"));
        figures.computed.append(computed(app.pid()));
        figures.requests.append(requestsSince(site));
    }

    QTemporaryDir m_home;
    QString m_folder;
    QString m_app;
    QProcessEnvironment m_environment;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    Bench bench(QCoreApplication::applicationDirPath() + "/.."_L1);
    Table table;
    bench.measureStart(table);
    bench.measureIdle(table);
    bench.measureList(table);
    return table.failed ? 1 : 0;
}
