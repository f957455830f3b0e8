#pragma once

class QAbstractButton;

namespace Desk {

/// Breaks the text of a check box or radio button into lines no wider than `width` (pixels, with the mark itself),
/// where Qt would put all of it on one; enough width puts it on one again. The whole text is its accessible name.
void wrapMark(QAbstractButton &mark, int width);

} // namespace Desk
