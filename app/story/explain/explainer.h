#pragma once

#include "explainoutput.h"
#include "reservations/directory.h"
#include "reservations/workspacefinder.h"
#include "story/inquiry/inquiry.h"

namespace Desk {

/// `--explain WT…`: finds the task's workspace where it is not known, asks why, and says what to print. Reads alone;
/// used once.
class Explainer : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Explainer)
public:
    struct Wanted
    {
        Address address;   ///< The task; its workspace may be missing.
        QList<Sid> likely; ///< Workspaces to look in first.
        bool asJson = false;
        std::function<qint64()> now; ///< UTC msecs; the world's in training.
    };

    explicit Explainer(const Endpoint &endpoint, Wanted wanted, QObject *parent = nullptr);
    ~Explainer() override;

    /// finished() comes later, once.
    void start();

Q_SIGNALS:
    void finished(const Desk::ExplainOutput &output);

private:
    void ask(const Address &address);
    void onAnswer();
    void fail(const QString &why);

    Wanted m_wanted;
    Client m_client;
    Directory m_directory;
    WorkspaceFinder m_finder;
    Inquiry *m_inquiry = nullptr;
    qint64 m_skew = 0; ///< How far the server's clock is ahead, in milliseconds.
    bool m_isFinished = false;
};

} // namespace Desk
