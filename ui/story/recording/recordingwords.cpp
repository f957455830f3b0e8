#include "recordingwords.h"

#include "reservations/attributes.h"

#include <QCoreApplication>

#include <array>

namespace Desk {

namespace {

struct RecordingWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::RecordingWords)
};

} // namespace

QString evidenceKindsText(EvidenceKinds kinds)
{
    const std::array<std::pair<EvidenceKind, QString>, 8> words{
        {{EvidenceKind::Callbacks, RecordingWords::tr("event callbacks")},
         {EvidenceKind::EventStream, RecordingWords::tr("Event Streams")},
         {EvidenceKind::EventList, RecordingWords::tr("list of Events")},
         {EvidenceKind::Resources, RecordingWords::tr("answers of the API")},
         {EvidenceKind::Har, RecordingWords::tr("HAR")},
         {EvidenceKind::BugBundle, RecordingWords::tr("bug bundle")},
         {EvidenceKind::Workspace, RecordingWords::tr("saved workspace")},
         {EvidenceKind::Recording, RecordingWords::tr("recording of a session")}}};
    QStringList shown;
    for (const auto &[kind, word] : words) {
        if (kinds.testFlag(kind))
            shown.append(word);
    }
    return shown.join(QStringLiteral(", "));
}

QString storyTitle(const TaskStory &story)
{
    Task task;
    task.sid = story.task;
    task.attributes = story.attributes;
    return taskTitle(task);
}

} // namespace Desk
