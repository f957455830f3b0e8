#include "keyhint.h"

#include "plainlabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>

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

/// Text and placeholder end before the hint.
void makeRoom(QLineEdit *field, const QLabel &hint)
{
    const int room = hint.sizeHint().width() + Theme::grid(1);
    field->setTextMargins(field->isRightToLeft() ? QMargins(room, 0, 0, 0) : QMargins(0, 0, room, 0));
}

} // namespace

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
