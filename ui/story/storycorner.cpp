#include "storycorner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr double ZoomStep = 1.5;
constexpr int FilterUnits = 118; ///< The narrowest pane with a filter, in units of the grid,
constexpr int RangeUnits = 165;  ///< and the narrowest that says from when to when.

} // namespace

StoryCorner::StoryCorner(QWidget *parent)
    : QWidget(parent)
    , m_range(new PlainLabel(this))
    , m_filter(new SearchField(u"storyFilter"_s, tr("Filter"), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, Theme::grid(2), 0);
    row->setSpacing(Theme::grid(1));
    m_range->setObjectName(u"storyRange"_s);
    m_range->setForegroundRole(QPalette::PlaceholderText);
    setPlainToolTip(m_filter, tr("Words of an event, a worker, a queue or a SID"));
    m_filter->setWidths(18, 34);
    row->addWidget(m_range);
    row->addSpacing(Theme::grid(1));
    m_zoomOut = add(u"storyZoomOut"_s, u"−"_s, tr("Zoom out (−)"));
    m_zoomIn = add(u"storyZoomIn"_s, u"+"_s, tr("Zoom in (+)"));
    m_fit = add(u"storyFit"_s, tr("Fit"), tr("Show everything (0)"));
    row->addWidget(m_filter); // Last of what gives way, so that it is in one place in all tabs.
    m_more = add(u"storyMore"_s, tr("More ▾"), tr("More"));
    m_fold = add(u"storyFold"_s, {}, {});
    setTabOrder(m_fit, m_filter);
    setTabOrder(m_filter, m_more);
    // The row of tabs is as high without these: nothing below it moves when they give way.
    setMinimumHeight(m_filter->sizeHint().height());
    fit(0, 0, false, false, false);
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(1 / ZoomStep); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { Q_EMIT zoomWanted(ZoomStep); });
    connect(m_fit, &QToolButton::clicked, this, &StoryCorner::fitWanted);
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldWanted(!m_isFolded); });
    connect(m_filter, &QLineEdit::textChanged, this, &StoryCorner::wordsChanged);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT menuAboutToShow(menu);
    });
}

StoryCorner::~StoryCorner() = default;

QToolButton *StoryCorner::add(const QString &name, const QString &text, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(words);
    setPlainToolTip(button, words);
    button->setAutoRaise(true);
    layout()->addWidget(button);
    return button;
}

void StoryCorner::setRange(const QString &range, const QString &details)
{
    m_range->setText(range);
    setPlainToolTip(m_range, details);
}

QString StoryCorner::words() const
{
    return m_filter->text();
}

void StoryCorner::setFound(const std::function<QString()> &found)
{
    m_filter->setFound(found);
}

void StoryCorner::clearWords()
{
    m_filter->clear();
}

void StoryCorner::fit(int width, int tabs, bool isTimeline, bool isFiltered, bool isFolded)
{
    if (m_isFolded != isFolded ||
        m_fold->icon().isNull()) { // A new icon lays out the row, and this is asked at each refresh.
        const QString words = isFolded ? tr("Unfold the story") : tr("Fold the story away");
        m_isFolded = isFolded;
        m_fold->setIcon(icon(isFolded ? u"previous"_s : u"next"_s));
        m_fold->setAccessibleName(words);
        setPlainToolTip(m_fold, words);
    }
    isTimeline = isTimeline && !isFolded;
    isFiltered = isFiltered && !isFolded;
    const int units = width / std::max(Theme::grid(1), 1);
    m_range->setVisible(isTimeline && units >= RangeUnits);
    m_filter->setVisible(isFiltered && (units >= FilterUnits || !m_filter->text().isEmpty()));
    for (QToolButton *button : {m_zoomOut, m_zoomIn, m_fit})
        button->setVisible(isTimeline);
    m_more->setVisible(isFiltered);
    // Words are of other lengths in other languages, and no tab is cut for what keys and the menu do as well.
    const std::array<QWidget *, 5> givingWay{m_range, m_filter->text().isEmpty() ? m_filter : nullptr, m_fit, m_zoomOut,
                                             m_zoomIn};
    for (QWidget *control : givingWay) {
        if (neededWidth() <= width - tabs)
            break;
        if (control)
            control->setVisible(false);
    }
}

/// Of what is shown, at its least.
int StoryCorner::neededWidth() const
{
    const auto *row = static_cast<const QHBoxLayout *>(layout());
    const QMargins margins = row->contentsMargins();
    int needed = margins.left() + margins.right();
    for (const QWidget *control :
         std::initializer_list<const QWidget *>{m_range, m_zoomOut, m_zoomIn, m_fit, m_filter, m_more, m_fold}) {
        if (control->isHidden())
            continue;
        const int least = control == m_filter ? m_filter->minimumWidth() : control->sizeHint().width();
        needed += std::max(least, control->minimumSizeHint().width()) + row->spacing();
    }
    return needed;
}

} // namespace Desk
