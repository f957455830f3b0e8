#include "driver.h"

#include "about/buildinfo.h"
#include "translations/translators.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

/// The rough hour: see run.
int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"reservation-desk"_s);
    QCoreApplication::setApplicationVersion(Desk::programVersion());
    QApplication::setApplicationDisplayName(u"Reservation Desk"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    Desk::installTranslators(app, QLocale());

    QCommandLineParser parser;
    parser.addOptions({{u"seed"_s, u"What is drawn."_s, u"number"_s, u"1"_s},
                       {u"steps"_s, u"End after so many; 0: when the time is over."_s, u"number"_s, u"0"_s},
                       {u"minutes"_s, u"End after so many."_s, u"number"_s, u"1"_s},
                       {u"go-on"_s, u"Also after something was broken."_s},
                       {u"folder"_s, u"For the log and the picture."_s, u"folder"_s, u"."_s}});
    parser.process(app);
    RoughHour::Options options;
    options.seed = parser.value(u"seed"_s).toULongLong();
    options.steps = parser.value(u"steps"_s).toInt();
    options.minutes = parser.value(u"minutes"_s).toDouble();
    options.folder = parser.value(u"folder"_s);
    options.goesOn = parser.isSet(u"go-on"_s);
    QDir().mkpath(options.folder);
    options.folder = QDir(options.folder).absolutePath();
    QDir::setCurrent(options.folder); // A core is to lie beside the log.
    RoughHour::Log::open(options.folder);
    RoughHour::Driver driver(options);
    return driver.run();
}
