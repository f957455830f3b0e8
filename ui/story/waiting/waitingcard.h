#pragma once

#include "story/waiting/waitingfacts.h"
#include "story/waiting/waitingrowsmodel.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace Desk {

class Badge;
class HeadingButton;
class PlainLabel;
class WaitingTable;
class WrapLabel;

/// One cause of waiting: its name, how many, what it means, the one thing to do about it, and the tasks.
class WaitingCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingCard)
public:
    /// So many rows are shown until a person wants all.
    static constexpr int UsualRows = 10;

    explicit WaitingCard(WaitingCause cause, QWidget *parent = nullptr);
    ~WaitingCard() override;

    [[nodiscard]] WaitingCause cause() const { return m_cause; }
    void setClock(const Clock &clock) { m_rows.setClock(clock); }
    /// Hides it where nothing waits by this cause.
    void setNow(const WaitingNow &now, const WaitingLimits &limits);
    [[nodiscard]] WaitingRowsModel &rows() { return m_rows; }
    [[nodiscard]] WaitingTable &table() const { return *m_table; }
    void updateTimes();

Q_SIGNALS:
    void actWanted(Desk::WaitingCause cause);
    void taskWanted(Desk::Sid task);
    void whyWanted(Desk::Sid task);
    void putBackWanted(const QList<Desk::Sid> &whom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateMore();
    void placeHead();

    WaitingCause m_cause;
    WaitingRowsModel m_rows;
    PlainLabel *m_title;
    Badge *m_count;
    WrapLabel *m_sentence;
    QBoxLayout *m_head; ///< Title and count, what is to be said, the button.
    QPushButton *m_act;
    WaitingTable *m_table;
    QWidget *m_foot;
    HeadingButton *m_more;
    bool m_isWhole = false;
};

} // namespace Desk
