#pragma once

#include "plainlabel.h"
#include "theme.h"

#include <QFont>
#include <QHash>

#include <functional>

class QTextLine;

namespace Desk {

/// Plain text that wraps anywhere if it must: a server's long word makes the label taller, never wider.
class WrapLabel final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WrapLabel)
public:
    explicit WrapLabel(QWidget *parent = nullptr, Tone tone = Tone::Plain);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// The last of so many lines ends in "…" where there is more; 0 for all of them.
    void setMostLines(int lines);
    /// Whether something is left out at the present width.
    [[nodiscard]] bool isCut() const;

    /// What all of its lines would take, however many are shown.
    [[nodiscard]] int wholeHeight(int width) const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out for `width`; paints it too where a painter is given. Returns the height.
    [[nodiscard]] qreal layOut(qreal width, QPainter *painter) const;
    [[nodiscard]] qreal layOutLines(const QString &shown, qreal width,
                                    const std::function<void(const QTextLine &)> &each,
                                    QPainter *painter = nullptr) const;
    /// The whole text as it may be broken into lines.
    [[nodiscard]] QString brokenText() const;
    /// What is laid out for `width`: the text, or as much of it as may be shown.
    [[nodiscard]] QString shownText(qreal width) const;

    /// Heights by width. A layout asks for them again at every change around it, and to lay text out costs the most of
    /// what a window does that nobody touches.
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
