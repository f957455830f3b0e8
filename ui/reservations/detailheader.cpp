#include "detailheader.h"

#include "knownreservation.h"
#include "reservations/attributes.h"
#include "reservations/plaintext.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskfacts.h"
#include "reservations/taskwatch.h"
#include "taskline.h"
#include "taskrouter/client.h"
#include "text/joinedparts.h"
#include "ui/session/session.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/sidlabel.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// A version for people: `"3"` and `W/"3"` are version 3.
QString versionText(const QByteArray &etag)
{
    QString text = QString::fromLatin1(etag);
    if (text.startsWith("W/"_L1))
        text.remove(0, 2);
    return text.remove(u'"');
}

} // namespace

DetailHeader::DetailHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel({}, this))
    , m_sid(new SidLabel(this))
    , m_status(new StatusLabel(this))
    , m_taskLine(new TaskLine(this))
    , m_copy(new QToolButton(this))
{
    m_name->setObjectName(u"detailName"_s);
    m_name->setFont(Theme::titleFont(font()));
    m_sid->setObjectName(u"detailSid"_s);
    m_copy->setObjectName(u"detailCopy"_s);
    m_copy->setText(tr("Copy ▾"));
    m_copy->setAccessibleName(tr("Copy"));
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setMenu(new QMenu(m_copy));
    m_copy->setFocusPolicy(Qt::StrongFocus);
    connect(m_copy->menu(), &QMenu::aboutToShow, this, &DetailHeader::fillCopyMenu);
    auto *top = new QHBoxLayout;
    top->setSpacing(Theme::grid(2));
    top->addWidget(m_name);
    top->addWidget(m_sid);
    top->addStretch(1);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), 0);
    column->setSpacing(Theme::grid(1));
    column->addLayout(top);
    column->addWidget(m_status);
    column->addWidget(m_taskLine);
    m_status->setAutoFillBackground(true); // So that a second is painted without all that lies below.
    connect(&m_second, &QTimer::timeout, this, &DetailHeader::updateStatus);
}

DetailHeader::~DetailHeader() = default;

