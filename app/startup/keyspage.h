#pragma once

#include <QObject>
#include <QTimer>

namespace Desk {

class ActionRegistry;
class MainWindow;

/// `--print-manual keys`: the page of the guide that lists every key, from the actions of a window that nobody need
/// see. Used once.
class KeysPage final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeysPage)
public:
    /// `window` must outlive it, and gets a session by itself: the actions of instructions come with one.
    explicit KeysPage(const MainWindow &window, QObject *parent = nullptr);
    ~KeysPage() override;

    /// written() comes later, once: when no action has been added for a second.
    void start();

Q_SIGNALS:
    /// In Markdown, in the window's language.
    void written(const QString &page);

private:
    void write();

    const MainWindow &m_window;
    const ActionRegistry *m_registry = nullptr;
    QTimer m_settled;
};

} // namespace Desk
