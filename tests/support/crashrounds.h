#pragma once

#include "rawserver.h"

#include <QSet>
#include <QString>

/// Kills a process that sends instructions, with SIGKILL and at random moments, and compares its journal with what the
/// server received.
class CrashRounds
{
    Q_DISABLE_COPY_MOVE(CrashRounds)
public:
    /// `helper` is the path of the program crashsender.
    CrashRounds(QString helper, QString journal, quint32 seed);

    struct Counters
    {
        int kills = 0;
        int posts = 0;        ///< POSTs that the server received.
        int doubled = 0;      ///< Reservations, tasks and workers for which the server received more than one.
        int lost = 0;         ///< POSTs that the server received and that are not in the journal.
        int unknown = 0;      ///< Open rows found after a kill.
        int wronglyEnded = 0; ///< Open rows whose outcome was looked up wrongly.
        QString problem;      ///< Why the helper or the journal did not work; that round was not counted.
    };
    /// Kills the helper once, opens its journal as the next start does, and looks up what is open; adds to counters().
    bool round();
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    [[nodiscard]] RawScript handle(const RawRequest &request);
    void check();

    QString m_helper;
    QString m_journal;
    quint32 m_seed;
    int m_next = 1; ///< Number of the next reservation, task or worker; each is used once.
    QMutex m_mutex;
    QHash<QByteArray, int> m_posts; ///< By what they were sent to.
    QSet<QByteArray> m_applied;
    Counters m_counters;
    RawServer m_server; // Last, because its thread uses the other members.
};
