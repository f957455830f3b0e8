#include "workspaceitems.h"

#include "text/jsonend.h"
#include "workspaceanswers.h"
#include "workspacereader.h"
#include "workspacetexts.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto FormatStart = "desk-workspace/"_L1;

QString inFile(const QString &prefix, const QString &path)
{
    return prefix.isEmpty() ? path : prefix + u": "_s + path;
}

QString workspaceOf(const QJsonObject &object, SidKind kind)
{
    if (kind == SidKind::Workspace)
        return object.value("sid"_L1).toString();
    const QJsonValue own = object.value("workspace_sid"_L1);
    return (own.isUndefined() ? object.value("workspaceSid"_L1) : own).toString();
}

} // namespace

WorkspaceItems::WorkspaceItems(SavedWorkspace &workspace, WorkspaceFindings &findings, UnknownFields &unknown)
    : m_workspace(workspace)
    , m_findings(findings)
    , m_unknown(unknown)
{
}

void WorkspaceItems::collect(const QList<WorkspaceText> &texts)
{
    for (const WorkspaceText &text : texts)
        collectText(text, texts.size() > 1 ? text.file : QString());
    if (texts.isEmpty())
        refuse({}, WorkspaceTexts::tr("there is no file to read"));
    if (m_error)
        return;
    checkKinds();
    checkOneWorkspace();
}

QList<WorkspaceItems::Item> WorkspaceItems::of(SidKind kind) const
{
    const auto items = m_items.find(kind);
    return items == m_items.end() ? QList<Item>() : items->second;
}

void WorkspaceItems::refuse(const QString &place, const QString &what)
{
    if (!m_error)
        m_error = WorkspaceError{place, what};
}

void WorkspaceItems::found(const QString &place, const QString &what)
{
    m_findings.append({WorkspaceFinding::Kind::Unread, place, what});
}

void WorkspaceItems::collectText(const WorkspaceText &source, const QString &prefix)
{
    if (source.text.size() > MaxWorkspaceBytes)
        return refuse(prefix, WorkspaceTexts::tr("the file is too big"));
    QByteArrayView rest = source.text;
    if (rest.startsWith("\xef\xbb\xbf"))
        rest = rest.sliced(3);
    if (rest.trimmed().isEmpty())
        return refuse(prefix, WorkspaceTexts::tr("the file is empty"));
    while (!rest.trimmed().isEmpty() && !m_error) {
        const qsizetype end = endOfFirstValue(rest);
        const QByteArrayView piece = end < 0 ? rest : rest.first(end);
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(piece.toByteArray(), &error);
        if (error.error != QJsonParseError::NoError) {
            const qsizetype at = piece.data() - source.text.constData() + error.offset;
            return refuse(prefix.isEmpty() ? linePlace(source.text, at) : prefix + u", "_s + linePlace(source.text, at),
                          WorkspaceTexts::tr("this is no JSON, or breaks off (%1)").arg(error.errorString()));
        }
        if (document.isArray())
            collectList(document.array(), prefix, {});
        else
            collectObject(document.object(), source.file, prefix);
        rest = rest.sliced(piece.size());
    }
}

void WorkspaceItems::collectObject(const QJsonObject &root, const QString &file, const QString &prefix)
{
    if (root.value("format"_L1).isString())
        collectSaved(root, prefix);
    else if (root.contains("task_routing"_L1))
        collectConfiguration(root, file, prefix);
    else if (root.contains("sid"_L1))
        collectItem(root, prefix, {});
    else if (root.value("meta"_L1).isObject())
        collectPage(root, prefix);
    else
        refuse(prefix, WorkspaceTexts::tr("this is no workspace: a file of “Save workspace…”, lists of twilio-cli "
                                          "(-o json) or the configuration of a workflow are expected"));
}

void WorkspaceItems::collectPage(const QJsonObject &root, const QString &prefix)
{
    for (auto member = root.begin(); member != root.end(); ++member) {
        if (member.key() != "meta"_L1)
            collectList(member.value(), inFile(prefix, member.key()), {});
    }
    if (root.value("meta"_L1)["next_page_url"_L1].isString())
        found(inFile(prefix, u"meta.next_page_url"_s),
              WorkspaceTexts::tr("this list has more pages than are in the file"));
}

void WorkspaceItems::collectSaved(const QJsonObject &root, const QString &prefix)
{
    const QString format = root.value("format"_L1).toString();
    if (format != WorkspaceFormat) {
        bool isNumber = false;
        const int version = format.startsWith(FormatStart) ? format.sliced(FormatStart.size()).toInt(&isNumber) : 0;
        return refuse(inFile(prefix, u"format"_s),
                      isNumber && version > 1
                          ? WorkspaceTexts::tr("this file is of a newer format, %1; this version reads %2")
                                .arg(format.left(60), WorkspaceFormat)
                          : WorkspaceTexts::tr("%1 is expected, not \"%2\"").arg(WorkspaceFormat, format.left(60)));
    }
    readHead(root, prefix);
    if (root.contains("workspace"_L1))
        collectItem(root.value("workspace"_L1), inFile(prefix, u"workspace"_s), SidKind::Workspace);
    for (const SidKind kind : WorkspaceKinds) {
        if (root.contains(workspaceKey(kind)))
            collectList(root.value(workspaceKey(kind)), inFile(prefix, workspaceKey(kind)), kind);
    }
    const QJsonValue channels = root.value("worker_channels"_L1);
    const QString place = inFile(prefix, u"worker_channels"_s);
    if (!channels.isObject() && !channels.isUndefined())
        return refuse(place, WorkspaceTexts::tr("an object with a list for each worker is expected"));
    const QJsonObject byWorker = channels.toObject();
    for (auto one = byWorker.begin(); one != byWorker.end(); ++one) {
        m_withChannels.insert(one.key().toUtf8());
        collectList(one.value(), place + u'.' + one.key(), SidKind::WorkerChannel);
    }
}

