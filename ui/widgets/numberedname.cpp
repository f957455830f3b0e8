#include "numberedname.h"

namespace Desk {

namespace {
constexpr qsizetype LongestName = 40; ///< What is longer is a sentence, which one reads from its beginning.
} // namespace

bool isNumbered(const QString &text)
{
    return !text.isEmpty() && text.size() <= LongestName && text.back().isDigit();
}

Qt::TextElideMode elideModeOf(const QString &text, Qt::TextElideMode usual)
{
    return usual == Qt::ElideRight && isNumbered(text) ? Qt::ElideMiddle : usual;
}

} // namespace Desk