void DetailHeader::setReservation(const Session *session, Sid reservation, const QString &gone)
{
    m_session = session;
    m_reservation = reservation;
    m_gone = gone;
    const KnownReservation known(session, reservation);
    const std::optional<Reservation> now = known.now();
    m_name->setText(!now ? QString() : now->workerName.isEmpty() ? now->workerSid.shortened() : now->workerName);
    m_sid->setSid(now ? now->sid : Sid());
    m_status->setSubject(m_sid->sid().toString());
    const Task *task = known.task();
    m_taskLine->setFacts(task ? std::optional(taskFacts(*task)) : std::nullopt);
    updateStatus();
    // With the session, as those of the lists: the first tick of one that starts late comes a second later than theirs.
    if (!session)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void DetailHeader::setTask(const Session &session, const QString &gone)
{
    setReservation(&session, {}, gone);
    const std::optional<TaskDetail> &open = session.taskWatch->task();
    if (!open)
        return;
    m_name->setText(oneLine(taskTitle(open->task)));
    m_sid->setSid(open->task.sid);
    m_status->setSubject(open->task.sid.toString());
    m_taskLine->setFacts(taskFacts(open->task));
    updateStatus();
}

void DetailHeader::setLow(bool low)
{
    m_taskLine->setLow(low);
}

void DetailHeader::updateTaskStatus(const TaskDetail &task)
{
    const QString version = task.etag.isEmpty() ? QString() : tr("version %1").arg(versionText(task.etag));
    m_status->setStatus(Theme::lookOf(task.task.status), task.task.statusText(),
                        {m_gone.isEmpty() ? version : tr("last copy; it is gone")});
    setPlainToolTip(m_status, m_gone.isEmpty() ? task.task.statusText() + u'\n' + utcText(task.task.created) : m_gone);
}

void DetailHeader::updateStatus()
{
    const KnownReservation known(m_session, m_reservation);
    const std::optional<Reservation> now = known.now();
    if (!now && m_session && m_sid->sid().kind() == SidKind::Task && m_session->taskWatch->task())
        return updateTaskStatus(*m_session->taskWatch->task());
    if (!now) {
        m_status->setStatus({}, {}, {});
        return;
    }
    const UtcMsecs clock = m_session->shownClock.utc();
    if (!m_gone.isEmpty()) {
        m_status->setStatus({Theme::lookOf(now->status).shape, Tone::Muted}, now->statusText(),
                            {tr("last copy; it is gone")});
        setPlainToolTip(m_status, m_gone);
        return;
    }
    QStringList parts;
    const ReservationTableModel *rows = m_session->reservations;
    if (const std::optional<Hold> hold = rows->holdOf(*now)) {
        const QString time = elapsedText(clock - hold->since);
        parts.append(hold->whom.isEmpty() ? tr("ringing %1").arg(time) : tr("ringing %1 %2").arg(hold->whom, time));
    }
    const UtcMsecs until = rows->answerBy(*now);
    tellTimeLeft(until ? until - clock : 0);
    if (until)
        parts.append(
            until >= clock
                ? tr("%1 left of %2").arg(remainingText(until - clock), elapsedText(rows->answerSeconds() * 1000))
                : tr("time is up"));
    if (now->created)
        parts.append(tr("offered %1").arg(offeredTime(now->created, clock)));
    if (known.detail() && !known.detail()->etag.isEmpty())
        parts.append(tr("version %1").arg(versionText(known.detail()->etag)));
    m_status->setStatus(Theme::lookOf(now->status), now->statusText(), parts);
    setPlainToolTip(m_status, now->statusText() + u' ' + joinedParts(parts) + u'\n' + utcText(now->created));
}

/// It is asked for each second, and which day it is changes with a minute alone.
QString DetailHeader::offeredTime(UtcMsecs created, UtcMsecs clock)
{
    const qint64 minute = clock / 60'000;
    if (m_offeredTime.isEmpty() || m_offeredAt != created || m_offeredMinute != minute)
        m_offeredTime = timeText(created, clock);
    m_offeredAt = created;
    m_offeredMinute = minute;
    return m_offeredTime;
}

void DetailHeader::tellTimeLeft(qint64 left)
{
    const qint64 before = std::exchange(m_left, left);
    if (std::exchange(m_counted, m_reservation) != m_reservation ||
        left > before + 5000) { // Another, or back in training.
        m_toldSeconds = 0;
    } else if (left > 0 && isVisible()) {
        // The last one alone where several went by at once, and none again where the server's clock was a bit behind.
        for (const int seconds : {5, 15, 30}) {
            if (before <= seconds * 1000 || left > seconds * 1000)
                continue;
            if (std::exchange(m_toldSeconds, seconds) != seconds)
                announce(m_status, tr("%n second(s) left to answer", nullptr, seconds));
            break;
        }
    }
}

void DetailHeader::fillCopyMenu()
{
    QMenu *menu = m_copy->menu();
    menu->clear();
    const auto add = [menu](const QString &title, const QString &text) {
        QAction *action = menu->addAction(title);
        action->setEnabled(!text.isEmpty());
        QObject::connect(action, &QAction::triggered, menu, [text] { Clipboard::copy(text); });
    };
    const KnownReservation known(m_session, m_reservation);
    const std::optional<Reservation> now = known.now();
    if (!now) {
        if (const auto &task = m_session ? m_session->taskWatch->task() : std::optional<TaskDetail>()) {
            add(tr("Task SID"), task->task.sid.toString());
            add(tr("JSON"), QString::fromUtf8(task->body));
        }
        return;
    }
    add(tr("Reservation SID"), now->sid.toString());
    add(tr("Task SID"), now->taskSid.toString());
    add(tr("Worker SID"), now->workerSid.toString());
    add(tr("Worker name"), now->workerName);
    QUrl url = m_session->client->endpoint().baseUrl;
    url.setPath(QString::fromLatin1(reservationPath(known.address())));
    add(tr("URL"), url.toString());
    add(tr("JSON"), known.detail() ? QString::fromUtf8(known.detail()->body) : QString());
}

} // namespace Desk
