#pragma once

#include "evidencesink.h"

#include <QSet>

namespace Desk {

/// A file that may tell of tasks, or a text that somebody dropped.
struct EvidenceInput
{
    QString path;    ///< Of the file; empty for a text.
    QByteArray text; ///< Where there is no file.

    /// For people: the file's name, or nothing.
    [[nodiscard]] QString name() const;
    friend bool operator==(const EvidenceInput &, const EvidenceInput &) = default;
};

/// A task that evidence tells of.
struct EvidenceTask
{
    Sid task;
    Sid workspace;      ///< Null where nothing says.
    QString title;      ///< What its attributes call it, or its SID shortened.
    UtcMsecs first = 0; ///< When the first was that is known of it; 0: nothing is dated.
    UtcMsecs last = 0;
    qint64 events = 0;
    qint64 answers = 0; ///< Answers and rows about it and its reservations.
    QSet<Sid> workers;  ///< Who were offered it.

    friend bool operator==(const EvidenceTask &, const EvidenceTask &) = default;
};

/// What evidence tells of, at a first reading: which tasks, and what could not be read. The facts of one of them are a
/// second reading, so that a file of any size takes as much memory as one task.
struct EvidenceContents
{
    EvidenceInput input;
    EvidenceKinds kinds;
    QList<EvidenceTask> tasks; ///< The last that something happened to first.
    QStringList notes;
    QString problem; ///< Why nothing at all could be read; empty where something was.
    qint64 bytes = 0;

    friend bool operator==(const EvidenceContents &, const EvidenceContents &) = default;
};

} // namespace Desk
