#include "about/buildinfo.h"
#include "checks/checkoptions.h"
#include "notifier/desktopnotifier.h"
#include "platform/platform.h"
#include "profiles/environment.h"
#include "profiles/profilestore.h"
#include "profiles/settings.h"
#include "profiles/systemkeyring.h"
#include "startup/changingwindow.h"
#include "startup/commandline.h"
#include "startup/explainrun.h"
#include "startup/keyspage.h"
#include "startup/oneprogram.h"
#include "startup/programplace.h"
#include "startup/selftest.h"
#include "text/directionsigns.h"
#include "translations/translators.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QIcon>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The C library says nothing of a locale that it does not have, and Qt neither.
void tellOfMissingLocale()
{
    if (std::setlocale(LC_ALL, ""))
        return;
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        if (const QByteArray value = qgetenv(name); !value.isEmpty()) {
            std::fprintf(stderr, "reservation-desk: this system does not have the locale %s=%s\n", name,
                         value.constData());
            return;
        }
    }
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"reservation-desk"_s);
    QCoreApplication::setApplicationVersion(Desk::programVersion());
}

void print(std::FILE *where, const QString &text)
{
    std::fputs(Desk::withoutDirectionSigns(text).toLocal8Bit().constData(), where);
}

/// Help, and what is wrong with the command line, are for the person who typed it. All else that is printed of it is
/// for packages and scripts.
Desk::CommandLine commandLineOf(QCoreApplication &app)
{
    const QStringList arguments = QCoreApplication::arguments();
    Desk::CommandLine line = Desk::readCommandLine(arguments);
    if (line.wish != Desk::CommandLine::Wish::Help && line.problem.isEmpty())
        return line;
    Desk::installTranslators(app, QLocale());
    return Desk::readCommandLine(arguments);
}

/// --help, --version, --lint and --explain need no screen, and QApplication would fail without one.
bool asksOnly(int argc, char *argv[])
{
    return std::any_of(argv + 1, argv + std::max(argc, 1), [](std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v" ||
               argument == "--help-all" || argument == "--lint" || argument.starts_with("--lint=") ||
               argument == "--check-description" || argument.starts_with("--check-description=") ||
               argument == "--explain" || argument.starts_with("--explain=") || argument == "--print-manual" ||
               argument.starts_with("--print-manual=");
    });
}

/// Nor does what is wrong with the command line.
bool hasDisplay(int argc, char *argv[])
{
    return Desk::Platform::hasDisplay() ||
           std::any_of(argv + 1, argv + std::max(argc, 1),
                       [](std::string_view argument) { return argument == "-platform" || argument == "--platform"; });
}

bool testsItself(int argc, char *argv[])
{
    return argc == 2 && std::string_view(argv[1]) == "--self-test";
}

bool printsKeys(int argc, char *argv[])
{
    return argc == 3 && std::string_view(argv[1]) == "--print-manual" && std::string_view(argv[2]) == "keys";
}

/// What is done for a package leaves nothing behind and reads nothing of the user's: it has a home for itself, and
/// shows its window to nobody where there is no screen.
std::unique_ptr<QTemporaryDir> homeOfItsOwn()
{
    auto home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qputenv(name, home->path().toLocal8Bit());
    if (!Desk::Platform::hasDisplay())
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return home;
}

int explain(QCoreApplication &app, Desk::CommandLine line, Desk::EnvironmentProfile environment)
{
    Desk::installTranslators(app, QLocale());
    Desk::ProfileStore profiles;
    Desk::KeyringSecretStore keyring(Desk::makeSystemKeyring());
    Desk::ExplainRun run(std::move(line), std::move(environment), profiles, keyring);
    QObject::connect(&run, &Desk::ExplainRun::finished, &app, [](const Desk::ExplainOutput &output) {
        QCoreApplication::exit(Desk::print({output.code, output.out, output.error}));
    });
    run.start();
    return QCoreApplication::exec();
}

