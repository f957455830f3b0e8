#pragma once

#include "journal/journal.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

class QComboBox;
class QToolButton;

namespace Desk {

class PaneHeader;
class SearchField;

/// The filters of the journal: outcome, the reservation that is open in the window, and a text. Its widgets are placed
/// in and owned by the panel's header.
class JournalFilter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalFilter)
public:
    JournalFilter(PaneHeader &header, QObject *parent);
    ~JournalFilter() override;

    /// The filters as a query, without `below`, `from` and `limit`.
    [[nodiscard]] JournalQuery query() const;
    /// Whether any filter is on.
    [[nodiscard]] bool isSet() const;
    void clear();
    /// The reservation for "this reservation only", and what it is one of: another run of the simulator has the same
    /// SIDs; null for none.
    void setReservation(Sid reservation, const std::optional<JournalOrigin> &origin);
    void focusSearch();
    /// `found` says what is announced of a search, see SearchField::setFound().
    void setFound(const std::function<QString()> &found);
    [[nodiscard]] bool hasWords() const;

Q_SIGNALS:
    void changed(); ///< While typing: emitted in a pause.

private:
    void change();
    QComboBox *m_outcome;
    QToolButton *m_onlyThis;
    SearchField *m_search;
    QTimer m_pause; ///< Runs while the user types.
    Sid m_reservation;
    std::optional<JournalOrigin> m_origin;
};

} // namespace Desk
