#include "journal.h"

#include "journaldatabase.h"
#include "journalpruner.h"
#include "journalsql.h"
#include "journalturns.h"
#include "journalwriter.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSet>
#include <QSignalBlocker>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTimer>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int LastBusyMsecs = 2000; // When the program ends, no window has to be kept responsive.

QString usualJournalPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal/journal.sqlite"_s;
}

} // namespace

class Journal::Private
{
public:
    Private(Journal &journal, const QString &path)
        : q(journal)
        , file(path)
        , writer(file, turns)
        , pruner(file, turns)
    {
    }

    [[nodiscard]] qint64 time() const { return now ? now() : QDateTime::currentMSecsSinceEpoch(); }
    void enter();
    void unclaim(qint64 id);

    Journal &q;
    JournalDatabase file;
    JournalTurns turns;
    JournalWriter writer;
    JournalPruner pruner;
    std::function<qint64()> now;
    QSet<qint64> claimed;
    QTimer reopen;
};

void Journal::Private::unclaim(qint64 id)
{
    if (claimed.remove(id))
        Q_EMIT q.released(id);
}

/// Opens the file; called again later where another program holds it.
void Journal::Private::enter()
{
    const State before = file.state();
    file.open(time());
    if (file.isTaken())
        reopen.start();
    pruner.start();
    pruner.prune(time());
    if (file.state() != before)
        Q_EMIT q.stateChanged();
}

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, path.isEmpty() ? usualJournalPath() : QFileInfo(path).absoluteFilePath()))
{
    d->reopen.setParent(this);
    d->reopen.setObjectName(u"reopen"_s);
    d->reopen.setSingleShot(true);
    d->reopen.setInterval(1000);
    connect(&d->reopen, &QTimer::timeout, this, [this] {
        // While the other program runs, the connection for reading stays as it is.
        if (d->file.isSecond() && d->file.isWrittenElsewhere())
            return d->reopen.start();
        d->enter();
    });
    connect(&d->writer, &JournalWriter::written, this, [this](qint64 id, bool isFinal) {
        Q_EMIT rowChanged(id);
        if (isFinal)
            d->unclaim(id);
    });
    connect(&d->writer, &JournalWriter::failed, this,
            [this](const QSqlError &error) { Q_EMIT writeFailed(d->file.wordsFor(error)); });
    // The row is still open on disk, so whoever adopts it looks it up.
    connect(&d->writer, &JournalWriter::dropped, this, [this](qint64 id) { d->unclaim(id); });
    connect(&d->pruner, &JournalPruner::pruned, this, &Journal::pruned);
    connect(&d->pruner, &JournalPruner::pruneFinished, this, &Journal::pruneFinished);
}

Journal::~Journal()
{
    d->pruner.stop();
    if (!d->writer.isWaiting())
        return;
    const QSignalBlocker quiet(this);
    d->file.setBusyTimeout(LastBusyMsecs);
    flush(); // What cannot be written now stays open, and the next start looks it up.
}

Journal::State Journal::open()
{
    if (d->file.state() == State::Closed)
        d->enter();
    return d->file.state();
}

bool Journal::flush()
{
    return d->writer.flush();
}

Journal::State Journal::state() const
{
    return d->file.state();
}

QString Journal::path() const
{
    return d->file.path();
}

QString Journal::problem() const
{
    return d->file.state() == State::Closed ? tr("The journal is not open yet.") : d->file.problem();
}

QString Journal::notice() const
{
    return d->file.notice();
}

void Journal::setBounds(const JournalBounds &bounds)
{
    d->pruner.setBounds(bounds);
    prune();
}

JournalBounds Journal::bounds() const
{
    return d->pruner.bounds();
}

void Journal::setClock(std::function<qint64()> now)
{
    d->now = std::move(now);
}

qint64 Journal::begin(const Instruction &instruction, const JournalOrigin &origin, QString *why,
                      const SecretMask &secrets)
{
    if (d->file.state() != State::Writable) {
        if (why)
            *why = problem();
        return 0;
    }
    QSqlError error;
    qint64 id = 0;
    {
        const auto turn = d->turns.urgent();
        id = JournalSql::insert(d->file.database(), instruction, origin, secrets, d->time(), &error);
    }
    if (id == 0) {
        const QString words = d->file.wordsFor(error);
        if (why)
            *why = words;
        Q_EMIT writeFailed(words);
        return 0;
    }
    d->claimed.insert(id);
    d->pruner.countRow(d->time());
    Q_EMIT rowAdded(id);
    return id;
}

