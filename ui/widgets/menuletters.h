#pragma once

#include <QObject>

class QMenu;

namespace Desk {

/// Gives each entry of a menu that is shown a letter of its own: where two texts name the same one, which nobody who
/// translates can see, the later entry takes another letter of its text, or none.
class MenuLetters final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MenuLetters)
public:
    /// See installForAll().
    explicit MenuLetters(QObject *parent);

    static void share(const QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
