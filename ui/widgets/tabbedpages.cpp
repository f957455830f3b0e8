#include "tabbedpages.h"

#include "flattabbar.h"
#include "hairline.h"
#include "theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

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

void TabbedPages::setTitle(int index, const QString &title)
{
    m_tabs->setTabText(index, title);
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
