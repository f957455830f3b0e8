#include "about/buildinfo.h"
#include "checks/checkoptions.h"
#include "checks/checksource.h"
#include "manual/helptext.h"
#include "manual/manual.h"
#include "simulator/host/simulatorthread.h"
#include "translations/translators.h"
#include "workspace/savedworkspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Wanted
{
    Simulator::HostOptions options;
    QString defect;       ///< What is wrong with the command line; empty: nothing.
    bool printed = false; ///< What was asked for is printed, and that was all.
};

QString say(const char *text)
{
    return QCoreApplication::translate("SimulatorMain", text);
}

/// All of it; what the manual page says beyond --help is in English, as such pages are.
Desk::Manual manualOf(const QString &description, const QList<Desk::ManualOption> &table)
{
    Desk::Manual manual;
    manual.program = QCoreApplication::applicationName();
    manual.summary = u"a Twilio TaskRouter to rehearse with, on this machine alone"_s;
    manual.description = description;
    manual.options = Desk::usualOptions() + table;
    manual.sections = {{u"EXIT STATUS"_s,
                        {u"0"_s, u"It ended well, or all tests passed."_s, u"1"_s,
                         u"It cannot run, --lint found something, or a test of --check failed."_s, u"2"_s,
                         u"The command line, or a file that it names, cannot be read."_s}}};
    manual.seeAlso = u"reservation-desk"_s;
    return manual;
}

Wanted read(QCommandLineParser &parser, const Desk::CheckOptions &checks)
{
    const QCommandLineOption scenario(u"scenario"_s,
                                      say(QT_TRANSLATE_NOOP("SimulatorMain", "What to simulate: %1, or a file."))
                                          .arg(Simulator::SimulatorThread::scenarios().join(u", "_s)),
                                      u"NAME"_s);
    const QCommandLineOption port(
        u"port"_s, say(QT_TRANSLATE_NOOP("SimulatorMain", "Port on the loopback interface; 0 for any free one.")),
        u"N"_s, u"0"_s);
    const QCommandLineOption seed(
        u"seed"_s, say(QT_TRANSLATE_NOOP("SimulatorMain", "The same seed and requests give the same answers.")), u"N"_s,
        u"1"_s);
    const QCommandLineOption speed(
        u"speed"_s,
        say(QT_TRANSLATE_NOOP("SimulatorMain",
                              "Simulated seconds per second, 0.1 to 60; 0 lets the clock stand still.")),
        u"X"_s, u"1"_s);
    const QCommandLineOption workspace(
        u"workspace"_s,
        say(QT_TRANSLATE_NOOP(
            "SimulatorMain",
            "Rehearse a workspace instead: a file of \"Save workspace\", lists of twilio-cli (-o json), "
            "the configuration of a workflow, or a folder of them. May be given several times.")),
        u"FILE"_s);
    const QCommandLineOption arrivals(
        u"arrivals"_s, say(QT_TRANSLATE_NOOP("SimulatorMain", "Tasks that arrive in an hour, with --workspace.")),
        u"N"_s);
    const QList<Desk::ManualOption> table =
        QList<Desk::ManualOption>{{scenario, Simulator::SimulatorThread::scenarios(), true},
                                  {port, {}, false},
                                  {seed, {}, false},
                                  {speed, {}, false},
                                  {workspace, {}, true},
                                  {arrivals, {}, false}} +
        checks.allOptions();
    Desk::addOptions(parser, table);
    const QCommandLineOption manual = Desk::manualRequest();
    parser.addOption(manual);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();

    Wanted wanted;
    // Not process(): it ends with 1, which says of --lint and --check that something was found.
    if (!parser.parse(QCoreApplication::arguments())) {
        wanted.defect = parser.errorText();
        return wanted;
    }
    if (parser.isSet(help)) {
        std::fputs(Desk::helpText(manualOf(parser.applicationDescription(), table)).toLocal8Bit().constData(), stdout);
        wanted.printed = true;
        return wanted;
    }
    if (parser.isSet(version)) {
        std::fputs(Desk::versionText(QCoreApplication::applicationName()).toLocal8Bit().constData(), stdout);
        wanted.printed = true;
        return wanted;
    }
    if (parser.isSet(manual)) {
        const QString format = parser.value(manual);
        const auto text = Desk::manualAs(format, manualOf(parser.applicationDescription(), table));
        if (!text)
            wanted.defect = u"--print-manual: \"%1\" is none of man, bash, zsh and fish."_s.arg(format);
        std::fputs(text.value_or(QString()).toUtf8().constData(), stdout);
        wanted.printed = text.has_value();
        return wanted;
    }
    const auto complain = [&wanted](const QString &option, const QString &value) {
        wanted.defect = say(QT_TRANSLATE_NOOP("SimulatorMain", "--%1 cannot be \"%2\".")).arg(option, value);
    };
    bool ok = false;
    wanted.options.scenario = parser.value(scenario);
    wanted.options.port = parser.value(port).toUShort(&ok);
    if (!ok)
        complain(u"port"_s, parser.value(port));
    wanted.options.seed = parser.value(seed).toULongLong(&ok);
    if (!ok)
        complain(u"seed"_s, parser.value(seed));
    wanted.options.speed = parser.value(speed).toDouble(&ok);
    if (!ok || !(wanted.options.speed == 0.0 || (wanted.options.speed >= 0.1 && wanted.options.speed <= 60.0)))
        complain(u"speed"_s, parser.value(speed));
    if (parser.isSet(scenario) && parser.value(scenario).isEmpty())
        complain(u"scenario"_s, {});
    wanted.options.workspace = parser.values(workspace);
    if (wanted.options.workspace.contains(QString()))
        complain(u"workspace"_s, {});
    if (parser.isSet(workspace) && parser.isSet(scenario))
        wanted.defect = say(QT_TRANSLATE_NOOP("SimulatorMain", "--scenario and --workspace exclude each other."));
    if (parser.isSet(arrivals)) {
        wanted.options.arrivalsPerHour = parser.value(arrivals).toDouble(&ok);
        if (!ok || !(wanted.options.arrivalsPerHour > 0 && wanted.options.arrivalsPerHour <= Desk::MostArrivalsPerHour))
            complain(u"arrivals"_s, parser.value(arrivals));
        else if (!parser.isSet(workspace) && !parser.isSet(scenario))
            wanted.defect = say(QT_TRANSLATE_NOOP("SimulatorMain", "--arrivals needs --workspace."));
    }
    if (!parser.positionalArguments().isEmpty())
        wanted.defect = say(QT_TRANSLATE_NOOP("SimulatorMain", "\"%1\" is no option."))
                            .arg(parser.positionalArguments().constFirst());
    return wanted;
}