bool Journal::settle(const Settlement &settlement, const SecretMask &secrets)
{
    return d->writer.write({settlement.id,
                            [this, settlement, secrets, now = d->time()](QSqlError *error) {
                                return JournalSql::settle(d->file.database(), settlement, secrets, now, error);
                            },
                            settlement.outcome != Outcome::Unknown});
}

bool Journal::reconcile(const Settlement &settlement, bool final, const SecretMask &secrets)
{
    return d->writer.write({settlement.id,
                            [this, settlement, final, secrets, now = d->time()](QSqlError *error) {
                                return JournalSql::reconcile(d->file.database(), settlement, final, secrets, now,
                                                             error);
                            },
                            final});
}

bool Journal::noteAlarm(qint64 id, const QString &what)
{
    return d->writer.write({id,
                            [this, id, what](QSqlError *error) {
                                QSqlQuery query(d->file.database());
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
    if (d->file.state() != State::Writable)
        return;
    const QList<qint64> ended = JournalSql::openRowsOfOtherWorlds(d->file.database(), now);
    for (const qint64 id : ended) {
        if (d->claimed.contains(id))
            continue;
        d->writer.write({id,
                         [this, id, at = d->time()](QSqlError *error) {
                             return JournalSql::closeAsEnded(d->file.database(), id, at, error);
                         },
                         false});
    }
}

QList<JournalRow> Journal::openRows(const JournalOrigin &origin) const
{
    if (!d->file.isOpen())
        return {};
    QList<JournalRow> rows = JournalSql::openRows(d->file.database(), origin);
    rows.removeIf([this](const JournalRow &row) { return d->claimed.contains(row.id); });
    return rows;
}

QList<JournalRow> Journal::claimedRows(const JournalOrigin &origin) const
{
    if (!d->file.isOpen())
        return {};
    QList<JournalRow> rows = JournalSql::openRows(d->file.database(), origin);
    rows.removeIf([this](const JournalRow &row) { return !d->claimed.contains(row.id); });
    return rows;
}

qint64 Journal::openRowOf(Sid target, const JournalOrigin &origin) const
{
    return d->file.isOpen() ? JournalSql::openRowOf(d->file.database(), target, origin) : 0;
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
    return d->file.isOpen() ? JournalSql::select(d->file.database(), query) : QList<JournalRow>();
}

qint64 Journal::count(const JournalQuery &query) const
{
    return d->file.isOpen() ? JournalSql::count(d->file.database(), query) : 0;
}

JournalRow Journal::row(qint64 id) const
{
    const QList<JournalRow> found = wholeRows({id});
    return found.isEmpty() ? JournalRow() : found.constFirst();
}

QList<JournalRow> Journal::wholeRows(const QList<qint64> &ids) const
{
    return d->file.isOpen() ? JournalSql::wholeRows(d->file.database(), ids) : QList<JournalRow>();
}

QList<qint64> Journal::ids(qint64 from) const
{
    QList<qint64> found;
    QSqlQuery query(d->file.database());
    query.setForwardOnly(true);
    query.prepare(u"SELECT id FROM instructions WHERE id >= ? ORDER BY id"_s);
    query.addBindValue(from);
    if (!d->file.isOpen() || !query.exec())
        return found;
    while (query.next())
        found += query.value(0).toLongLong();
    return found;
}

Journal::IdRange Journal::idRange() const
{
    if (!d->file.isOpen())
        return {};
    QSqlQuery query(d->file.database());
    // Two subqueries, because SQLite answers each from one end of the index.
    if (!query.exec(u"SELECT (SELECT MIN(id) FROM instructions), (SELECT MAX(id) FROM instructions)"_s) ||
        !query.next())
        return {};
    return {query.value(0).toLongLong(), query.value(1).toLongLong()};
}

qint64 Journal::versionOnDisk() const
{
    QSqlQuery query(d->file.database());
    return d->file.isOpen() && query.exec(u"PRAGMA data_version"_s) && query.next() ? query.value(0).toLongLong() : 0;
}

void Journal::prune()
{
    d->pruner.prune(d->time());
}

qint64 Journal::wouldPrune(const JournalBounds &wanted) const
{
    return d->pruner.wouldPrune(wanted, d->time());
}

qint64 Journal::size() const
{
    return QFileInfo(d->file.path()).size() + QFileInfo(d->file.path() + u"-wal"_s).size();
}

} // namespace Desk
