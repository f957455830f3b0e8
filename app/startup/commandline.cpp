#include "commandline.h"

#include "checks/checkoptions.h"
#include "manual/helptext.h"
#include "manual/manual.h"
#include "simulator/host/simulatorthread.h"
#include "taskrouter/address.h"
#include "ui/simulator/trainerdock.h"
#include "workspace/savedworkspace.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::CommandLine)
};

struct Options
{
    QCommandLineOption training{u"training"_s,
                                CommandLineWords::tr("The training simulator; SCENARIO is one of %1, or the file of a "
                                                     "scenario or of a workspace that is rehearsed.")
                                    .arg(Simulator::SimulatorThread::scenarios().join(u", "_s)),
                                u"SCENARIO"_s};
    QCommandLineOption arrivals{u"arrivals"_s,
                                CommandLineWords::tr("Tasks that arrive in an hour, where --training rehearses a "
                                                     "workspace."),
                                u"N"_s};
    QCommandLineOption profile{u"profile"_s, CommandLineWords::tr("A saved profile, or \"environment\"."), u"NAME"_s};
    QCommandLineOption apiUrl{
        u"api-url"_s,
        CommandLineWords::tr("Another base URL: a proxy, a stub, a regional host; https, or this machine."), u"URL"_s};
    QCommandLineOption caFile{u"ca-file"_s, CommandLineWords::tr("A private certificate authority, in PEM."),
                              u"FILE"_s};
    QCommandLineOption workspace{u"workspace"_s, CommandLineWords::tr("The workspace to open."), u"WS…"_s};
    QCommandLineOption task{u"task"_s, CommandLineWords::tr("The task to open."), u"WT…"_s};
    QCommandLineOption explain{
        u"explain"_s,
        CommandLineWords::tr(
            "Print why this task is not accepted, why it ended, or why somebody has it, and end: with "
            "0 where it can be told, 3 where it cannot, 2 for what cannot be read. A SID, a URL with "
            "it, or a file that tells of it: event callbacks, Events, a HAR, a bug bundle. With --json "
            "for programs."),
        u"WT…"_s};
    QCommandLineOption replay{u"replay"_s,
                              CommandLineWords::tr("The recording of a session, to step through; without a network."),
                              u"FILE"_s};
    QCommandLineOption newWindow{u"new-window"_s,
                                 CommandLineWords::tr("Open a program of its own, for a second account, where one runs "
                                                      "already.")};
    QCommandLineOption readOnly{u"read-only"_s, CommandLineWords::tr("Send nothing, and let nobody unlock it.")};
    QCommandLineOption selfTest{u"self-test"_s,
                                CommandLineWords::tr("Accept a reservation in the training simulator, print what came "
                                                     "of it, and end: with 0 where it worked, otherwise with 1.")};
    QCommandLineOption manual = manualRequest();

    /// As --help lists them.
    [[nodiscard]] QList<ManualOption> all() const
    {
        return {{training, Simulator::SimulatorThread::scenarios(), true},
                {arrivals, {}, false},
                {profile, {u"environment"_s}, false},
                {apiUrl, {}, false},
                {caFile, {}, true},
                {workspace, {}, false},
                {task, {}, false},
                {replay, {}, true},
                {readOnly, {}, false},
                {newWindow, {}, false},
                {explain, {}, true},
                {selfTest, {}, false}};
    }
};

/// QCommandLineParser has no options with an optional value, so "--training" gets an empty one here, unless a scenario
/// follows: a word that is no option and has no SID in it.
QStringList completed(const QStringList &arguments)
{
    QStringList result;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (argument == "--"_L1)
            return result + arguments.mid(i);
        if (i == 0 || argument != "--training"_L1) {
            result.append(argument);
            continue;
        }
        const QString next = arguments.value(i + 1);
        const bool isScenario = !next.isEmpty() && !next.startsWith(u'-') && scanSids(next, {}).sids.isEmpty();
        result.append(argument + u'=' + (isScenario ? next : QString()));
        if (isScenario)
            ++i;
    }
    return result;
}

