#pragma once

#include "journal/rowoutcome.h"
#include "ui/widgets/namevalueview.h"

namespace Desk {

/// What became of one instruction, line by line: outcome, message, the states before and after, what was found out
/// later, whom it was for, and which row it repeats.
class OutcomeView final : public NameValueView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeView)
public:
    explicit OutcomeView(QWidget *parent = nullptr);
    ~OutcomeView() override;

    void setRow(const JournalRow &row, RowOutcome rowOutcome);

Q_SIGNALS:
    void reservationWanted();       ///< Of the row that is shown.
    void rowWanted(qint64 againOf); ///< The row that it repeats.

private:
    void add(const QString &title, QWidget *value);
    void addText(const QString &name, const QString &title, const QString &text);
    void addTime(const QString &title, UtcMsecs when);
    void addSid(const QString &title, Sid sid, QWidget *beside = nullptr);
    void addOutcome(const JournalRow &row, RowOutcome rowOutcome);
    void addTarget(const Instruction &what);
    void addState(const QString &title, SidKind about, const QString &status, UtcMsecs updated, const QByteArray &etag);

    UtcMsecs m_today = 0;      ///< The current time, by the clock that the reservation's times are of.
    bool m_isTraining = false; ///< That clock is a simulated one.
};

} // namespace Desk
