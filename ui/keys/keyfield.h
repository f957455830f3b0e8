#pragma once

#include <QKeySequenceEdit>

namespace Desk {

/// Takes the key that is pressed in it, one alone. Tab, Esc and Return are left to the dialog.
class KeyField final : public QKeySequenceEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyField)
public:
    /// `name` is the accessible name.
    explicit KeyField(const QString &name, QWidget *parent = nullptr);
    ~KeyField() override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
};

} // namespace Desk
