#pragma once

#include "journal/rowoutcome.h"

#include <QScrollArea>

class QGridLayout;

namespace Desk {

/// What became of one instruction, line by line: outcome, message, states before and after, what a fetch said, whom it
/// was for, which row it repeats.
class OutcomeView final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeView)
public:
    explicit OutcomeView(QWidget *parent = nullptr);
    ~OutcomeView() override;

    void setRow(const JournalRow &row, RowOutcome rowOutcome);

Q_SIGNALS:
    void reservationWanted();       ///< Of the row that is shown.
    void rowWanted(qint64 againOf); ///< The one that it repeats.

private:
    void addRow(const QString &title, QWidget *value);
    void addText(const QString &name, const QString &title, const QString &text);
    void addTime(const QString &title, UtcMsecs when);
    void addSid(const QString &title, Sid sid, QWidget *beside = nullptr);
    void addOutcome(const JournalRow &row, RowOutcome rowOutcome);
    void addState(const QString &title, const QString &status, UtcMsecs updated, const QByteArray &etag);

    QGridLayout *m_grid = nullptr;
    UtcMsecs m_today = 0;      ///< Now, by the clock that the reservation's times are of.
    bool m_isTraining = false; ///< That is a simulated one.
};

} // namespace Desk
