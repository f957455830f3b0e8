#pragma once

#include "ui/widgets/plainlabel.h"

#include <QTimer>

class QKeyEvent;

namespace Desk {

/// Shows the last keys over the foot of the window, for those who watch somebody use it. Only keys that do something:
/// what is typed as a text is nobody's business.
class KeyEcho final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyEcho)
public:
    /// Of the keys that go to `window` and what belongs to it.
    explicit KeyEcho(QWidget &window);
    ~KeyEcho() override;

    /// "Ctrl+K", "Enter"; empty for a key that is not shown.
    [[nodiscard]] static QString textOf(const QKeyEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QString &key);
    void place();

    QWidget &m_window;
    QStringList m_keys;
    QTimer m_over;
};

} // namespace Desk
