#pragma once

#include "simulator/glance.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace Simulator {
class Host;
} // namespace Simulator

namespace Desk {

class LineTable;

/// The simulated world at a glance, and what can be made to happen in it: offers with the time that is left, people and
/// callers, each with the deeds that a trainer gives them.
class WorldView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorldView)
public:
    /// `host` must outlive the view.
    explicit WorldView(Simulator::Host &host, QWidget *parent = nullptr);
    ~WorldView() override;

    void showGlance(const Simulator::Glance &glance);

private:
    QWidget *makeOffers();
    QWidget *makePeople();
    QWidget *makeCalls();
    [[nodiscard]] static QPushButton *addDeed(QWidget *row, const QString &text, const QString &name);
    void order(Simulator::DeedKind kind, const QString &worker, const QString &task, const QString &text = {});
    void showActivities(const QStringList &activities);
    [[nodiscard]] const Simulator::Glance::Offer *chosenOffer() const;
    void showWhatCanBeDone();

    Simulator::Host &m_host;
    LineTable *m_offers;
    LineTable *m_people = nullptr;
    LineTable *m_calls = nullptr;
    QLabel *m_offersTitle = nullptr;
    QLabel *m_peopleTitle = nullptr;
    QLabel *m_callsTitle = nullptr;
    QList<QPushButton *> m_answers; ///< What can be done with an offer.
    QPushButton *m_completes = nullptr;
    QMenu *m_activities = nullptr;
    QStringList m_activityNames;
    QLineEdit *m_title = nullptr;
    QList<Simulator::Glance::Offer> m_known; ///< As the last glance told.
    QSet<QString> m_busy;                    ///< Workers with something to complete, by SID.
};

} // namespace Desk
