#include "journal_p.h"

#include "journalsql.h"

#include <QFileInfo>
#include <QSignalBlocker>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTimer>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int PruneEvery = 256;     // Rows written.
constexpr int CheckpointEvery = 64; // Before a row would have to wait for one.
constexpr int LastBusyMsecs = 2000; // At the end nobody waits for the window.

} // namespace

bool Journal::Private::failed(const QSqlError &error)
{
    Q_EMIT q.writeFailed(wordsFor(error));
    return false;
}

void Journal::Private::unclaim(qint64 id)
{
    if (claimed.remove(id))
        Q_EMIT q.released(id);
}

void Journal::Private::wrote()
{
    if (++rowsWritten % PruneEvery == 0) {
        q.prune();
    } else if (rowsWritten % CheckpointEvery == 0 && maintenance) {
        QMetaObject::invokeMethod(maintenance.get(), [tended = maintenance.get()] { tended->checkpoint(); });
    }
}

bool Journal::Private::change(const Change &what)
{
    if (state != State::Writable)
        return false;
    if (!waiting.empty()) { // What came first is written first.
        waiting.push_back(what);
        return true;
    }
    QSqlError error;
    bool done = false;
    {
        const auto turn = turns.urgent();
        done = what.write(&error);
    }
    if (done) {
        written(what);
        return true;
    }
    if (!isBusy(error))
        return failed(error);
    waiting.push_back(what);
    again.start();
    return true;
}

void Journal::Private::written(const Change &what)
{
    Q_EMIT q.rowChanged(what.id);
    if (what.isFinal)
        unclaim(what.id);
}

bool Journal::flush()
{
    while (!d->waiting.empty()) {
        const Private::Change first = d->waiting.front();
        QSqlError error;
        bool done = false;
        {
            const auto turn = d->turns.urgent();
            done = first.write(&error);
        }
        if (!done && Private::isBusy(error)) {
            d->again.start();
            return false;
        }
        d->waiting.pop_front();
        if (done) {
            d->written(first);
        } else {
            d->failed(error);
            d->unclaim(first.id); // Still open on disk: whoever comes next looks it up.
        }
    }
    return true;
}

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, path.isEmpty()
                                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                                   u"/journal/journal.sqlite"_s
                                             : QFileInfo(path).absoluteFilePath()))
{
    connect(&d->again, &QTimer::timeout, this, [this] { flush(); });
    connect(&d->reopen, &QTimer::timeout, this, [this] {
        // While the other one goes on, what is open to read stays open.
        if (d->isSecond && d->isWrittenElsewhere())
            return d->reopen.start();
        const State before = d->state;
        d->state = d->enter();
        if (d->state != before)
            Q_EMIT stateChanged();
    });
}

Journal::~Journal()
{
    d->endMaintenance();
    if (!d->waiting.empty()) {
        const QSignalBlocker quiet(this);
        QSqlQuery(d->database).exec(u"PRAGMA busy_timeout = %1"_s.arg(LastBusyMsecs));
        flush(); // What cannot be written even now stays open, and the next start looks it up.
    }
    d->disconnectFrom();
}

Journal::State Journal::state() const
{
    return d->state;
}

QString Journal::path() const
{
    return d->path;
}

QString Journal::problem() const
{
    return d->state == State::Closed ? tr("The journal is not open yet.") : d->problem;
}

QString Journal::notice() const
{
    return d->notice;
}

void Journal::setBounds(const JournalBounds &bounds)
{
    d->bounds.days = std::max(bounds.days, 1);
    d->bounds.bytes = std::max<qint64>(bounds.bytes, 1024 * 1024);
    prune();
}

JournalBounds Journal::bounds() const
{
    return d->bounds;
}

void Journal::setClock(std::function<qint64()> now)
{
    d->now = std::move(now);
}

qint64 Journal::begin(const Instruction &instruction, const JournalOrigin &origin, QString *why,
                      const SecretMask &secrets)
{
    if (d->state != State::Writable) {
        if (why)
            *why = problem();
        return 0;
    }
    QSqlError error;
    qint64 id = 0;
    {
        const auto turn = d->turns.urgent();
        id = JournalSql::insert(d->database, instruction, origin, secrets, d->time(), &error);
    }
    if (id == 0) {
        const QString words = d->wordsFor(error);
        if (why)
            *why = words;
        Q_EMIT writeFailed(words);
        return 0;
    }
    d->claimed.insert(id);
    d->wrote();
    Q_EMIT rowAdded(id);
    return id;
}

