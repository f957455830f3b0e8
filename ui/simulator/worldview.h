#pragma once

#include "simulator/deed.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace Simulator {
class Host;
struct Glance;
} // namespace Simulator

namespace Desk {

class LineTable;
class WrapLabel;

/// The simulated world at a glance, and what can be made to happen in it: how many of each status, offers with the time
/// that is left, people and callers with the deeds that a trainer gives them.
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
    QWidget *makePeople();
    QWidget *makeCalls();
    QPushButton *addDeed(QWidget *row, LineTable *table, const QString &text, const QString &name,
                         Simulator::DeedKind kind);
    void order(Simulator::DeedKind kind, const QString &worker, const QString &task, const QString &text = {});
    void showActivities(const QStringList &activities);

    Simulator::Host &m_host;
    WrapLabel *m_counts;
    LineTable *m_offers;
    LineTable *m_people;
    LineTable *m_calls = nullptr;
    QMenu *m_activities = nullptr;
    QStringList m_activityNames;
    QLineEdit *m_title = nullptr;
};

} // namespace Desk
