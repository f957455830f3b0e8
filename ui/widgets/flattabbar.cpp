#include "flattabbar.h"

#include "theme.h"

#include <QPainter>
#include <QStyle>

namespace Desk {

FlatTabBar::FlatTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

FlatTabBar::~FlatTabBar() = default;

QSize FlatTabBar::tabSizeHint(int index) const
{
    const QFontMetrics metrics(Theme::strongFont(font()));
    const int text = metrics.size(Qt::TextShowMnemonic, tabText(index)).width();
    return {text + Theme::grid(4), Theme::measures(font()).row};
}

QSize FlatTabBar::minimumTabSizeHint(int index) const
{
    // A narrow pane takes room from between the words before it takes words.
    return tabSizeHint(index) - QSize(Theme::grid(3), 0);
}

void FlatTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < count(); ++i) {
        const bool current = i == currentIndex();
        const QRect box = tabRect(i);
        painter.setFont(current ? Theme::strongFont(font()) : font());
        const QColor accent = Theme::color(Tone::Accent, palette());
        painter.setPen(current ? accent : Theme::color(Tone::Muted, palette()));
        painter.drawText(box, int(Qt::AlignCenter | Qt::TextShowMnemonic), tabText(i));
        const int beside = (box.width() - tabSizeHint(i).width()) / 2 + Theme::grid(2);
        const QRect text = box.adjusted(beside, 0, -beside, 0);
        if (current)
            painter.fillRect(QRect(text.left(), box.bottom() - 1, text.width(), 2), accent);
        if (current && hasFocus()) {
            painter.setPen(accent);
            painter.drawRoundedRect(box.adjusted(2, 4, -3, -5), 4, 4);
        }
    }
}

} // namespace Desk
