#include "journalwriter.h"

#include "journaldatabase.h"
#include "journalturns.h"

namespace Desk {

JournalWriter::JournalWriter(const JournalDatabase &database, JournalTurns &turns, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_turns(turns)
{
    m_again.setSingleShot(true);
    m_again.setInterval(100);
    connect(&m_again, &QTimer::timeout, this, &JournalWriter::flush);
}

bool JournalWriter::tryOut(const Change &change, QSqlError *error)
{
    const auto turn = m_turns.urgent();
    return change.write(error);
}

bool JournalWriter::write(const Change &change)
{
    if (m_database.state() != JournalState::Writable)
        return false;
    if (!m_waiting.empty()) { // Changes are written in their order.
        m_waiting.push_back(change);
        return true;
    }
    QSqlError error;
    if (tryOut(change, &error)) {
        Q_EMIT written(change.id, change.isFinal);
        return true;
    }
    if (!JournalDatabase::isBusy(error)) {
        Q_EMIT failed(error);
        return false;
    }
    m_waiting.push_back(change);
    m_again.start();
    return true;
}

bool JournalWriter::flush()
{
    while (!m_waiting.empty()) {
        const Change first = m_waiting.front();
        QSqlError error;
        const bool done = tryOut(first, &error);
        if (!done && JournalDatabase::isBusy(error)) {
            m_again.start();
            return false;
        }
        m_waiting.pop_front();
        if (done) {
            Q_EMIT written(first.id, first.isFinal);
        } else {
            Q_EMIT failed(error);
            Q_EMIT dropped(first.id);
        }
    }
    return true;
}

} // namespace Desk
