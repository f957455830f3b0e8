#pragma once

#include "plainlabel.h"
#include "theme.h"

#include <QFont>
#include <QHash>

#include <functional>

class QTextLine;

namespace Desk {

/// Plain text that wraps anywhere if necessary: a long word of a server makes the label higher, never wider.
class WrapLabel final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLabel)
public:
    explicit WrapLabel(QWidget *parent = nullptr, Tone tone = Tone::Plain);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// Shows at most so many lines, the last one ending in "…" where there are more; 0 for no limit.
    void setMostLines(int lines);
    /// True where lines are left out at the present width.
    [[nodiscard]] bool isCut() const;

    /// The height of all lines, however many are shown, in pixels.
    [[nodiscard]] int wholeHeight(int width) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays out the text for `width`, and paints it if there is a painter. Returns the height.
    [[nodiscard]] qreal layOut(qreal width, QPainter *painter) const;
    [[nodiscard]] qreal layOutLines(const QString &shown, qreal width,
                                    const std::function<void(const QTextLine &)> &each,
                                    QPainter *painter = nullptr) const;
    /// The whole text, with break opportunities added.
    [[nodiscard]] QString brokenText() const;
    /// The text that is laid out for `width`: all of it, or as much as may be shown.
    [[nodiscard]] QString shownText(qreal width) const;

    /// Heights by width. Layouts ask for them at every change, and laying out text takes most of the time of an idle
    /// window.
    struct Heights
    {
        QString text;
        QFont font;
        QHash<int, int> byWidth;
    };

    Tone m_tone;
    int m_mostLines = 0;
    mutable Heights m_heights;
};

} // namespace Desk
