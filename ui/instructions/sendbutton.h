#pragma once

#include <QPushButton>

namespace Desk {

/// The primary button of the panel. A double click or a key that is held down presses it once. A long text goes on in a
/// second line, and only what has no room there is elided, so that it does not widen the window; text() has all of it.
class SendButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendButton)
public:
    explicit SendButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

    /// `name` in the text is shortened first: the verb stands behind it in some languages.
    void setNamed(const QString &text, const QString &name);
    /// What is painted at the present size, with a line break where there are two lines.
    [[nodiscard]] QString shownText() const;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;

    QString m_name; ///< As it stands in the text.
};

} // namespace Desk
