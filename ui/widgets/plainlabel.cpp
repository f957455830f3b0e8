#include "plainlabel.h"

namespace Desk {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(parent)
{
    setText(text);
}

PlainLabel::PlainLabel(QWidget *parent)
    : QLabel(parent)
{
    QLabel::setTextFormat(Qt::PlainText);
}

PlainLabel::~PlainLabel() = default;

} // namespace Desk
