#include "reservationsstate.h"

#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "ui/session/session.h"
#include "ui/widgets/placeholderpage.h"

namespace Desk {

ReservationsState::ReservationsState(PlaceholderPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    connect(&page, &PlaceholderPage::triggered, this, [this] {
        if (m_step == NextStep::None)
            Q_EMIT allWanted();
        else
            Q_EMIT stepWanted(m_step);
    });
}

ReservationsState::~ReservationsState() = default;

void ReservationsState::setSession(const Session *session)
{
    m_session = session;
    endWaiting();
}

void ReservationsState::setIdle(const QString &title, const QString &advice, NextStep step, const QString &answer)
{
    m_idleTitle = title;
    m_idleAdvice = advice;
    m_idleStep = step == NextStep::ShowAnswer ? NextStep::TryAgain : step;
    m_idleAnswer = answer;
}

void ReservationsState::setWaiting(qint64 msecs, const Error &why)
{
    m_waitsFor = why;
    m_waitsUntil.setRemainingTime(msecs);
}

void ReservationsState::endWaiting()
{
    m_waitsFor.reset();
}

bool ReservationsState::countsDown() const
{
    return m_session && (m_waitsFor || m_session->taskWatch->error());
}

void ReservationsState::update(bool isFiltering)
{
    const TaskWatch *watch = m_session ? m_session->taskWatch : nullptr;
    if (!watch || watch->address() == Address())
        return say(m_idleTitle, m_idleAdvice, m_idleStep, m_idleAnswer);
    m_step = NextStep::None;
    if (m_session->reservations->rowCount() > 0) {
        m_page.setState(tr("No reservation has these words."), tr("The filter looks at status, worker and SID."),
                        tr("Show all"));
    } else if (watch->error()) {
        sayError(*watch->error());
    } else if (watch->isLoading() || watch->refreshedAt() == 0) {
        sayLoading();
    } else if (watch->notes().unusable > 0) {
        say(tr("No reservation can be shown."), tr("The server answered with rows that have no SID of their own."),
            NextStep::TryAgain);
    } else if (isFiltering) {
        m_page.setState(tr("The task has no such reservation."), tr("TaskRouter was asked with a filter."),
                        tr("Show all"));
    } else if (const auto &task = watch->task(); task && task->task.status == TaskStatus::Canceled) {
        say(tr("The task was canceled before it was offered to anyone."),
            tr("No offers come any more. Why? says what ended it."));
    } else if (task && task->task.status == TaskStatus::Completed) {
        say(tr("The task is completed, and it has no reservations."), tr("No offers come any more."));
    } else {
        say(tr("No reservations yet."),
            tr("The task has not been offered to anyone. New offers appear here by themselves."));
    }
}

void ReservationsState::say(const QString &title, const QString &advice, NextStep step, const QString &answer)
{
    m_step = step;
    m_page.setState(title, advice, nextStepText(step), answer);
}

void ReservationsState::sayError(const Error &error)
{
    const ErrorText text =
        errorText(error, ErrorPlace::Reservations, {.isAnyShown = false, .simulated = m_session->clock.simulated});
    say(text.caption, adviceLines(text, m_session->taskWatch->nextPollIn(), m_session->clock),
        text.step == NextStep::ShowAnswer ? NextStep::TryAgain : text.step, rawAnswerText(error));
}

void ReservationsState::sayLoading()
{
    if (m_waitsFor)
        say(tr("Reservations are still to come."),
            errorText(*m_waitsFor, ErrorPlace::Reservations).caption + u'\n' +
                nextTryText(m_waitsUntil.remainingTime(), m_session->clock),
            NextStep::TryAgain, rawAnswerText(*m_waitsFor));
    else
        say(tr("Loading reservations…"), {});
}

} // namespace Desk
