#pragma once

#include "reservations/taskfacts.h"

#include <QWidget>

#include <optional>

namespace Desk {

class PlainLabel;

/// "from +1 500… · to +1 800… · Ada Lovelace · voice · Support · priority 10": who is behind the task, on one line, or
/// on two where there is no room: who, and below where they wait. What the task does not say is left out; where that is
/// still too long the longest parts are cut, and the tool tip has all.
class TaskLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskLine)
public:
    explicit TaskLine(QWidget *parent = nullptr);
    ~TaskLine() override;

    void setFacts(const std::optional<TaskFacts> &facts); ///< Unset hides the line.
    void setLow(bool low);                                ///< Where there is no height for it, it is hidden.
    /// The text as it is painted at the present width.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QFont lineFont() const;
    PlainLabel *m_text; ///< Can be selected, dragged and copied.
    std::optional<TaskFacts> m_facts;
    void fit();
    void showMenu(const QPoint &at);
    [[nodiscard]] QString cut(QStringList parts) const;
    QStringList m_who;   ///< From, to, customer.
    QStringList m_where; ///< Channel, queue, priority.
    bool m_isSplit = false;
    bool m_isLow = false;
};

} // namespace Desk
