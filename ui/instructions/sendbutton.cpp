#include "sendbutton.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace Desk {

using namespace Qt::StringLiterals;

SendButton::SendButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"send"_s);
    Theme::setPrimary(this, true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(Theme::strongFont(font()));
}

QSize SendButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 14, sizeHint().height()};
}

void SendButton::setNamed(const QString &text, const QString &name)
{
    m_name = actionText(name);
    setText(actionText(text));
}

QString SendButton::shownText() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const int room = style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() - Theme::grid(2);
    return elidedPartFirst(option.fontMetrics, text(), m_name, room);
}

void SendButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    // The second press of a double click is no decision.
    event->accept();
}

void SendButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ControlModifier)) {
        event->accept();
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void SendButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text = shownText();
    painter.drawControl(QStyle::CE_PushButton, option);
}

} // namespace Desk
