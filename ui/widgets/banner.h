#pragma once

#include "theme.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace Desk {

class ElidedLabel;
class SteadyLabel;

/// The bar across the top that says what instructions do in the world: a word, its meaning, the clock, and a few
/// buttons, or one that has them in a menu where there is too little room. The word and the shape before it say it
/// without the colour.
class Banner final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)
public:
    explicit Banner(QWidget *parent = nullptr);
    ~Banner() override;

    /// `word` in capitals ("TRAINING"); `meaning` is any text, elided where there is no room; `title` of what it is
    /// said stands before it, and gives way to it.
    void setMode(Tone tone, const QString &word, const QString &meaning, const QString &title = {});
    [[nodiscard]] QString word() const;
    [[nodiscard]] QString meaning() const;
    void setClock(const QString &time); ///< Hidden for an empty text.
    /// The profile's own colour, painted at the left edge; none for an invalid colour.
    void setMark(const QColor &colour);
    [[nodiscard]] QColor mark() const { return m_mark; }
    /// The actions of the buttons, from left to right. Not owned; they may be destroyed at any time.
    void setActions(const QList<QAction *> &actions);
    /// With the menu in place of the buttons.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<QAction *> shownActions() const;
    void updateColors();
    void fit();
    Tone m_tone = Tone::Muted;
    QColor m_mark;
    QLabel *m_word;
    ElidedLabel *m_meaning;
    SteadyLabel *m_clock;
    QHBoxLayout *m_buttons;
    QToolButton *m_more;
    int m_fittedClock = 0; ///< The width of the clock that fit() has seen; 0 for none.
    bool m_isCompact = false;
};

} // namespace Desk
