#include "journalfile.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk::JournalFile {

namespace {

/// When the instruction was decided by the clock of its simulated world.
QString worldColumn()
{
    return u"world INTEGER"_s;
}

/// Which run of a simulator the instruction was sent to.
QString runColumn()
{
    return u"run TEXT"_s;
}

/// What an instruction to a task or a worker was to change.
QString valueColumn()
{
    return u"value_before TEXT"_s;
}

/// For finding what was sent to one task or worker; rows to a reservation are not in them.
QStringList targetIndexes()
{
    return {u"CREATE INDEX instructions_task ON instructions (task, id) WHERE reservation = ''"_s,
            u"CREATE INDEX instructions_worker ON instructions (worker, id) WHERE reservation = '' AND task = ''"_s};
}

QString tableStatement(int version)
{
    QString statement =
        u"CREATE TABLE instructions ("
        "id INTEGER PRIMARY KEY AUTOINCREMENT, begun INTEGER NOT NULL, training INTEGER NOT NULL, "
        "profile TEXT NOT NULL, account TEXT NOT NULL, base_url TEXT NOT NULL, workspace TEXT NOT NULL, "
        "task TEXT NOT NULL, worker TEXT NOT NULL, reservation TEXT NOT NULL, worker_name TEXT NOT NULL, "
        "action TEXT NOT NULL, form BLOB NOT NULL, form_hash BLOB NOT NULL, if_match BLOB NOT NULL, "
        "status_before TEXT NOT NULL, updated_before INTEGER NOT NULL, etag_before BLOB NOT NULL, "
        "again_of INTEGER, open INTEGER NOT NULL DEFAULT 1, outcome TEXT, reconciliation TEXT, "
        "settled INTEGER, reconciled INTEGER, error_kind INTEGER, http_status INTEGER NOT NULL DEFAULT 0, "
        "status_line TEXT, code INTEGER NOT NULL DEFAULT 0, message TEXT, request_id TEXT, "
        "duration INTEGER NOT NULL DEFAULT 0, answer_headers BLOB, answer BLOB, "
        "answer_cut INTEGER NOT NULL DEFAULT 0, status_after TEXT, updated_after INTEGER, etag_after BLOB, "
        "alarm TEXT"_s;
    // Written as SQLite records a column that ALTER TABLE added.
    if (version >= 2)
        statement += u", "_s + worldColumn();
    if (version >= 3)
        statement += u", "_s + runColumn();
    if (version >= 4)
        statement += u", "_s + valueColumn();
    return statement + u')';
}

int versionOf(QSqlQuery &query)
{
    const int version = query.exec(u"PRAGMA user_version"_s) && query.next() ? query.value(0).toInt() : 0;
    query.finish();
    return version;
}

bool isHeld(const QSqlQuery &query)
{
    constexpr int busy = 5;
    constexpr int locked = 6;
    const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
    return code == busy || code == locked;
}

QStringList statements()
{
    QStringList all = {
        tableStatement(Version),
        u"CREATE INDEX instructions_open ON instructions (reservation) WHERE open = 1"_s,
        u"CREATE INDEX instructions_reservation ON instructions (reservation, id)"_s,
        u"CREATE INDEX instructions_outcome ON instructions (outcome, id)"_s,
        u"CREATE INDEX instructions_begun ON instructions (begun) WHERE open = 0"_s,
        u"PRAGMA application_id = %1"_s.arg(ApplicationId),
        u"PRAGMA user_version = %1"_s.arg(Version),
    };
    all += targetIndexes();
    return all;
}

/// Qt reads an empty text or blob as a null one and would write NULL.
QVariant notNull(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value.typeId() == QMetaType::QString && value.toString().isNull() ? u""_s : value;
}

/// Copies rows in one order until one cannot be read, and of each the columns that a journal has.
qint64 copyRows(QSqlDatabase &source, QSqlDatabase &into, const QString &order)
{
    QSqlQuery read(source);
    read.setForwardOnly(true);
    if (!read.exec(u"SELECT * FROM instructions ORDER BY id "_s + order))
        return 0;
    const QSqlRecord columns = read.record();
    const QSqlRecord known = into.record(u"instructions"_s);
    QList<int> taken;
    QStringList names;
    QStringList marks;
    for (int i = 0; i < columns.count(); ++i) {
        if (!known.contains(columns.fieldName(i)))
            continue;
        taken += i;
        names += columns.fieldName(i);
        marks += u"?"_s;
    }
    QSqlQuery write(into);
    if (!write.prepare(
            u"INSERT OR IGNORE INTO instructions (%1) VALUES (%2)"_s.arg(names.join(u','), marks.join(u','))))
        return 0;
    qint64 saved = 0;
    while (read.next()) {
        for (qsizetype i = 0; i < taken.size(); ++i) {
            const int column = taken.at(i);
            write.bindValue(int(i), read.isNull(column) ? read.value(column) : notNull(read.value(column)));
        }
        if (write.exec())
            saved += write.numRowsAffected();
    }
    return saved;
}

} // namespace

