#include "journal_p.h"

#include "journalfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int WindowBusyMsecs = 25;         // Another program may hold the file: the window does not wait for it.
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

bool Journal::Private::isBusy(const QSqlError &error)
{
    return codeOf(error) == Busy || codeOf(error) == Locked;
}

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
    database.setConnectOptions(options + u";QSQLITE_BUSY_TIMEOUT=%1"_s.arg(WindowBusyMsecs));
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
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
        isHeld = isBusy(query.lastError());
        problem = wordsFor(query.lastError());
        return false;
    }
    const bool laidOut = query.value(0).toInt() > 0;
    query.finish();
    {
        const QString why = laidOut ? JournalFile::bringUpToDate(database) : JournalFile::layOut(database);
        if (!why.isEmpty()) {
            isHeld = query.exec(u"BEGIN IMMEDIATE"_s) ? !query.exec(u"ROLLBACK"_s) : isBusy(query.lastError());
            problem = tr("The journal %1 cannot be written: %2").arg(path, why);
            return false;
        }
    }
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA secure_delete = ON"_s, u"PRAGMA wal_autocheckpoint = 4000"_s}) {
        if (!query.exec(pragma)) {
            isHeld = isBusy(query.lastError());
            problem = wordsFor(query.lastError());
            return false;
        }
        query.finish();
    }
    // Proves before the first instruction that a row can be written here.
    if (!query.exec(u"BEGIN IMMEDIATE"_s) || !query.exec(u"ROLLBACK"_s)) {
        isHeld = isBusy(query.lastError());
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
    case Kind::Folder:
        problem = tr("The journal %1 cannot be opened: there is a folder of that name in its place.").arg(path);
        return State::Unavailable;
    case Kind::NoFile:
        problem = tr("The journal %1 cannot be opened: what is there is no file, but a pipe or a device.").arg(path);
        return State::Unavailable;
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
        const qint64 size = QFileInfo(path).size();
        const bool isDamaged = size > 0 && !JournalFile::damageOf(database, size <= CheckedWhole, &isHeld).isEmpty();
        if (isHeld)
            return openToRead(tr("The journal %1 is in use by another program.").arg(path), false);
        if (isDamaged)
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
            JournalFile::readAsUpToDate(database);
            QSqlQuery query(database);
            if (query.exec(u"SELECT id FROM instructions LIMIT 1"_s))
                return State::ReadOnly;
        }
        disconnectFrom();
    }
    return State::Unavailable;
}

Journal::State Journal::open()
{
    if (d->state != State::Closed)
        return d->state;
    d->state = d->enter();
    Q_EMIT stateChanged();
    return d->state;
}

/// A lock whose program has ended, or was killed, holds nobody back.
bool Journal::Private::isWrittenElsewhere() const
{
    QLockFile probe(path + u".lock"_s);
    probe.setStaleLockTime(0);
    return !probe.tryLock(0) && probe.error() == QLockFile::LockFailedError;
}

/// Opens the file, to write where that is possible; once more where it was open to read alone.
Journal::State Journal::Private::enter()
{
    isHeld = false;
    isSecond = false;
    disconnectFrom();
    const QString folder = QFileInfo(path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    QDir().mkpath(folder);
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    lock = std::make_unique<QLockFile>(path + u".lock"_s);
    lock->setStaleLockTime(0); // Only a dead process loses it, however old it is.
    if (lock->tryLock(0)) {
        state = openToWrite();
    } else if (lock->error() == QLockFile::LockFailedError) {
        isSecond = true;
        state = openToRead(tr("Another window of this program that was started before writes the journal; "
                              "instructions are sent from there. This one takes over when that one has ended."),
                           false);
    } else {
        const QFileInfo place(folder);
        state =
            openToRead(place.isDir() || !place.exists()
                           ? tr("The journal's folder %1 cannot be written: no permission, or the disk is "
                                "read-only.")
                                 .arg(folder)
                           : tr("The journal's folder %1 cannot be made: there is a file in its place.").arg(folder),
                       true);
    }
    if (state != State::Writable)
        lock.reset();
    if (isHeld || isSecond)
        reopen.start();
    startMaintenance();
    q.prune();
    return state;
}

} // namespace Desk
