#pragma once

#include "instructions/request.h"
#include "plans/planrunner.h"
#include "ui/session/session.h"
#include "ui/widgets/secondtimer.h"

#include <QDialog>
#include <QPointer>

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace Desk {

class DirectoryNames;
class PlanForm;
class PlanPresets;
class PlanTable;
class PlanTableModel;
class SendGate;
class StatusLabel;
class WrapLabel;

/// A plan of instructions before a person starts it, while it runs and after: a row each with what is sent, what
/// TaskRouter would answer, and what became of it. Open it with open(); it deletes itself. What is sent follows the
/// session's gate, so nothing leaves a window that is read-only. Closing stops it after the row that is on its way; a
/// connection that goes ends it.
class PlanDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanDialog)
public:
    /// What is needed of `session` is copied. Without a gate (see Session::gate) it sends in training alone.
    PlanDialog(const Session &session, const Plan &plan, QWidget *parent = nullptr);
    ~PlanDialog() override;

    [[nodiscard]] const PlanRunner &runner() const { return *m_runner; }
    /// While it runs: stops after the present row, and stays. Otherwise closes.
    void reject() override;

Q_SIGNALS:
    /// It stands still after something may have been sent: what is shown of it elsewhere is out of date.
    void stopped();

private:
    [[nodiscard]] SendGate *gateOf(const Session &session);
    void build();
    QLayout *buttons();
    QLayout *details();
    void addNames();
    void start();
    void keepReport();
    void onRow(int row);
    void onStopped();
    [[nodiscard]] std::optional<RequestPreview> chosenRequest() const;
    void showState();
    void showChosen();
    void showProgress();
    [[nodiscard]] QString modeText() const;

    QPointer<SendGate> m_gate;
    QPointer<Directory> m_directory;
    QPointer<Client> m_client;
    std::shared_ptr<const Catalogue> m_catalogue;
    PlanRunner *m_runner;
    PlanTableModel *m_model;
    DirectoryNames *m_names = nullptr;
    PlanForm *m_form;
    PlanPresets *m_presets = nullptr;
    PlanTable *m_table;
    WrapLabel *m_counts;
    WrapLabel *m_what;
    WrapLabel *m_dryRun;
    WrapLabel *m_outcome;
    WrapLabel *m_end;
    StatusLabel *m_status;
    QProgressBar *m_bar;
    QCheckBox *m_stopAtRefusal;
    QPushButton *m_copy;
    QPushButton *m_keep;
    QPushButton *m_copyAs;
    QPushButton *m_stop;
    QPushButton *m_start;
    SecondTimer m_second; ///< While TaskRouter wishes to wait.
};

} // namespace Desk
