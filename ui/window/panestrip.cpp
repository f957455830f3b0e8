#include "panestrip.h"

#include "ui/widgets/flattabbar.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

PaneStrip::PaneStrip(QSplitter *columns, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new FlatTabBar(this))
    , m_view(new QWidget(this))
    , m_columns(columns)
{
    setObjectName(u"paneStrip"_s);
    m_tabs->setObjectName(u"paneTabs"_s);
    m_tabs->setAccessibleName(tr("Part of the window"));
    m_tabs->hide();
    m_columns->setParent(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::grid(1), 0, 0, 0); // The words begin where those of the panes do.
    row->addWidget(m_tabs);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    m_view->installEventFilter(this);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0 && index < m_tabbed.size())
            showPane(m_tabbed.at(index));
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

PaneStrip::~PaneStrip()
{
    qApp->disconnect(this); // The focus moves once more as the panes are deleted.
}

void PaneStrip::setName(QWidget *pane, const QString &name)
{
    m_names.insert(pane, name);
}

QList<QWidget *> PaneStrip::panes() const
{
    QList<QWidget *> all;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (!m_columns->widget(i)->isHidden())
            all.append(m_columns->widget(i));
    }
    return all;
}

void PaneStrip::setPaged(bool paged)
{
    if (paged == m_isPaged)
        return;
    m_isPaged = paged;
    m_shown = nullptr;
    m_tabs->setVisible(paged);
    if (paged)
        followFocus(QApplication::focusWidget());
    place();
    updateGeometry();
}

void PaneStrip::showPane(QWidget *pane)
{
    if (!m_isPaged || !pane || pane->isHidden() || pane == m_shown)
        return;
    m_shown = pane;
    place();
    Q_EMIT shownPaneChanged(pane);
}

void PaneStrip::followFocus(const QWidget *now)
{
    if (!m_isPaged || !now || !m_columns->isAncestorOf(now))
        return;
    for (QWidget *pane : panes()) {
        if (pane == now || pane->isAncestorOf(now))
            showPane(pane);
    }
}

void PaneStrip::fillTabs()
{
    const QList<QWidget *> all = panes();
    const QSignalBlocker quiet(m_tabs);
    if (all != m_tabbed) {
        m_tabbed = all;
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        for (const QWidget *pane : all)
            m_tabs->addTab(m_names.value(pane));
    }
    m_tabs->setCurrentIndex(int(m_tabbed.indexOf(m_shown)));
}

/// Each page is as wide as the view; all of them are moved until the wanted one is in it.
void PaneStrip::place()
{
    if (m_isPlacing)
        return;
    const QScopedValueRollback placing(m_isPlacing, true);
    const QRect room = m_view->rect();
    if (!m_isPaged) {
        const int before = m_columns->width();
        m_columns->setGeometry(room);
        if (room.width() != before)
            Q_EMIT widthChanged();
        return;
    }
    const QList<QWidget *> all = panes();
    if (!m_shown || m_shown->isHidden())
        m_shown = all.isEmpty() ? nullptr : all.at(std::min<qsizetype>(1, all.size() - 1));
    fillTabs();
    const int count = std::max(1, int(all.size()));
    const int between = m_columns->handleWidth();
    m_columns->resize(count * room.width() + (count - 1) * between, room.height());
    QList<int> sizes;
    for (int i = 0; i < m_columns->count(); ++i)
        sizes.append(m_columns->widget(i)->isHidden() ? 0 : room.width());
    m_columns->setSizes(sizes);
    m_columns->move(m_shown ? -m_shown->x() : 0, 0);
}

QSize PaneStrip::minimumSizeHint() const
{
    const QSize all = m_columns->minimumSizeHint();
    if (!m_isPaged)
        return all;
    int widest = m_tabs->minimumSizeHint().width();
    for (const QWidget *pane : panes())
        widest = std::max({widest, pane->minimumWidth(), pane->minimumSizeHint().width()});
    return {widest, layout()->minimumSize().height() + all.height()};
}

void PaneStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

bool PaneStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isMoved = watched == m_view && event->type() == QEvent::Resize;
    // The columns are in no layout, which would tell of it: they want another size, or one of them came or went.
    const bool isAsked = watched == m_view && event->type() == QEvent::LayoutRequest;
    if (isMoved || isAsked)
        place();
    if (isAsked)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

/// From the tabs one comes to what they show, not to a page out of sight.
bool PaneStrip::focusNextPrevChild(bool next)
{
    if (m_isPaged && next && m_tabs->hasFocus() && m_shown) {
        for (QWidget *one = m_shown->nextInFocusChain(); one != m_shown; one = one->nextInFocusChain()) {
            if (m_shown->isAncestorOf(one) && (one->focusPolicy() & Qt::TabFocus) && one->isVisible() &&
                one->isEnabled() && !one->focusProxy()) {
                one->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace Desk
