#include "namesakes.h"

#include "plaintext.h"

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype EndLength = 4;   ///< As Sid::shortened() has it.
constexpr qsizetype SeenLength = 80; ///< Nobody sees what tells longer names apart.

QString keyOf(const Worker &worker)
{
    return oneLine(worker.friendlyName).left(SeenLength).toCaseFolded();
}

} // namespace

Namesakes::Namesakes(const QList<Worker> &all)
{
    m_counts.reserve(all.size());
    for (const Worker &worker : all)
        ++m_counts[keyOf(worker)];
}

QString Namesakes::of(const Worker &worker) const
{
    const QString end = endOf(worker);
    const QString name = oneLine(worker.friendlyName);
    return end.isEmpty() ? name : name + u" · "_s + end;
}

QString Namesakes::endOf(const Worker &worker) const
{
    return m_counts.value(keyOf(worker)) > 1 ? u'…' + worker.sid.toString().right(EndLength) : QString();
}

} // namespace Desk
