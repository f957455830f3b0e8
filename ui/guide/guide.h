#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// A chapter of the user guide.
struct GuideChapter
{
    QString title;    ///< Its first heading.
    QString markdown; ///< GitHub's dialect, with the heading.
};

/// The chapters in their order, as packaging/doc/guide has them.
[[nodiscard]] QList<GuideChapter> guideChapters();

} // namespace Desk