bool Journal::settle(const Settlement &settlement, const SecretMask &secrets)
{
    return d->change({settlement.id,
                      [this, settlement, secrets, now = d->time()](QSqlError *error) {
                          return JournalSql::settle(d->database, settlement, secrets, now, error);
                      },
                      settlement.outcome != Outcome::Unknown});
}

bool Journal::reconcile(const Settlement &settlement, bool final, const SecretMask &secrets)
{
    return d->change({settlement.id,
                      [this, settlement, final, secrets, now = d->time()](QSqlError *error) {
                          return JournalSql::reconcile(d->database, settlement, final, secrets, now, error);
                      },
                      final});
}

bool Journal::noteAlarm(qint64 id, const QString &what)
{
    return d->change({id,
                      [this, id, what](QSqlError *error) {
                          QSqlQuery query(d->database);
                          query.prepare(u"UPDATE instructions SET alarm = ? WHERE id = ?"_s);
                          query.addBindValue(what);
                          query.addBindValue(id);
                          const bool done = query.exec();
                          *error = query.lastError();
                          return done;
                      },
                      false});
}

void Journal::closeEndedWorlds(const JournalOrigin &now)
{
    if (d->state != State::Writable)
        return;
    const QList<qint64> ended = JournalSql::openRowsOfOtherWorlds(d->database, now);
    for (const qint64 id : ended) {
        if (d->claimed.contains(id))
            continue;
        d->change({id,
                   [this, id, at = d->time()](QSqlError *error) {
                       return JournalSql::closeAsEnded(d->database, id, at, error);
                   },
                   false});
    }
}

QList<JournalRow> Journal::openRows(const JournalOrigin &origin) const
{
    if (!d->database.isOpen())
        return {};
    QList<JournalRow> rows = JournalSql::openRows(d->database, origin);
    rows.removeIf([this](const JournalRow &row) { return d->claimed.contains(row.id); });
    return rows;
}

QList<JournalRow> Journal::claimedRows(const JournalOrigin &origin) const
{
    if (!d->database.isOpen())
        return {};
    QList<JournalRow> rows = JournalSql::openRows(d->database, origin);
    rows.removeIf([this](const JournalRow &row) { return !d->claimed.contains(row.id); });
    return rows;
}

qint64 Journal::openRowOf(Sid reservation, const JournalOrigin &origin) const
{
    return d->database.isOpen() ? JournalSql::openRowOf(d->database, reservation, origin) : 0;
}

bool Journal::claim(qint64 id)
{
    if (d->claimed.contains(id))
        return false;
    d->claimed.insert(id);
    return true;
}

void Journal::release(qint64 id)
{
    d->unclaim(id);
}

bool Journal::isClaimed(qint64 id) const
{
    return d->claimed.contains(id);
}

QList<JournalRow> Journal::rows(const JournalQuery &query) const
{
    return d->database.isOpen() ? JournalSql::select(d->database, query) : QList<JournalRow>();
}

qint64 Journal::count(const JournalQuery &query) const
{
    return d->database.isOpen() ? JournalSql::count(d->database, query) : 0;
}

JournalRow Journal::row(qint64 id) const
{
    const QList<JournalRow> found = wholeRows({id});
    return found.isEmpty() ? JournalRow() : found.constFirst();
}

QList<JournalRow> Journal::wholeRows(const QList<qint64> &ids) const
{
    return d->database.isOpen() ? JournalSql::wholeRows(d->database, ids) : QList<JournalRow>();
}

QList<qint64> Journal::ids(qint64 from) const
{
    QList<qint64> found;
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM instructions WHERE id >= ? ORDER BY id"_s);
    query.addBindValue(from);
    if (!d->database.isOpen() || !query.exec())
        return found;
    while (query.next())
        found += query.value(0).toLongLong();
    return found;
}

Journal::IdRange Journal::idRange() const
{
    if (!d->database.isOpen())
        return {};
    QSqlQuery query(d->database);
    // Each by itself is one look at an end of the index.
    if (!query.exec(u"SELECT (SELECT MIN(id) FROM instructions), (SELECT MAX(id) FROM instructions)"_s) ||
        !query.next())
        return {};
    return {query.value(0).toLongLong(), query.value(1).toLongLong()};
}

qint64 Journal::versionOnDisk() const
{
    QSqlQuery query(d->database);
    return d->database.isOpen() && query.exec(u"PRAGMA data_version"_s) && query.next() ? query.value(0).toLongLong()
                                                                                        : 0;
}

} // namespace Desk
