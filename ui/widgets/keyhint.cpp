#include "keyhint.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>

namespace Desk {

void addKeyHint(QLineEdit *field, const QKeySequence &key)
{
    auto *hint = new QLabel(key.toString(QKeySequence::NativeText), field);
    hint->setTextFormat(Qt::PlainText);
    hint->setFont(Theme::secondaryFont(field->font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(Theme::grid(2), 0, Theme::grid(2), 0);
    row->setSizeConstraint(QLayout::SetNoConstraint); // the field keeps its own size
    row->addStretch(1);
    row->addWidget(hint, 0, Qt::AlignVCenter);
    // In a narrow field it stands over the end of the prompt, not through it.
    hint->setAutoFillBackground(true);
    hint->setBackgroundRole(QPalette::Base);
    const auto show = [field, hint] { hint->setVisible(field->text().isEmpty()); };
    QObject::connect(field, &QLineEdit::textChanged, hint, show);
    show();
}

} // namespace Desk
