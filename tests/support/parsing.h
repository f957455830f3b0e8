#pragma once

#include "taskrouter/parse.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// What the tests of the readers share: bodies from tests/data/taskrouter and made by hand, and a list read from one.
namespace Parsing {

[[nodiscard]] inline QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA "/taskrouter/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// ("WR", 1) is WR000…0001.
[[nodiscard]] inline Desk::Sid sid(const char *prefix, int number)
{
    return *Desk::Sid::parse(QString::fromLatin1(prefix) + QStringLiteral("%1").arg(number, 32, 16, QLatin1Char('0')));
}

/// A resource of the data folder with one field set to something else.
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
    int asked = 0; ///< How often the next page was told.
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

/// A resource as the one row of a list; none where it is no row.
template <typename T>
[[nodiscard]] T readRow(const QByteArray &body)
{
    const Read<T> read = readList<T>("{\"meta\":{\"next_page_url\":null},\"rows\":[" + body + "]}", "rows");
    return read.page.rows.value(0);
}

/// A last page of reservations.
[[nodiscard]] inline QByteArray pageOf(const QByteArray &rows)
{
    return "{\"meta\":{\"next_page_url\":null},\"reservations\":[" + rows + "]}";
}

} // namespace Parsing
