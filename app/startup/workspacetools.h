#pragma once

#include "taskrouter/sid.h"

#include <QObject>

namespace Desk {

class MainWindow;

/// What the window's Tools do with the whole workspace that is open: save it in a file, say what is odd about its
/// rules, and show what would become of a task if something were otherwise.
class WorkspaceTools final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceTools)
public:
    /// `window` must outlive this.
    explicit WorkspaceTools(MainWindow &window, QObject *parent = nullptr);
    ~WorkspaceTools() override;

private:
    void save();
    void check();
    void askWhatIf();
    /// Null where none is open.
    [[nodiscard]] Sid openWorkspace() const;

    MainWindow &m_window;
};

} // namespace Desk
