#include "checkoptions.h"

#include "lintcommand.h"
#include "testcommand.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct OptionWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Checks)
};

} // namespace

CheckOptions::CheckOptions()
    : m_lint(u"lint"_s,
             OptionWords::tr("Print what is odd about the rules of a workspace's file, a workflow's configuration or a "
                             "scenario, and end: with 0 for nothing, 1 for findings, 2 for a file that cannot be "
                             "read."),
             u"FILE"_s)
    , m_json(u"json"_s, OptionWords::tr("With --lint or --explain: as JSON."))
    , m_tests(
          u"check"_s,
          OptionWords::tr("Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all "
                          "pass, 1 where one fails, 2 where a file cannot be read."),
          u"TESTS"_s)
    , m_junit(u"junit"_s, OptionWords::tr("With --check: write JUnit's XML as well."), u"FILE"_s)
{
}

void CheckOptions::addLintTo(QCommandLineParser &parser) const
{
    parser.addOptions({m_lint, m_json});
}

void CheckOptions::addTo(QCommandLineParser &parser) const
{
    addLintTo(parser);
    parser.addOptions({m_tests, m_junit});
}

bool CheckOptions::wantsJson(const QCommandLineParser &parser) const
{
    return parser.isSet(m_json);
}

std::optional<CommandOutput> CheckOptions::runLint(const QCommandLineParser &parser) const
{
    if (!parser.isSet(m_lint))
        return {};
    return Desk::runLint(parser.value(m_lint), parser.isSet(m_json));
}

std::optional<CommandOutput> CheckOptions::runTests(const QCommandLineParser &parser, const QStringList &source) const
{
    if (!parser.isSet(m_tests))
        return {};
    return Desk::runTests({parser.value(m_tests), source, parser.value(m_junit)});
}

int print(const CommandOutput &output)
{
    std::fputs(output.error.toLocal8Bit().constData(), stderr);
    std::fwrite(output.out.constData(), 1, static_cast<size_t>(output.out.size()), stdout);
    std::fflush(stdout);
    return output.code;
}

} // namespace Desk
