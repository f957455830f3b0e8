#include "statenote.h"

#include "paneltarget.h"
#include "ui/widgets/wraplabel.h"

#include "reservations/plaintext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 80;

/// How it ended; empty for one that is still open.
QString endOf(ReservationStatus status, const QString &worker)
{
    switch (status) {
    case ReservationStatus::Completed:
        return StateNote::tr("The work of %1 on this task is done.").arg(worker);
    case ReservationStatus::Rejected:
        return StateNote::tr("This offer to %1 was turned down.").arg(worker);
    case ReservationStatus::Timeout:
        return StateNote::tr("This offer to %1 was not answered in time.").arg(worker);
    case ReservationStatus::Canceled:
        return StateNote::tr("This offer to %1 was canceled before it was accepted.").arg(worker);
    case ReservationStatus::Rescinded:
        return StateNote::tr("This offer to %1 was taken back, because somebody else accepted the task.").arg(worker);
    case ReservationStatus::Pending:
    case ReservationStatus::Accepted:
    case ReservationStatus::Wrapping:
    case ReservationStatus::Unknown:
        break;
    }
    return {};
}

} // namespace

bool isOver(const PanelTarget &target)
{
    return target.reservation && !endOf(target.reservation->status, {}).isEmpty();
}

StateNote::StateNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new WrapLabel(this, Tone::Muted))
    , m_go(new QPushButton(this))
{
    setObjectName(u"stateNote"_s);
    m_text->setObjectName(u"stateNoteText"_s);
    m_go->setObjectName(u"goToCurrent"_s);
    m_go->setAutoDefault(false);
    m_go->setAccessibleName(tr("Go to the task's open offer"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    layout->setSpacing(Theme::grid(3));
    layout->addWidget(m_text);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, &StateNote::currentWanted);
}

void StateNote::showState(const PanelTarget &target, const QString &reason)
{
    const ReservationStatus status = target.reservation ? target.reservation->status : ReservationStatus::Unknown;
    const QString name = target.reservation ? oneLine(target.reservation->workerName).left(LongestName) : QString();
    const QString end = endOf(status, name.isEmpty() ? tr("the worker") : name);
    QStringList sentences;
    if (!end.isEmpty()) {
        sentences = {end, target.current ? tr("The task goes on elsewhere.") : tr("The task has no open offer now.")};
    } else if (!reason.isEmpty()) {
        sentences = {reason};
    } else {
        sentences = {tr("Choose what happens next. Nothing is sent before you do.")};
    }
    m_text->setText(sentences.join(u' '));
    m_go->setVisible(!end.isEmpty() && target.current);
    if (target.current) {
        const QString whose = oneLine(target.current->workerName).left(LongestName);
        const QString text = tr("Go to %1: %2")
                                 .arg(whose.isEmpty() ? target.current->reservation.shortened() : whose,
                                      oneLine(target.current->statusText).left(LongestName));
        m_go->setText(QString(text).replace(u'&', u"&&"_s));
        m_go->setAccessibleName(text);
    }
}

} // namespace Desk