/// Why `url` cannot be a base URL: it has no scheme or host, or parts that requests would lose. Empty where it can.
QString urlObjection(const QUrl &url, const QString &text)
{
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return CommandLineWords::tr("--api-url: \"%1\" is no base URL, such as https://taskrouter.example.com.")
            .arg(text);
    if (!url.userInfo().isEmpty())
        return CommandLineWords::tr("--api-url: credentials do not belong into a URL; set TWILIO_ACCOUNT_SID and "
                                    "TWILIO_AUTH_TOKEN instead.");
    if ((!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment())
        return CommandLineWords::tr("--api-url: \"%1\" has a path; only scheme, host and port are used.").arg(text);
    return {};
}

QString explainObjection(const CommandLine &line)
{
    if (QFileInfo(line.explain).isFile())
        return {};
    const SidScan scan = scanSids(line.explain, line.apiUrl);
    if (!scan.address.task.isNull())
        return {};
    return CommandLineWords::tr("--explain: \"%1\" is neither a task (WT…) nor a file that can be read.")
        .arg(line.explain);
}

/// What a link of ours names: "reservation-desk:WT…", "reservation-desk://WS…/WT…".
QString withoutScheme(const QString &text)
{
    const auto scheme = "reservation-desk:"_L1;
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return text;
    QStringView rest = QStringView(text).sliced(scheme.size());
    while (rest.startsWith(u'/'))
        rest = rest.sliced(1);
    return rest.toString();
}

bool contradicts(const QString &option, Sid other)
{
    return !option.isEmpty() && !other.isNull() && Sid::parse(option) != other;
}

QString arrivalsObjection(const CommandLine &line, const QString &text)
{
    // Also what is no number at all is outside.
    if (!(line.arrivals > 0 && line.arrivals <= MostArrivalsPerHour))
        return CommandLineWords::tr("--arrivals: \"%1\" is no number above 0 and up to %2.")
            .arg(text)
            .arg(MostArrivalsPerHour);
    return line.scenario.isEmpty() ? CommandLineWords::tr("--arrivals needs --training and the file of a workspace.")
                                   : QString();
}

/// Those that are shipped need not be read.
QString scenarioObjection(const CommandLine &line)
{
    if (line.scenario.isEmpty() ||
        (line.arrivals <= 0 && Simulator::SimulatorThread::scenarios().contains(line.scenario)))
        return {};
    const QString why =
        Simulator::SimulatorThread::problemOf(line.scenario, TrainerDock::scenarioFolder(), line.arrivals);
    return why.isEmpty() ? QString() : u"--training: "_s + why;
}

QString objection(const CommandLine &line, const QString &apiUrlText)
{
    if (line.training && !line.profile.isEmpty())
        return CommandLineWords::tr("--training and --profile exclude each other.");
    if (line.training && !apiUrlText.isEmpty())
        return CommandLineWords::tr("--training and --api-url exclude each other: the simulator has a URL of its own.");
    if (const QString why = scenarioObjection(line); !why.isEmpty())
        return why;
    if (!line.replay.isEmpty() && (line.training || !line.profile.isEmpty() || !apiUrlText.isEmpty()))
        return CommandLineWords::tr("--replay shows a recording alone: no --training, --profile or --api-url with it.");
    if (!line.replay.isEmpty() && !QFileInfo(line.replay).isReadable())
        return CommandLineWords::tr("--replay: %1 cannot be read.").arg(line.replay);
    if (!apiUrlText.isEmpty()) {
        if (const QString why = urlObjection(line.apiUrl, apiUrlText); !why.isEmpty())
            return why;
    }
    if (!line.caFile.isEmpty() && !QFileInfo(line.caFile).isReadable())
        return CommandLineWords::tr("--ca-file: %1 cannot be read.").arg(line.caFile);
    if (!line.workspace.isEmpty()) {
        if (const QString why = sidObjection(line.workspace, SidKind::Workspace); !why.isEmpty())
            return u"--workspace: "_s + why;
    }
    if (!line.task.isEmpty()) {
        if (const QString why = sidObjection(line.task, SidKind::Task); !why.isEmpty())
            return u"--task: "_s + why;
    }
    if (!line.text.isEmpty()) {
        const SidScan scan = scanSids(line.text, line.apiUrl);
        if (scan.sids.isEmpty())
            return u"\"%1\": %2"_s.arg(line.text, scan.problem);
        if (contradicts(line.workspace, scan.address.workspace))
            return CommandLineWords::tr("--workspace and the text name two workspaces. Give one.");
        if (contradicts(line.task, scan.address.task))
            return CommandLineWords::tr("--task and the text name two tasks. Give one.");
    }
    return {};
}

/// All of it; what the manual page says beyond --help is in English, as such pages are.
Manual manualOf(const QString &description, const QString &operand, const QString &operandHelp,
                const QList<ManualOption> &table)
{
    Manual manual;
    manual.program = u"reservation-desk"_s;
    manual.summary = u"see and act on the reservations of Twilio TaskRouter"_s;
    manual.description = description;
    manual.operand = operand;
    manual.operandHelp = operandHelp;
    manual.options = usualOptions() + table;
    manual.sections = {
        {u"ENVIRONMENT"_s,
         {u"TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN"_s,
          u"The account to open, and its token."_s,
          u"TWILIO_API_KEY, TWILIO_API_SECRET"_s,
          u"A key instead of the token."_s,
          u"TWILIO_REGION, TWILIO_EDGE"_s,
          u"They choose the host."_s,
          u"https_proxy, all_proxy, no_proxy"_s,
          u"The proxy, and the hosts that are reached without it."_s,
          {},
          u"Secrets are read once and removed from the environment of the process."_s}},
        {u"FILES"_s,
         {u"$XDG_CONFIG_HOME/reservation-desk/"_s,
          u"Settings, profiles without their secrets, and presets; usually below ~/.config."_s,
          u"$XDG_DATA_HOME/reservation-desk/"_s,
          u"The journal of instructions, stories, drafts and scenarios; usually below ~/.local/share."_s}},
        {u"EXIT STATUS"_s,
         {u"0"_s, u"It ran, or what was asked for was printed."_s, u"1"_s, u"--lint found something."_s, u"2"_s,
          u"The command line, or a file that it names, cannot be read."_s, u"3"_s, u"--explain cannot tell."_s}}};
    manual.seeAlso = u"reservation-desk-simulator"_s;
    return manual;
}

} // namespace

