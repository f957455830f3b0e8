#include "manual.h"

#include "completions.h"
#include "manualpage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct ManualWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Manual)
};

} // namespace

QCommandLineOption manualRequest()
{
    QCommandLineOption option(u"print-manual"_s, QString(), u"man|bash|zsh|fish"_s);
    option.setFlags(QCommandLineOption::HiddenFromHelp);
    return option;
}

QList<ManualOption> usualOptions()
{
    // QCommandLineParser makes its own and shows none of them.
    return {{QCommandLineOption({u"h"_s, u"help"_s}, ManualWords::tr("Print this help, and end.")), {}, false},
            {QCommandLineOption({u"v"_s, u"version"_s}, ManualWords::tr("Print the version, and end.")), {}, false}};
}

void addOptions(QCommandLineParser &parser, const QList<ManualOption> &options)
{
    for (const ManualOption &one : options)
        parser.addOption(one.option);
}

std::optional<QString> manualAs(const QString &format, const Manual &manual)
{
    if (format == "man"_L1)
        return manualPage(manual);
    if (format == "bash"_L1)
        return bashCompletion(manual);
    if (format == "zsh"_L1)
        return zshCompletion(manual);
    if (format == "fish"_L1)
        return fishCompletion(manual);
    return {};
}

} // namespace Desk
