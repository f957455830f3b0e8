#pragma once

#include <QWidget>

namespace Desk {

/// `text` in `width` pixels: first `part` of it is shortened, then all of it. Names give way before what is said of
/// them.
[[nodiscard]] QString elidedPartFirst(const QFontMetrics &metrics, const QString &text, const QString &part, int width);

/// One line that is elided to its width and never asks for more; the whole text is in the tooltip while it is cut.
class ElidedLabel : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_DISABLE_COPY_MOVE(ElidedLabel)
public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);
    ~ElidedLabel() override;

    [[nodiscard]] const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// What of the text is shortened first, and what is said where even that leaves too little room.
    void setGivingWay(const QString &part, const QString &least);
    void setElideMode(Qt::TextElideMode mode);
    /// What is painted at the present width.
    [[nodiscard]] QString shownText() const;
    /// Widest text that is still not cut, in pixels; the label asks for it but takes less.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    QString m_part;
    QString m_least;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace Desk
