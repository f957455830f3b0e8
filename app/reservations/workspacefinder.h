#pragma once

#include "directory.h"
#include "taskrouter/address.h"

namespace Desk {

/// Finds the workspace of a task or a worker whose SID alone is known: one workspace after the other is asked for the
/// SID, with one GET each. While the server cannot be reached, the search is kept for retry().
class WorkspaceFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceFinder)
public:
    /// The most workspaces that are asked; a person has to name the others.
    static constexpr qsizetype MostAsked = 50;

    /// The references must outlive the finder.
    WorkspaceFinder(Client &client, Directory &directory, QObject *parent = nullptr);
    ~WorkspaceFinder() override;

    /// Begins a search; a running one ends without a signal. `wanted` has a task or a worker but no workspace. `likely`
    /// workspaces are asked first, then all of the account.
    void find(const Address &wanted, const QList<Sid> &likely);
    void cancel(); ///< Ends the search without a signal.
    void retry();  ///< Starts again from the beginning after failed().
    [[nodiscard]] const Address &wanted() const { return m_wanted; } ///< What is being looked for; empty for nothing.
    /// One sentence for people: what is looked for, or why the search waits. Empty without a search.
    [[nodiscard]] QString text() const;
    /// Why the server could not be reached; set until retry().
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /// The address, now with its workspace. The search has ended.
    void found(const Desk::Address &address);
    /// No workspace has what was `wanted`, or it cannot be looked for; `why` is one sentence. The search has ended.
    void refused(const QString &why, const Desk::Address &wanted);
    /// The server could not be reached; see retry().
    void failed(const Desk::Error &error);

private:
    [[nodiscard]] Sid sid() const { return m_wanted.task.isNull() ? m_wanted.worker : m_wanted.task; }
    [[nodiscard]] Sid nextPlace() const;
    void askNext();
    void onAnswer(Sid workspace, const Error *error);
    void onFailure(const Error &error);
    void refuse(const QString &why);
    [[nodiscard]] QString notFoundText() const;

    Client &m_client;
    Directory &m_directory;
    Address m_wanted;
    QList<Sid> m_likely;
    QList<Sid> m_asked;
    QList<Sid> m_unread; ///< Workspaces that could not be read, or whose answer tells nothing.
    QPointer<Reply> m_reply;
    std::optional<Error> m_failure;
};

} // namespace Desk
