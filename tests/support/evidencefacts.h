#pragma once

#include "story/sources/evidenceload.h"

#include <QFile>

/// Stories out of the files in tests/data/evidence.
namespace EvidenceFacts {

using namespace Desk;
using namespace Qt::StringLiterals;

inline constexpr UtcMsecs Begin = 1772442840000;
inline constexpr UtcMsecs Now = Begin + 24LL * 60 * 60 * 1000;

inline Sid sid(const QString &prefix, int number)
{
    return *Sid::parse(prefix + u"%1"_s.arg(number, 32, 16, QLatin1Char('0')));
}

/// What a file of tests/data/evidence tells of its first task, or of another that is like it.
inline StoryFacts facts(const QString &name, int task = 1, const QByteArray &worker = "Alice")
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/evidence/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray text = file.readAll();
    if (task != 1)
        text.replace(sid(u"WT"_s, 1).toLatin1(), sid(u"WT"_s, task).toLatin1());
    text.replace("Alice", worker);
    const EvidenceInput input{{}, text};
    const EvidenceContents contents = evidenceContents(input, Now);
    for (const EvidenceTask &each : contents.tasks) {
        if (each.task == sid(u"WT"_s, task))
            return evidenceFacts(input, each, Now);
    }
    return {};
}

} // namespace EvidenceFacts
