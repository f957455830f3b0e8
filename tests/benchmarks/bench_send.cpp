// A click on Send until the request is with the network, through the whole program: its window, the training simulator
// and a journal on the disk that is synced before. Ends with 1 where the median is over its limit.

#include "about/buildinfo.h"
#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "reservations/roles.h"
#include "startup/sessioncontroller.h"
#include "taskrouter/values.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Instructions = 120;
constexpr int Patience = 20'000;
constexpr double LimitMsecs = 10;
const QString scenario = u"send-benchmark"_s;

/// What the program says of itself in desk.timing: "sent MS", from the outbox to the network.
QList<double> saidMsecs;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (QByteArrayView(context.category) != "desk.timing") {
        if (type != QtDebugMsg)
            std::fprintf(stderr, "%s\n", qPrintable(text));
        return;
    }
    if (text.startsWith("sent "_L1))
        saidMsecs.append(text.mid(5).toDouble());
}

/// One task that is offered to more people than there are instructions to send; they wait for an hour.
bool writeScenario(const QString &folder)
{
    QJsonArray workers;
    QJsonArray reservations;
    for (int number = 0; number < Instructions + 10; ++number) {
        const QString name = u"Agent %1"_s.arg(number);
        workers.append(QJsonObject{{u"name"_s, name},
                                   {u"activity"_s, u"Available"_s},
                                   {u"attributes"_s, QJsonObject{{u"contact_uri"_s, u"client:agent"_s}}}});
        reservations.append(QJsonObject{{u"worker"_s, name}, {u"status"_s, u"pending"_s}, {u"offered"_s, 5}});
    }
    const auto activity = [](const QString &name, bool available) {
        return QJsonObject{{u"name"_s, name}, {u"available"_s, available}};
    };
    const QJsonObject root{
        {u"format"_s, 1},
        {u"title"_s, u"Many to answer"_s},
        {u"description"_s, u"One task that is offered to everybody."_s},
        {u"open"_s, u"offered"_s},
        {u"workspace"_s, QJsonObject{{u"name"_s, u"Benchmark"_s},
                                     {u"timeoutActivity"_s, u"Offline"_s},
                                     {u"defaultActivity"_s, u"Offline"_s}}},
        {u"activities"_s, QJsonArray{activity(u"Available"_s, true), activity(u"Offline"_s, false)}},
        {u"channels"_s, QJsonArray{QJsonObject{{u"name"_s, u"voice"_s}, {u"title"_s, u"Voice"_s}}}},
        {u"queues"_s, QJsonArray{QJsonObject{{u"name"_s, u"All"_s}, {u"maxReservedWorkers"_s, 50}}}},
        {u"workflows"_s, QJsonArray{QJsonObject{
                             {u"name"_s, u"All"_s}, {u"reservationTimeout"_s, 3600}, {u"defaultQueue"_s, u"All"_s}}}},
        {u"workers"_s, workers},
        {u"tasks"_s, QJsonArray{QJsonObject{{u"key"_s, u"offered"_s},
                                            {u"age"_s, 10},
                                            {u"attributes"_s, QJsonObject{{u"title"_s, u"Who takes it?"_s}}},
                                            {u"reservations"_s, reservations}}}}};
    QFile file(QDir(folder).filePath(scenario + u".json"_s));
    return QDir().mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(root).toJson()) > 0;
}

/// Tells when Send is locked, which the window does right after the request is with the network: until then is as near
/// as one comes from outside.
class LockWatch : public QObject
{
public:
    LockWatch(QWidget &button, const QElapsedTimer &since)
        : m_button(button)
        , m_since(since)
    {
        m_button.installEventFilter(this);
    }
    [[nodiscard]] std::optional<double> msecs() const { return m_msecs; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::EnabledChange && !m_button.isEnabled() && !m_msecs)
            m_msecs = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_button;
    const QElapsedTimer &m_since;
    std::optional<double> m_msecs;
};

/// Sends one instruction after the other as a person does: row, action, Send, answer.
class Person
{
public:
    explicit Person(MainWindow &window)
        : m_window(window)
        , m_table(window.findChild<QTableView *>(u"reservations"_s))
    {
    }

    [[nodiscard]] bool isReady() const { return m_table; }
    [[nodiscard]] const QString &problem() const { return m_problem; }