void printLine(const Simulator::HostInfo &info)
{
    for (const QString &notice : info.notices)
        std::fputs(("reservation-desk-simulator: " + notice.toLocal8Bit() + '\n').constData(), stderr);
    const QJsonObject line{
        {u"url"_s, info.url.toString()},         {u"account_sid"_s, info.accountSid}, {u"auth_token"_s, info.authToken},
        {u"workspace_sid"_s, info.workspaceSid}, {u"task_sid"_s, info.taskSid},
    };
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

/// 1 where it cannot run, 2 where the command line says nothing that it could do.
int complainAndLeave(const QString &why, int code)
{
    std::fputs(("reservation-desk-simulator: " + why.toLocal8Bit() + '\n').constData(), stderr);
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    // A server has nobody to share GLib's loop with, and Qt's own takes a tenth less time for a request.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"reservation-desk-simulator"_s);
    QCoreApplication::setApplicationVersion(Desk::programVersion());
    // Help is for the person who asks for it; all else is read by scripts.
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s))
        Desk::installTranslators(app, QLocale());
    QCommandLineParser parser;
    parser.setApplicationDescription(say(QT_TRANSLATE_NOOP(
        "SimulatorMain",
        "A TaskRouter to rehearse with: a simulated contact centre on the loopback interface. Its first line "
        "of output is a JSON object with url, account_sid, auth_token, workspace_sid and task_sid. Below "
        "url/_simulator other "
        "programs steer it; GET /_simulator/openapi.json, with account_sid and auth_token, describes how.")));
    const Desk::CheckOptions checks;
    Wanted wanted = read(parser, checks);
    if (wanted.printed)
        return 0;
    if (wanted.defect.isEmpty())
        wanted.defect = checks.defect(parser);
    if (!wanted.defect.isEmpty())
        return complainAndLeave(wanted.defect, 2);
    if (const auto output = checks.runLint(parser))
        return Desk::print(*output);
    if (const auto output = checks.runTests(parser, {wanted.options.workspace, wanted.options.scenario}))
        return Desk::print(*output);

    Simulator::SimulatorThread host;
    QObject::connect(&host, &Simulator::SimulatorThread::started, &app, &printLine);
    QObject::connect(
        &host, &Simulator::SimulatorThread::failed, &app, [](const QString &why, Simulator::HostFailure kind) {
            QCoreApplication::exit(complainAndLeave(why, kind == Simulator::HostFailure::Unreadable ? 2 : 1));
        });
    host.start(wanted.options);
    return QCoreApplication::exec();
}
