#include "journalsql.h"

#include "journalcondition.h"
#include "rowoutcome.h"
#include "rowrequest.h"
#include "taskrouter/answerorigin.h"
#include "text/searchtext.h"

#include <QCryptographicHash>
#include <QVariant>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk::JournalSql {

namespace {

constexpr qsizetype LargestAnswer = 256 * 1024;

QString briefColumns()
{
    return u"id, begun, training, profile, account, base_url, workspace, task, worker, reservation, worker_name, "
           "action, form, form_hash, if_match, status_before, updated_before, etag_before, again_of, open, outcome, "
           "reconciliation, settled, reconciled, error_kind, http_status, status_line, code, message, request_id, "
           "duration, answer_cut, status_after, updated_after, etag_after, alarm, world, run, value_before"_s;
}

Sid sidOf(const QVariant &value)
{
    return Sid::parse(value.toString()).value_or(Sid());
}

template <typename Enum, size_t Size>
Enum fromWord(const QString &word, const std::array<Enum, Size> &all, Enum otherwise)
{
    for (const Enum one : all) {
        if (word == wordOf(one))
            return one;
    }
    return otherwise;
}

Outcome outcomeOf(const QString &word)
{
    return fromWord(word, std::array{Outcome::NotSent, Outcome::Refused, Outcome::Done, Outcome::Unknown},
                    Outcome::Unknown);
}

Reconciliation reconciliationOf(const QString &word)
{
    return fromWord(word,
                    std::array{Reconciliation::TookEffect, Reconciliation::NoChangeSeen,
                               Reconciliation::ChangedOtherwise, Reconciliation::CouldNotFetch,
                               Reconciliation::WorldEnded},
                    Reconciliation::None);
}

constexpr qsizetype LeastOfACode = 4; ///< A shortened SID shows that many characters.

/// The columns that a search looks into, as two texts: what people call things by, and what machines do. Two or three
/// characters occur in some SID of nearly every row, so shorter words are looked for in the first text alone.
QString searchedColumns()
{
    return u"worker_name || ' ' || action || ' ' || profile || ' ' || COALESCE(outcome, 'unknown') || ' ' || "
           "COALESCE(reconciliation, '') || ' ' || http_status || ' ' || code, "
           "reservation || ' ' || task || ' ' || worker || ' ' || workspace || ' ' || COALESCE(request_id, '') || ' ' "
           "|| "
           "COALESCE(message, '') || ' ' || CAST(form AS TEXT) || ' ' || COALESCE(CAST(answer AS TEXT), '')"_s;
}

/// Reads a row from the columns of briefColumns().
JournalRow read(const QSqlQuery &query)
{
    JournalRow row;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    row.id = next().toLongLong();
    row.begun = next().toLongLong();
    row.origin.training = next().toBool();
    row.origin.profile = next().toString();
    row.origin.account = next().toString();
    row.origin.baseUrl = next().toString();
    Instruction &what = row.instruction;
    what.address.workspace = sidOf(next());
    what.address.task = sidOf(next());
    what.address.worker = sidOf(next());
    what.address.reservation = sidOf(next());
    what.workerName = next().toString();
    what.action = next().toString();
    what.form = what.shownForm = next().toByteArray();
    row.formHash = next().toByteArray();
    what.ifMatch = next().toByteArray();
    const SidKind about = targetOf(what.address).kind();
    what.about = about == SidKind::None ? SidKind::Reservation : about;
    const QString before = next().toString();
    if (what.about == SidKind::Reservation)
        what.statusBefore = reservationStatusFromWire(before);
    else
        what.wordBefore = before;
    what.updatedBefore = next().toLongLong();
    what.etagBefore = next().toByteArray();
    row.againOf = next().toLongLong();
    row.open = next().toBool();
    const QVariant outcome = next();
    row.answered = !outcome.isNull();
    row.outcome = outcomeOf(outcome.toString());
    row.reconciliation = reconciliationOf(next().toString());
    row.settled = next().toLongLong();
    row.reconciled = next().toLongLong();
    row.errorKind = ErrorKind(next().toInt());
    row.httpStatus = next().toInt();
    row.statusLine = next().toString();
    row.code = next().toInt();
    row.message = next().toString();
    row.requestId = next().toString();
    row.durationMsecs = next().toLongLong();
    row.answerCut = next().toBool();
    row.statusAfter = next().toString();
    row.updatedAfter = next().toLongLong();
    row.etagAfter = next().toByteArray();
    row.alarm = next().toString();
    what.worldTime = next().toLongLong();
    row.origin.world = next().toString();
    what.valueBefore = next().toString();
    return row;
}

/// The column is NOT NULL, and a null QByteArray would be stored as NULL.
QVariant blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant boundText(const QString &string)
{
    return string.isNull() ? u""_s : string;
}

bool run(QSqlQuery &query, QSqlError *error)
{
    if (query.exec())
        return true;
    *error = query.lastError();
    return false;
}

QList<JournalRow> rowsOf(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    QList<JournalRow> rows;
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return rows;
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return rows;
    while (query.next())
        rows += read(query);
    return rows;
}

/// Calls `take` with each matching row, newest first, until it returns false. SQL cannot compare words as people do
/// (case and accents), so that is done here for the rows that match otherwise.
template <typename Take>
void forEachFitting(const QSqlDatabase &database, const JournalQuery &query, const QString &columns, const Take &take)
{
    const JournalCondition condition = JournalCondition::matching(query);
    const QStringList words = searchText(query.text).simplified().split(u' ', Qt::SkipEmptyParts);
    QSqlQuery sql(database);
    sql.setForwardOnly(true);
    const QString searched = words.isEmpty() ? QString() : u", "_s + searchedColumns();
    if (!sql.prepare(u"SELECT "_s + columns + searched + u" FROM instructions"_s + condition.sql() +
                     u" ORDER BY id DESC"_s))
        return;
    for (const QVariant &value : condition.values)
        sql.addBindValue(value);
    if (!sql.exec())
        return;
    const auto searchedAt = static_cast<int>(columns.count(u',') + 1);
    while (sql.next()) {
        if (!words.isEmpty()) {
            const QString names = searchText(sql.value(searchedAt).toString());
            const QString codes = searchText(sql.value(searchedAt + 1).toString());
            const auto isThere = [&](const QString &word) {
                return names.contains(word) || (word.size() >= LeastOfACode && codes.contains(word));
            };
            if (!std::all_of(words.cbegin(), words.cend(), isThere))
                continue;
        }
        if (!take(sql))
            return;
    }
}

/// Binds status_after, updated_after and etag_after.
void bindNow(QSqlQuery &query, const Settlement &settlement, const SecretMask &secrets)
{
    if (const auto now = settlement.state()) {
        query.addBindValue(secrets.applied(now->statusText));
        query.addBindValue(now->updated);
        query.addBindValue(secrets.applied(now->etag));
        return;
    }
    for (int i = 0; i < 3; ++i)
        query.addBindValue(QVariant());
}

} // namespace