    /// Msecs from the click until Send was locked; nothing where the instruction did not leave.
    [[nodiscard]] std::optional<double> reject()
    {
        if (!QTest::qWaitFor([this] { return pendingRow() >= 0; }, Patience))
            return fail(u"no pending reservation"_s);
        m_table->setCurrentIndex(m_table->model()->index(pendingRow(), 0));
        if (!m_rejects) { // the panel is there with the session
            m_rejects = m_window.findChild<QAction *>(u"action.reject"_s);
            m_send = m_window.findChild<QPushButton *>(u"send"_s);
        }
        if (!m_rejects || !m_send)
            return fail(u"no such action, or no Send"_s);
        m_rejects->trigger();
        // With a version at hand the click sends at once; without one the reservation is first fetched and compared.
        const auto isVersioned = [this] {
            const auto *request = m_window.findChild<QPlainTextEdit *>(u"requestText"_s);
            return m_send->isEnabled() && m_send->isVisible() && request &&
                   request->toPlainText().contains("If-Match"_L1);
        };
        if (!QTest::qWaitFor(isVersioned, Patience))
            return fail(u"Send stays disabled: %1"_s.arg(m_send->accessibleDescription()));
        QTest::qWait(5); // what the details set off is over
        const Sid sid = m_table->currentIndex().data(SidRole).value<Sid>();
        const qsizetype before = saidMsecs.size();
        QElapsedTimer timer;
        timer.start();
        const LockWatch lock(*m_send, timer);
        QTest::mouseClick(m_send, Qt::LeftButton);
        m_untilDrawn.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (!lock.msecs())
            return fail(u"the click did not lock Send"_s);
        if (!QTest::qWaitFor([before] { return saidMsecs.size() > before; }, Patience))
            return fail(u"nothing was sent"_s);
        m_untilWritten.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        const auto isRejected = [this, sid] {
            for (int row = 0; row < m_table->model()->rowCount(); ++row) {
                const QModelIndex index = m_table->model()->index(row, 0);
                if (index.data(SidRole).value<Sid>() == sid)
                    return index.data(StatusRole).toInt() == static_cast<int>(ReservationStatus::Rejected);
            }
            return false;
        };
        if (!QTest::qWaitFor(isRejected, Patience))
            return fail(u"the reservation was not rejected"_s);
        return lock.msecs();
    }
    /// From the click until all that the window did in it.
    [[nodiscard]] const QList<double> &untilDrawn() const { return m_untilDrawn; }
    /// From the click until the socket had it, which is told through the event loop.
    [[nodiscard]] const QList<double> &untilWritten() const { return m_untilWritten; }

private:
    [[nodiscard]] int pendingRow() const
    {
        const QAbstractItemModel *model = m_table->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(StatusRole).toInt() == static_cast<int>(ReservationStatus::Pending))
                return row;
        }
        return -1;
    }
    std::optional<double> fail(const QString &why)
    {
        m_problem = why;
        return {};
    }

    MainWindow &m_window;
    QTableView *m_table;
    QPushButton *m_send = nullptr;
    QAction *m_rejects = nullptr;
    QList<double> m_untilDrawn;
    QList<double> m_untilWritten;
    QString m_problem;
};

void print(const char *what, QList<double> msecs)
{
    std::sort(msecs.begin(), msecs.end());
    std::printf("%-58s median %6.2f ms  worst %6.2f ms\n", what, msecs.at(msecs.size() / 2), msecs.last());
}

} // namespace

int main(int argc, char *argv[])
{
    // Beside the program and not in the temporary folder, which may be in memory: a sync must reach a disk.
    const QTemporaryDir home(QFileInfo(QString::fromLocal8Bit(argv[0])).absolutePath() + u"/bench_send-XXXXXX"_s);
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home.filePath(QString::fromLatin1(name)).toLocal8Bit());
    qputenv("LC_ALL", "C.UTF-8");
    const QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"reservation-desk"_s);
    QCoreApplication::setApplicationVersion(Desk::programVersion());
    QLoggingCategory::setFilterRules(u"desk.timing.debug=true"_s);
    qInstallMessageHandler(hear);
    if (!writeScenario(TrainerDock::scenarioFolder())) {
        std::fputs("The scenario cannot be written.\n", stderr);
        return 1;
    }
    QElapsedTimer sinceStart;
    sinceStart.start();
    Settings settings;
    ProfileStore profiles;
    MainWindow window(settings, sinceStart);
    StartupInput input;
    input.line.training = true;
    input.line.scenario = scenario;
    SessionSecretStore keyring;
    const SessionController controller(window, profiles, keyring, settings, input);
    window.resize(1440, 900);
    window.show();
    Person person(window);
    if (!person.isReady()) {
        std::fputs("The window has no table.\n", stderr);
        return 1;
    }
    QList<double> clicks;
    while (clicks.size() < Instructions) {
        const std::optional<double> msecs = person.reject();
        if (!msecs) {
            std::fprintf(stderr, "after %d instructions: %s\n", static_cast<int>(clicks.size()),
                         qPrintable(person.problem()));
            return 1;
        }
        clicks.append(*msecs);
    }
    std::printf("%d instructions, one after the other, journal synced\n", Instructions);
    print("outbox to network, as the program says (sent MS)", saidMsecs);
    print("click until Send is locked, after the network has it", clicks);
    print("click until the window has laid itself out anew", person.untilDrawn());
    print("click to the socket, as the event loop tells it", person.untilWritten());
    std::sort(clicks.begin(), clicks.end());
    const bool over = clicks.at(clicks.size() / 2) > LimitMsecs;
    std::printf("%-58s %6.2f ms  at most %6.2f  %s\n", "click on Send to the request handed over, median",
                clicks.at(clicks.size() / 2), LimitMsecs, over ? "OVER" : "ok");
    return over ? 1 : 0;
}
