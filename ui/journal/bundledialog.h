#pragma once

#include "redactiondialog.h"
#include "ui/session/session.h"

class QComboBox;
class QPlainTextEdit;

namespace Desk {

class Journal;

/// Secrets and names that a session knows of: what every file that leaves is cleaned by.
[[nodiscard]] RedactionOptions redactionOf(const Session &session);

/// Puts a bug bundle together: what went wrong in the person's words, and which part of the journal is in it.
class BundleDialog final : public RedactionDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BundleDialog)
public:
    /// What is needed of `session` is copied, but for the events, which are asked for. `journal` must outlive the
    /// dialog. `chosen` is the reservation that the window shows, null for none.
    BundleDialog(const Session &session, const Journal &journal, Sid chosen, QWidget *parent = nullptr);
    ~BundleDialog() override;

private:
    enum class Scope : quint8 { Reservation, Task, Newest };

    void ask(bool hasReservation, bool hasTask);
    void fetchEvents(const Session &session);
    [[nodiscard]] std::function<BugBundle()> compose(const RedactionOptions &options) const;
    [[nodiscard]] BugBundleSource source() const;
    [[nodiscard]] QList<JournalRow> rowsOf(Scope scope) const;

    const Journal &m_journal;
    BugBundleSource m_known; ///< All that is known; source() takes what the scope wants.
    Sid m_chosen;
    Sid m_task;
    JournalOrigin m_origin; ///< Account and world of the session.
    QComboBox *m_scope;
    QPlainTextEdit *m_note;
};

} // namespace Desk
