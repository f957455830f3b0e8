#pragma once

#include "instructions/draft.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace Desk {

class Catalogue;

/// Values for one instruction under a name: {"format": 1, "name": "Refund line", "action": "conference", "values":
/// {"To": "{worker.contact_uri}", "ConferenceStatusCallbackEvent": ["start", "end"]}}. Copying the file shares it.
struct Preset
{
    static constexpr int Format = 1;

    QString name;   ///< For people; plain text.
    QString action; ///< Key of the action in the catalogue.
    Draft values;   ///< With variables in braces, as they are in the file.
    /// Parameters that the action does not have, or that this program does not know: kept in the file, and not sent.
    QStringList unknown;
    QString path;         ///< Of the file; empty where it has none yet.
    QJsonObject original; ///< As it was read, so that what is not known is written back.
};

/// What reading a file came to.
struct PresetRead
{
    std::optional<Preset> preset;
    QString problem; ///< Why there is none, for people.
};

/// Anything can stand in the file: what is no preset, or one of a newer version, is said. Secrets are not read.
[[nodiscard]] PresetRead readPreset(const QByteArray &json, const Catalogue &catalogue);
/// Without the values of parameters that the catalogue calls secret.
[[nodiscard]] QByteArray writePreset(const Preset &preset, const Catalogue &catalogue);

/// The value of a variable such as "worker.contact_uri"; nothing where it is not known.
using PresetVariables = std::function<std::optional<QString>(const QString &name)>;

/// A preset's values with its variables filled in.
struct PresetValues
{
    Draft draft;         ///< What has no value keeps its variable, which validate() calls an error.
    QStringList missing; ///< Variables without a value, each once: "me.contact_uri".
};
/// Each variable is filled in once: what stands in its value is text, whatever it looks like.
[[nodiscard]] PresetValues filledIn(const Preset &preset, const PresetVariables &variables);

} // namespace Desk
