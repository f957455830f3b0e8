#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace Desk {

class PaneHeader;

/// What is looked for in the journal: its outcome, the reservation chosen in the window, words. The fields stand in the
/// panel's header, which owns them.
class JournalFilter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalFilter)
public:
    JournalFilter(PaneHeader &header, QObject *parent);
    ~JournalFilter() override;

    [[nodiscard]] JournalQuery query() const;
    /// Whether anything is left out.
    [[nodiscard]] bool isSet() const;
    void clear();
    /// For "this reservation"; null for none.
    void setReservation(Sid reservation);
    void focusSearch();
    [[nodiscard]] bool hasWords() const;

Q_SIGNALS:
    void changed(); ///< Typing: when one pauses.

private:
    void change();
    QComboBox *m_outcome;
    QToolButton *m_onlyThis;
    QLineEdit *m_search;
    QTimer m_pause; ///< While one types.
    Sid m_reservation;
};

} // namespace Desk