QString layOut(QSqlDatabase &database)
{
    QSqlQuery query(database);
    // It has no effect after the first table was made.
    if (!query.exec(u"PRAGMA auto_vacuum = INCREMENTAL"_s) || !database.transaction())
        return query.lastError().text();
    const QStringList all = statements();
    for (const QString &statement : all) {
        if (!query.exec(statement)) {
            const QString why = query.lastError().text();
            database.rollback();
            return why;
        }
    }
    return database.commit() ? QString() : database.lastError().text();
}

QString bringUpToDate(QSqlDatabase &database)
{
    QSqlQuery query(database);
    const int version = versionOf(query);
    if (version >= Version)
        return {};
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return query.lastError().text();
    QStringList steps;
    if (version < 2)
        steps += u"ALTER TABLE instructions ADD COLUMN "_s + worldColumn();
    if (version < 3)
        steps += u"ALTER TABLE instructions ADD COLUMN "_s + runColumn();
    steps += u"ALTER TABLE instructions ADD COLUMN "_s + valueColumn();
    steps += targetIndexes();
    steps += {u"PRAGMA user_version = %1"_s.arg(Version), u"COMMIT"_s};
    for (const QString &statement : std::as_const(steps)) {
        if (!query.exec(statement)) {
            const QString why = query.lastError().text();
            query.exec(u"ROLLBACK"_s);
            return why;
        }
    }
    return {};
}

void readAsUpToDate(QSqlDatabase &database)
{
    QSqlQuery query(database);
    // A temporary view hides the table of the same name from this connection alone.
    const int version = versionOf(query);
    if (version >= Version)
        return;
    QStringList columns{u"*"_s};
    if (version < 2)
        columns += u"NULL AS world"_s;
    if (version < 3)
        columns += u"NULL AS run"_s;
    columns += u"NULL AS value_before"_s;
    query.exec(u"CREATE TEMP VIEW instructions AS SELECT %1 FROM main.instructions"_s.arg(columns.join(u", ")));
}

QString damageOf(QSqlDatabase &database, bool whole, bool *held)
{
    QSqlQuery query(database);
    const int version = versionOf(query);
    if (whole) {
        if (!query.exec(u"PRAGMA quick_check(1)"_s) || !query.next()) {
            *held = isHeld(query);
            return query.lastError().text();
        }
        const QString word = query.value(0).toString();
        if (word != "ok"_L1)
            return word;
    }
    // SQLite does not notice a changed bit in this text that renames a column, and then rows could not be settled or
    // read.
    if (!query.exec(u"SELECT sql FROM sqlite_master WHERE name = 'instructions'"_s) || !query.next()) {
        *held = isHeld(query);
        return query.lastError().isValid() ? query.lastError().text() : u"no table"_s;
    }
    return query.value(0).toString() == tableStatement(version) ? QString() : u"another table"_s;
}

Salvage salvage(const QString &from, QSqlDatabase &into)
{
    Salvage result;
    const QString name = u"salvage-"_s + QUuid::createUuid().toString(QUuid::Id128);
    {
        QSqlDatabase source = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        source.setDatabaseName(from);
        source.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (source.open() && into.transaction()) {
            QSqlQuery query(source);
            qint64 total = 0;
            if (query.exec(u"SELECT COUNT(*) FROM instructions"_s) && query.next())
                total = query.value(0).toLongLong();
            query.finish();
            // From both ends, so that one bad page in the middle only costs the rows on that page.
            result.saved = copyRows(source, into, u"ASC"_s) + copyRows(source, into, u"DESC"_s);
            if (!into.commit())
                result.saved = 0;
            result.lost = qMax<qint64>(0, total - result.saved);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace Desk::JournalFile
