#include "tabbedpages.h"

#include "flattabbar.h"
#include "hairline.h"
#include "theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

TabbedPages::TabbedPages(const QString &tabsName, const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_tabs(new FlatTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_column(new QVBoxLayout(this))
{
    m_tabs->setObjectName(tabsName);
    m_tabs->setAccessibleName(words);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs);
    row->addStretch(1);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addLayout(row);
    m_column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, &TabbedPages::currentChanged);
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int index) {
        if (index >= 0)
            Q_EMIT tabPressed(index);
    });
    setFocusProxy(m_tabs); // Arrow keys go from tab to tab, the Tab key into the page.
}

TabbedPages::~TabbedPages() = default;

void TabbedPages::setSpaces(int left, int below)
{
    m_column->itemAt(0)->layout()->setContentsMargins(Theme::grid(left), 0, 0, 0);
    m_column->setSpacing(Theme::grid(below));
}

void TabbedPages::addRule()
{
    m_column->insertWidget(1, new Hairline(this));
}

int TabbedPages::addPage(QWidget *page, const QString &title)
{
    m_tabs->addTab(title);
    return m_pages->addWidget(page);
}

void TabbedPages::insertPage(int index, QWidget *page, const QString &title)
{
    // The page first: the bar tells at once which of them is the current one.
    const int current = m_pages->currentIndex();
    m_pages->insertWidget(index, page);
    m_tabs->insertTab(index, title);
    const int now = current >= index ? current + 1 : std::max(current, 0);
    m_tabs->setCurrentIndex(now);
    m_pages->setCurrentIndex(now);
}

void TabbedPages::setCorner(QWidget *corner)
{
    static_cast<QBoxLayout *>(m_column->itemAt(0)->layout())->addWidget(corner);
}

void TabbedPages::setPagesShown(bool shown)
{
    m_pages->setVisible(shown);
}

void TabbedPages::setTitle(int index, const QString &title)
{
    if (m_tabs->tabText(index) != title) // The bar lays out its window even for the same one.
        m_tabs->setTabText(index, title);
}

int TabbedPages::tabsWidth() const
{
    return m_column->itemAt(0)->layout()->contentsMargins().left() + m_tabs->minimumSizeHint().width();
}

int TabbedPages::count() const
{
    return m_tabs->count();
}

QWidget *TabbedPages::page(int index) const
{
    return m_pages->widget(index);
}

int TabbedPages::currentIndex() const
{
    return m_tabs->currentIndex();
}

void TabbedPages::setCurrentIndex(int index)
{
    m_tabs->setCurrentIndex(index);
}

} // namespace Desk
