#include "workspaceanswers.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

size_t indexOf(SidKind kind)
{
    const auto *const found = std::find(WorkspaceKinds.begin(), WorkspaceKinds.end(), kind);
    Q_ASSERT(found != WorkspaceKinds.end());
    return static_cast<size_t>(found - WorkspaceKinds.begin());
}

QByteArray json(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray json(const QString &text)
{
    return json(QJsonArray{text}).chopped(1).sliced(1);
}

void appendRows(QByteArray &out, const QList<QByteArray> &rows)
{
    out += '[';
    for (qsizetype i = 0; i < rows.size(); ++i)
        out += (i == 0 ? "\n" : ",\n") + rows.at(i);
    out += rows.isEmpty() ? "]" : "\n]";
}

} // namespace

QLatin1StringView workspaceKey(SidKind kind)
{
    static constexpr std::array keys{"activities"_L1, "task_channels"_L1, "task_queues"_L1, "workflows"_L1,
                                     "workers"_L1};
    static_assert(keys.size() == WorkspaceKinds.size());
    return keys[indexOf(kind)];
}

QList<QByteArray> &WorkspaceAnswers::list(SidKind kind)
{
    return lists[indexOf(kind)];
}

const QList<QByteArray> &WorkspaceAnswers::list(SidKind kind) const
{
    return lists[indexOf(kind)];
}

QByteArray workspaceFile(const WorkspaceAnswers &answers)
{
    const QDateTime read = QDateTime::fromMSecsSinceEpoch(answers.read, Qt::UTC);
    QByteArray out = "{\n\"format\": " + json(WorkspaceFormat) + ",\n\"read\": " + json(read.toString(Qt::ISODate)) +
                     ",\n\"profile\": " + json(answers.profile) + ",\n\"host\": " + json(answers.host) +
                     ",\n\"masked\": " + json(QJsonArray::fromStringList(answers.masked)) +
                     ",\n\"workspace\": " + answers.workspace;
    for (const SidKind kind : WorkspaceKinds) {
        out += ",\n\"" + QByteArray(workspaceKey(kind).data(), workspaceKey(kind).size()) + "\": ";
        appendRows(out, answers.list(kind));
    }
    out += ",\n\"worker_channels\": {";
    bool first = true;
    for (const WorkspaceAnswers::WorkerChannels &one : answers.workerChannels) {
        out += (first ? "\n\"" : ",\n\"") + one.worker.toLatin1() + "\": ";
        appendRows(out, one.channels);
        first = false;
    }
    return out + "\n}\n}\n";
}

} // namespace Desk
