#pragma once

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace Simulator {
class SimulatorThread;
struct Snapshot;
} // namespace Simulator

namespace Desk {

class ActionTable;
class WrapLabel;

/// Moments of the running world that can be gone back to, and the world as a file: saved, opened, or written as a
/// scenario to go on with by hand.
class MomentsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentsView)
public:
    /// `host` must outlive the view. `scenarioFolder`: where scenarios of the user are; may be empty.
    MomentsView(Simulator::SimulatorThread &host, const QString &scenarioFolder, QWidget *parent = nullptr);
    ~MomentsView() override;

    void showSnapshot(const Simulator::Snapshot &snapshot);

Q_SIGNALS:
    /// A scenario was written into this file.
    void scenarioWritten(const QString &path);

private:
    [[nodiscard]] QWidget *makeKeep();
    [[nodiscard]] QWidget *makeMoves();
    [[nodiscard]] QWidget *makeFiles();
    /// A button for the row of `parent`.
    QPushButton *addButton(QWidget *parent, const QString &text, const char *name, const QString &help,
                           const std::function<void()> &act);
    void keep();
    void goBack();
    void askWhere(const QString &title, const QString &folder, const QString &fileName, bool toSave, const char *name,
                  const std::function<void(const QString &)> &then);

    Simulator::SimulatorThread &m_host;
    QString m_folder;
    QLineEdit *m_name;
    ActionTable *m_moments;
    QPushButton *m_goBack = nullptr;
    QPushButton *m_forget = nullptr;
    WrapLabel *m_done;
    QString m_title;   ///< Of the running scenario.
    QString m_written; ///< The scenario's file that is being written.
};

} // namespace Desk
