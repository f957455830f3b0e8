#pragma once

#include "reservations/clock.h"
#include "story/waiting/waitingwatch.h"
#include "ui/widgets/secondtimer.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <array>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Desk {

class AlarmsForm;
class PaneHeader;
class PaneLine;
class PlaceholderPage;
class WaitingCard;
class WaitingChoices;
class WaitingTable;
class WorkersStrip;

/// "Waiting now": the tasks that wait, a card for each cause, with the one thing to do about it, and beside them who is
/// there and what to be told of. While somebody points at the rows nothing comes, goes or moves there.
class WaitingPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingPage)
public:
    /// So many calls are looked at where a person wants it, a request each.
    static constexpr qsizetype MostCallsAtOnce = 10;

    explicit WaitingPage(QWidget *parent = nullptr);
    ~WaitingPage() override;

    /// Not owned; null for none. `clock` is that of what is painted.
    void setWatch(WaitingWatch *watch, const Clock &clock);
    [[nodiscard]] AlarmsForm &alarms() const;
    /// Puts the window's messages at its foot.
    void addFoot(QWidget *foot);
    void focusRows();
    /// What is shown: of the queue and the channel that were chosen.
    [[nodiscard]] const WaitingNow &shown() const { return m_shown; }
    /// Whether the account's calls can be read, and how many are being read right now; 0: none are.
    void setCalls(bool canBeRead, int reading);
    /// Of the row that is marked, in the card that has the focus or had it last; null where none is.
    [[nodiscard]] Sid markedTask() const;
    /// Marks its row as soon as there is one.
    void setMarkedTask(Sid task)
    {
        m_marked = task;
        m_isChosen = true;
    }

Q_SIGNALS:
    void taskWanted(Desk::Sid task);
    /// "Why?" about this task.
    void whyWanted(Desk::Sid task);
    /// These, who are all of those that the button counted.
    void putBackWanted(const QList<Desk::WaitingAbsentee> &whom);
    /// These rows, which are all of those that the card counted.
    void clearUpWanted(const QList<Desk::WaitingRow> &rows);
    /// A person wants to know which of these calls are over: those of shown() that nobody has looked at.
    void callsWanted(const QStringList &calls);
    /// Somebody wants the lists again.
    void refreshWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addCards();
    void update();
    void apply(const WaitingNow &now);
    bool keepMark(bool withFocus);
    [[nodiscard]] WaitingCard *firstCard() const;
    [[nodiscard]] bool isFirst(Sid task) const;
    void forgetMark(bool isFocusLost, int scrolled);
    void showMark(const WaitingTable &table);
    void updateParts();
    void updateCalls();
    [[nodiscard]] qsizetype callsToRead() const { return std::min(m_shown.openCalls.size(), MostCallsAtOnce); }
    void updateTimes();
    void act(WaitingCause cause);
    void putBack(const QList<Sid> &whom);
    void goOn(WaitingCause from, bool below);
    void placeStrip();
    [[nodiscard]] bool isPointedAt() const { return !m_pointed.hasExpired(); }
    [[nodiscard]] bool movesAnything(const WaitingNow &now) const;

    QPointer<WaitingWatch> m_watch;
    Clock m_clock = Clock::system();
    PaneHeader *m_header;
    PaneLine *m_parts;
    WaitingChoices *m_choices;
    QPushButton *m_calls;
    QScrollArea *m_scroll;
    QVBoxLayout *m_cardsLayout;
    std::array<WaitingCard *, static_cast<size_t>(WaitingCause::Count)> m_cards{};
    PlaceholderPage *m_nothing;
    WorkersStrip *m_strip;
    QWidget *m_side;
    QVBoxLayout *m_sideLayout;
    QScrollArea *m_sideScroll;
    PaneHeader *m_sideHeader;
    QPointer<QWidget> m_foot;
    QVBoxLayout *m_mainLayout;
    WaitingNow m_shown;
    Sid m_marked;            ///< The task whose row was marked last.
    bool m_isChosen = false; ///< By a person, rather than for being the first.
    bool m_isApplying = false;
    SecondTimer m_second;
    QTimer m_rest; ///< Until what was held back is shown.
    QDeadlineTimer m_pointed{0};
    bool m_canReadCalls = false;
    int m_readingCalls = 0;
    bool m_isNarrow = false;
};

} // namespace Desk
