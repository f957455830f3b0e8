#pragma once

#include <QObject>

namespace Desk {

/// Lets Ctrl+K open "Go to anything" while one types as well. On X11 a text field would delete to the end of its line
/// with it, which hardly anybody knows, and which Shift+End and Del do anywhere; here one key goes everywhere.
class PaletteKey final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteKey)
public:
    /// See installForAll().
    explicit PaletteKey(QObject *parent);
    ~PaletteKey() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
