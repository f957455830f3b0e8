#include "recorddatabase.h"

#include "recordfile.h"
#include "storybytes.h"
#include "storyindexing.h"
#include "storymerge.h"

#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int RecordBusyMsecs = 5000; // Another program writes; nobody waits for this thread.
constexpr qint64 LeastRecordBytes = 64 * 1024;
constexpr qsizetype ShortestIndexed = 3; // Characters of what an index of words finds.

QString likePattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

/// Of a text in which a word, but the first, begins so.
QString wordPattern(const QString &text)
{
    return u"% "_s + likePattern(text).sliced(1);
}

KeptStory storyAt(const QSqlQuery &query)
{
    KeptStory story;
    story.key.task = Sid::parse(query.value(0).toString()).value_or(Sid());
    story.key.world = query.value(1).toString();
    story.workspace = Sid::parse(query.value(2).toString()).value_or(Sid());
    story.title = query.value(3).toString();
    story.status = query.value(4).toString();
    story.queue = query.value(5).toString();
    story.first = query.value(6).toLongLong();
    story.last = query.value(7).toLongLong();
    story.looked = query.value(8).toLongLong();
    story.events = query.value(9).toLongLong();
    story.isOfAccount = query.value(10).toBool();
    story.isOfFile = query.value(11).toBool();
    return story;
}

} // namespace

RecordDatabase::RecordDatabase(QString path, StoryRecordBounds bounds)
    : m_path(std::move(path))
    , m_bounds{std::max<qint64>(bounds.stories, 1), std::max(bounds.bytes, LeastRecordBytes)}
    , m_connection(u"stories-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

RecordDatabase::~RecordDatabase()
{
    disconnectFrom();
}

bool RecordDatabase::fail(const QSqlError &error)
{
    enum Code { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CantOpen = 14, NotADatabase = 26 };
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        m_problem = tr("The kept stories in %1 are in use by another program.").arg(m_path);
        break;
    case Full:
        m_problem = tr("The disk is full, so stories cannot be kept in %1.").arg(QFileInfo(m_path).absolutePath());
        break;
    case ReadOnly:
    case CantOpen:
        m_problem = tr("The kept stories %1 cannot be written: no permission, or the disk is read-only.").arg(m_path);
        break;
    case Corrupt:
    case NotADatabase:
        m_problem = tr("The kept stories %1 are damaged; they are set aside at the next start.").arg(m_path);
        break;
    default:
        m_problem = tr("The kept stories %1 cannot be used: %2").arg(m_path, error.text());
        break;
    }
    return false;
}

bool RecordDatabase::connectTo()
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(RecordBusyMsecs));
    return m_database.open() || fail(m_database.lastError());
}

void RecordDatabase::disconnectFrom()
{
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool RecordDatabase::setUp()
{
    if (const QString why = RecordFile::layOut(m_database); !why.isEmpty()) {
        m_problem = tr("The kept stories %1 cannot be used: %2").arg(m_path, why);
        return false;
    }
    QSqlQuery query(m_database);
    // A story that the power takes away is looked at again; what is kept must stay sound, no more.
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (!query.exec(pragma))
            return fail(query.lastError());
        query.finish();
    }
    m_hasWordIndex = RecordFile::hasWordIndex(m_database);
    return true;
}

bool RecordDatabase::replaceFile(const QString &reason, qint64 nowMsecs)
{
    disconnectFrom();
    const QString aside = DatabaseFile::setAside(m_path, nowMsecs);
    if (aside.isEmpty()) {
        m_problem = tr("%1 They could not be moved away either, so no story is kept.").arg(reason);
        return false;
    }
    m_notice = tr("%1 They were set aside as %2.").arg(reason, aside);
    if (const QString why = DatabaseFile::prepare(m_path); !why.isEmpty()) {
        m_problem = tr("The kept stories %1 cannot be used: %2").arg(m_path, why);
        return false;
    }
    return connectTo() && setUp();
}

bool RecordDatabase::open(qint64 nowMsecs)
{
    using DatabaseFile::Kind;
    m_problem.clear();
    disconnectFrom();
    switch (DatabaseFile::kindOf(m_path, RecordFile::Mark)) {
    case Kind::Folder:
    case Kind::NoFile:
        m_problem = tr("The kept stories %1 cannot be opened: what is there is no file.").arg(m_path);
        return false;
    case Kind::Unreadable:
        m_problem = tr("The kept stories %1 cannot be written: no permission, or the disk is read-only.").arg(m_path);
        return false;
    case Kind::Newer:
        return replaceFile(tr("The kept stories were written by a newer version of this program."), nowMsecs);
    case Kind::Foreign:
        return replaceFile(tr("The file of kept stories is damaged, or another file."), nowMsecs);
    case Kind::Absent:
    case Kind::Ours:
        break;
    }
    const bool isThere = QFileInfo(m_path).size() > 0;
    if (const QString why = DatabaseFile::prepare(m_path); !why.isEmpty()) {
        m_problem = tr("The kept stories %1 cannot be used: %2").arg(m_path, why);
        return false;
    }
    if (!connectTo())
        return false;
    if (isThere && !RecordFile::isSound(m_database))
        return replaceFile(tr("The kept stories are damaged."), nowMsecs);
    if (!setUp()) {
        disconnectFrom();
        return false;
    }
    return true;
}

