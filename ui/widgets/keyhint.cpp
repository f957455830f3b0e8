#include "keyhint.h"

#include "plainlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Desk {

namespace {

QLabel *hintIn(QLineEdit *field, const QString &text)
{
    auto *hint = new PlainLabel(text, field);
    hint->setFont(Theme::secondaryFont(field->font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(Theme::grid(2), 0, Theme::grid(2), 0);
    row->setSizeConstraint(QLayout::SetNoConstraint); // The field keeps its own size.
    row->addStretch(1);
    row->addWidget(hint, 0, Qt::AlignVCenter);
    return hint;
}

/// Lets Esc clear the field; in an empty field it is left to the window.
class EscapeClears final : public QObject
{
public:
    explicit EscapeClears(QLineEdit *field)
        : QObject(field)
        , m_field(*field)
    {
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!isKey || watched != &m_field || m_field.text().isEmpty())
            return false;
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() != Qt::Key_Escape || press->modifiers() != Qt::NoModifier)
            return false;
        event->accept();
        if (event->type() == QEvent::KeyPress)
            m_field.clear();
        return true;
    }

private:
    QLineEdit &m_field;
};

/// Text and placeholder end before the hint.
void makeRoom(QLineEdit *field, const QLabel &hint)
{
    const int room = hint.sizeHint().width() + Theme::grid(1);
    field->setTextMargins(field->isRightToLeft() ? QMargins(room, 0, 0, 0) : QMargins(0, 0, room, 0));
}

} // namespace

void addClearButton(QLineEdit *field)
{
    field->installEventFilter(new EscapeClears(field));
    field->setClearButtonEnabled(true);
    for (QToolButton *button : field->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        if (button->accessibleName().isEmpty())
            button->setAccessibleName(QLineEdit::tr("Clear"));
    }
}

void addFieldSuffix(QLineEdit *field, const QString &word)
{
    makeRoom(field, *hintIn(field, word));
}

void addKeyHint(QLineEdit *field, const QKeySequence &key)
{
    QLabel *hint = hintIn(field, key.toString(QKeySequence::NativeText));
    const auto show = [field, hint] {
        const bool empty = field->text().isEmpty();
        hint->setVisible(empty);
        if (empty)
            makeRoom(field, *hint);
        else
            field->setTextMargins({});
    };
    QObject::connect(field, &QLineEdit::textChanged, hint, show);
    show();
}

} // namespace Desk
