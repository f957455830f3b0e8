#include "directorynames.h"

#include "reservations/attributes.h"
#include "reservations/directory.h"
#include "reservations/namesakes.h"
#include "reservations/plaintext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype LongestPart = 80;

QString part(const QString &text)
{
    return oneLine(text).left(LongestPart);
}

} // namespace

DirectoryNames::DirectoryNames(Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    connect(&directory, &Directory::changed, this, [this] { m_known.clear(); });
    connect(&directory, &Directory::workerChanged, this, [this] { m_known.clear(); });
}

QList<NamedValue> DirectoryNames::of(NameKind kind)
{
    const auto found = m_known.constFind(kind);
    if (found != m_known.cend())
        return *found;
    return m_known.insert(kind, read(kind)).value();
}

QList<NamedValue> DirectoryNames::read(NameKind kind) const
{
    QList<NamedValue> values;
    if (kind == NameKind::Workers || kind == NameKind::Contacts) {
        const Namesakes namesakes(m_directory.workers());
        for (const Worker &worker : m_directory.workers()) {
            const QString contact = contactUri(worker.attributes).value_or(QString());
            const QString name = part(worker.friendlyName);
            if (kind == NameKind::Workers)
                values.append(
                    {worker.sid.toString(), name, (part(contact) + u' ' + namesakes.endOf(worker)).trimmed()});
            else if (!contact.isEmpty())
                values.append({contact, name, part(contact)});
        }
    } else if (kind == NameKind::Activities) {
        for (const Activity &activity : m_directory.activities()) {
            values.append({activity.sid.toString(), part(activity.friendlyName),
                           activity.available ? tr("available") : tr("unavailable")});
        }
    }
    if (kind == NameKind::Queues) {
        for (const TaskQueue &queue : m_directory.taskQueues())
            values.append({queue.sid.toString(), part(queue.friendlyName), {}});
    }
    std::stable_sort(values.begin(), values.end(), [](const NamedValue &one, const NamedValue &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return values;
}

} // namespace Desk
