#pragma once

#include "reservations/directory.h"
#include "ui/widgets/errortext.h"

#include <QObject>
#include <QSet>

namespace Desk {

struct Session;

/// What is shown in place of the tasks while there are none: they are loading, why that failed and the next step, or
/// that there are none. Empty while there are tasks.
class WorkspaceState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceState)
public:
    /// The session's objects must outlive this.
    explicit WorkspaceState(const Session &session, QObject *parent = nullptr);
    ~WorkspaceState() override;

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString advice() const { return m_advice; }
    [[nodiscard]] NextStep step() const { return m_step; }
    /// What the server sent where something failed, as it arrived.
    [[nodiscard]] QString answer() const { return m_answer; }
    /// True where nothing can be opened before a person does something about it.
    [[nodiscard]] bool isTrouble() const { return m_step != NextStep::None; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Fetches again the names that could not be fetched.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void update();
    void say(const QString &title, const QString &advice = {}, NextStep step = NextStep::None);
    void sayLoading(const QString &title);
    void say(const Error &error, ErrorPlace place, qint64 nextIn);

    const Session &m_session;
    std::optional<Error> m_noWorkspaces;
    QSet<Directory::Kind> m_failed;
    QString m_title;
    QString m_advice;
    QString m_answer;
    NextStep m_step = NextStep::None;
    bool m_loading = false;
};

} // namespace Desk