void WorkspaceItems::readHead(const QJsonObject &root, const QString &prefix)
{
    SavedFields head(root, prefix, m_findings);
    m_workspace.read = head.time("read"_L1);
    m_workspace.profile = QString::fromUtf8(head.text("profile"_L1));
    m_workspace.host = QString::fromUtf8(head.text("host"_L1));
    const QJsonArray masked = root.value("masked"_L1).toArray();
    for (const QJsonValue &one : masked)
        m_workspace.masked.append(one.toString());
    readRehearsal(root, prefix);
    for (const QLatin1StringView key : {"format"_L1, "masked"_L1, "rehearsal"_L1, "workspace"_L1, "worker_channels"_L1})
        static_cast<void>(head.has(key));
    for (const SidKind kind : WorkspaceKinds)
        static_cast<void>(head.has(workspaceKey(kind)));
    head.done(m_unknown);
}

void WorkspaceItems::readRehearsal(const QJsonObject &root, const QString &prefix)
{
    const QJsonValue value = root.value("rehearsal"_L1);
    if (value.isUndefined() || value.isNull())
        return;
    const QString place = inFile(prefix, u"rehearsal"_s);
    if (!value.isObject())
        return found(place, WorkspaceTexts::tr("an object is expected; it is left out"));
    const QJsonObject object = value.toObject();
    SavedFields fields(object, place, m_findings);
    const QLatin1StringView name("arrivals_per_hour");
    if (fields.has(name)) {
        const double rate = object.value(name).toDouble(0);
        if (rate > 0 && rate <= MostArrivalsPerHour)
            m_workspace.arrivalsPerHour = rate;
        else
            fields.fail(name, WorkspaceTexts::tr("a number above 0 and up to %1 is expected").arg(MostArrivalsPerHour));
    }
    fields.done(m_unknown);
}

void WorkspaceItems::collectConfiguration(const QJsonObject &configuration, const QString &file, const QString &prefix)
{
    SavedWorkflow workflow;
    workflow.name = QFileInfo(file).completeBaseName().toUtf8();
    if (workflow.name.isEmpty())
        workflow.name = "Workflow";
    workflow.configuration = QJsonDocument(configuration).toJson(QJsonDocument::Compact);
    workflow.place = prefix;
    m_findings.append({WorkspaceFinding::Kind::Assumed, prefix,
                       WorkspaceTexts::tr("a configuration alone: it is that of a workflow named \"%1\"")
                           .arg(QString::fromUtf8(workflow.name))});
    m_workspace.workflows.append(std::move(workflow));
}

void WorkspaceItems::collectList(const QJsonValue &list, const QString &place, std::optional<SidKind> kind)
{
    if (!list.isArray())
        return refuse(place, WorkspaceTexts::tr("a list is expected"));
    qsizetype index = 0;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        collectItem(value, u"%1[%2]"_s.arg(place).arg(index++), kind);
}

void WorkspaceItems::collectItem(const QJsonValue &value, const QString &place, std::optional<SidKind> kind)
{
    if (!value.isObject())
        return found(place, WorkspaceTexts::tr("an object is expected; it is left out"));
    const QString written = value["sid"_L1].toString();
    const auto sid = Sid::parse(written);
    const QString where = place.isEmpty() ? u"sid"_s : place + u".sid"_s;
    if (!sid)
        return found(where, WorkspaceTexts::tr("this is no SID; the resource is left out"));
    if (kind && sid->kind() != *kind)
        return refuse(where, WorkspaceTexts::tr("a SID with %1 is expected, not %2").arg(sidPrefix(*kind), written));
    const auto [before, isNew] = m_seen.emplace(*sid, place);
    if (!isNew)
        return refuse(where, WorkspaceTexts::tr("%1 stands twice, first at %2").arg(written, before->second));
    m_items[sid->kind()].append({value.toObject(), place});
}

void WorkspaceItems::checkKinds()
{
    for (const auto &[kind, items] : m_items) {
        if (kind == SidKind::Workspace || kind == SidKind::WorkerChannel ||
            std::find(WorkspaceKinds.begin(), WorkspaceKinds.end(), kind) != WorkspaceKinds.end())
            continue;
        for (const Item &item : items)
            found(item.place, WorkspaceTexts::tr("%1 is no part of what a rehearsal is made of; it is left out")
                                  .arg(item.object.value("sid"_L1).toString()));
    }
}

/// Lists of two workspaces are no workspace.
void WorkspaceItems::checkOneWorkspace()
{
    QString first;
    QString firstPlace;
    for (const auto &[kind, items] : m_items) {
        for (const Item &item : items) {
            const QString own = workspaceOf(item.object, kind);
            if (own.isEmpty() || own == first)
                continue;
            if (!first.isEmpty())
                return refuse(item.place, WorkspaceTexts::tr("this is of workspace %1, but %2 is of %3")
                                              .arg(own.left(60), firstPlace, first.left(60)));
            first = own;
            firstPlace = item.place;
        }
    }
    const auto sid = Sid::parse(first);
    if (sid && sid->kind() == SidKind::Workspace)
        m_workspace.sid = first.toLatin1();
}

} // namespace Desk