/// Makes the language of `locale` the program's, for windows that are built afterwards.
void speak(const QLocale &locale)
{
    QLocale::setDefault(locale);
    Desk::installTranslators(*QCoreApplication::instance(), locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

/// What a program that runs already is told. The desktop's token is for one window alone, and no program of ours
/// inherits it.
Desk::Handover handoverOf(const Desk::StartupInput &input)
{
    Desk::Handover what;
    what.text = QStringList{input.line.workspace, input.line.task, input.line.text}.join(u' ').trimmed();
    if (input.environment.profile)
        what.account = input.environment.profile->accountSid;
    what.token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return what;
}

int answer(int argc, char *argv[])
{
    // Before Qt starts threads and reads the environment itself.
    Desk::EnvironmentProfile environment = Desk::extractEnvironmentProfile();
    QCoreApplication app(argc, argv);
    nameProgram();
    Desk::CommandLine line = commandLineOf(app);
    if (line.wish == Desk::CommandLine::Wish::Explain && line.problem.isEmpty())
        return explain(app, std::move(line), std::move(environment));
    switch (line.wish) {
    case Desk::CommandLine::Wish::Help:
        print(stdout, line.help);
        return 0;
    case Desk::CommandLine::Wish::Version:
        print(stdout, Desk::versionText(u"reservation-desk"_s));
        return 0;
    case Desk::CommandLine::Wish::Print:
        return Desk::print(line.output);
    case Desk::CommandLine::Wish::Run:
    case Desk::CommandLine::Wish::Explain:
        break;
    }
    const QString why =
        line.problem.isEmpty() ? u"there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set"_s : line.problem;
    print(stderr, u"reservation-desk: %1\n"_s.arg(why));
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    Desk::Platform::shareOneHeap();
    // Before there is a secret in memory that a core file could show.
    const QString notHardened = Desk::Platform::hardenProcess();
    const bool hasOwnHome = testsItself(argc, argv) || printsKeys(argc, argv);
    if (!hasOwnHome && (asksOnly(argc, argv) || !hasDisplay(argc, argv)))
        return answer(argc, argv);
    // Before Qt starts threads and reads the environment itself.
    Desk::StartupInput input;
    input.environment = Desk::extractEnvironmentProfile();

    std::unique_ptr<QTemporaryDir> ownHome;
    if (hasOwnHome)
        ownHome = homeOfItsOwn();
    tellOfMissingLocale();
    QApplication app(argc, argv);
    nameProgram();
    QApplication::setApplicationDisplayName(u"Reservation Desk"_s);
    QGuiApplication::setDesktopFileName(Desk::desktopId());
    QGuiApplication::setWindowIcon(QIcon(u":/program/icon.svg"_s)); // Where the desktop file is not installed.

    input.line = commandLineOf(app);
    if (!input.line.problem.isEmpty()) {
        print(stderr, u"reservation-desk: %1\n"_s.arg(input.line.problem));
        return 2;
    }

    const QString place = Desk::OneProgram::usualPlace();
    if (Desk::mayBeHandedOver(input.line) && Desk::OneProgram::handOver(place, handoverOf(input)))
        return 0;

    Desk::Settings settings;
    Desk::ProfileStore profiles;
    Desk::KeyringSecretStore keyring(Desk::makeSystemKeyring());
    Desk::DesktopNotifier notifier;
    const bool listens = !input.line.newWindow && !input.line.selfTest;
    const bool tests = input.line.selfTest;
    const bool printsOnlyKeys = input.line.printKeys;
    Desk::ChangingWindow desk({settings, profiles, keyring, notifier, speak}, sinceStart, std::move(input));
    Desk::OneProgram program(place, [&desk](const Desk::Handover &what) { return desk.takeOver(what); });
    if (listens)
        (void)program.listen();
    Desk::MainWindow &window = desk.window();
    if (!notHardened.isEmpty())
        window.showNotice(u"hardening"_s, notHardened);
    if (!settings.setAsideTo().isEmpty())
        window.showNotice(
            u"settings"_s,
            QCoreApplication::translate("Desk::Settings", "The settings were damaged and have been set aside as %1.")
                .arg(settings.setAsideTo()),
            true);
    else if (const QString why = Desk::unkeptSettings(); !why.isEmpty())
        window.showNotice(u"settings"_s, why, true);
    const Desk::ProgramPlace lies(QCoreApplication::applicationFilePath());
    QObject::connect(&lies, &Desk::ProgramPlace::told, &app,
                     [&desk](const QString &what) { desk.window().showNotice(u"place"_s, what, true); });
    // What is written at the end is written then too, and nothing is left in the folder for what is temporary. Nobody
    // is there to answer a question.
    Desk::Platform::onAskedToEnd([&desk] {
        desk.window().keepState();
        QApplication::exit();
    });
    window.show();
    Desk::SelfTest test(window);
    QObject::connect(&test, &Desk::SelfTest::finished, &app, [](bool passed, const QString &what) {
        print(stdout, u"self-test %1: %2\n"_s.arg(passed ? u"passed"_s : u"failed"_s, what));
        QApplication::exit(passed ? 0 : 1);
    });
    if (tests)
        test.start();
    Desk::KeysPage keys(window);
    QObject::connect(&keys, &Desk::KeysPage::written, &app, [](const QString &page) {
        print(stdout, page);
        QApplication::exit();
    });
    if (printsOnlyKeys)
        keys.start();
    return QApplication::exec();
}
