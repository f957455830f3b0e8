#pragma once

#include "preset.h"

#include <memory>

namespace Desk {

/// The presets of this user: a file each in a folder, which people may add to, copy and remove. Read anew each time,
/// for it is small and others write it.
class PresetStore
{
public:
    /// `folder`; without one, "presets" in the usual place of this user.
    explicit PresetStore(std::shared_ptr<const Catalogue> catalogue, const QString &folder = {});

    struct Presets
    {
        QList<Preset> presets; ///< By name.
        QStringList problems;  ///< A sentence for each file that is none, with its name.
    };
    [[nodiscard]] Presets read() const;
    /// Writes it to its file, or to a new one named after it. Returns why it could not, for people; empty where it was.
    [[nodiscard]] QString save(Preset &preset) const;
    [[nodiscard]] const QString &folder() const { return m_folder; }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    QString m_folder;
};

} // namespace Desk
