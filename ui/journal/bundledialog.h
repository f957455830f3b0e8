#pragma once

#include "redactiondialog.h"
#include "ui/session/session.h"

class QComboBox;
class QPlainTextEdit;

namespace Desk {

class Journal;

/// The secrets and names that a session knows, for redacting every file that is saved.
[[nodiscard]] RedactionOptions redactionOf(const Session &session);

/// Composes a bug bundle: asks for a description in the person's words, and for the part of the journal to include.
class BundleDialog final : public RedactionDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BundleDialog)
public:
    /// Copies what it needs of `session`, and asks TaskRouter for the events. `journal` must outlive the dialog.
    /// `chosen` is the reservation that the window shows, null for none.
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
    BugBundleSource m_known; ///< All that is known; source() selects what the scope includes.
    Sid m_chosen;
    Sid m_task;
    JournalOrigin m_origin; ///< Account and world of the session.
    QComboBox *m_scope;
    QPlainTextEdit *m_note;
};

} // namespace Desk
