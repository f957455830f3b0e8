#pragma once

#include <QTimer>
#include <QWidget>

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
    /// Writes the report as UTF-8 text. Returns why that failed; empty where it succeeded.
    [[nodiscard]] QString saveReport(const QString &path) const;

private:
    void askWhere();

    WrapLabel *m_summary;
    ActionTable *m_goals;
    TextView *m_report;
    WrapLabel *m_saved;
    QTimer m_savedMoment;
    QPushButton *m_save = nullptr;
    QString m_text;
    QString m_fileName;
};

} // namespace Desk
