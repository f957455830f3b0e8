#include "menuletters.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QSet>

#include <utility>

namespace Desk {

namespace {

/// The place of the letter after a single '&'; -1 for none.
qsizetype placeOfLetter(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2)) {
        if (text.at(at + 1) != u'&')
            return at + 1;
    }
    return -1;
}

/// The place of a letter that is still free: of the first of a word, or else of any; -1 for none.
qsizetype freeLetter(const QString &text, const QSet<QChar> &taken)
{
    qsizetype any = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i).toUpper();
        if (!letter.isLetterOrNumber() || taken.contains(letter) || letter.isSurrogate())
            continue;
        if (i == 0 || text.at(i - 1).isSpace())
            return i;
        if (any < 0)
            any = i;
    }
    return any;
}

} // namespace

MenuLetters::MenuLetters(QObject *parent)
    : QObject(parent)
{
}

void MenuLetters::share(const QMenu &menu)
{
    QSet<QChar> taken;
    QList<QAction *> others;
    const QList<QAction *> actions = menu.actions();
    for (QAction *action : actions) {
        const qsizetype at = action->isSeparator() || !action->isVisible() ? -1 : placeOfLetter(action->text());
        if (at < 0)
            continue;
        const QChar letter = action->text().at(at).toUpper();
        if (taken.contains(letter))
            others.append(action);
        taken.insert(letter);
    }
    for (QAction *action : std::as_const(others)) {
        QString text = action->text();
        text.remove(placeOfLetter(text) - 1, 1);
        if (const qsizetype at = freeLetter(text, taken); at >= 0) {
            taken.insert(text.at(at).toUpper());
            text.insert(at, u'&');
        }
        action->setText(text);
    }
}

bool MenuLetters::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show) {
        if (const auto *menu = qobject_cast<QMenu *>(watched))
            share(*menu);
    }
    return false;
}

} // namespace Desk