qint64 insert(QSqlDatabase &database, const Instruction &instruction, const JournalOrigin &origin,
              const SecretMask &secrets, UtcMsecs now, QSqlError *error)
{
    const Address address = addressOf(instruction.about, instruction.address);
    const JournalCondition sameTarget = JournalCondition::sentTo(instruction.target());
    // The masked form, because even the hash of the real one could be used to guess a password.
    const QByteArray form = secrets.applied(instruction.shownForm);
    const QByteArray hash = QCryptographicHash::hash(form, QCryptographicHash::Sha256);
    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO instructions (begun, training, profile, account, base_url, workspace, task, worker, "
        "reservation, worker_name, action, form, form_hash, if_match, status_before, updated_before, "
        "etag_before, world, run, value_before, again_of) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, "
        // The row that this instruction repeats: the last one to this target, if nobody learned what became
        // of it.
        "(SELECT id FROM (SELECT id, outcome, reconciliation FROM instructions WHERE "_s +
        sameTarget.parts.join(u" AND ") +
        u" AND account = ? AND training = ? AND COALESCE(run, '') = ? ORDER BY id DESC LIMIT 1) WHERE "
        "COALESCE(outcome, 'unknown') = 'unknown' AND "
        "COALESCE(reconciliation, '') <> 'took-effect'))"_s);
    QVariantList values{now,
                        int(origin.training),
                        boundText(origin.profile),
                        boundText(origin.account),
                        boundText(origin.baseUrl),
                        boundText(address.workspace.toString()),
                        boundText(address.task.toString()),
                        boundText(address.worker.toString()),
                        boundText(address.reservation.toString()),
                        boundText(secrets.applied(instruction.workerName)),
                        boundText(instruction.action),
                        blob(form),
                        blob(hash),
                        blob(secrets.applied(instruction.ifMatch)),
                        boundText(secrets.applied(instruction.stateBefore())),
                        instruction.updatedBefore,
                        blob(secrets.applied(instruction.etagBefore)),
                        instruction.worldTime > 0 ? QVariant(instruction.worldTime) : QVariant(),
                        boundText(origin.world),
                        instruction.valueBefore.isEmpty() ? QVariant() : QVariant(instruction.valueBefore)};
    values += sameTarget.values;
    values += {boundText(origin.account), int(origin.training), boundText(origin.world)};
    for (const QVariant &value : values)
        query.addBindValue(value);
    return run(query, error) ? query.lastInsertId().toLongLong() : 0;
}

