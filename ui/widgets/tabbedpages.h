#pragma once

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace Desk {

class FlatTabBar;

/// Tabs, and below them the page of the current one.
class TabbedPages final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TabbedPages)
public:
    /// `tabsName` is the objectName of the tab bar, `words` are its accessible name.
    TabbedPages(const QString &tabsName, const QString &words, QWidget *parent = nullptr);
    ~TabbedPages() override;

    /// How far the tabs are from the left edge and from the page, in units of the grid.
    void setSpaces(int left, int below);
    /// Separates the page from its tabs by a thin line.
    void addRule();

    /// Owns `page`; returns its index.
    int addPage(QWidget *page, const QString &title);
    /// The same, before the page that stands there now.
    void insertPage(int index, QWidget *page, const QString &title);
    /// Controls at the end of the row of tabs; `corner` becomes this widget's.
    void setCorner(QWidget *corner);
    void setTitle(int index, const QString &title);
    /// In pixels, for all tabs without a word cut.
    [[nodiscard]] int tabsWidth() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] QWidget *page(int index) const;
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    /// The page gives way to what is around; the tabs stay.
    void setPagesShown(bool shown);

Q_SIGNALS:
    void currentChanged(int index);
    /// A person pressed a tab, be it the current one.
    void tabPressed(int index);

private:
    FlatTabBar *m_tabs;
    QStackedWidget *m_pages;
    QVBoxLayout *m_column;
};

} // namespace Desk