bool RecordDatabase::keep(const StoryFacts &facts, const QString &world, qint64 nowMsecs)
{
    m_problem.clear();
    if (!isOpen() || facts.task.isNull())
        return false;
    QSqlQuery query(m_database);
    // What is there is read inside, so that another program's facts are not lost.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return fail(query.lastError());
    const bool isWritten = write(facts, world, nowMsecs) && prune();
    if (!isWritten) {
        query.exec(u"ROLLBACK"_s);
        return false;
    }
    if (!query.exec(u"COMMIT"_s)) {
        const QSqlError error = query.lastError();
        query.exec(u"ROLLBACK"_s);
        return fail(error);
    }
    query.exec(u"PRAGMA incremental_vacuum(100)"_s);
    return true;
}

bool RecordDatabase::write(const StoryFacts &facts, const QString &world, qint64 nowMsecs)
{
    QSqlQuery query(m_database);
    // Qt reads an empty text as null.
    const QString where = world.isEmpty() ? u""_s : world;
    query.prepare(u"SELECT id, facts FROM stories WHERE task = ? AND world = ?"_s);
    query.addBindValue(facts.task.toString());
    query.addBindValue(where);
    if (!query.exec())
        return fail(query.lastError());
    StoryFacts merged = facts;
    qint64 id = 0;
    if (query.next()) {
        id = query.value(0).toLongLong();
        if (const auto known = factsOf(query.value(1).toByteArray())) {
            merged = *known;
            mergeFacts(merged, facts);
        }
        if (query.finish(); !remove(id))
            return false;
    }
    query.finish();
    const QByteArray bytes = bytesOf(merged);
    const StoryIndexing indexing = indexingOf(merged, world);
    const KeptStory &story = indexing.summary;
    query.prepare(
        u"INSERT INTO stories (id, task, world, workspace, title, status, queue, first, last, looked, events, "
        "bytes, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QVariant &value :
         {id == 0 ? QVariant() : QVariant(id), QVariant(story.key.task.toString()), QVariant(where),
          QVariant(story.workspace.toString()), QVariant(story.title), QVariant(story.status), QVariant(story.queue),
          QVariant(story.first), QVariant(story.last), QVariant(nowMsecs), QVariant(story.events),
          QVariant(qint64(bytes.size())), QVariant(bytes)})
        query.addBindValue(value);
    if (!query.exec())
        return fail(query.lastError());
    if (id == 0)
        id = query.lastInsertId().toLongLong();
    query.prepare(u"INSERT OR IGNORE INTO story_values (path, value, story) VALUES (?, ?, ?)"_s);
    for (const auto &[path, value] : indexing.values) {
        query.addBindValue(path);
        query.addBindValue(value);
        query.addBindValue(id);
        if (!query.exec())
            return fail(query.lastError());
    }
    query.prepare(u"INSERT INTO story_words (rowid, words) VALUES (?, ?)"_s);
    query.addBindValue(id);
    query.addBindValue(indexing.words);
    return query.exec() || fail(query.lastError());
}

bool RecordDatabase::remove(qint64 id)
{
    for (const QString &statement :
         {u"DELETE FROM stories WHERE id = ?"_s, u"DELETE FROM story_values WHERE story = ?"_s,
          u"DELETE FROM story_words WHERE rowid = ?"_s}) {
        QSqlQuery query(m_database);
        query.prepare(statement);
        query.addBindValue(id);
        if (!query.exec())
            return fail(query.lastError());
    }
    return true;
}

/// The one that was just kept is never removed.
bool RecordDatabase::prune()
{
    QSqlQuery query(m_database);
    if (!query.exec(u"SELECT COUNT(*), COALESCE(SUM(bytes), 0) FROM stories"_s) || !query.next())
        return fail(query.lastError());
    qint64 stories = query.value(0).toLongLong();
    qint64 bytes = query.value(1).toLongLong();
    query.finish();
    if (stories <= m_bounds.stories && bytes <= m_bounds.bytes)
        return true;
    QList<std::pair<qint64, qint64>> oldest;
    if (!query.exec(u"SELECT id, bytes FROM stories ORDER BY looked, id"_s))
        return fail(query.lastError());
    while (query.next())
        oldest.emplaceBack(query.value(0).toLongLong(), query.value(1).toLongLong());
    query.finish();
    for (const auto &[id, size] : std::as_const(oldest)) {
        if (stories <= 1 || (stories <= m_bounds.stories && bytes <= m_bounds.bytes))
            break;
        if (!remove(id))
            return false;
        --stories;
        bytes -= size;
    }
    return true;
}

