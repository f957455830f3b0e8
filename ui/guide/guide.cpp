#include "guide.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// The linker drops a library's resources unless someone names them; the macro wants the global namespace.
static void nameGuide()
{
    Q_INIT_RESOURCE(guide);
}

namespace Desk {

QList<GuideChapter> guideChapters()
{
    nameGuide();
    QList<GuideChapter> chapters;
    const QDir folder(u":/guide"_s);
    const QStringList names =
        folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name); // "1-first-ten-minutes.md" is the first.
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        const QString heading = text.section(u'\n', 0, 0);
        chapters.append({heading.sliced(heading.indexOf(u' ') + 1), text});
    }
    return chapters;
}

} // namespace Desk
