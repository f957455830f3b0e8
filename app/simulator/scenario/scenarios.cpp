#include "scenario.h"
#include "scenarioreader.h"
#include "workspace/workspacefiles.h"
#include "workspacescenario.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

static void initResources()
{
    // The files sit in a static library: without being named they would be dropped by the linker.
    Q_INIT_RESOURCE(scenarios);
}

namespace Simulator {

namespace {

/// The first is the default; the others go from easy to hard.
constexpr std::array shipped{"contact-centre"_L1, "first-day"_L1,       "rush-hour"_L1,
                             "nobody-answers"_L1, "caller-hangs-up"_L1, "stuck-in-wrap-up"_L1,
                             "flaky-network"_L1,  "rate-limited"_L1,    "hundred-thousand-reservations"_L1};

QString pathOf(const QString &name, const QString &folder)
{
    if (name.isEmpty())
        return u":/scenarios/"_s + shipped.front() + u".json"_s;
    if (name.contains(u'/') || name.endsWith(".json"_L1))
        return name;
    for (const QLatin1StringView known : shipped) {
        if (name == known)
            return u":/scenarios/"_s + name + u".json"_s;
    }
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name + u".json"_s);
}

QString say(const char *text)
{
    return QCoreApplication::translate("Simulator::Scenario", text);
}

/// Only what somebody names by its path can be one.
bool isWorkspace(const QString &path)
{
    return !path.startsWith(u':') && Desk::isWorkspacePath(path);
}

QString workspaceName(const QString &path)
{
    // "folder/" has no last part, and "." none that says anything.
    const QFileInfo info(path);
    return info.isDir() ? QDir(info.absoluteFilePath()).dirName() : info.completeBaseName();
}

} // namespace

LoadedScenario readScenario(QByteArrayView text, const QString &file, const QString &name, quint64 seed)
{
    auto read = readNode(text);
    LoadedScenario loaded = std::holds_alternative<ScenarioError>(read)
                                ? LoadedScenario(std::get<ScenarioError>(std::move(read)))
                                : ScenarioReader(std::get<Node>(read), name, seed).read();
    if (auto *error = std::get_if<ScenarioError>(&loaded))
        error->file = file;
    return loaded;
}

LoadedScenario loadWorkspace(const QStringList &paths, quint64 seed, double arrivalsPerHour)
{
    const auto files = Desk::workspaceTextsIn(paths);
    if (const auto *error = std::get_if<Desk::WorkspaceFileError>(&files))
        return ScenarioError{error->file, 0, {}, error->what};
    const auto &texts = std::get<QList<Desk::WorkspaceText>>(files);
    const QString name = texts.size() == 1 ? texts.constFirst().file : QString();
    const auto read = Desk::readWorkspace(texts);
    if (const auto *error = std::get_if<Desk::WorkspaceError>(&read))
        return ScenarioError{name, 0, error->place, error->what};
    const auto &[workspace, findings] = std::get<Desk::ReadWorkspace>(read);
    Scenario scenario = WorkspaceScenario(workspace, workspaceName(paths.value(0)), seed, arrivalsPerHour).make();
    QStringList notices;
    for (const Desk::WorkspaceFinding &finding : findings)
        notices.append(finding.text());
    scenario.notices = notices + scenario.notices;
    return scenario;
}

LoadedScenario loadScenario(const QString &name, quint64 seed, const QString &folder, double arrivalsPerHour)
{
    initResources();
    const QString path = pathOf(name, folder);
    if (isWorkspace(path))
        return loadWorkspace({path}, seed, arrivalsPerHour);
    if (arrivalsPerHour > 0)
        return ScenarioError{
            {},
            0,
            {},
            say(QT_TRANSLATE_NOOP("Simulator::Scenario",
                                  "\"%1\" is a scenario, which says itself who arrives: a rate can be set "
                                  "for a workspace alone"))
                .arg(name)};
    QFile file(path);
    if (!path.isEmpty() && path == name && !file.exists())
        return ScenarioError{path, 0, {}, say(QT_TRANSLATE_NOOP("Simulator::Scenario", "there is no such file"))};
    if (path.isEmpty() || !file.exists())
        return ScenarioError{{},
                             0,
                             {},
                             say(QT_TRANSLATE_NOOP("Simulator::Scenario",
                                                   "\"%1\" is neither a scenario nor a file; the scenarios are: %2"))
                                 .arg(name, scenarioNames(folder).join(u", "_s))};
    if (!file.open(QIODevice::ReadOnly))
        return ScenarioError{path, 0, {}, file.errorString()};
    // One byte more than may be, so that a file that is too big is seen to be.
    const QByteArray text = file.read(MaxScenarioBytes + 1);
    const QFileInfo info(path);
    return readScenario(text, info.fileName(), info.completeBaseName(), seed);
}

QStringList scenarioNames(const QString &folder)
{
    QStringList names;
    for (const QLatin1StringView name : shipped)
        names.append(name);
    if (folder.isEmpty())
        return names;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &file : files) {
        const QString name = QFileInfo(file).completeBaseName();
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

QString scenarioTitle(const QString &name, const QString &folder)
{
    initResources();
    const QString path = pathOf(name, folder);
    if (isWorkspace(path))
        return workspaceName(path);
    QFile file(path);
    if (!file.fileName().isEmpty() && file.open(QIODevice::ReadOnly)) {
        const auto read = readNode(file.read(MaxScenarioBytes + 1));
        const Node *node = std::get_if<Node>(&read);
        const Node *translations = node ? node->member("translations") : nullptr;
        const Node *own = translations ? translations->member(scenarioLanguage()) : nullptr;
        for (const Node *texts : {own, node}) {
            const Node *title = texts ? texts->member("title") : nullptr;
            if (title && !title->text.isEmpty())
                return QString::fromUtf8(title->text);
        }
    }
    return name;
}

} // namespace Simulator
