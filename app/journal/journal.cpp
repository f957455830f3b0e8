#include "journal.h"

#include "journalfile.h"
#include "journalsql.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <QStandardPaths>
#include <QTimer>
#include <QUuid>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 DayMsecs = 24LL * 60 * 60 * 1000;
constexpr int PruneEvery = 256;             // Rows written.
constexpr int PruneBlock = 500;             // Rows removed in one go: 10 ms at most.
constexpr int BusyMsecs = 2000;             // A reader of ours or a backup may hold the file for a moment.
constexpr qint64 CheckedWhole = 64LL << 20; // A larger file is checked as it is read.

/// SQLite's primary result codes.
enum Code {
    Busy = 5,
    Locked = 6,
    ReadOnlyCode = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADb = 26
};

int codeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

class Journal::Private
{
public:
    Private(Journal &journal, QString file)
        : q(journal)
        , path(std::move(file))
        , connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128))
    {
    }

    [[nodiscard]] qint64 time() const { return now ? now() : QDateTime::currentMSecsSinceEpoch(); }
    [[nodiscard]] QString wordsFor(const QSqlError &error) const;
    bool connectTo(const QString &options);
    void disconnectFrom();
    State openToWrite();
    State openToRead(const QString &why, bool immutable);
    bool setUp();
    QString replaceFile(const QString &reason, bool salvage);
    bool failed(const QSqlError &error);
    void wrote();

    Journal &q;
    QString path;
    QString connection;
    QSqlDatabase database;
    std::unique_ptr<QLockFile> lock;
    State state = State::Closed;
    QString problem;
    QString notice;
    JournalBounds bounds;
    std::function<qint64()> now;
    QSet<qint64> claimed;
    int written = 0;
};

QString Journal::Private::wordsFor(const QSqlError &error) const
{
    switch (codeOf(error)) {
    case Full:
        return tr("The disk is full, so the journal in %1 cannot be written.").arg(QFileInfo(path).absolutePath());
    case ReadOnlyCode:
    case CantOpen:
        return tr("The journal %1 cannot be written: no permission, or the disk is read-only.").arg(path);
    case Busy:
    case Locked:
        return tr("The journal %1 is in use by another program.").arg(path);
    case Corrupt:
    case NotADb:
        return tr("The journal %1 is damaged.").arg(path);
    case InputOutput:
        return tr("The disk refused to write the journal %1; it may be full or broken.").arg(path);
    default:
        return tr("The journal %1 cannot be used: %2").arg(path, error.text());
    }
}

bool Journal::Private::connectTo(const QString &options)
{
    database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
    database.setDatabaseName(options.contains("URI"_L1) ? u"file:%1?immutable=1"_s.arg(path) : path);
    database.setConnectOptions(options + u";QSQLITE_BUSY_TIMEOUT=%1"_s.arg(BusyMsecs));
    return database.open();
}

void Journal::Private::disconnectFrom()
{
    if (!database.isValid())
        return;
    database.close();
    database = QSqlDatabase();
    QSqlDatabase::removeDatabase(connection);
}

/// Durability first: WAL, and every commit waits for the disk.
bool Journal::Private::setUp()
{
    QSqlQuery query(database);
    const bool laidOut = query.exec(u"PRAGMA user_version"_s) && query.next() && query.value(0).toInt() > 0;
    query.finish();
    if (!laidOut) {
        const QString why = JournalFile::layOut(database);
        if (!why.isEmpty()) {
            problem = tr("The journal %1 cannot be written: %2").arg(path, why);
            return false;
        }
    }
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA secure_delete = ON"_s, u"PRAGMA wal_autocheckpoint = 1000"_s}) {
        if (!query.exec(pragma)) {
            problem = wordsFor(query.lastError());
            return false;
        }
        query.finish();
    }
    // Proves before the first instruction that a row can be written here.
    if (!query.exec(u"BEGIN IMMEDIATE"_s) || !query.exec(u"ROLLBACK"_s)) {
        problem = wordsFor(query.lastError());
        return false;
    }
    return true;
}

