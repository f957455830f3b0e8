#include "presetstore.h"

#include "profiles/privatefolder.h"
#include "text/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PresetStore)
};

constexpr qint64 LargestPresetFile = 256 * 1024;
constexpr qsizetype MostFiles = 500;

/// A name for a file that every system takes.
QString fileNameOf(const QString &name)
{
    QString file;
    const QString start = name.left(60);
    for (const QChar letter : start)
        file += letter.isLetterOrNumber() || letter == u'-' ? letter.toLower() : u'-';
    return file;
}

} // namespace

PresetStore::PresetStore(std::shared_ptr<const Catalogue> catalogue, const QString &folder)
    : m_catalogue(std::move(catalogue))
    , m_folder(folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/presets"_L1
                                : folder)
{
}

PresetStore::Presets PresetStore::read() const
{
    Presets found;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &info : files.first(std::min(files.size(), MostFiles))) {
        const auto tell = [&](const QString &why) {
            found.problems.append(StoreWords::tr("%1: %2").arg(info.fileName(), why));
        };
        QFile file(info.filePath());
        if (info.size() > LargestPresetFile) {
            tell(StoreWords::tr("It is too large."));
        } else if (!file.open(QIODevice::ReadOnly)) {
            tell(file.errorString());
        } else {
            PresetRead read = readPreset(file.readAll(), *m_catalogue);
            if (!read.preset) {
                tell(read.problem);
                continue;
            }
            read.preset->path = info.filePath();
            found.presets.append(*read.preset);
        }
    }
    if (files.size() > MostFiles)
        found.problems.append(StoreWords::tr("Only the first %1 files are read.").arg(MostFiles));
    std::stable_sort(found.presets.begin(), found.presets.end(), [](const Preset &one, const Preset &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return found;
}

QString PresetStore::save(Preset &preset) const
{
    QString path = preset.path;
    if (path.isEmpty()) {
        const QString base = m_folder + u'/' + fileNameOf(preset.name);
        path = base + u".json"_s;
        for (int number = 2; QFileInfo::exists(path); ++number)
            path = u"%1-%2.json"_s.arg(base).arg(number);
    }
    makePrivateFolderFor(path);
    QSaveFile file(path);
    const QByteArray text = writePreset(preset, *m_catalogue);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !commitWhole(file))
        return file.errorString();
    preset.path = path;
    return {};
}

} // namespace Desk
