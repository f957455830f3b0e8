#include "wrappedmark.h"

#include <QAbstractButton>
#include <QStringList>

namespace Desk {

void wrapMark(QAbstractButton &mark, int width)
{
    const QString whole = mark.text().replace(u'\n', u' '); // As it was before it was broken.
    if (mark.accessibleName().isEmpty())
        mark.setAccessibleName(QString(whole).remove(u'&'));
    QString lines;
    const QStringList words = whole.split(u' ');
    for (const QString &word : words) {
        mark.setText(lines.isEmpty() ? word : lines + u' ' + word);
        if (!lines.isEmpty() && mark.sizeHint().width() > width)
            mark.setText(lines + u'\n' + word);
        lines = mark.text();
    }
}

} // namespace Desk
