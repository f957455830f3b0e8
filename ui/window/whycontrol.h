#pragma once

#include "story/diagnosis/diagnosis.h"
#include "taskrouter/error.h"

#include <QObject>
#include <QPointer>

namespace Desk {

class Inquiry;
class StoryPane;
class WhyPage;
struct Plan;
struct Session;

/// Asks why for the page "Why?": when it is shown for a task, and when a person asks again. What is to be sent for the
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

Q_SIGNALS:
    void planWanted(const Desk::Plan &plan);
    void taskWanted(Desk::Sid task);
    void workerWanted(Desk::Sid worker);
    void whatIfWanted();
    void workspaceCheckWanted();

private:
    void update();
    void ask();
    void stop();
    void onFinished();
    void showError(const Error &error);
    void act(const StoryAct &act);

    StoryPane &m_pane;
    WhyPage *m_page;
    const Session *m_session = nullptr;
    QPointer<Inquiry> m_inquiry;
    TaskStory m_story;     ///< Of which the answer's evidence tells.
    Situation m_situation; ///< The same.
    Sid m_task;            ///< The one that is open.
    Sid m_asked;           ///< The one that was asked about last.
};

} // namespace Desk
