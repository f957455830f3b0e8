// Any bytes as a workflow's configuration: either defects that each say where and what, or a workflow whose targets all
// have a queue that there is. Seeds: corpus/configuration.

#include "require.h"
#include "routing/queuenames.h"
#include "routing/workflowreader.h"

#include <cstdint>

using namespace Routing;

namespace {

const QString supportSid = QStringLiteral("WQ00000000000000000000000000000001");

QueueNames knownQueues()
{
    QueueNames names;
    names.add(supportSid, QStringLiteral("Support"));
    return names;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 64 * 1024)
        return 0;
    static const QueueNames names = knownQueues();
    const QByteArray json(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto read = [&json] { return readWorkflow(json, [](const QString &text) { return names.find(text); }); };
    const WorkflowReading reading = read();
    for (const ConfigurationDefect &defect : reading.defects) {
        require(!defect.what.isEmpty() && !defect.text().isEmpty());
        require(defect.line >= 0 && (defect.line > 0) == (defect.column > 0));
    }
    require(reading.hasErrors() == !reading.errorText().isEmpty());
    require(read().workflow == reading.workflow);
    if (reading.hasErrors())
        return 0;
    require(!reading.workflow.filters.empty() || reading.workflow.defaultQueue == supportSid);
    for (const Filter &filter : reading.workflow.filters) {
        require(!filter.targets.empty());
        for (const Target &target : filter.targets)
            require(target.queue == supportSid && (!target.timeout || *target.timeout > 0));
    }
    return 0;
}