bool settle(QSqlDatabase &database, const Settlement &settlement, const SecretMask &secrets, UtcMsecs now,
            QSqlError *error)
{
    const RawAnswer answer = settlement.answer ? secrets.applied(*settlement.answer) : RawAnswer();
    const bool done = settlement.outcome == Outcome::Done;
    const QString ofAnswer = requestIdOf(answer);
    const QString requestId = ofAnswer.isEmpty() ? settlement.error.requestId : ofAnswer;
    const bool cut = answer.body.size() > LargestAnswer || !answer.complete;
    QSqlQuery query(database);
    query.prepare(u"UPDATE instructions SET outcome = ?, open = ?, settled = ?, error_kind = ?, http_status = ?, "
                  "status_line = ?, code = ?, message = ?, request_id = ?, duration = ?, answer_headers = ?, "
                  "answer = ?, answer_cut = ?, status_after = ?, updated_after = ?, etag_after = ? WHERE id = ?"_s);
    query.addBindValue(QString(wordOf(settlement.outcome)));
    query.addBindValue(int(settlement.outcome == Outcome::Unknown));
    query.addBindValue(now);
    query.addBindValue(done ? QVariant() : QVariant(int(settlement.error.kind)));
    query.addBindValue(answer.statusLine.section(u' ', 0, 0).toInt());
    query.addBindValue(answer.statusLine);
    query.addBindValue(settlement.error.code);
    query.addBindValue(secrets.applied(settlement.error.message));
    query.addBindValue(secrets.applied(requestId));
    query.addBindValue(settlement.durationMsecs);
    query.addBindValue(joinHeaders(answer.headers));
    query.addBindValue(answer.body.first(std::min(answer.body.size(), LargestAnswer)));
    query.addBindValue(int(cut));
    bindNow(query, settlement, secrets);
    query.addBindValue(settlement.id);
    return run(query, error);
}

bool reconcile(QSqlDatabase &database, const Settlement &settlement, bool final, const SecretMask &secrets,
               UtcMsecs now, QSqlError *error)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE instructions SET outcome = 'unknown', reconciliation = ?, open = ?, reconciled = ?, "
                  "status_after = ?, updated_after = ?, etag_after = ? WHERE id = ?"_s);
    query.addBindValue(QString(wordOf(settlement.reconciliation)));
    query.addBindValue(int(!final));
    query.addBindValue(now);
    bindNow(query, settlement, secrets);
    query.addBindValue(settlement.id);
    return run(query, error);
}

