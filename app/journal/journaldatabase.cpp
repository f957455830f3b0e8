#include "journaldatabase.h"

#include "journalfile.h"

#include "profiles/privatefolder.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int WindowBusyMsecs = 25;         // Another program may hold the file, and the window must not wait for it.
constexpr qint64 CheckedWhole = 64LL << 20; // Parts of a larger file are only checked when they are read.

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

JournalDatabase::JournalDatabase(QString path)
    : m_path(std::move(path))
    , m_connection(u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

JournalDatabase::~JournalDatabase()
{
    disconnectFrom();
}

bool JournalDatabase::isBusy(const QSqlError &error)
{
    return codeOf(error) == Busy || codeOf(error) == Locked;
}

QString JournalDatabase::wordsFor(const QSqlError &error) const
{
    switch (codeOf(error)) {
    case Full:
        return tr("The disk is full, so the journal in %1 cannot be written.").arg(QFileInfo(m_path).absolutePath());
    case ReadOnlyCode:
    case CantOpen:
        return tr("The journal %1 cannot be written: no permission, or the disk is read-only.").arg(m_path);
    case Busy:
    case Locked:
        return tr("The journal %1 is in use by another program.").arg(m_path);
    case Corrupt:
    case NotADb:
        return tr("The journal %1 is damaged.").arg(m_path);
    case InputOutput:
        return tr("The disk refused to write the journal %1; it may be full or broken.").arg(m_path);
    default:
        return tr("The journal %1 cannot be used: %2").arg(m_path, error.text());
    }
}

bool JournalDatabase::connectTo(const QString &options)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(options.contains("URI"_L1) ? u"file:%1?immutable=1"_s.arg(m_path) : m_path);
    m_database.setConnectOptions(options + u";QSQLITE_BUSY_TIMEOUT=%1"_s.arg(WindowBusyMsecs));
    return m_database.open();
}

void JournalDatabase::setBusyTimeout(int msecs)
{
    QSqlQuery(m_database).exec(u"PRAGMA busy_timeout = %1"_s.arg(msecs));
}

void JournalDatabase::disconnectFrom()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool JournalDatabase::failSetUp(const QSqlError &error)
{
    m_isHeld = isBusy(error);
    m_problem = wordsFor(error);
    return false;
}

/// Prepares the connection for durability: WAL, and every commit waits for the disk.
bool JournalDatabase::setUp()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return failSetUp(query.lastError());
    const bool laidOut = query.value(0).toInt() > 0;
    query.finish();
    const QString why = laidOut ? JournalFile::bringUpToDate(m_database) : JournalFile::layOut(m_database);
    if (!why.isEmpty()) {
        m_isHeld = query.exec(u"BEGIN IMMEDIATE"_s) ? !query.exec(u"ROLLBACK"_s) : isBusy(query.lastError());
        m_problem = tr("The journal %1 cannot be written: %2").arg(m_path, why);
        return false;
    }
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
                                  u"PRAGMA secure_delete = ON"_s, u"PRAGMA wal_autocheckpoint = 4000"_s}) {
        if (!query.exec(pragma))
            return failSetUp(query.lastError());
        query.finish();
    }
    // Proves that a row can be written, before the first instruction needs it.
    if (!query.exec(u"BEGIN IMMEDIATE"_s) || !query.exec(u"ROLLBACK"_s))
        return failSetUp(query.lastError());
    return true;
}

/// Sets the unusable file aside and begins a new one. Empty, or why that failed.
QString JournalDatabase::replaceFile(const QString &reason, bool salvage, qint64 nowMsecs)
{
    disconnectFrom();
    const QString aside = DatabaseFile::setAside(m_path, nowMsecs);
    if (aside.isEmpty())
        return tr("%1 It could not be moved away either, so nothing is written.").arg(reason);
    m_notice = tr("%1 It was kept as %2, and a new journal begins.").arg(reason, aside);
    if (const QString why = DatabaseFile::prepare(m_path); !why.isEmpty())
        return tr("The journal %1 cannot be written: %2").arg(m_path, why);
    if (!connectTo({}) || !setUp())
        return m_problem.isEmpty() ? wordsFor(m_database.lastError()) : m_problem;
    if (salvage) {
        const auto [saved, lost] = JournalFile::salvage(aside, m_database);
        m_notice += u' ' + tr("%n entries could be read and were taken over;", nullptr, int(saved)) + u' ' +
                    tr("%n could not.", nullptr, int(lost));
    }
    return {};
}

