// Keeps the story of a file again and again, each time as that of another task, and says so in a line, until it is
// killed: storykeeper RECORD EVIDENCE

#include "story/record/recorddatabase.h"
#include "story/sources/evidenceload.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Desk;

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    constexpr UtcMsecs now = 1772529240000;
    const EvidenceInput input{arguments.at(2), {}};
    const EvidenceContents contents = evidenceContents(input, now);
    RecordDatabase record(arguments.at(1));
    if (contents.tasks.isEmpty() || !record.open(now))
        return 1;
    StoryFacts facts = evidenceFacts(input, contents.tasks.constFirst(), now);
    for (quint8 round = 1;; ++round) {
        facts.task = Sid::fromBytes(SidKind::Task, {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, round});
        if (!record.keep(facts, {}, now + round))
            return 1;
        std::puts("kept");
        std::fflush(stdout);
    }
}
