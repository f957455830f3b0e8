#pragma once

#include "directory.h"

namespace Desk {

/// Finds the workspace that a task or a worker is in: an address of TaskRouter's names it, a bare SID does not. Asks
/// for the SID in one workspace after the other, one GET each. While the server cannot be asked, what is wanted is kept
/// for retry().
class WorkspaceFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceFinder)
public:
    /// So many workspaces are asked at most: the way to the others is to name them.
    static constexpr qsizetype MostAsked = 50;

    /// Both must outlive the finder.
    WorkspaceFinder(Client &client, Directory &directory, QObject *parent = nullptr);
    ~WorkspaceFinder() override;

    /// `wanted` has a task or a worker, and no workspace. `likely` are asked first, then all of the account. Ends what
    /// was looked for before, without a signal.
    void find(const Address &wanted, const QList<Sid> &likely);
    void cancel(); ///< No signal follows.
    void retry();  ///< From the beginning, where the server could not be asked.
    [[nodiscard]] const Address &wanted() const { return m_wanted; } ///< Empty where nothing is.
    /// One sentence while something is wanted: what, and whether it is looked for or waited for.
    [[nodiscard]] QString text() const;
    /// Why the server could not be asked, while retry() is waited for.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

Q_SIGNALS:
    /// With its workspace; nothing is wanted any more.
    void found(const Desk::Address &address);
    /// It is in none, or cannot be looked for: one sentence. Nothing is wanted any more.
    void refused(const QString &why);
    /// The server could not be asked; see retry().
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
    QList<Sid> m_unread; ///< Of those that were asked: may not be read, or gave an answer that says nothing.
    QPointer<Reply> m_reply;
    std::optional<Error> m_failure;
};

} // namespace Desk
