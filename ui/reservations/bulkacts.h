#pragma once

#include "taskrouter/sid.h"

#include <QObject>

class QMenu;
class QPoint;

namespace Desk {

class PaneLine;
struct Plan;
struct Session;

/// What can be done with several reservations together: a line that says how many are marked and to whom alone Send
/// goes, and a menu of the instructions, which become a plan with a row for each. Nothing is sent by it.
class BulkActs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkActs)
public:
    /// More rows than a person looks through before they start.
    static constexpr int Most = 500;

    /// The line is shown while several are marked.
    explicit BulkActs(PaneLine &line, QObject *parent = nullptr);
    ~BulkActs() override;

    void setSession(const Session *session); ///< Not owned; null for none.
    /// The marked ones, from top to bottom, and the one that is chosen.
    void setMarked(const QList<Sid> &marked, Sid chosen);
    [[nodiscard]] bool isSeveral() const { return m_marked.size() > 1; }
    /// An entry for each instruction, with how many of the marked ones it is possible for.
    void fill(QMenu &menu);
    /// Shows them as a menu of the line's button.
    void popup();
    /// A row for each marked reservation that is there.
    [[nodiscard]] Plan plan(const QString &action) const;

Q_SIGNALS:
    void planWanted(const Desk::Plan &plan);

private:
    void tell();

    PaneLine &m_line;
    const Session *m_session = nullptr;
    QList<Sid> m_marked;
    Sid m_chosen;
};

} // namespace Desk
