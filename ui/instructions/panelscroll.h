#pragma once

#include <QPointer>
#include <QScrollArea>

namespace Desk {

/// What can be chosen and filled in. It wants as much height as that takes; with less it scrolls as a whole, and
/// nothing in it is squeezed below what it needs.
class PanelScroll final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelScroll)
public:
    /// Owns `content`, whose layout says how high it is at a width.
    explicit PanelScroll(QWidget *content, QWidget *parent = nullptr);
    ~PanelScroll() override;

    /// Brings it into view, and keeps it there while the layouts have their turns, until somebody scrolls.
    void reveal(QWidget *part);
    /// What all of the content takes at the present width.
    [[nodiscard]] int wholeHeight() const;
    /// What the first row of it takes, and the air around that.
    [[nodiscard]] int firstRowHeight() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showRevealed();
    void showAgain();

    QPointer<QWidget> m_revealed;
    int m_wanted = 0; ///< Where a person scrolled to; a window that became lower for a while changes nothing of it.
};

} // namespace Desk
