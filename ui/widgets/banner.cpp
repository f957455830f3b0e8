#include "banner.h"

#include "discard.h"
#include "elidedlabel.h"
#include "plainlabel.h"
#include "steadylabel.h"
#include "toolaction.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int LeastMeaning = 16; ///< Of what the word means, in units of the grid.
} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_word(new PlainLabel(this))
    , m_meaning(new ElidedLabel({}, this))
    , m_clock(new SteadyLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_more(new QToolButton(this))
{
    setObjectName(u"banner"_s);
    m_word->setObjectName(u"bannerWord"_s);
    m_word->setFont(Theme::strongFont(font()));
    m_meaning->setObjectName(u"bannerMeaning"_s);
    m_meaning->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clock->setObjectName(u"bannerClock"_s);
    QFont fixed = Theme::fixedFont(font());
    fixed.setWeight(QFont::DemiBold);
    m_clock->setFont(fixed);
    m_clock->setAutoFillBackground(true);
    m_clock->setAccessibleDescription(tr("Simulated time"));
    m_clock->hide();
    m_buttons->setSpacing(Theme::grid(1));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid(3), 0, Theme::grid(2), 0);
    row->setSpacing(Theme::grid(3));
    row->addWidget(m_word);
    row->addWidget(m_meaning, 1);
    row->addWidget(m_clock);
    row->addLayout(m_buttons);
    row->addWidget(m_more);
    m_more->setObjectName(u"bannerMore"_s);
    m_more->setText(tr("More ▾"));
    m_more->setAccessibleName(tr("More"));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QAction *action : shownActions()) {
            if (action)
                menu->addAction(action);
        }
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    setMinimumHeight(Theme::measures(font()).row - Theme::grid(1));
    updateColors();
}

Banner::~Banner() = default;

void Banner::setMode(Tone tone, const QString &word, const QString &meaning, const QString &title)
{
    m_tone = tone;
    m_word->setText(tone == Tone::Muted ? u"■ "_s + word : u"▲ "_s + word);
    m_word->setAccessibleName(word);
    m_meaning->setText(title.isEmpty() ? meaning : title + u" · "_s + meaning);
    m_meaning->setGivingWay(title, meaning);
    setAccessibleName(word + u": "_s + m_meaning->text());
    updateColors();
}

QString Banner::word() const
{
    return m_word->accessibleName();
}

QString Banner::meaning() const
{
    return m_meaning->text();
}

void Banner::setClock(const QString &time)
{
    m_clock->showText(time);
    // Not with each second: it asks everything here how large it wants to be.
    if (m_fittedClock != (time.isEmpty() ? 0 : m_clock->minimumWidth()))
        fit();
}

void Banner::setMark(const QColor &colour)
{
    m_mark = colour;
    update();
}

/// Null for one that is gone.
QList<QAction *> Banner::shownActions() const
{
    QList<QAction *> actions;
    for (int i = 0; i < m_buttons->count(); ++i)
        actions.append(static_cast<QToolButton *>(m_buttons->itemAt(i)->widget())->defaultAction());
    return actions;
}

void Banner::setActions(const QList<QAction *> &actions)
{
    if (shownActions() == actions)
        return;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        auto *button = static_cast<QToolButton *>(item->widget());
        if (button->defaultAction())
            button->defaultAction()->disconnect(button);
        discard(button);
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        placeAction(button, action);
        button->setObjectName(action->objectName() + u".button"_s);
        const auto updateName = [button, action] { button->setAccessibleName(action->text().remove(u'&')); };
        updateName();
        connect(action, &QAction::changed, button, updateName);
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::DelayedPopup); // a default action with a menu splits the button
        // Not InstantPopup: such a button cannot be pressed over the accessibility bus.
        connect(button, &QToolButton::clicked, button, [button] {
            const QAction *shown = button->defaultAction(); // not what the click itself made go
            if (shown && shown->menu())
                shown->menu()->popup(button->mapToGlobal(QPoint(0, button->height())));
        });
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        // A button follows the visibility of its action by itself in tool bars only.
        button->setVisible(action->isVisible() && !m_isCompact);
        connect(action, &QAction::changed, button, [this, button] {
            // Only ever wider, so that nothing beside it moves when "Pause" becomes "Resume".
            button->setMinimumWidth(std::max(button->minimumWidth(), button->sizeHint().width()));
            fit();
        });
        connect(action, &QObject::destroyed, button, &QObject::deleteLater);
        m_buttons->addWidget(button);
    }
    fit();
    updateColors();
}

/// One menu takes the place of all buttons: which of them are there must not depend on a few pixels. With the largest
/// letters on the narrowest screen the clock goes as well.
void Banner::fit()
{
    const int gap = Theme::grid(3);
    const int bare = minimumSizeHint().width();
    const bool hasTime = !m_clock->text().isEmpty();
    m_fittedClock = hasTime ? m_clock->minimumWidth() : 0;
    const int clock = hasTime ? std::max(m_clock->sizeHint().width(), m_clock->minimumWidth()) + gap : 0;
    m_clock->setVisible(hasTime && width() >= bare + m_meaning->minimumSizeHint().width() + clock);
    int needed = bare + clock - m_more->sizeHint().width() + Theme::grid(LeastMeaning) + gap;
    bool hasAny = false;
    for (int i = 0; i < m_buttons->count(); ++i) {
        const auto *button = static_cast<QToolButton *>(m_buttons->itemAt(i)->widget());
        if (!button->defaultAction() || !button->defaultAction()->isVisible())
            continue;
        hasAny = true;
        needed += std::max(button->minimumWidth(), button->sizeHint().width()) + m_buttons->spacing();
    }
    m_isCompact = hasAny && width() < needed;
    m_more->setVisible(m_isCompact);
    for (int i = 0; i < m_buttons->count(); ++i) {
        auto *button = static_cast<QToolButton *>(m_buttons->itemAt(i)->widget());
        button->setVisible(!m_isCompact && button->defaultAction() && button->defaultAction()->isVisible());
    }
}

QSize Banner::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int width =
        margins.left() + m_word->sizeHint().width() + m_more->sizeHint().width() + margins.right() + 2 * Theme::grid(3);
    return {width, QWidget::minimumSizeHint().height()};
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Banner::updateColors()
{
    // From the window's palette, because this function changes our own.
    const QPalette base = parentWidget() ? parentWidget()->palette() : QPalette();
    QPalette colors = base;
    const QColor text = Theme::onTint(m_tone, base);
    colors.setColor(QPalette::WindowText, text);
    colors.setColor(QPalette::ButtonText, text);
    for (QWidget *child : findChildren<QWidget *>()) {
        if (child != m_clock)
            child->setPalette(colors);
    }
    // With a ground of its own, so that a second is painted without all that lies below.
    colors.setColor(QPalette::Window, Theme::tint(m_tone, base));
    m_clock->setPalette(colors);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
    painter.fillRect(rect(), Theme::tint(m_tone, base));
    painter.fillRect(QRect(0, height() - 1, width(), 1),
                     Theme::mixed(Theme::color(m_tone, base), base.color(QPalette::Window), 0.3));
    if (m_mark.isValid())
        painter.fillRect(QRect(0, 0, Theme::grid(1) + 2, height()), m_mark);
}

void Banner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace Desk