/// Moves the unusable file away whole and begins a new one. Empty, or why that could not be done.
QString Journal::Private::replaceFile(const QString &reason, bool salvage)
{
    disconnectFrom();
    const QString aside = JournalFile::setAside(path, time());
    if (aside.isEmpty())
        return tr("%1 It could not be moved away either, so nothing is written.").arg(reason);
    notice = tr("%1 It was kept as %2, and a new journal begins.").arg(reason, aside);
    if (const QString why = JournalFile::prepare(path); !why.isEmpty())
        return tr("The journal %1 cannot be written: %2").arg(path, why);
    if (!connectTo({}) || !setUp())
        return problem.isEmpty() ? wordsFor(database.lastError()) : problem;
    if (salvage) {
        const auto [saved, lost] = JournalFile::salvage(aside, database);
        notice += u' ' + tr("%n entries could be read and were taken over;", nullptr, int(saved)) + u' ' +
                  tr("%n could not.", nullptr, int(lost));
    }
    return {};
}

Journal::State Journal::Private::openToWrite()
{
    using JournalFile::Kind;
    QString why;
    switch (JournalFile::kindOf(path)) {
    case Kind::Unreadable:
        problem = tr("The journal %1 cannot be read: no permission.").arg(path);
        return State::Unavailable;
    case Kind::Newer:
        why = replaceFile(tr("The journal was written by a newer version of this program."), false);
        break;
    case Kind::Foreign:
        why = replaceFile(tr("The journal's file is damaged or not a journal."), false);
        break;
    case Kind::Absent:
    case Kind::Ours: {
        if (const QString objection = JournalFile::prepare(path); !objection.isEmpty())
            return openToRead(tr("The journal %1 cannot be written: %2").arg(path, objection), true);
        if (!connectTo({})) {
            problem = wordsFor(database.lastError());
            return State::Unavailable;
        }
        const bool checked = QFileInfo(path).size() > 0 && QFileInfo(path).size() <= CheckedWhole;
        if (checked && !JournalFile::damageOf(database).isEmpty())
            why = replaceFile(tr("The journal is damaged."), true);
        else if (!setUp())
            return openToRead(problem, true);
        break;
    }
    }
    if (!why.isEmpty()) {
        problem = why;
        return State::Unavailable;
    }
    problem.clear();
    return State::Writable;
}

/// `immutable`: on a read-only disk SQLite cannot make the files that a log needs.
Journal::State Journal::Private::openToRead(const QString &why, bool immutable)
{
    problem = why;
    disconnectFrom();
    if (JournalFile::kindOf(path) != JournalFile::Kind::Ours)
        return State::Unavailable;
    const QString plain = u"QSQLITE_OPEN_READONLY"_s;
    const QString frozen = u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    for (const QString &options : immutable ? QStringList{plain, frozen} : QStringList{plain}) {
        if (connectTo(options)) {
            QSqlQuery query(database);
            if (query.exec(u"SELECT id FROM instructions LIMIT 1"_s))
                return State::ReadOnly;
        }
        disconnectFrom();
    }
    return State::Unavailable;
}

bool Journal::Private::failed(const QSqlError &error)
{
    Q_EMIT q.writeFailed(wordsFor(error));
    return false;
}

void Journal::Private::wrote()
{
    if (++written % PruneEvery == 0)
        QTimer::singleShot(0, &q, [this] { q.prune(); });
}

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, path.isEmpty()
                                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
                                                   u"/journal/journal.sqlite"_s
                                             : QFileInfo(path).absoluteFilePath()))
{
}

Journal::~Journal()
{
    d->disconnectFrom();
}

