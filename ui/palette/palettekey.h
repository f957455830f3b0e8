#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Desk {

/// Lets the key of an action work while one types as well. It is for Ctrl+K, "Go to anything": on X11 a text field
/// would delete to the end of its line with it, which hardly anybody knows, and which Shift+End and Del do anywhere;
/// here one key goes everywhere.
class PaletteKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteKey)
public:
    /// In all of `window`, which owns it.
    PaletteKey(const QAction &action, QWidget *window);
    ~PaletteKey() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<const QAction> m_action;
    QWidget *m_window;
};

} // namespace Desk