JournalState JournalDatabase::openToWrite(qint64 nowMsecs)
{
    using DatabaseFile::Kind;
    QString why;
    switch (DatabaseFile::kindOf(m_path, JournalFile::Mark)) {
    case Kind::Folder:
        m_problem = tr("The journal %1 cannot be opened: there is a folder of that name in its place.").arg(m_path);
        return JournalState::Unavailable;
    case Kind::NoFile:
        m_problem =
            tr("The journal %1 cannot be opened: what is there is no file, but a pipe or a device.").arg(m_path);
        return JournalState::Unavailable;
    case Kind::Unreadable:
        m_problem = tr("The journal %1 cannot be read: no permission.").arg(m_path);
        return JournalState::Unavailable;
    case Kind::Newer:
        why = replaceFile(tr("The journal was written by a newer version of this program."), false, nowMsecs);
        break;
    case Kind::Foreign:
        why = replaceFile(tr("The journal's file is damaged or not a journal."), false, nowMsecs);
        break;
    case Kind::Absent:
    case Kind::Ours: {
        if (const QString objection = DatabaseFile::prepare(m_path); !objection.isEmpty())
            return openToRead(tr("The journal %1 cannot be written: %2").arg(m_path, objection), true);
        if (!connectTo({})) {
            m_problem = wordsFor(m_database.lastError());
            return JournalState::Unavailable;
        }
        const qint64 size = QFileInfo(m_path).size();
        const bool isDamaged =
            size > 0 && !JournalFile::damageOf(m_database, size <= CheckedWhole, &m_isHeld).isEmpty();
        if (m_isHeld)
            return openToRead(tr("The journal %1 is in use by another program.").arg(m_path), false);
        if (isDamaged)
            why = replaceFile(tr("The journal is damaged."), true, nowMsecs);
        else if (!setUp())
            return openToRead(m_problem, true);
        break;
    }
    }
    if (!why.isEmpty()) {
        m_problem = why;
        return JournalState::Unavailable;
    }
    m_problem.clear();
    return JournalState::Writable;
}

/// `immutable`: also tries without the files of the log, which SQLite cannot create on a read-only disk.
JournalState JournalDatabase::openToRead(const QString &why, bool immutable)
{
    m_problem = why;
    disconnectFrom();
    if (DatabaseFile::kindOf(m_path, JournalFile::Mark) != DatabaseFile::Kind::Ours)
        return JournalState::Unavailable;
    const QString plain = u"QSQLITE_OPEN_READONLY"_s;
    const QString frozen = u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    for (const QString &options : immutable ? QStringList{plain, frozen} : QStringList{plain}) {
        if (connectTo(options)) {
            JournalFile::readAsUpToDate(m_database);
            QSqlQuery query(m_database);
            if (query.exec(u"SELECT id FROM instructions LIMIT 1"_s))
                return JournalState::ReadOnly;
        }
        disconnectFrom();
    }
    return JournalState::Unavailable;
}

/// A lock whose owner has ended or was killed does not count.
bool JournalDatabase::isWrittenElsewhere() const
{
    QLockFile probe(m_path + u".lock"_s);
    probe.setStaleLockTime(0);
    return !probe.tryLock(0) && probe.error() == QLockFile::LockFailedError;
}

JournalState JournalDatabase::open(qint64 nowMsecs)
{
    m_isHeld = false;
    m_isSecond = false;
    disconnectFrom();
    const QString folder = QFileInfo(m_path).absolutePath();
    makePrivateFolderFor(m_path);
    m_lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
    m_lock->setStaleLockTime(0); // The lock of a running process counts, however old it is.
    if (m_lock->tryLock(0)) {
        m_state = openToWrite(nowMsecs);
    } else if (m_lock->error() == QLockFile::LockFailedError) {
        m_isSecond = true;
        m_state = openToRead(tr("Another window of this program that was started before writes the journal. "
                                "This one takes over when that one has ended."),
                             false);
    } else {
        const QFileInfo place(folder);
        m_state =
            openToRead(place.isDir() || !place.exists()
                           ? tr("The journal's folder %1 cannot be written: no permission, or the disk is "
                                "read-only.")
                                 .arg(folder)
                           : tr("The journal's folder %1 cannot be made: there is a file in its place.").arg(folder),
                       true);
    }
    if (m_state != JournalState::Writable)
        m_lock.reset();
    return m_state;
}

} // namespace Desk
