#include "keyhint.h"

#include "theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace Desk {

namespace {

void placeIn(QLineEdit *field, QLabel *hint)
{
    hint->setFont(Theme::secondaryFont(field->font()));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins(Theme::grid(2), 0, Theme::grid(2), 0);
    row->setSizeConstraint(QLayout::SetNoConstraint); // The field keeps its own size.
    row->addStretch(1);
    row->addWidget(hint, 0, Qt::AlignVCenter);
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
    auto *hint = new PlainLabel(word, field);
    placeIn(field, hint);
    makeRoom(field, *hint);
}

KeyHint::KeyHint(QLineEdit *field, const QString &action, const QKeySequence &key)
    : PlainLabel(key.toString(QKeySequence::NativeText), field)
    , m_field(field)
    , m_action(action)
{
    placeIn(field, this);
    connect(field, &QLineEdit::textChanged, this, &KeyHint::showOrHide);
    field->installEventFilter(this);
    showOrHide();
}

KeyHint::~KeyHint() = default;

void KeyHint::setKey(const QKeySequence &key)
{
    const QString text = key.toString(QKeySequence::NativeText);
    if (text == this->text())
        return;
    setText(text);
    showOrHide();
}

bool KeyHint::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::Resize)
        showOrHide();
    return PlainLabel::eventFilter(watched, event);
}

void KeyHint::showOrHide()
{
    // What the field is for comes first: in Spanish, Ctrl is a longer word.
    const QFontMetrics metrics(m_field->font());
    const int words = std::min(metrics.horizontalAdvance(m_field->placeholderText()), Theme::grid(16));
    const int needed = words + sizeHint().width() + Theme::grid(6);
    const bool isShown = m_field->text().isEmpty() && !text().isEmpty() && needed <= m_field->width();
    setVisible(isShown);
    if (isShown)
        makeRoom(m_field, *this);
    else
        m_field->setTextMargins({});
}

} // namespace Desk
