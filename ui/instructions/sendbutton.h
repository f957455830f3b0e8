#pragma once

#include <QPushButton>

namespace Desk {

/// The one primary button. A double click and a held key press it once, and a long name is elided, not the window
/// widened: text() is always whole.
class SendButton final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendButton)
public:
    explicit SendButton(QWidget *parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// `name` in the text is shortened first: the verb stands behind it in some languages.
    void setNamed(const QString &text, const QString &name);
    /// What is painted at the present width.
    [[nodiscard]] QString shownText() const;

protected:
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name; ///< As it stands in the text.
};

} // namespace Desk
