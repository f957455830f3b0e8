#include "checkoptions.h"

#include "checksource.h"
#include "descriptioncommand.h"
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

/// What goes with --json: "--lint, --check-description or --explain".
QString jsonUsers(const QString &also)
{
    return also.isEmpty() ? OptionWords::tr("--lint or --check-description")
                          : OptionWords::tr("--lint, --check-description or --%1").arg(also);
}

} // namespace

CheckOptions::CheckOptions(const QString &jsonAlsoWith)
    : m_jsonAlsoWith(jsonAlsoWith)
    , m_lint(u"lint"_s,
             OptionWords::tr("Print what is odd about the rules of a workspace's file, a workflow's configuration or a "
                             "scenario, and end: with 0 for nothing but information, 1 for findings, 2 for what "
                             "cannot be read."),
             u"FILE"_s)
    , m_description(
          u"check-description"_s,
          OptionWords::tr("Print in which parameters, values and defaults a published description of the API (OpenAPI, "
                          "JSON) differs from this program, with a patch, and end: with 0 for nothing, 1 for "
                          "differences, 2 for what cannot be read."),
          u"FILE"_s)
    , m_json(u"json"_s, OptionWords::tr("With %1: as JSON.").arg(jsonUsers(jsonAlsoWith)))
    , m_tests(
          u"check"_s,
          OptionWords::tr("Run routing tests on the workspace or the scenario, print TAP, and end: with 0 where all "
                          "pass, 1 where one fails, 2 where a file cannot be read."),
          u"TESTS"_s)
    , m_junit(u"junit"_s, OptionWords::tr("With --check: write JUnit's XML as well."), u"FILE"_s)
{
}

QList<ManualOption> CheckOptions::lintOptions() const
{
    return {{m_lint, {}, true}, {m_description, {}, true}, {m_json, {}, false}};
}

QList<ManualOption> CheckOptions::allOptions() const
{
    return lintOptions() + QList<ManualOption>{{m_tests, {}, true}, {m_junit, {}, true}};
}

bool CheckOptions::wantsJson(const QCommandLineParser &parser) const
{
    return parser.isSet(m_json);
}

QString CheckOptions::defect(const QCommandLineParser &parser) const
{
    const bool lints = parser.isSet(m_lint) || parser.isSet(m_description);
    if (parser.isSet(m_lint) && parser.isSet(m_description))
        return OptionWords::tr("--lint and --check-description exclude each other.");
    if (parser.isSet(m_json) && !lints && (m_jsonAlsoWith.isEmpty() || !parser.isSet(m_jsonAlsoWith)))
        return OptionWords::tr("--json needs %1.").arg(jsonUsers(m_jsonAlsoWith));
    for (const QCommandLineOption &option : {m_lint, m_description, m_tests, m_junit}) {
        // The simulator alone has all of them.
        const QString name = option.names().constFirst();
        const QStringList values = parser.optionNames().contains(name) ? parser.values(option) : QStringList();
        if (values.size() > 1)
            return OptionWords::tr("--%1 can be given once.").arg(name);
        if (values.contains(QString()))
            return OptionWords::tr("--%1 needs the name of a file, and got an empty one.").arg(name);
    }
    if (lints && !parser.positionalArguments().isEmpty())
        return OptionWords::tr("--lint takes one file; \"%1\" is another.")
            .arg(parser.positionalArguments().constFirst());
    const QStringList set = parser.optionNames();
    const bool tests = set.contains(m_tests.names().constFirst());
    if (lints && tests)
        return OptionWords::tr("--lint and --check exclude each other.");
    if (set.contains(m_junit.names().constFirst()) && !tests)
        return OptionWords::tr("--junit needs --check.");
    return {};
}

std::optional<CommandOutput> CheckOptions::runLint(const QCommandLineParser &parser) const
{
    if (parser.isSet(m_description))
        return runDescriptionCheck(parser.value(m_description), parser.isSet(m_json));
    if (!parser.isSet(m_lint))
        return {};
    return Desk::runLint(parser.value(m_lint), parser.isSet(m_json));
}

std::optional<CommandOutput> CheckOptions::runTests(const QCommandLineParser &parser, const CheckInput &source) const
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
