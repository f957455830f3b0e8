#include "sendbutton.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QTextLayout>

#include <optional>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// The text with a break before its second line; nothing where it needs more than two.
std::optional<QString> inTwoLines(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap); // A name is not cut in two, where its language has words.
    layout.setTextOption(option);
    layout.beginLayout();
    int lines = 0;
    int second = -1;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++lines > 2 || line.naturalTextWidth() > width)
            return {};
        if (lines == 2)
            second = line.textStart();
    }
    layout.endLayout();
    return second < 0 ? text : text.first(second).trimmed() + u'\n' + text.sliced(second);
}

} // namespace

SendButton::SendButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"send"_s);
    Theme::setPrimary(this, true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would be one line.
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

int SendButton::textWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect.setWidth(width);
    return style()->subElementRect(QStyle::SE_PushButtonContents, &option, this).width() - Theme::grid(2);
}

int SendButton::heightForWidth(int width) const
{
    const int line = sizeHint().height();
    return fontMetrics().horizontalAdvance(text()) <= textWidth(width) ? line : line + fontMetrics().lineSpacing();
}

QString SendButton::shownText() const
{
    const QFontMetrics metrics = fontMetrics();
    const int room = textWidth(width());
    if (metrics.horizontalAdvance(text()) <= room || height() < sizeHint().height() + metrics.lineSpacing())
        return elidedPartFirst(metrics, text(), m_name, room);
    // How much of two lines their ends leave empty depends on the words.
    for (int both = 2 * room; both > room; both -= metrics.averageCharWidth()) {
        if (const auto lines = inTwoLines(elidedPartFirst(metrics, text(), m_name, both), font(), room))
            return *lines;
    }
    return elidedPartFirst(metrics, text(), m_name, room);
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
