#include "outcomeview.h"

#include "journal/rowtext.h"
#include "reservations/clock.h"
#include "reservations/plaintext.h"
#include "rowoutcomestyle.h"
#include "text/joinedparts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/wraplabel.h"

#include <QDateTime>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

OutcomeView::OutcomeView(QWidget *parent)
    : NameValueView(parent)
{
    setObjectName(u"journalOutcome"_s);
    setAccessibleName(tr("Outcome"));
}

OutcomeView::~OutcomeView() = default;

void OutcomeView::setRow(const JournalRow &row, RowOutcome rowOutcome)
{
    beginPage(2);
    const Instruction &what = row.instruction;
    addOutcome(row, rowOutcome);
    if (!row.message.isEmpty())
        addText(u"journalMessage"_s, tr("Message"), row.message);
    if (!row.alarm.isEmpty())
        addText(u"journalAlarm"_s, tr("Alarm"), row.alarm);
    addTarget(what);
    m_today = what.worldTime > 0 ? what.worldTime : QDateTime::currentMSecsSinceEpoch();
    m_isTraining = what.worldTime > 0;
    addState(tr("Before"), what.about, what.stateBefore(), what.updatedBefore, what.etagBefore);
    addState(tr("After"), what.about, row.statusAfter, row.updatedAfter, row.etagAfter);
    if (what.worldTime > 0)
        addText(u"journalWorldTime"_s, tr("World's clock"), timeText(what.worldTime, what.worldTime));
    addTime(tr("Written"), row.begun);
    addTime(tr("Answered"), row.settled);
    if (row.reconciliation != Reconciliation::None)
        addTime(tr("Looked up"), row.reconciled);
    if (row.againOf > 0) {
        auto *before = new QToolButton;
        before->setObjectName(u"journalRepeats"_s);
        before->setText(tr("Entry %1").arg(row.againOf));
        before->setAccessibleName(tr("Show entry %1, which this one repeats").arg(row.againOf));
        connect(before, &QToolButton::clicked, this, [this, id = row.againOf] { Q_EMIT rowWanted(id); });
        add(tr("Repeats"), before);
    }
    if (what.about == SidKind::Reservation)
        addSid(tr("Task"), what.address.task);
    if (!row.requestId.isEmpty())
        addText(u"journalRequestId"_s, tr("Request id"), oneLine(row.requestId));
    addText(u"journalProfile"_s, tr("Profile"),
            row.origin.training ? tr("Training · %1").arg(oneLine(row.origin.profile)) : oneLine(row.origin.profile));
    addText(u"journalAccount"_s, tr("Account"), row.origin.account);
    endPage();
}

void OutcomeView::add(const QString &title, QWidget *value)
{
    // A button keeps its own width.
    const bool isButton = qobject_cast<QToolButton *>(value) != nullptr;
    ElidedLabel *name = addRow(title, value, Qt::AlignTop, isButton ? Qt::AlignLeft | Qt::AlignTop : Qt::Alignment());
    name->setMinimumWidth(Theme::grid(20));
    // A text is aligned with its name at the top; anything taller is centred.
    if (!qobject_cast<WrapLabel *>(value)) {
        const QWidget *first = value->findChild<StatusLabel *>();
        name->setMinimumHeight(first ? first->sizeHint().height() : rowHeight());
        value->setMinimumHeight(name->minimumHeight());
    }
}

void OutcomeView::addText(const QString &name, const QString &title, const QString &text)
{
    auto *label = new WrapLabel;
    label->setObjectName(name);
    label->setText(paragraph(text));
    add(title, label);
}

void OutcomeView::addTime(const QString &title, UtcMsecs when)
{
    if (when == 0)
        return;
    // The world's time stands above.
    const QString text = m_isTraining ? tr("%1 by this computer's clock").arg(utcText(when))
                                      : timeText(when, QDateTime::currentMSecsSinceEpoch()) + u" · "_s + utcText(when);
    add(title, new ElidedLabel(text));
}

void OutcomeView::addSid(const QString &title, Sid sid, QWidget *beside)
{
    if (sid.isNull()) {
        delete beside;
        return;
    }
    add(title, sidWith(sid, beside, false));
}

void OutcomeView::addOutcome(const JournalRow &row, RowOutcome rowOutcome)
{
    QStringList parts;
    if (row.httpStatus > 0)
        parts += answerText(row);
    if (row.answered && row.outcome != Outcome::NotSent)
        parts += tr("%1 ms").arg(QLocale().toString(row.durationMsecs));
    auto *pair = new QWidget;
    auto *column = new QVBoxLayout(pair);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(1));
    auto *line = new StatusLabel(pair);
    line->setObjectName(u"journalFate"_s);
    line->setStatus(lookOf(rowOutcome), rowOutcomeText(rowOutcome), parts);
    auto *advice = new WrapLabel(pair, Tone::Muted);
    advice->setText(rowOutcomeAdvice(rowOutcome));
    column->addWidget(line);
    column->addWidget(advice);
    add(tr("Outcome"), pair);
}

/// What the instruction was sent to, with a way to open it, and its name.
void OutcomeView::addTarget(const Instruction &what)
{
    const bool isTask = what.about == SidKind::Task;
    const bool isReservation = what.about == SidKind::Reservation;
    auto *open = new QToolButton;
    open->setObjectName(u"journalOpen"_s);
    open->setText(tr("Open"));
    open->setAccessibleName(isReservation ? tr("Open the reservation")
                            : isTask      ? tr("Open the task")
                                          : tr("Open the worker"));
    connect(open, &QToolButton::clicked, this, &OutcomeView::reservationWanted);
    addSid(isReservation ? tr("Reservation") : isTask ? tr("Task") : tr("Worker"), what.target(), open);
    if (!what.workerName.isEmpty())
        addText(u"journalWorker"_s, isReservation ? tr("Worker") : tr("Name"), oneLine(what.workerName));
}

void OutcomeView::addState(const QString &title, SidKind about, const QString &status, UtcMsecs updated,
                           const QByteArray &etag)
{
    if (status.isEmpty()) {
        addText(u"journalState"_s, title, tr("not known"));
        return;
    }
    QStringList parts;
    if (updated > 0)
        parts += tr("updated %1").arg(timeText(updated, m_today));
    if (!etag.isEmpty())
        parts += tr("ETag %1").arg(QString::fromLatin1(etag.left(64)));
    if (about == SidKind::Worker) { // An activity is no status.
        parts.prepend(oneLine(status));
        addText(u"journalState"_s, title, joinedParts(parts));
        return;
    }
    auto *line = new StatusLabel;
    line->setObjectName(u"journalState"_s);
    line->setStatus(about == SidKind::Task ? Theme::lookOf(taskStatusFromWire(status))
                                           : Theme::lookOf(reservationStatusFromWire(status)),
                    oneLine(status), parts);
    add(title, line);
}

} // namespace Desk
