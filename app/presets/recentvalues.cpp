#include "recentvalues.h"

#include "profiles/privatefolder.h"
#include "profiles/setaside.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 LargestRecentFile = 1024 * 1024;

bool isKept(const Parameter &parameter)
{
    switch (parameter.type) {
    case ParameterType::Text:
    case ParameterType::Sid:
    case ParameterType::ContactUri:
    case ParameterType::PhoneNumber:
    case ParameterType::Url:
    case ParameterType::Integer:
        return true;
    case ParameterType::Secret:
    case ParameterType::HttpMethod:
    case ParameterType::Enum:
    case ParameterType::EnumList:
    case ParameterType::Boolean:
        break;
    }
    return false;
}

} // namespace

RecentValues::RecentValues(QString path)
    : m_path(std::move(path))
{
    load();
}

QString RecentValues::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/recent-values.json"_s;
}

QString RecentValues::keyOf(const QString &account, const Parameter &parameter)
{
    return account + u'/' + parameter.name;
}

QStringList RecentValues::of(const QString &account, const Parameter &parameter) const
{
    return isKept(parameter) ? m_entries.value(keyOf(account, parameter)).values : QStringList();
}

void RecentValues::note(const Catalogue &catalogue, const QString &account, const QString &action, const Draft &draft)
{
    bool isNew = false;
    const QList<Parameter> form = catalogue.formOf(action);
    for (const Parameter &parameter : form) {
        const QString value = draft.value(parameter.name);
        if (!draft.isSet(parameter.name) || !isKept(parameter) || value.isEmpty() || value.size() > LongestValue)
            continue;
        Entry &entry = m_entries[keyOf(account, parameter)];
        entry.values.removeAll(value);
        entry.values.prepend(value);
        entry.values = entry.values.first(std::min(entry.values.size(), MostPerParameter));
        entry.used = ++m_count;
        isNew = true;
    }
    while (m_entries.size() > MostParameters) {
        const auto oldest = std::min_element(m_entries.cbegin(), m_entries.cend(),
                                             [](const Entry &a, const Entry &b) { return a.used < b.used; });
        m_entries.erase(oldest);
    }
    if (isNew)
        save();
}

void RecentValues::clear()
{
    m_entries.clear();
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

void RecentValues::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument document =
        file.size() > LargestRecentFile ? QJsonDocument() : QJsonDocument::fromJson(file.readAll());
    file.close();
    if (!document.isObject()) {
        (void)setAside(m_path);
        return;
    }
    const QJsonArray rows = document.object().value("values"_L1).toArray();
    for (const QJsonValue &row : rows) {
        Entry entry;
        const QJsonArray values = row.toObject().value("values"_L1).toArray();
        for (const QJsonValue &value : values) {
            if (value.isString() && value.toString().size() <= LongestValue && entry.values.size() < MostPerParameter)
                entry.values.append(value.toString());
        }
        entry.used = ++m_count; // They are in the order of their use.
        if (m_entries.size() < MostParameters && !entry.values.isEmpty())
            m_entries.insert(row.toObject().value("key"_L1).toString(), entry);
    }
}

void RecentValues::save() const
{
    if (m_path.isEmpty())
        return;
    QList<std::pair<qint64, QString>> order;
    for (auto one = m_entries.cbegin(); one != m_entries.cend(); ++one)
        order.emplaceBack(one->used, one.key());
    std::sort(order.begin(), order.end());
    QJsonArray rows;
    for (const auto &[used, key] : std::as_const(order))
        rows.append(QJsonObject{{u"key"_s, key}, {u"values"_s, QJsonArray::fromStringList(m_entries[key].values)}});
    makePrivateFolderFor(m_path);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"values"_s, rows}}).toJson(QJsonDocument::Compact));
    (void)file.commit();
}

} // namespace Desk
