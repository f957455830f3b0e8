#include "troubles.h"

#include "reservations/plaintext.h"
#include "taskrouter/answerorigin.h"
#include "text/joinedparts.h"
#include "ui/widgets/messagebar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString nameOf(Troubles::Place place)
{
    switch (place) {
    case Troubles::Place::Tasks:
        return Troubles::tr("Tasks");
    case Troubles::Place::Reservations:
        return Troubles::tr("Reservations");
    case Troubles::Place::Reservation:
        return Troubles::tr("Details");
    case Troubles::Place::Workspaces:
        return Troubles::tr("Workspaces");
    case Troubles::Place::Workers:
        return Troubles::tr("Workers");
    case Troubles::Place::Activities:
        return Troubles::tr("Activities");
    case Troubles::Place::Queues:
        return Troubles::tr("Queues");
    case Troubles::Place::Workflows:
        return Troubles::tr("Workflows");
    }
    return {};
}

ErrorPlace wordsFor(Troubles::Place place)
{
    switch (place) {
    case Troubles::Place::Tasks:
        return ErrorPlace::Tasks;
    case Troubles::Place::Reservations:
        return ErrorPlace::Reservations;
    case Troubles::Place::Reservation:
        return ErrorPlace::Reservation;
    default:
        return ErrorPlace::Directory;
    }
}

QString statusOf(const Error &error)
{
    return error.answer ? error.answer->statusLine.section(u' ', 0, 0) : QString();
}

/// True where nothing is wrong and only a slower pace is wanted.
bool isWait(const Error &error)
{
    return error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Paced;
}

} // namespace

