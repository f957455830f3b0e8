#pragma once

#include <QWidget>

namespace Desk {

/// One line of text, elided to the width that there is. The tooltip has the whole text while it is cut.
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
    /// The width of the whole text, in pixels; the label accepts less.
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
