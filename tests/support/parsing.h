#pragma once

#include "taskrouter/parse.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// Helpers for tests of the parser: bodies from tests/data/taskrouter or made by hand, and lists read from them.
namespace Parsing {

[[nodiscard]] inline QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/taskrouter/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The SID WR000…0001 for ("WR", 1).
[[nodiscard]] inline Desk::Sid sid(const char *prefix, int number)
{
    return *Desk::Sid::parse(QString::fromLatin1(prefix) + QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')));
}

/// A resource of the data folder with one field changed.
[[nodiscard]] inline QByteArray with(const QString &file, const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(data(file)).object();
    object.insert(key, value);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <typename T>
struct Read
{
    Desk::Page<T> page;
    QString next;
    int asked = 0; ///< How often the link to the next page was passed on.
};

template <typename T>
[[nodiscard]] Read<T> readList(const QByteArray &body, const QByteArray &key = "reservations")
{
    Read<T> read;
    Desk::PageReader reader(key);
    read.page = Desk::readPage<T>(reader, body, [&read](const QString &link) {
        ++read.asked;
        read.next = link;
    });
    return read;
}

/// Reads a resource as the only row of a list; nothing where it is not accepted as a row.
template <typename T>
[[nodiscard]] T readRow(const QByteArray &body)
{
    const Read<T> read = readList<T>("{\"meta\":{\"next_page_url\":null},\"rows\":[" + body + "]}", "rows");
    return read.page.rows.value(0);
}

/// A page of reservations without a next one.
[[nodiscard]] inline QByteArray pageOf(const QByteArray &rows)
{
    return "{\"meta\":{\"next_page_url\":null},\"reservations\":[" + rows + "]}";
}

} // namespace Parsing
