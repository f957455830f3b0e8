#include "watch.h"

#include "log.h"

#include "ui/instructions/conflictview.h"
#include "ui/instructions/instructionpanel.h"
#include "ui/instructions/sendbar.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace RoughHour {

void TargetWatch::begin(const Reading &reading)
{
    *this = TargetWatch();
    m_mayOpen = OpensWithin;
    look(reading);
}

void TargetWatch::allow(Mays may)
{
    m_may |= may;
    if (may.testFlag(May::OpenLater))
        m_mayOpen = OpensWithin;
}

void TargetWatch::step()
{
    m_may = May::Nothing;
    if (m_mayOpen > 0)
        --m_mayOpen;
}

void TargetWatch::look(const Reading &reading)
{
    const Desk::Sid open = reading.open();
    const Desk::Sid target = reading.target();
    const QString action = reading.action();
    if (open != m_open) {
        const bool isOpened = m_mayOpen > 0 || m_may.testFlag(May::OpenOther);
        // Where nothing was open, the first there is comes by itself.
        if (!isOpened && !open.isNull() && !m_open.isNull() && m_wrong.isEmpty())
            m_wrong = u"%1 was open, and %2 is now, which nobody opened"_s.arg(m_open.toString(), open.toString());
        m_open = open;
        m_mayBeFirst = true;
    }
    if (target != m_target) {
        const bool isChosen = m_may.testFlag(May::ChooseReservation) || m_mayBeFirst;
        // Coming back to what was chosen is no other choice.
        if (!target.isNull() && !isChosen && target != m_lastTarget && m_wrong.isEmpty())
            m_wrong = u"Send acted on %1 (%3), and acts on %2 now, which nobody chose"_s.arg(
                m_lastTarget.toString(), target.toString(),
                reading.rows().contains(m_lastTarget) ? u"still listed"_s : u"gone"_s);
        if (target.isNull() && !isChosen && m_mayOpen == 0 && !m_may.testFlag(May::OpenOther) &&
            reading.rows().contains(m_target) && m_wrong.isEmpty())
            m_wrong = u"Send acted on %1, which is still there, and acts on nothing now"_s.arg(m_target.toString());
        m_target = target;
        if (!target.isNull()) {
            m_lastTarget = target;
            m_mayBeFirst = false;
        }
        m_action = action;
        static const QStringList ending{u"complete"_s, u"reject"_s};
        if (!target.isNull() && ending.contains(action) && m_chosenActions.value(target) != action && m_wrong.isEmpty())
            m_wrong = u"%1 is armed for %2, and nobody chose that"_s.arg(action, target.toString());
    }
    if (action != m_action) {
        // To lay it down is no danger, and is what the window does with an instruction that is done.
        if (!action.isEmpty() && !m_may.testFlag(May::ChooseAction) && m_wrong.isEmpty())
            m_wrong = u"Send would have sent %1, and sends %2 now, which nobody chose"_s.arg(m_action, action);
        m_action = action;
        m_chosenActions[target] = action;
    }
}

QString TargetWatch::take()
{
    return std::exchange(m_wrong, {});
}

PostWatch::Shown PostWatch::shown(const Reading &reading)
{
    const Desk::RequestPreview request = reading.request();
    return {QUrl(request.url).path(QUrl::FullyEncoded).toLatin1(), Desk::encodeForm(request.fields)};
}

void PostWatch::begin()
{
    m_decisions.clear();
    m_seen = 0;
    m_last = {};
}

void PostWatch::before(const Reading &reading)
{
    m_before = shown(reading);
}

void PostWatch::listen(const Reading &reading)
{
    m_reading = &reading;
    Desk::InstructionPanel *panel = reading.panel();
    if (panel == m_panel)
        return;
    m_panel = panel;
    if (!panel)
        return;
    if (auto *bar = panel->findChild<Desk::SendBar *>())
        connect(bar, &Desk::SendBar::sendWanted, this, [this] { decide(false); });
    for (QAction *action : panel->menuActions()) {
        if (action->objectName() == "sendInstruction"_L1)
            connect(action, &QAction::triggered, this, [this] { decide(false); });
    }
    if (auto *conflict = panel->findChild<Desk::ConflictView *>()) {
        connect(conflict, &Desk::ConflictView::sendWanted, this, [this] { decide(true); });
        connect(conflict, &Desk::ConflictView::overwriteWanted, this, [this] { decide(true); });
    }
}

void PostWatch::decide(bool isConflict)
{
    const Shown after = shown(*m_reading);
    // The second half of a double click, and a key that is held, are no second decision.
    const bool isAgain = m_last == m_before && m_sinceDecision.isValid() &&
                         m_sinceDecision.elapsed() < QApplication::doubleClickInterval();
    m_sinceDecision.start();
    m_last = m_before;
    if (isAgain && !isConflict)
        return;
    ++m_decided;
    Log::say(
        u"decided on %1 %2"_s.arg(QString::fromLatin1(m_before.path.right(34)), QString::fromLatin1(m_before.body)));
    m_decisions.append({m_before, after, isConflict});
}

QString PostWatch::check(const Wire &wire)
{
    const QList<Post> posts = wire.posts();
    for (; m_seen < posts.size(); ++m_seen) {
        const Post &post = posts.at(m_seen);
        const Shown sent{post.path, post.body};
        Log::say(u"POST %1 %2"_s.arg(QString::fromLatin1(post.path.right(34)), QString::fromLatin1(post.body)));
        const auto fits = [&sent](const Decision &decision) {
            return !decision.isUsed && !decision.until.hasExpired() && decision.before.path == sent.path &&
                   (decision.isConflict || decision.before == sent || decision.after == sent);
        };
        const auto found = std::find_if(m_decisions.begin(), m_decisions.end(), fits);
        if (found == m_decisions.end()) {
            ++m_seen;
            QString shownThen;
            for (const Decision &decision : std::as_const(m_decisions)) {
                if (!decision.isUsed)
                    shownThen +=
                        u"\n    shown: "_s + QString::fromLatin1(decision.before.path + ' ' + decision.before.body);
            }
            return u"POST %1 with %2 is no decision's%3"_s.arg(
                QString::fromLatin1(post.path), QString::fromLatin1(post.body),
                shownThen.isEmpty() ? u": nothing was pressed, or it left already"_s : shownThen);
        }
        found->isUsed = true;
        if (post.isEarly) {
            ++m_seen;
            return u"POST %1 left while what became of the one before it was open"_s.arg(
                QString::fromLatin1(post.path));
        }
    }
    return {};
}

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const qint64 gap = m_since.restart();
        if (!m_paused) {
            m_longest = std::max(m_longest, gap);
            m_recent = std::max(m_recent, gap);
            m_overHundred += gap > 100 ? 1 : 0;
        }
        Q_EMIT beat();
    });
    m_since.start();
    m_timer.start(10);
}

void Heartbeat::resume()
{
    m_paused = false;
    m_since.restart();
}

} // namespace RoughHour