Journal::State Journal::open()
{
    if (d->state != State::Closed)
        return d->state;
    const QString folder = QFileInfo(d->path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    QDir().mkpath(folder);
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    d->lock = std::make_unique<QLockFile>(d->path + u".lock"_s);
    d->lock->setStaleLockTime(0); // Only a dead process loses it, however old it is.
    if (d->lock->tryLock(0)) {
        d->state = d->openToWrite();
    } else if (d->lock->error() == QLockFile::LockFailedError) {
        d->state = d->openToRead(tr("Another window of this program that was started before writes the journal; "
                                    "instructions are sent from there."),
                                 false);
    } else {
        d->state = d->openToRead(tr("The journal's folder %1 cannot be written: no permission, or the disk is "
                                    "read-only.")
                                     .arg(folder),
                                 true);
    }
    if (d->state != State::Writable)
        d->lock.reset();
    prune();
    Q_EMIT stateChanged();
    return d->state;
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

qint64 Journal::begin(const Instruction &instruction, const JournalOrigin &origin, QString *why)
{
    if (d->state != State::Writable) {
        if (why)
            *why = problem();
        return 0;
    }
    QSqlError error;
    const qint64 id = JournalSql::insert(d->database, instruction, origin, d->time(), &error);
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

bool Journal::settle(const Settlement &settlement)
{
    if (d->state != State::Writable)
        return false;
    QSqlError error;
    if (!JournalSql::settle(d->database, settlement, d->time(), &error))
        return d->failed(error);
    if (settlement.outcome != Outcome::Unknown)
        d->claimed.remove(settlement.id);
    Q_EMIT rowChanged(settlement.id);
    return true;
}

bool Journal::reconcile(const Settlement &settlement, bool final)
{
    if (d->state != State::Writable)
        return false;
    QSqlError error;
    if (!JournalSql::reconcile(d->database, settlement, final, d->time(), &error))
        return d->failed(error);
    if (final)
        d->claimed.remove(settlement.id);
    Q_EMIT rowChanged(settlement.id);
    return true;
}

bool Journal::noteAlarm(qint64 id, const QString &what)
{
    if (d->state != State::Writable)
        return false;
    QSqlQuery query(d->database);
    query.prepare(u"UPDATE instructions SET alarm = ? WHERE id = ?"_s);
    query.addBindValue(what);
    query.addBindValue(id);
    if (!query.exec())
        return d->failed(query.lastError());
    Q_EMIT rowChanged(id);
    return true;
}

QList<JournalRow> Journal::openRows(const JournalOrigin &origin) const
{
    if (!d->database.isOpen())
        return {};
    QList<JournalRow> rows = JournalSql::openRows(d->database, origin);
    rows.removeIf([this](const JournalRow &row) { return d->claimed.contains(row.id); });
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
    d->claimed.remove(id);
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
    return d->database.isOpen() ? JournalSql::row(d->database, id) : JournalRow();
}

qint64 Journal::prune()
{
    if (d->state != State::Writable)
        return 0;
    qint64 removed = 0;
    QSqlQuery query(d->database);
    query.prepare(u"DELETE FROM instructions WHERE open = 0 AND begun < ?"_s);
    query.addBindValue(d->time() - d->bounds.days * DayMsecs);
    if (query.exec())
        removed += query.numRowsAffected();
    const auto number = [&query](const QString &sql) {
        const qint64 value = query.exec(sql) && query.next() ? query.value(0).toLongLong() : 0;
        query.finish();
        return value;
    };
    const qint64 page = number(u"PRAGMA page_size"_s);
    const auto used = [&] { return (number(u"PRAGMA page_count"_s) - number(u"PRAGMA freelist_count"_s)) * page; };
    while (used() > d->bounds.bytes) {
        if (!query.exec(u"DELETE FROM instructions WHERE id IN (SELECT id FROM instructions WHERE open = 0 "
                        "ORDER BY id LIMIT %1)"_s.arg(PruneBlock)) ||
            query.numRowsAffected() <= 0)
            break;
        removed += query.numRowsAffected();
    }
    if (removed > 0) {
        // Qt runs one step of a statement without rows, and one step gives one page back.
        const qint64 free = number(u"PRAGMA freelist_count"_s);
        d->database.transaction();
        for (qint64 i = 0; i < free && query.exec(u"PRAGMA incremental_vacuum(1)"_s); ++i)
            query.finish();
        d->database.commit();
        query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        query.finish();
        Q_EMIT pruned();
    }
    return removed;
}

qint64 Journal::size() const
{
    return QFileInfo(d->path).size() + QFileInfo(d->path + u"-wal"_s).size();
}

} // namespace Desk
