#pragma once

#include "recordedanswer.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

namespace Desk {

/// A moment of a recording at which something became otherwise: an answer that differs from the one before, an
/// instruction, an error.
struct RecordingMoment
{
    qsizetype entry = 0; ///< See RecordingFile.
    UtcMsecs at = 0;
    QString method;
    QString path; ///< Without its query.
    int status = 0;

    friend bool operator==(const RecordingMoment &, const RecordingMoment &) = default;
};

/// A recording as it is read again: an index of its lines in memory, their bodies in the file. Lines that are damaged
/// are left out and named; where it breaks off, the rest is there.
class RecordingFile
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Recording)
    Q_DISABLE_COPY_MOVE(RecordingFile)
public:
    RecordingFile() = default;

    /// Empty, or why it is no recording that can be shown.
    [[nodiscard]] QString open(const QString &path);
    [[nodiscard]] const RecordingHead &head() const { return m_head; }
    /// What could not be read, each with its line, for people.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

    /// Entries are the requests, in the order of their answers, from 0.
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] UtcMsecs timeOf(qsizetype entry) const { return m_entries.at(entry).at; }
    /// All moments, in order.
    [[nodiscard]] const QList<RecordingMoment> &moments() const { return m_moments; }
    /// The entry with which what was open had been loaded: before the first pause of some seconds, or before the first
    /// that was asked again after some.
    [[nodiscard]] qsizetype firstWhole() const;

    /// The newest entry at or before `until` that answered this target (path and query in any order); -1 where there is
    /// none.
    [[nodiscard]] qsizetype find(const QByteArray &target, qsizetype until) const;
    /// The same for a target that differs in the period asked for alone (StartDate, EndDate, Minutes); all of them, in
    /// order.
    [[nodiscard]] QList<qsizetype> findOfAnyPeriod(const QByteArray &target, qsizetype until) const;
    /// All that answered this target's path, whatever was asked of it, in order.
    [[nodiscard]] QList<qsizetype> findOfPath(const QByteArray &target, qsizetype until) const;
    /// The first entry after `from` that answered this target; -1 where there is none.
    [[nodiscard]] qsizetype findLater(const QByteArray &target, qsizetype from) const;
    /// The whole of an entry; nothing where the file changed meanwhile.
    [[nodiscard]] std::optional<RecordedAnswer> read(qsizetype entry);

private:
    struct Entry
    {
        qint64 offset = 0;
        qint64 length = 0;
        UtcMsecs at = 0;
        qint64 line = 0;
        qsizetype bodyOf = -1; ///< The entry whose body it has; itself, mostly.
        bool isAgain = false;  ///< The same was asked before.
    };
    void add(const RecordedAnswer &answer, qint64 offset, qint64 length, qint64 line);
    void note(qint64 line, const QString &what);

    QFile m_file;
    RecordingHead m_head;
    QStringList m_notes;
    QList<Entry> m_entries;
    QList<RecordingMoment> m_moments;
    QHash<QByteArray, QList<qsizetype>> m_byTarget;
    QHash<QByteArray, QList<qsizetype>> m_byPeriodless;
    QHash<QByteArray, QList<qsizetype>> m_byPath;
    QHash<qint64, qsizetype> m_byLine;
    QHash<QByteArray, std::pair<int, qsizetype>> m_last; ///< Status and body of the last answer to a target.
};

} // namespace Desk
