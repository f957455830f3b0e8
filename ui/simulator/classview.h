#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Simulator {
class SimulatorThread;
struct Snapshot;
} // namespace Simulator

namespace Desk {

class ActionTable;
class WrapLabel;

/// Several trainees at one simulator: a key for each, to sign in with from programs on this machine, and who did what.
class ClassView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClassView)
public:
    /// `host` must outlive the view.
    explicit ClassView(Simulator::SimulatorThread &host, QWidget *parent = nullptr);
    ~ClassView() override;

    void showSnapshot(const Simulator::Snapshot &snapshot);
    /// The names of those who have a key.
    [[nodiscard]] QStringList names() const;

Q_SIGNALS:
    /// The trainee that was wanted last has a key.
    void added();

private:
    [[nodiscard]] QWidget *makeAdd();
    void add();
    void forgetAdded();
    void copySignIn();

    Simulator::SimulatorThread &m_host;
    QLineEdit *m_name;
    QString m_added; ///< Until its key is there; empty for none.
    ActionTable *m_trainees;
    QPushButton *m_copy;
    WrapLabel *m_copied;
    QTimer m_copiedFor;
    ActionTable *m_deeds;
    QString m_url;
    QString m_account;
    QHash<QString, QString> m_secrets; ///< By key.
};

} // namespace Desk
