#include "draftstore.h"

#include "profiles/privatefolder.h"
#include "profiles/setaside.h"
#include "text/wholefile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int saveAfterMsecs = 400;
constexpr int retryAfterMsecs = 5000; // The disk is full: somebody may make room.
constexpr int keepDays = 30;
constexpr std::size_t keepDrafts = 500;
constexpr qint64 largestFile = 8 * 1024 * 1024;
constexpr int lockMsecs = 5000;

/// Runs in the writer's thread. Returns why it failed; empty where it did not.
QString write(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(json);
    return commitWhole(file) ? QString() : file.errorString();
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
    save();
    m_writer.waitForDone();
}

QString DraftStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts.json"_s;
}

QString DraftStore::pathOfRun(const QString &world)
{
    static const QTemporaryDir folder; // For the user alone, and removed at the end.
    const QByteArray name = QCryptographicHash::hash(world.toUtf8(), QCryptographicHash::Sha256).toHex();
    return folder.isValid() ? folder.filePath(QString::fromLatin1(name) + u".json"_s) : QString();
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
    const Entry entry{draft, QDateTime::currentDateTimeUtc()};
    if (draft.count() == 0)
        m_entries.erase({reservation, action});
    else
        m_entries[{reservation, action}] = entry;
    m_changes[{reservation, action}] = entry;
    if (!m_path.isEmpty() && (!m_saveSoon.isActive() || m_isFailing))
        m_saveSoon.start(saveAfterMsecs);
}

void DraftStore::report(const QString &text)
{
    m_problem = text;
    Q_EMIT problemFound(text);
}

void DraftStore::load()
{
    if (m_path.isEmpty())
        return;
    QString problem;
    m_entries = read(m_path, &problem);
    if (!problem.isEmpty())
        report(problem);
}

DraftStore::Entries DraftStore::read(const QString &path, QString *problem)
{
    QFile file(path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = tr("The drafts of last time cannot be read: %1").arg(file.errorString());
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile));
    const QJsonValue list = document.object().value("drafts"_L1);
    if (document.object().value("format"_L1).toInt() != 1 || !list.isArray()) {
        file.close();
        const QString aside = setAside(path);
        *problem = aside.isEmpty()
                       ? tr("The drafts of last time cannot be read, and the file %1 cannot be moved.").arg(path)
                       : tr("The drafts of last time cannot be read; the file is kept as %1.").arg(aside);
        return {};
    }
    Entries found;
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keepDays);
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject object = value.toObject();
        Entry entry;
        entry.changed = QDateTime::fromString(object.value("changed"_L1).toString(), Qt::ISODateWithMs);
        const QJsonObject values = object.value("values"_L1).toObject();
        for (auto it = values.begin(); it != values.end(); ++it)
            entry.draft.setList(it.key(), it.value().toVariant().toStringList());
        const Key key{object.value("reservation"_L1).toString(), object.value("action"_L1).toString()};
        if (entry.changed.isValid() && entry.changed > oldest && entry.draft.count() > 0)
            found[key] = entry;
    }
    return found;
}

QByteArray DraftStore::toJson(const Entries &entries)
{
    QJsonArray list;
    for (const auto &[key, entry] : entries) {
        QJsonObject values;
        const QStringList names = entry.draft.setNames();
        for (const QString &name : names)
            values.insert(name, QJsonArray::fromStringList(entry.draft.values(name)));
        list.append(QJsonObject{{u"reservation"_s, key.first},
                                {u"action"_s, key.second},
                                {u"changed"_s, entry.changed.toString(Qt::ISODateWithMs)},
                                {u"values"_s, values}});
    }
    return QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"drafts"_s, list}}).toJson(QJsonDocument::Compact);
}

/// Adds changes to what is on disk now, which another program may have written meanwhile; of two versions of a draft
/// the later one is kept. Returns why it failed; empty where it did not.
QString DraftStore::merge(const QString &path, const Entries &changes, QString *problem)
{
    const QString folder = QFileInfo(path).absolutePath();
    makePrivateFolderFor(path);
    if (!QFileInfo(folder).isDir())
        return folder;
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(lockMsecs))
        return lock.error() == QLockFile::LockFailedError ? tr("another program holds %1").arg(path) : folder;
    Entries all = read(path, problem);
    if (QFileInfo::exists(path) && !problem->isEmpty())
        return *problem; // The file can be neither read nor renamed, so it is not overwritten.
    for (const auto &[key, entry] : changes) {
        const auto known = all.find(key);
        if (known != all.end() && known->second.changed > entry.changed)
            continue;
        if (entry.draft.count() == 0)
            all.erase(key);
        else
            all[key] = entry;
    }
    while (all.size() > keepDrafts) {
        all.erase(std::min_element(all.cbegin(), all.cend(),
                                   [](const auto &a, const auto &b) { return a.second.changed < b.second.changed; }));
    }
    return write(path, toJson(all));
}

DraftStore::Entry DraftStore::withoutSecrets(const Entry &entry) const
{
    Entry bare = entry;
    for (const QString &name : m_secrets)
        bare.draft.clear(name);
    return bare;
}

void DraftStore::save()
{
    m_saveSoon.stop();
    m_saveSoon.setInterval(saveAfterMsecs);
    if (m_path.isEmpty() || m_changes.empty())
        return;
    Entries bare;
    for (const auto &[key, entry] : std::exchange(m_changes, {}))
        bare[key] = withoutSecrets(entry);
    // The destructor waits for the writer, so `this` outlives it. The result is handled in our own thread.
    m_writer.start([this, path = m_path, bare] {
        QString problem;
        const QString why = merge(path, bare, &problem);
        QMetaObject::invokeMethod(
            this,
            [this, why, problem, bare] {
                const bool wasFailing = std::exchange(m_isFailing, !why.isEmpty());
                if (why.isEmpty()) {
                    if (!problem.isEmpty())
                        report(problem);
                    else if (wasFailing)
                        report({});
                    return;
                }
                // Once, and not at each try.
                if (!wasFailing)
                    report(tr("What you type cannot be saved for next time: %1").arg(why));
                // A draft that was changed meanwhile is in m_changes already.
                for (const auto &[key, entry] : bare)
                    m_changes.try_emplace(key, entry);
                m_saveSoon.start(retryAfterMsecs);
            },
            Qt::QueuedConnection);
    });
}

} // namespace Desk