/// The facts of a story as they are packed; nothing where there are none, or where they cannot be read.
std::optional<QByteArray> RecordDatabase::bytesAt(const StoryKey &key)
{
    m_problem.clear();
    QSqlQuery query(m_database);
    query.prepare(u"SELECT facts FROM stories WHERE task = ? AND world = ?"_s);
    query.addBindValue(key.task.toString());
    query.addBindValue(key.world.isEmpty() ? u""_s : key.world);
    if (!query.exec()) {
        fail(query.lastError());
        return {};
    }
    return query.next() ? std::optional(query.value(0).toByteArray()) : std::nullopt;
}

LastSeen RecordDatabase::lastSeen(const StoryKey &key)
{
    const std::optional<QByteArray> bytes = bytesAt(key);
    return bytes ? lastSeenOf(answersOf(*bytes).value_or(StoryFacts())) : LastSeen();
}

std::optional<StoryFacts> RecordDatabase::read(const StoryKey &key, qint64 nowMsecs)
{
    const std::optional<QByteArray> bytes = bytesAt(key);
    if (!bytes)
        return {};
    std::optional<StoryFacts> facts = factsOf(*bytes);
    QSqlQuery query(m_database);
    // Where another program is in the way it counts as looked at some time ago.
    query.prepare(u"UPDATE stories SET looked = ? WHERE task = ? AND world = ?"_s);
    query.addBindValue(nowMsecs);
    query.addBindValue(key.task.toString());
    query.addBindValue(key.world.isEmpty() ? u""_s : key.world);
    query.exec();
    if (facts)
        facts->isRecording = true;
    else
        m_problem = tr("The kept story of %1 is damaged.").arg(key.task.toString());
    return facts;
}

QList<KeptStory> RecordDatabase::find(const StoryQuery &wanted, int most)
{
    m_problem.clear();
    const auto isOf = [](QLatin1StringView origin) {
        return u"EXISTS (SELECT 1 FROM story_values WHERE path = '@origin' AND value = '%1' AND story = id)"_s.arg(
            origin);
    };
    QString sql = u"SELECT task, world, workspace, title, status, queue, first, last, looked, events, %1, %2 "
                  "FROM stories WHERE 1 = 1"_s.arg(isOf("account"_L1), isOf("file"_L1));
    QVariantList values;
    if (wanted.isTraining)
        sql += *wanted.isTraining ? u" AND world <> ''"_s : u" AND world = ''"_s;
    for (const StoryQuery::Term &term : wanted.terms) {
        if (term.paths.isEmpty()) {
            const bool isIndexed = m_hasWordIndex && term.value.size() >= ShortestIndexed;
            sql += u" AND id IN (SELECT rowid FROM story_words WHERE %1)"_s.arg(
                isIndexed ? u"story_words MATCH ?"_s : u"words LIKE ? ESCAPE '\\'"_s);
            values.append(isIndexed ? u'"' + QString(term.value).replace(u'"', u"\"\""_s) + u'"'
                                    : likePattern(term.value));
            continue;
        }
        QStringList marks(term.paths.size(), u"?"_s);
        sql += u" AND id IN (SELECT story FROM story_values WHERE path IN (%1) AND "_s.arg(marks.join(u','));
        for (const QString &path : term.paths)
            values.append(path);
        values.append(term.value);
        if (term.isOfName) {
            sql += u"(value >= ? AND value < ? OR value LIKE ? ESCAPE '\\'))"_s;
            values.append(term.value + QChar(u'\xffff'));
            values.append(wordPattern(term.value));
        } else if (term.isBeginning) {
            sql += u"value >= ? AND value < ?)"_s;
            values.append(term.value + QChar(u'\xffff'));
        } else {
            sql += u"value = ?)"_s;
        }
    }
    sql += u" ORDER BY last DESC, id DESC LIMIT ?"_s;
    values.append(most);
    QList<KeptStory> found;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        fail(query.lastError());
        return found;
    }
    for (const QVariant &value : std::as_const(values))
        query.addBindValue(value);
    if (!query.exec()) {
        fail(query.lastError());
        return found;
    }
    while (query.next())
        found.append(storyAt(query));
    return found;
}

bool RecordDatabase::forget(const StoryKey &key)
{
    m_problem.clear();
    QSqlQuery query(m_database);
    query.prepare(u"SELECT id FROM stories WHERE task = ? AND world = ?"_s);
    query.addBindValue(key.task.toString());
    query.addBindValue(key.world.isEmpty() ? u""_s : key.world);
    if (!query.exec())
        return fail(query.lastError());
    const qint64 id = query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return id != 0 && remove(id);
}

qint64 RecordDatabase::count()
{
    QSqlQuery query(m_database);
    return query.exec(u"SELECT COUNT(*) FROM stories"_s) && query.next() ? query.value(0).toLongLong() : 0;
}

} // namespace Desk
