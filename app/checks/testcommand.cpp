#include "testcommand.h"

#include "checksource.h"
#include "routing/check/routingtestreader.h"
#include "routing/check/routingtestreport.h"
#include "text/wholefile.h"
#include "workspace/rules/workspacerules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct TestWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Checks)
};

CommandOutput unreadableTests(const QString &why)
{
    return {CommandOutput::Unreadable, {}, why + u'\n'};
}

/// What went wrong, in the system's words; empty: nothing.
QString write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && commitWhole(file);
    return isWritten ? QString() : TestWords::tr("%1 cannot be written: %2").arg(path, file.errorString());
}

} // namespace

CommandOutput runTests(const TestCommand &command)
{
    const auto read = readCheckSource(command.source, WorkspaceUse::Rehearsal);
    if (const auto *problem = std::get_if<QString>(&read))
        return unreadableTests(*problem);
    const auto &source = std::get<CheckSource>(read);
    QFile file(command.tests);
    if (!file.open(QIODevice::ReadOnly))
        return unreadableTests(TestWords::tr("%1 cannot be read: %2").arg(command.tests, file.errorString()));
    if (file.size() > Routing::MaxRoutingTestsBytes)
        return unreadableTests(
            TestWords::tr("%1 has more than %2 MiB").arg(command.tests).arg(Routing::MaxRoutingTestsBytes >> 20));
    Routing::RoutingWorkspace workspace = routingWorkspaceOf(source.workspace);
    addLoads(workspace, source.answers);
    const Routing::RoutingTestsReading reading = readRoutingTests(file.readAll(), workspace);
    CommandOutput output;
    if (!reading.defects.empty()) {
        output.code = CommandOutput::Unreadable;
        for (const Routing::ConfigurationDefect &defect : reading.defects)
            output.error += u"%1: %2\n"_s.arg(command.tests, defect.text());
        return output;
    }
    std::vector<Routing::RoutingTestResult> results;
    for (const Routing::RoutingTest &test : reading.tests)
        results.push_back(runRoutingTest(test, workspace));
    for (const QString &note : source.notes)
        output.error += note + u'\n';
    output.out = toTap(results);
    const bool isFine = std::all_of(results.begin(), results.end(),
                                    [](const Routing::RoutingTestResult &result) { return result.passes(); });
    output.code = isFine ? CommandOutput::Fine : CommandOutput::Found;
    if (command.junit.isEmpty())
        return output;
    const QString problem = write(command.junit, toJUnit(results, QFileInfo(command.tests).fileName()));
    if (!problem.isEmpty())
        return {CommandOutput::Unreadable, output.out, output.error + problem + u'\n'};
    return output;
}

} // namespace Desk
