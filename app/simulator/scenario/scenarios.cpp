#include "scenario.h"
#include "scenarioreader.h"

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

LoadedScenario loadScenario(const QString &name, quint64 seed, const QString &folder)
{
    initResources();
    const QString path = pathOf(name, folder);
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return ScenarioError{{},
                             0,
                             {},
                             say(QT_TRANSLATE_NOOP("Simulator::Scenario", "there is no scenario \"%1\"; there are: %2"))
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
    QFile file(pathOf(name, folder));
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
