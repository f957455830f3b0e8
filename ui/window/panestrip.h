#pragma once

#include <QHash>
#include <QPointer>
#include <QWidget>

class QSplitter;

namespace Desk {

class FlatTabBar;

/// The columns of the window side by side, or, where there is room for one alone, as pages of which one is in sight:
/// tabs above them choose it, and so does the focus. The others stay beside it, out of sight, so that keys, menus and
/// screen readers find all that they find in a wide window.
class PaneStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneStrip)
public:
    /// Takes the columns, whose panes may come and go.
    explicit PaneStrip(QSplitter *columns, QWidget *parent = nullptr);
    ~PaneStrip() override;

    /// What a pane is called on its tab.
    void setName(QWidget *pane, const QString &name);
    /// Shows pages, or all columns again. Their sizes are the caller's then.
    void setPaged(bool paged);
    [[nodiscard]] bool isPaged() const { return m_isPaged; }
    /// Brings a pane into sight; without pages nothing happens.
    void showPane(QWidget *pane);
    /// The pane that is in sight; null without pages.
    [[nodiscard]] QWidget *shownPane() const { return m_isPaged ? m_shown.data() : nullptr; }
    /// The least width: of the widest pane with pages, otherwise of all.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shownPaneChanged(QWidget *pane);
    /// The columns side by side have another width.
    void widthChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    void fillTabs();
    void followFocus(const QWidget *now);
    [[nodiscard]] QList<QWidget *> panes() const;

    FlatTabBar *m_tabs;
    QWidget *m_view; ///< Cuts what is out of sight.
    QSplitter *m_columns;
    QHash<const QWidget *, QString> m_names;
    QList<QWidget *> m_tabbed; ///< The pane of each tab.
    QPointer<QWidget> m_shown;
    bool m_isPaged = false;
    bool m_isPlacing = false;
};

} // namespace Desk
