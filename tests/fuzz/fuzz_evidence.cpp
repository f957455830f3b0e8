// Any bytes as evidence: it is read without a fault in pieces of any size, each reading says the same, and a story can
// be made of whatever came out. Seeds: the files of tests/data/evidence.

#include "require.h"
#include "scratchfile.h"
#include "story/sources/evidenceload.h"
#include "story/storybuilder.h"

#include <cstdint>

using namespace Desk;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 256 * 1024)
        return 0;
    constexpr UtcMsecs now = 1772529240000;
    static const ScratchFile file("evidence");
    EvidenceInput input;
    input.text = QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (input.text.startsWith("PK")) { // What is packed is read from files alone.
        file.fill(data, size);
        input = {file.path(), {}};
    }
    const EvidenceContents contents = evidenceContents(input, now);
    require(contents.problem.isEmpty() == !contents.tasks.isEmpty());
    require(contents == evidenceContents(input, now));
    for (const EvidenceTask &task : contents.tasks.first(std::min<qsizetype>(contents.tasks.size(), 3))) {
        require(task.task.kind() == SidKind::Task && !task.title.isEmpty());
        const StoryFacts facts = evidenceFacts(input, task, now);
        require(facts.task == task.task && facts.isRecording && facts.asOf <= now);
        const TaskStory story = buildStory(facts);
        require(story.task == task.task);
        for (const StoryEvent &event : story.facts.events)
            require(event.from.line > 0);
    }
    return 0;
}