QList<JournalRow> select(const QSqlDatabase &database, const JournalQuery &query)
{
    QList<JournalRow> rows;
    const int limit = std::max(query.limit, 1);
    forEachFitting(database, query, briefColumns(), [&](const QSqlQuery &row) {
        rows += read(row);
        return rows.size() < limit;
    });
    return rows;
}

qint64 count(const QSqlDatabase &database, const JournalQuery &query)
{
    qint64 rows = 0;
    forEachFitting(database, query, u"id"_s, [&](const QSqlQuery &) { return ++rows > 0; });
    return rows;
}

QList<JournalRow> wholeRows(const QSqlDatabase &database, const QList<qint64> &ids)
{
    QList<JournalRow> rows;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT "_s + briefColumns() + u", answer_headers, answer FROM instructions WHERE id = ?"_s);
    for (const qint64 id : ids) {
        query.bindValue(0, id);
        if (!query.exec() || !query.next())
            continue;
        rows += read(query);
        rows.last().headers = splitHeaders(query.value(u"answer_headers"_s).toByteArray());
        rows.last().answer = query.value(u"answer"_s).toByteArray();
        query.finish();
    }
    return rows;
}

QList<JournalRow> openRows(const QSqlDatabase &database, const JournalOrigin &origin)
{
    QSqlQuery query(database);
    return rowsOf(query,
                  u"SELECT "_s + briefColumns() +
                      u" FROM instructions WHERE open = 1 AND account = ? AND training = ? AND "
                      "COALESCE(run, '') = ? ORDER BY id"_s,
                  {origin.account, int(origin.training), boundText(origin.world)});
}

qint64 openRowOf(const QSqlDatabase &database, Sid target, const JournalOrigin &origin)
{
    QSqlQuery query(database);
    JournalCondition condition = JournalCondition::sentTo(target);
    condition.add(u"open = 1"_s);
    condition.add(u"account = ? AND training = ? AND COALESCE(run, '') = ?"_s,
                  {origin.account, int(origin.training), boundText(origin.world)});
    query.prepare(u"SELECT id FROM instructions"_s + condition.sql() + u" ORDER BY id DESC LIMIT 1"_s);
    for (const QVariant &value : std::as_const(condition.values))
        query.addBindValue(value);
    return query.exec() && query.next() ? query.value(0).toLongLong() : 0;
}

QList<qint64> openRowsOfOtherWorlds(const QSqlDatabase &database, const JournalOrigin &now)
{
    QList<qint64> found;
    QSqlQuery query(database);
    query.prepare(u"SELECT id FROM instructions WHERE open = 1 AND training = 1 AND NOT (? AND account = ? AND "
                  "COALESCE(run, '') = ?) ORDER BY id"_s);
    query.addBindValue(int(now.training));
    query.addBindValue(boundText(now.account));
    query.addBindValue(boundText(now.world));
    if (!query.exec())
        return found;
    while (query.next())
        found += query.value(0).toLongLong();
    return found;
}

bool closeAsEnded(QSqlDatabase &database, qint64 id, UtcMsecs now, QSqlError *error)
{
    QSqlQuery query(database);
    query.prepare(u"UPDATE instructions SET outcome = 'unknown', reconciliation = ?, open = 0, reconciled = ? "
                  "WHERE id = ? AND open = 1"_s);
    query.addBindValue(QString(wordOf(Reconciliation::WorldEnded)));
    query.addBindValue(now);
    query.addBindValue(id);
    return run(query, error);
}

qint64 number(QSqlQuery &query, const QString &sql)
{
    const qint64 value = query.exec(sql) && query.next() ? query.value(0).toLongLong() : 0;
    query.finish();
    return value;
}

qint64 used(QSqlQuery &query)
{
    return (number(query, u"PRAGMA page_count"_s) - number(query, u"PRAGMA freelist_count"_s)) *
           number(query, u"PRAGMA page_size"_s);
}

} // namespace Desk::JournalSql