bool mayBeHandedOver(const CommandLine &line)
{
    return line.wish == CommandLine::Wish::Run && !line.newWindow && !line.training && !line.readOnly &&
           line.profile.isEmpty() && line.replay.isEmpty() && line.caFile.isEmpty() && !line.apiUrl.isValid();
}

CommandLine readCommandLine(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineWords::tr(
        "Desktop console for Twilio TaskRouter reservations. Without options it opens the training "
        "simulator, or the account that TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY "
        "and TWILIO_API_SECRET, stand for. TWILIO_REGION and TWILIO_EDGE choose the host."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const CheckOptions checks(options.explain.names().constFirst());
    const QList<ManualOption> table = options.all() + checks.lintOptions();
    addOptions(parser, table);
    parser.addOption(options.manual);
    const QString operand = CommandLineWords::tr("[SID or URL…]");
    const QString operandHelp = CommandLineWords::tr("A SID, a REST URL, a console link: what to open.");
    parser.addPositionalArgument(u"text"_s, operandHelp, operand);

    CommandLine line;
    const bool isUnderstood = parser.parse(completed(arguments));
    if (parser.isSet(help)) {
        line.wish = CommandLine::Wish::Help;
        line.help = helpText(manualOf(parser.applicationDescription(), operand, operandHelp, table));
        return line;
    }
    if (parser.isSet(version)) {
        line.wish = CommandLine::Wish::Version;
        return line;
    }
    if (!isUnderstood) {
        line.problem = parser.errorText();
        return line;
    }
    if (parser.isSet(options.manual)) {
        const QString format = parser.value(options.manual);
        if (format == "keys"_L1) { // The window has them: it is made, and shown to nobody.
            line.printKeys = line.training = line.newWindow = true;
            return line;
        }
        const auto text = manualAs(format, manualOf(parser.applicationDescription(), operand, operandHelp, table));
        if (!text) {
            line.problem = u"--print-manual: \"%1\" is none of man, bash, zsh, fish and keys."_s.arg(format);
            return line;
        }
        line.wish = CommandLine::Wish::Print;
        line.output.out = text->toUtf8();
        return line;
    }
    line.problem = checks.defect(parser);
    if (!line.problem.isEmpty())
        return line;
    if (auto output = checks.runLint(parser)) {
        line.wish = CommandLine::Wish::Print;
        line.output = std::move(*output);
        return line;
    }
    line.selfTest = parser.isSet(options.selfTest);
    if (line.selfTest && (parser.optionNames().size() > 1 || !parser.positionalArguments().isEmpty())) {
        line.problem = CommandLineWords::tr("--self-test goes with nothing else.");
        return line;
    }
    line.training = line.selfTest || parser.isSet(options.training);
    line.scenario = parser.value(options.training);
    const QString arrivals = parser.value(options.arrivals);
    line.arrivals = arrivals.toDouble();
    line.profile = parser.value(options.profile);
    const QString apiUrlText = parser.value(options.apiUrl).trimmed();
    line.apiUrl = QUrl(apiUrlText, QUrl::StrictMode);
    if (const QString file = parser.value(options.caFile); !file.isEmpty())
        line.caFile = QFileInfo(file).absoluteFilePath();
    line.workspace = parser.value(options.workspace).trimmed();
    line.task = parser.value(options.task).trimmed();
    if (const QString file = parser.value(options.replay); !file.isEmpty())
        line.replay = QFileInfo(file).absoluteFilePath();
    line.readOnly = parser.isSet(options.readOnly);
    line.newWindow = parser.isSet(options.newWindow);
    if (parser.isSet(options.explain)) {
        line.wish = CommandLine::Wish::Explain;
        line.explain = parser.value(options.explain);
        line.asJson = checks.wantsJson(parser);
    }
    line.text = withoutScheme(parser.positionalArguments().join(u' '));
    line.problem = parser.isSet(options.arrivals) ? arrivalsObjection(line, arrivals) : QString();
    if (line.problem.isEmpty())
        line.problem = objection(line, apiUrlText);
    if (line.problem.isEmpty() && line.wish == CommandLine::Wish::Explain)
        line.problem = explainObjection(line);
    return line;
}

} // namespace Desk
