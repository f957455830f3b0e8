#include "worldfile.h"

#include "about/buildinfo.h"
#include "checkpointcheck.h"
#include "checkpointreader.h"
#include "checkpointwriter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Simulator {

template <>
struct Description<WorldFile>
{
    using T = WorldFile;
    static constexpr auto name = "file";
    static constexpr std::tuple fields{Field("simulation", &T::simulation), Field("speed", &T::speed),
                                       Field("paused", &T::paused), Field("callbacks", &T::callbacks)};
};

// Whom it is about may be gone.
template <>
struct Description<CallbackCall>
{
    using T = CallbackCall;
    static constexpr auto name = "callback";
    static constexpr std::tuple fields{Field("kind", &T::kind),
                                       Field("url", &T::url),
                                       Field("form", &T::form),
                                       Field("workflow", &T::workflow),
                                       Field("reservation", &T::reservation),
                                       Derived(&T::number)};
};

namespace {

struct FileTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Control)
};

constexpr auto FormatName = "desk-world/"_L1;

/// Of what a container holds; void where it holds nothing that is described.
template <class T>
struct ItemOf
{
    using Type = void;
};
template <class T>
struct ItemOf<std::vector<T>>
{
    using Type = T;
};
template <class Key, class T>
struct ItemOf<std::map<Key, T>>
{
    using Type = T;
};
template <class T>
struct ItemOf<std::optional<T>>
{
    using Type = T;
};
template <class T>
struct ItemOf<std::shared_ptr<const T>>
{
    using Type = T;
};
template <class Due>
struct ItemOf<Timers<Due>>
{
    using Type = typename Timers<Due>::Timer;
};
template <>
struct ItemOf<EventLog>
{
    using Type = Event;
};
template <>
struct ItemOf<FaultRules>
{
    using Type = FaultRules::Active;
};
template <>
struct ItemOf<Goals>
{
    using Type = Goals::Progress;
};

/// The names of the members of a struct and of all that it holds, by the structs' names.
template <class T>
void listFields(QJsonObject &all)
{
    using Item = typename ItemOf<T>::Type;
    if constexpr (Described<T>) {
        const QString name = QLatin1String(Description<T>::name);
        if (all.contains(name))
            return;
        all.insert(name, QJsonArray());
        QJsonArray names;
        forEachField<T>([&](const auto &row) {
            names.append(QLatin1String(row.name));
            listFields<std::remove_cvref_t<decltype(row.of(std::declval<const T &>()))>>(all);
        });
        all.insert(name, names);
    } else if constexpr (!std::is_void_v<Item>) {
        listFields<Item>(all);
    }
}

QJsonObject fieldsOfFiles()
{
    QJsonObject all;
    listFields<WorldFile>(all);
    return all;
}

ScenarioError defect(const QString &field, const QString &what)
{
    return {{}, 0, field, what};
}

QString ownVersion()
{
    return Desk::programVersion();
}

/// "version 1.2", or "another version" where it does not say which.
QString versionOf(const QJsonObject &file)
{
    const QString program = file.value("program"_L1).toString();
    constexpr qsizetype most = 40;
    return program.isEmpty() || program.size() > most ? FileTexts::tr("another version")
                                                      : FileTexts::tr("version %1").arg(program);
}

/// What older files do not have keeps its default. What this version does not know cannot be left out: the world would
/// go on otherwise.
std::optional<ScenarioError> defectOfFields(const QJsonObject &file)
{
    if (!file.value("fields"_L1).isObject())
        return defect(u"fields"_s, FileTexts::tr("the members of the file are expected"));
    const QJsonObject known = fieldsOfFiles();
    const QJsonObject given = file.value("fields"_L1).toObject();
    for (auto it = given.begin(); it != given.end(); ++it) {
        const QJsonArray ours = known.value(it.key()).toArray();
        const QJsonArray names = it.value().toArray();
        QStringList seen;
        for (const QJsonValue &name : names) {
            if (!known.contains(it.key()) || !ours.contains(name))
                return defect(
                    u"fields."_s + it.key(),
                    FileTexts::tr("\"%1\" is not known to this version, %2: the file was saved by %3. Open it "
                                  "with that one, or a newer one.")
                        .arg(name.toString(), ownVersion(), versionOf(file)));
            if (seen.contains(name.toString()))
                return defect(u"fields."_s + it.key(), FileTexts::tr("this stands here twice"));
            seen.append(name.toString());
        }
    }
    return std::nullopt;
}

std::optional<ScenarioError> defectOfHead(const QJsonObject &file)
{
    const QString format = file.value("format"_L1).toString();
    const QString ours = FormatName + QString::number(WorldFile::Format);
    if (!format.startsWith(FormatName))
        return defect(u"format"_s, FileTexts::tr("\"%1\" is expected: this is no saved world").arg(ours));
    if (format != ours)
        return defect(u"format"_s, FileTexts::tr("this version, %1, reads \"%2\", and the file is \"%3\", saved by %4")
                                       .arg(ownVersion(), ours, format, versionOf(file)));
    return defectOfFields(file);
}

} // namespace

QByteArray WorldFile::toJson() const
{
    QByteArray out = "{\"format\":\"" + QByteArray(FormatName.data()) + QByteArray::number(Format) +
                     "\",\"program\":\"" + Desk::programVersion().toLatin1() +
                     "\",\n\"fields\":" + QJsonDocument(fieldsOfFiles()).toJson(QJsonDocument::Compact) +
                     ",\n\"file\":";
    CheckpointWriter writer(out);
    writer.write(*this);
    out += ",\n\"routings\":";
    writer.writeRoutings();
    out += "}\n";
    return out;
}

std::variant<WorldFile, ScenarioError> WorldFile::fromJson(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return defect(
            {}, FileTexts::tr("the file is cut or no JSON, at byte %1: %2").arg(error.offset).arg(error.errorString()));
    if (auto wrong = defectOfHead(document.object()))
        return *wrong;
    WorldFile file;
    CheckpointReader reader(document.object().value("fields"_L1).toObject());
    reader.readRoutings("routings", document.object().value("routings"_L1));
    reader.read("file", document.object().value("file"_L1), file);
    if (reader.error())
        return *reader.error();
    if (auto wrong = CheckpointCheck(file.simulation, "file.simulation").defect())
        return *wrong;
    return file;
}

} // namespace Simulator
