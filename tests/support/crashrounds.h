#pragma once

#include "rawserver.h"

#include <QSet>
#include <QString>

/// Kills a sender with SIGKILL at random moments and compares what its journal knows with what the server received.
class CrashRounds
{
    Q_DISABLE_COPY_MOVE(CrashRounds)
public:
    /// `helper` is the path of crashsender.
    CrashRounds(QString helper, QString journal, quint32 seed);

    struct Counters
    {
        int kills = 0;
        int posts = 0;        ///< Received by the server.
        int doubled = 0;      ///< Reservations that received more than one.
        int lost = 0;         ///< Received, and not in the journal.
        int unknown = 0;      ///< Open rows found after a kill.
        int wronglyEnded = 0; ///< Looked up with another result than what the server had done.
        QString problem;      ///< The helper or the journal did not work; the round was not counted.
    };
    /// One kill, the next start, and the looking up of what is open; adds to counters().
    bool round();
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    [[nodiscard]] RawScript handle(const RawRequest &request);
    void check();

    QString m_helper;
    QString m_journal;
    quint32 m_seed;
    int m_next = 1; ///< Number of the next reservation: each is used once.
    QMutex m_mutex;
    QHash<QByteArray, int> m_posts; ///< By reservation.
    QSet<QByteArray> m_applied;
    Counters m_counters;
    RawServer m_server; // Last: its thread uses the others.
};
