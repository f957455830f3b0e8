#include "recordfile.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Desk::RecordFile {

namespace {

QStringList recordStatements()
{
    return {
        u"CREATE TABLE stories (id INTEGER PRIMARY KEY, task TEXT NOT NULL, world TEXT NOT NULL, workspace TEXT, "
        "title TEXT, status TEXT, queue TEXT, first INTEGER, last INTEGER, looked INTEGER, events INTEGER, "
        "bytes INTEGER, facts BLOB, UNIQUE (task, world))"_s,
        u"CREATE INDEX stories_looked ON stories (looked)"_s,
        u"CREATE INDEX stories_last ON stories (last)"_s,
        u"CREATE TABLE story_values (path TEXT NOT NULL, value TEXT NOT NULL, story INTEGER NOT NULL, "
        "PRIMARY KEY (path, value, story)) WITHOUT ROWID"_s,
        u"CREATE INDEX story_values_story ON story_values (story)"_s,
        u"PRAGMA application_id = %1"_s.arg(ApplicationId),
        u"PRAGMA user_version = %1"_s.arg(Version),
    };
}

} // namespace

QString layOut(QSqlDatabase &database)
{
    QSqlQuery query(database);
    query.exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // Has no effect after the first table.
    query.finish();
    // Another program may lay it out at the same moment.
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return query.lastError().text();
    const auto fail = [&query] {
        const QString why = query.lastError().text();
        query.exec(u"ROLLBACK"_s);
        return why;
    };
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return fail();
    const bool isThere = query.value(0).toInt() > 0;
    query.finish();
    if (!isThere) {
        const QStringList all = recordStatements();
        for (const QString &statement : all) {
            if (!query.exec(statement))
                return fail();
        }
        // Pieces of three characters: people look for the end of a number as for the beginning of a name.
        if (!query.exec(u"CREATE VIRTUAL TABLE story_words USING fts5(words, tokenize = 'trigram')"_s) &&
            !query.exec(u"CREATE TABLE story_words (rowid INTEGER PRIMARY KEY, words TEXT)"_s))
            return fail();
    }
    return query.exec(u"COMMIT"_s) ? QString() : fail();
}

bool isSound(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next() || query.value(0).toString() != "ok"_L1)
        return false;
    query.finish();
    // SQLite does not notice a changed bit in these texts.
    if (!query.exec(u"SELECT sql FROM sqlite_master WHERE name IN ('stories', 'story_values') ORDER BY name DESC"_s))
        return false;
    QStringList found;
    while (query.next())
        found.append(query.value(0).toString());
    const QStringList made = recordStatements();
    return found == QStringList{made.at(3), made.at(0)};
}

bool hasWordIndex(QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(u"SELECT sql FROM sqlite_master WHERE name = 'story_words'"_s) && query.next() &&
           query.value(0).toString().contains("fts5"_L1);
}

} // namespace Desk::RecordFile
