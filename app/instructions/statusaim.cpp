#include "statusaim.h"

#include <QByteArrayView>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The value of a field of an encoded form; empty where it is missing. Only for values that need no decoding.
QByteArrayView plainFieldOf(QByteArrayView form, QByteArrayView name)
{
    while (!form.isEmpty()) {
        const qsizetype end = form.indexOf('&');
        const QByteArrayView field = end < 0 ? form : form.first(end);
        if (field.size() > name.size() && field.startsWith(name) && field[name.size()] == '=')
            return field.sliced(name.size() + 1);
        form = end < 0 ? QByteArrayView() : form.sliced(end + 1);
    }
    return {};
}

} // namespace

QString statusAimedAt(const QByteArray &form)
{
    for (const char *name : {"ReservationStatus", "AssignmentStatus"}) {
        const QByteArrayView wanted = plainFieldOf(form, name);
        if (!wanted.isEmpty())
            return QString::fromLatin1(wanted);
    }
    const QByteArrayView instruction = plainFieldOf(form, "Instruction");
    const bool accepts = instruction == QByteArrayView("conference") || instruction == QByteArrayView("dequeue") ||
                         (instruction == QByteArrayView("call") && plainFieldOf(form, "CallAccept") == "true") ||
                         (instruction == QByteArrayView("redirect") && plainFieldOf(form, "RedirectAccept") == "true");
    return accepts ? u"accepted"_s : QString();
}

QString valueAimedAt(const QByteArray &form)
{
    const QByteArrayView activity = plainFieldOf(form, "ActivitySid");
    if (!activity.isEmpty())
        return QString::fromLatin1(activity).left(2) + QString::fromLatin1(activity.sliced(2)).toLower();
    bool isNumber = false;
    const qint64 priority = plainFieldOf(form, "Priority").toByteArray().toLongLong(&isNumber);
    return isNumber ? QString::number(priority) : QString();
}

QByteArray attributesAimedAt(const QByteArray &form)
{
    return QByteArray::fromPercentEncoding(plainFieldOf(form, "Attributes").toByteArray());
}

} // namespace Desk
