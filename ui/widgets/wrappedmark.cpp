#include "wrappedmark.h"

#include <QAbstractButton>
#include <QStringList>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto Broken = "deskBroken"; ///< The text as it was broken, to tell it from one that is new.
constexpr auto Whole = "deskWhole";

} // namespace

void wrapMark(QAbstractButton &mark, int width)
{
    if (mark.text() != mark.property(Broken).toString())
        mark.setProperty(Whole, mark.text());
    const QString whole = mark.property(Whole).toString();
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
    mark.setProperty(Broken, lines);
}

} // namespace Desk
