#include "workspacefiles.h"

#include "workspacetexts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 Beginning = 4096; ///< By so many bytes a workspace is told from other files.

QStringList filesOf(const QString &path)
{
    if (!QFileInfo(path).isDir())
        return {path};
    QStringList files = QDir(path).entryList({u"*.json"_s}, QDir::Files | QDir::Readable, QDir::Name);
    for (QString &file : files)
        file = QDir(path).filePath(file);
    return files;
}

} // namespace

std::variant<QList<WorkspaceText>, WorkspaceFileError> workspaceTextsIn(const QStringList &paths)
{
    QList<WorkspaceText> texts;
    for (const QString &path : paths) {
        if (path.isEmpty())
            return WorkspaceFileError{u"\"\""_s, WorkspaceTexts::tr("the name of a file is expected")};
        const QStringList files = filesOf(path);
        for (const QString &name : files) {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return WorkspaceFileError{name, file.errorString()};
            texts.append({QFileInfo(name).fileName(), file.read(MaxWorkspaceBytes + 1)});
        }
        if (files.isEmpty())
            return WorkspaceFileError{path, WorkspaceTexts::tr("there is no *.json in this folder")};
    }
    return texts;
}

bool isWorkspacePath(const QString &path)
{
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).isDir())
        return true;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksLikeWorkspace(file.read(Beginning));
}

} // namespace Desk
