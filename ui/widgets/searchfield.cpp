#include "searchfield.h"

#include "theme.h"

#include <QKeyEvent>
#include <QToolButton>

namespace Desk {

SearchField::SearchField(const QString &objectName, const QString &words, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setPlaceholderText(words);
    setAccessibleName(words);
    setClearButtonEnabled(true);
    // Qt's button has no accessible name.
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        button->setAccessibleName(QLineEdit::tr("Clear"));
}

SearchField::~SearchField() = default;

void SearchField::setWidths(int least, int most)
{
    setMinimumWidth(Theme::grid(least));
    setMaximumWidth(Theme::grid(most));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchField::focusAll()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

bool SearchField::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || text().isEmpty())
        return QLineEdit::event(event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_Escape || press->modifiers() != Qt::NoModifier)
        return QLineEdit::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        clear();
    return true;
}

} // namespace Desk
