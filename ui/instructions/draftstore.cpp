#include "draftstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int saveAfterMsecs = 400;
constexpr int keepDays = 30;
constexpr std::size_t keepDrafts = 500;
constexpr qint64 largestFile = 8 * 1024 * 1024;

/// Runs on the writer's thread. Returns why it failed; empty where it did not.
QString write(const QString &path, const QByteArray &json)
{
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return QFileInfo(path).absolutePath();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(json);
    // commit() takes what its own last flush could not write for written.
    return file.flush() && file.commit() ? QString() : file.errorString();
}

} // namespace

DraftStore::DraftStore(const Catalogue &catalogue, QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    const QList<Parameter> parameters = catalogue.parametersOf(u"update");
    for (const Parameter &parameter : parameters) {
        if (parameter.type == ParameterType::Secret)
            m_secrets.insert(parameter.name);
    }
    m_writer.setMaxThreadCount(1);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveAfterMsecs);
    connect(&m_saveSoon, &QTimer::timeout, this, &DraftStore::save);
    load();
}

DraftStore::~DraftStore()
{
    if (m_isDirty)
        save();
    m_writer.waitForDone();
}

QString DraftStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts.json"_s;
}

Draft DraftStore::draft(const QString &reservation, const QString &action) const
{
    const auto found = m_entries.find({reservation, action});
    return found == m_entries.cend() ? Draft() : found->second.draft;
}

void DraftStore::setDraft(const QString &reservation, const QString &action, const Draft &draft)
{
    if (draft == this->draft(reservation, action))
        return;
    if (draft.count() == 0)
        m_entries.erase({reservation, action});
    else
        m_entries[{reservation, action}] = {draft, QDateTime::currentDateTimeUtc()};
    m_isDirty = true;
    if (!m_path.isEmpty() && !m_saveSoon.isActive())
        m_saveSoon.start();
}

void DraftStore::report(const QString &text)
{
    m_problem = text;
    Q_EMIT problemFound(text);
}

void DraftStore::load()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.exists())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        report(tr("The drafts of last time cannot be read: %1").arg(file.errorString()));
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile));
    const QJsonValue list = document.object().value("drafts"_L1);
    if (document.object().value("format"_L1).toInt() != 1 || !list.isArray()) {
        const QString aside = m_path + u'.' + QDateTime::currentDateTimeUtc().toString(u"yyyyMMddHHmmss"_s);
        file.close();
        if (QFile::rename(m_path, aside))
            report(tr("The drafts of last time cannot be read; the file is kept as %1.").arg(aside));
        else {
            report(tr("The drafts of last time cannot be read, and the file %1 cannot be moved.").arg(m_path));
            m_path.clear();
        }
        return;
    }
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keepDays);
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject object = value.toObject();
        Entry entry;
        entry.changed = QDateTime::fromString(object.value("changed"_L1).toString(), Qt::ISODate);
        const QJsonObject values = object.value("values"_L1).toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            entry.draft.setList(it.key(), it.value().toVariant().toStringList());
        const Key key{object.value("reservation"_L1).toString(), object.value("action"_L1).toString()};
        if (entry.changed.isValid() && entry.changed > oldest && entry.draft.count() > 0)
            m_entries[key] = entry;
    }
}

QByteArray DraftStore::toJson() const
{
    QJsonArray list;
    for (const auto &[key, entry] : m_entries) {
        QJsonObject values;
        const QStringList names = entry.draft.setNames();
        for (const QString &name : names) {
            if (!m_secrets.contains(name))
                values.insert(name, QJsonArray::fromStringList(entry.draft.values(name)));
        }
        list.append(QJsonObject{{u"reservation"_s, key.first},
                                {u"action"_s, key.second},
                                {u"changed"_s, entry.changed.toString(Qt::ISODate)},
                                {u"values"_s, values}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"drafts"_s, list}}).toJson(QJsonDocument::Compact);
}

void DraftStore::save()
{
    m_saveSoon.stop();
    m_isDirty = false;
    if (m_path.isEmpty())
        return;
    while (m_entries.size() > keepDrafts) {
        m_entries.erase(std::min_element(m_entries.cbegin(), m_entries.cend(), [](const auto &a, const auto &b) {
            return a.second.changed < b.second.changed;
        }));
    }
    // The destructor waits for the writer, so that `this` outlives it; the report comes back on our own thread.
    m_writer.start([this, path = m_path, json = toJson()] {
        const QString why = write(path, json);
        if (!why.isEmpty()) {
            QMetaObject::invokeMethod(
                this, [this, why] { report(tr("What you type cannot be saved for next time: %1").arg(why)); },
                Qt::QueuedConnection);
        }
    });
}

} // namespace Desk
