#include "explainfile.h"

#include "story/diagnosis/situationreader.h"
#include "story/sources/evidenceload.h"
#include "story/storybuilder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Explain)
};

ExplainOutput unreadable(const QString &why)
{
    return {ExplainOutput::Unreadable, {}, why + u'\n'};
}

} // namespace

ExplainOutput explainFile(const QString &path, Sid task, bool asJson, UtcMsecs now)
{
    const EvidenceInput input{path, {}};
    const EvidenceContents contents = evidenceContents(input, now);
    if (!contents.problem.isEmpty())
        return unreadable(contents.problem);
    if (contents.tasks.isEmpty())
        return unreadable(FileWords::tr("%1 tells of no task.").arg(input.name()));
    const auto wanted = std::find_if(contents.tasks.cbegin(), contents.tasks.cend(),
                                     [task](const EvidenceTask &one) { return task.isNull() || one.task == task; });
    if (wanted == contents.tasks.cend())
        return unreadable(FileWords::tr("%1 tells nothing of %2.").arg(input.name(), task.toString()));
    if (task.isNull() && contents.tasks.size() > 1) {
        QStringList lines{FileWords::tr("%1 tells of %n tasks; name one with --task:", nullptr,
                                        static_cast<int>(contents.tasks.size()))
                              .arg(input.name())};
        for (const EvidenceTask &one : contents.tasks)
            lines.append(u"  %1  %2"_s.arg(one.task.toString(), one.title));
        return unreadable(lines.join(u'\n'));
    }
    StoryFacts facts = evidenceFacts(input, *wanted, now);
    facts.isRecording = true;
    const TaskStory story = buildStory(std::move(facts));
    return explainOutput(diagnose(story, recordedSituation(story)), story, asJson);
}

} // namespace Desk