Troubles::Troubles(MessageBar &messages, Clock clock, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_clock(std::move(clock))
{
    connect(&m_second, &QTimer::timeout, this, &Troubles::tell);
}

Troubles::~Troubles()
{
    for (const QString &source : std::as_const(m_told))
        m_messages.clear(source);
}

void Troubles::set(Place place, const Error &error, const std::function<qint64()> &untilNext, bool waits,
                   UtcMsecs rowsOf)
{
    // A person cancelled it; or a recording does not have it, which the place itself says.
    if (error.kind == ErrorKind::Canceled || isNotRecorded(error))
        return clear(place);
    Trouble trouble;
    trouble.error = error;
    trouble.text = errorText(error, wordsFor(place), {.simulated = m_clock.simulated});
    trouble.cause = trouble.text.caption + u'|' + statusOf(error);
    trouble.untilNext = untilNext;
    trouble.waits = waits;
    trouble.rowsOf = rowsOf;
    const auto before = m_troubles.constFind(place);
    trouble.since = before != m_troubles.cend() && before->cause == trouble.cause ? before->since : m_clock.utc();
    m_troubles.insert(place, trouble);
    tell();
}

void Troubles::setSilent(Place place, const std::function<qint64()> &silentFor)
{
    m_silent.insert(place, silentFor);
    tell();
}

void Troubles::endSilence(Place place)
{
    if (m_silent.remove(place) > 0)
        tell();
}

void Troubles::clear(Place place)
{
    if (m_troubles.remove(place) > 0)
        tell();
}

void Troubles::endWait(Place place)
{
    const auto found = m_troubles.constFind(place);
    if (found != m_troubles.cend() && found->waits)
        clear(place);
}

/// For how long the longest of them has been silent; -1 where none is.
qint64 Troubles::silence(const QList<Place> &places) const
{
    qint64 longest = -1;
    for (const Place place : places) {
        if (const auto silent = m_silent.constFind(place); silent != m_silent.cend())
            longest = std::max(longest, silent.value()());
    }
    return longest;
}

/// Reports places whose load gets no answer and that have no other trouble.
void Troubles::tellSilence(QStringList &told)
{
    QList<Place> places = m_silent.keys();
    places.removeIf([this](Place place) { return m_troubles.contains(place); });
    if (places.isEmpty())
        return;
    QStringList names;
    for (const Place place : std::as_const(places))
        names.append(nameOf(place));
    Message message;
    message.source = u"silence"_s;
    message.life = MessageLife::State;
    message.tone = Tone::Wait;
    message.text = tr("%1: the answer is slow to come.").arg(names.join(comma()));
    message.when = tr("no answer for %1").arg(waitText(silence(places)));
    message.actionText = tr("Try now");
    message.key = QString::number(static_cast<int>(NextStep::TryAgain));
    message.otherText = tr("Cancel");
    message.otherKey = QString::number(static_cast<int>(NextStep::CancelLoading));
    show(message, told);
}

void Troubles::show(const Message &message, QStringList &told)
{
    m_messages.show(message);
    told.append(message.source);
}

void Troubles::tell()
{
    QMap<QString, QList<Place>> causes;
    for (auto one = m_troubles.cbegin(); one != m_troubles.cend(); ++one)
        causes[one->cause].append(one.key());
    QStringList told;
    for (auto one = causes.cbegin(); one != causes.cend(); ++one) {
        const Trouble &first = m_troubles[one->first()];
        QStringList names;
        qint64 next = -1;
        UtcMsecs since = first.since;
        bool waits = false;
        for (const Place place : *one) {
            const Trouble &trouble = m_troubles[place];
            names.append(nameOf(place));
            since = std::min(since, trouble.since);
            waits = waits || trouble.waits;
            const qint64 due = trouble.untilNext ? trouble.untilNext() : -1;
            if (due >= 0 && (next < 0 || due < next))
                next = due;
        }
        Message message;
        message.source = u"trouble."_s + one.key();
        message.life = MessageLife::State;
        message.tone = isWait(first.error) ? Tone::Wait : Tone::Bad;
        const QString status = statusOf(first.error);
        message.text = tr("%1: %2").arg(names.join(comma()), first.text.caption);
        message.text += u' ' + (status.isEmpty() ? tr("Since %1").arg(timeText(since, m_clock.utc()))
                                                 : tr("%1 since %2").arg(status, timeText(since, m_clock.utc())));
        if (next >= 0) {
            message.when = tr("next try in %1").arg(waitText(next));
            if ((waits || first.error.retryAfterMsecs > 0) && next > 10'000 && !m_clock.simulated) {
                const UtcMsecs now = m_clock.utc();
                message.when = tr("next try at %1, in %2").arg(timeText(now + next, now), waitText(next));
            }
        }
        if (const qint64 silent = silence(*one); next < 0 && silent >= 0)
            message.when = tr("no answer for %1").arg(waitText(silent));
        QStringList advice;
        // The advice has a time of its own already.
        if (!isWait(first.error) && !first.text.advice.isEmpty())
            advice.append(first.text.advice);
        if (first.rowsOf != 0)
            advice.append(tr("The rows are of %1.").arg(timeText(first.rowsOf, m_clock.utc())));
        if (!first.error.message.isEmpty() && !isTaskRouters(first.error) &&
            !first.text.caption.contains(first.error.message))
            advice.append(oneLine(first.error.message));
        message.advice = advice.join(u' ');
        message.raw = rawAnswerText(first.error);
        const NextStep step = first.text.step;
        message.actionText = step == NextStep::TryAgain ? tr("Try now") : nextStepText(step);
        message.key = QString::number(static_cast<int>(step));
        if (waits || (next < 0 && silence(*one) >= 0)) {
            message.otherText = tr("Cancel");
            message.otherKey = QString::number(static_cast<int>(NextStep::CancelLoading));
        }
        show(message, told);
    }
    tellSilence(told);
    for (const QString &source : std::as_const(m_told)) {
        if (!told.contains(source))
            m_messages.clear(source);
    }
    m_told = told;
    if (m_troubles.isEmpty() && m_silent.isEmpty())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

} // namespace Desk
