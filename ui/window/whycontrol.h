#pragma once

#include "reservations/polling.h"
#include "story/diagnosis/diagnosis.h"
#include "taskrouter/error.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace Desk {

class Inquiry;
class StoryPane;
class WhyPage;
class WitnessFetch;
struct Plan;
struct Session;

/// Asks why for the page "Why?": when it is shown for a task, when a person asks again, and a while after the task has
/// changed; until then the page says that its answer is out of date. What is to be sent for the
/// next steps becomes a plan, which a person sees before anything leaves.
class WhyControl final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyControl)
public:
    /// The page becomes the pane's, as its second tab.
    explicit WhyControl(StoryPane &pane, QObject *parent = nullptr);
    ~WhyControl() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// What is shown; nothing before anybody asked.
    [[nodiscard]] const Diagnosis &diagnosis() const;
    /// Somebody has read all workers: an answer about who is where may not hold any more.
    void noteWorkers(const QList<Worker> &workers);

Q_SIGNALS:
    void planWanted(const Desk::Plan &plan);
    void taskWanted(Desk::Sid task);
    void workerWanted(Desk::Sid worker);
    /// A call that a person wanted to be looked at ended then.
    void callRead(const QString &sid, Desk::UtcMsecs ended);
    void whatIfWanted();
    void workspaceCheckWanted();

private:
    [[nodiscard]] WhyPage &page();
    void showUnasked();
    void update();
    void ask();
    void stop();
    void onFinished();
    void showError(const Error &error);
    void lookForWitnesses(bool alerts);
    void lookWhetherItHolds();
    void showOutdated();
    [[nodiscard]] bool isElsewhere(Sid worker, Sid activity, UtcMsecs since) const;
    void act(const StoryAct &act);
    [[nodiscard]] QList<Activity> activities() const;

    StoryPane &m_pane;
    QWidget *m_place;          ///< The tab's page,
    WhyPage *m_page = nullptr; ///< and what is in it, once somebody has looked: see page().
    const Session *m_session = nullptr;
    QPointer<Inquiry> m_inquiry;
    QPointer<WitnessFetch> m_witness;
    QList<Fact<StoryAlert>> m_alerts;      ///< Once a person asked for them, of the task that is open.
    std::optional<Fact<StoryCall>> m_call; ///< The same.
    QString m_answered;                    ///< What the story was when it was answered, as turnOf() says.
    Poller m_poller;                       ///< Says when what has changed may be asked anew.
    bool m_isDue = false;                  ///< It may, as soon as it has.
    qint64 m_askedAt = 0;                  ///< By the monotonic clock.
    TaskStory m_story;                     ///< Of which the answer's evidence tells.
    Situation m_situation;                 ///< The same.
    Sid m_task;                            ///< The one that is open.
    Sid m_asked;                           ///< The one that was asked about last.
};

} // namespace Desk
