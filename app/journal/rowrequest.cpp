#include "rowrequest.h"

#include "secretmask.h"
#include "taskrouter/client.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Desk {

QByteArray pathOf(const JournalRow &row)
{
    return targetPath(row.instruction.address);
}

QList<QPair<QByteArray, QByteArray>> requestHeadersOf(const JournalRow &row)
{
    QList<QPair<QByteArray, QByteArray>> headers{{"Authorization", "Basic " + SecretMask::mark()},
                                                 {"Accept", "application/json"},
                                                 {"Content-Type", "application/x-www-form-urlencoded"}};
    if (!row.instruction.ifMatch.isEmpty())
        headers.append({"If-Match", row.instruction.ifMatch});
    return headers;
}

QList<QPair<QString, QString>> fieldsOf(const QByteArray &form)
{
    QList<QPair<QString, QString>> fields;
    const QByteArrayList parts = form.isEmpty() ? QByteArrayList() : form.split('&');
    const auto decoded = [](QByteArray text) { return QUrl::fromPercentEncoding(text.replace('+', ' ')); };
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        fields.append({decoded(equals < 0 ? part : part.first(equals)),
                       equals < 0 ? QString() : decoded(part.sliced(equals + 1))});
    }
    return fields;
}

QByteArray joinHeaders(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray text;
    for (const auto &[name, value] : headers)
        text += name + ": " + value + '\n';
    return text;
}

QList<QPair<QByteArray, QByteArray>> splitHeaders(const QByteArray &text)
{
    QList<QPair<QByteArray, QByteArray>> headers;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        if (colon > 0)
            headers.append({line.first(colon), line.sliced(colon + 2)});
    }
    return headers;
}

} // namespace Desk
