#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QFileDialog;
class QPushButton;

namespace Simulator {
struct Snapshot;
}

namespace Desk {

class ActionTable;
class TextView;
class WrapLabel;

/// The goals of a scenario with their state, and the report, which can be saved at any time.
class GoalsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GoalsView)
public:
    explicit GoalsView(QWidget *parent = nullptr);
    ~GoalsView() override;

    void showSnapshot(const Simulator::Snapshot &snapshot);
    /// Writes the report: as PDF where the name ends in .pdf, else as UTF-8 text. Returns why that failed; empty where
    /// it succeeded.
    [[nodiscard]] QString saveReport(const QString &path) const;
    /// Writes what the trainees get on paper, as PDF. Returns why that failed; empty where it succeeded.
    [[nodiscard]] QString saveHandout(const QString &path) const;

private:
    /// Asks for a file and writes it; `saved` says why it failed.
    void askWhere(QFileDialog *dialog, const std::function<QString(const QString &)> &save);
    void askWhereForReport();
    void askWhereForHandout();

    WrapLabel *m_summary;
    ActionTable *m_goals;
    TextView *m_report;
    WrapLabel *m_saved;
    QTimer m_savedMoment;
    QPushButton *m_save = nullptr;
    QPushButton *m_handout = nullptr;
    QString m_text;
    QString m_fileName;                              ///< Without its ending.
    std::unique_ptr<Simulator::Snapshot> m_snapshot; ///< The last one.
};

} // namespace Desk
