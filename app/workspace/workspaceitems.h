#pragma once

#include "savedfields.h"
#include "savedworkspace.h"
#include "workspacefinding.h"

#include <QJsonArray>

#include <map>
#include <optional>

namespace Desk {

struct WorkspaceText;

/// The resources that texts hold, whatever form the texts have, each with the place where it stands. What a file says
/// of itself goes into the workspace, and so do workflows that are a configuration alone.
class WorkspaceItems
{
public:
    struct Item
    {
        QJsonObject object;
        QString place;
    };

    /// All must live longer.
    WorkspaceItems(SavedWorkspace &workspace, WorkspaceFindings &findings, UnknownFields &unknown);

    void collect(const QList<WorkspaceText> &texts);

    [[nodiscard]] const std::optional<WorkspaceError> &error() const { return m_error; }
    /// In the order of the texts; each has a SID of that kind, which no other has.
    [[nodiscard]] QList<Item> of(SidKind kind) const;
    /// The file has a list of the channels of this worker, which may be empty.
    [[nodiscard]] bool hasChannelsOf(const QByteArray &worker) const { return m_withChannels.contains(worker); }

private:
    void refuse(const QString &place, const QString &what);
    void found(const QString &place, const QString &what);
    /// `prefix`: the file's name before each place; empty where there is one file alone.
    void collectText(const WorkspaceText &source, const QString &prefix);
    void collectObject(const QJsonObject &root, const QString &file, const QString &prefix);
    void collectSaved(const QJsonObject &root, const QString &prefix);
    void readHead(const QJsonObject &root, const QString &prefix);
    void readRehearsal(const QJsonObject &root, const QString &prefix);
    void collectPage(const QJsonObject &root, const QString &prefix);
    void collectConfiguration(const QJsonObject &configuration, const QString &file, const QString &prefix);
    /// `kind`: what it is a list of; nothing where each resource says that by itself.
    void collectList(const QJsonValue &list, const QString &place, std::optional<SidKind> kind);
    void collectItem(const QJsonValue &value, const QString &place, std::optional<SidKind> kind);
    void checkKinds();
    void checkOneWorkspace();

    SavedWorkspace &m_workspace;
    WorkspaceFindings &m_findings;
    UnknownFields &m_unknown;
    std::optional<WorkspaceError> m_error;
    std::map<SidKind, QList<Item>> m_items;
    QSet<QByteArray> m_withChannels;
    std::map<Sid, QString> m_seen; ///< Where each SID stood first.
};

} // namespace Desk
