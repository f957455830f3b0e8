#pragma once

#include "simulator/host/snapshot.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;

namespace Simulator {
class SimulatorThread;
} // namespace Simulator

namespace Desk {

class ActionTable;

/// The simulated world as of the last snapshot: offers with their remaining time, workers and callers. Each can be
/// acted on as the trainer wants.
class WorldView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorldView)
public:
    /// `host` must outlive the view.
    explicit WorldView(Simulator::SimulatorThread &host, QWidget *parent = nullptr);
    ~WorldView() override;

    void showSnapshot(const Simulator::Snapshot &snapshot);

private:
    QWidget *makeOffers();
    QWidget *makePeople();
    QWidget *makeCalls();
    QWidget *makeArrivals();
    [[nodiscard]] static QPushButton *addScriptAction(QWidget *row, const QString &text, const QString &name);
    void order(Simulator::ScriptActionKind kind, const QString &worker, const QString &task, const QString &text = {});
    void showArrivals(const Simulator::Snapshot &snapshot);
    void showActivities(const QStringList &activities);
    [[nodiscard]] const Simulator::Snapshot::Offer *chosenOffer() const;
    void showWhatCanBeDone();

    Simulator::SimulatorThread &m_host;
    ActionTable *m_offers;
    ActionTable *m_people = nullptr;
    ActionTable *m_calls = nullptr;
    QLabel *m_offersTitle = nullptr;
    QLabel *m_peopleTitle = nullptr;
    QLabel *m_callsTitle = nullptr;
    QList<QPushButton *> m_answers; ///< The actions on an offer.
    QPushButton *m_completes = nullptr;
    QMenu *m_activities = nullptr;
    QStringList m_activityNames;
    QLineEdit *m_title = nullptr;
    QSpinBox *m_perHour = nullptr;
    QList<Simulator::Snapshot::Offer> m_known; ///< As of the last snapshot.
    QSet<QString> m_busy;                      ///< Workers with a reservation to complete, by SID.
};

} // namespace Desk
