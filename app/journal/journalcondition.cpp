#include "journalcondition.h"

#include "rowoutcome.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// A null QString would be compared as NULL.
QVariant text(const QString &string)
{
    return string.isNull() ? u""_s : string;
}

} // namespace

void JournalCondition::add(const QString &part, const QVariantList &with)
{
    parts += part;
    values += with;
}

QString JournalCondition::sql() const
{
    return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND ");
}

JournalCondition JournalCondition::sentTo(Sid target)
{
    JournalCondition condition;
    switch (target.kind()) {
    case SidKind::Task:
        condition.add(u"reservation = '' AND task = ?"_s, {target.toString()});
        break;
    case SidKind::Worker:
        condition.add(u"reservation = '' AND task = '' AND worker = ?"_s, {target.toString()});
        break;
    default:
        condition.add(u"reservation = ?"_s, {target.toString()});
    }
    return condition;
}

JournalCondition JournalCondition::matching(const JournalQuery &query)
{
    JournalCondition condition;
    if (query.below > 0)
        condition.add(u"id < ?"_s, {query.below});
    if (query.from > 0)
        condition.add(u"id >= ?"_s, {query.from});
    if (!query.reservation.isNull())
        condition.add(u"reservation = ?"_s, {query.reservation.toString()});
    if (!query.task.isNull())
        condition.add(u"task = ?"_s, {query.task.toString()});
    if (query.training)
        condition.add(u"training = ?"_s, {int(*query.training)});
    if (query.origin)
        condition.add(u"training = ? AND account = ? AND COALESCE(run, '') = ?"_s,
                      {int(query.origin->training), text(query.origin->account), text(query.origin->world)});
    if (!query.outcomes.isEmpty()) {
        QStringList marks;
        QVariantList words;
        for (const Outcome outcome : query.outcomes) {
            marks += u"?"_s;
            words += QString(wordOf(outcome));
        }
        condition.add(u"COALESCE(outcome, 'unknown') IN (%1)"_s.arg(marks.join(u',')), words);
    }
    return condition;
}

} // namespace Desk
