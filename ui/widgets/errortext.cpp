#include "errortext.h"

#include "reservations/hold.h"
#include "reservations/plaintext.h"
#include "taskrouter/answerorigin.h"
#include "text/joinedparts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desk::ErrorText)
};

/// When trying again is possible, as a further sentence; empty where the server did not say. Given as a time of day,
/// which stays true however often it is shown; in a simulated world as a duration.
QString waitSentence(const Error &error, bool simulated)
{
    if (error.retryAfterMsecs <= 0)
        return {};
    if (simulated)
        return u' ' + Words::tr("It asks to wait for %1.").arg(waitText(error.retryAfterMsecs));
    const qint64 msecs = std::min<qint64>(error.retryAfterMsecs, 86'400'000);
    const QTime until = error.retryAtMsecs < 0 ? QTime::currentTime().addMSecs(static_cast<int>(msecs))
                                               : QDateTime::fromMSecsSinceEpoch(error.retryAtMsecs).time();
    return u' ' + Words::tr("It asks to wait until %1.").arg(QLocale().toString(until, u"HH:mm:ss"_s));
}

ErrorText notFound(ErrorPlace place, bool simulated)
{
    switch (place) {
    case ErrorPlace::Reservations:
        if (simulated) // A rehearsal is taken back, a recording as well: what came later has not come yet.
            return {Words::tr("There is no such task at this moment."),
                    Words::tr("It may not have come yet, or it ended more than five minutes ago."),
                    NextStep::OpenOther,
                    {}};
        return {
            Words::tr("TaskRouter does not know this task."),
            Words::tr("Tasks are deleted five minutes after they end. If it has not ended, check the workspace and the "
                      "account."),
            NextStep::OpenOther,
            {}};
    case ErrorPlace::Reservation:
    case ErrorPlace::Instruction:
        return {
            Words::tr("TaskRouter does not know this reservation."),
            Words::tr("Its task may be gone: tasks are deleted five minutes after they end. What is shown is the last "
                      "copy we saw."),
            NextStep::TryAgain,
            {}};
    case ErrorPlace::Tasks:
    case ErrorPlace::Directory:
        break;
    }
    return {Words::tr("TaskRouter does not know this workspace."),
            Words::tr("Check its SID and that it belongs to this account."),
            NextStep::OpenOther,
            {}};
}

/// For answers that are not TaskRouter's, and so say nothing about account, task and instruction.
ErrorText foreignAnswer(const Error &error, bool simulated)
{
    const QString advice =
        Words::tr("It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has said "
                  "nothing. Open any page in a browser to see; this goes on by itself when it is gone.") +
        waitSentence(error, simulated);
    const bool asksToWait = error.retryAfterMsecs > 0;
    if (error.answer && error.answer->body.isEmpty())
        return {asksToWait ? Words::tr("Something else answered in TaskRouter's place and asks to wait.")
                           : Words::tr("Something else answered in TaskRouter's place."),
                advice,
                NextStep::TryAgain,
                {}};
    return {asksToWait ? Words::tr("A web page answered in TaskRouter's place and asks to wait.")
                       : Words::tr("A web page answered in TaskRouter's place."),
            advice,
            NextStep::TryAgain,
            {}};
}

ErrorText serverError(const Error &error, bool simulated)
{
    if (error.answer && !isTaskRouters(error))
        return {Words::tr("A gateway in front of TaskRouter has a problem."),
                Words::tr("It is asked again by itself; the details say what it answered.") +
                    waitSentence(error, simulated),
                NextStep::TryAgain,
                {}};
    return {Words::tr("TaskRouter has a problem of its own."),
            Words::tr("It is asked again by itself; the details help its support.") + waitSentence(error, simulated),
            NextStep::TryAgain,
            {}};
}

ErrorText nothingListens(const Error &error)
{
    const QString caption = error.message.isEmpty() ? Words::tr("Nothing listens at the server's address.")
                                                    : Words::tr("Nothing listens at %1.").arg(oneLine(error.message));
    return {caption, Words::tr("Check the address and the port."), NextStep::TryAgain, {}};
}

ErrorText hostNotFound(const Error &error)
{
    const QString caption = error.message.isEmpty()
                                ? Words::tr("The server's name was not found.")
                                : Words::tr("There is no server by the name of %1.").arg(oneLine(error.message));
    return {caption,
            Words::tr("Check the network, the VPN and the region and edge of the profile."),
            NextStep::TryAgain,
            {}};
}

ErrorText badRequest(const Error &error)
{
    if (isNotRecorded(error))
        return {Words::tr("This was not asked for in the recording until then."),
                Words::tr("Nothing is known of it."),
                NextStep::None,
                {}};
    if (tellsHold(error))
        return {Words::tr("A telephone rings for this reservation: until somebody answers, TaskRouter takes nothing "
                          "else for it."),
                Words::tr("Wait for the answer; what it came to is shown then."),
                NextStep::None,
                {}};
    static const QRegularExpression already(u"is already in state \\[(\\w{1,40})\\]"_s);
    if (const auto match = already.match(error.message); error.code == 20001 && match.hasMatch())
        return {Words::tr("The reservation is %1 already.").arg(match.captured(1)),
                Words::tr("Look at what it is now, and decide again."),
                NextStep::TryAgain,
                {}};
    if (error.code == 20001)
        return {Words::tr("TaskRouter refused the request: a value in it, or the state that the reservation is in, "
                          "does not fit."),
                Words::tr("Refresh and look at what it is now."),
                NextStep::TryAgain,
                {}};
    return {Words::tr("TaskRouter refused the request."),
            Words::tr("The details say which part of it."),
            NextStep::ShowAnswer,
            {}};
}

/// What happened to the part of a list that had arrived. A list of names is used as a whole or not at all.
QString restOfList(ErrorPlace place, bool isAnyShown)
{
    if (place == ErrorPlace::Directory)
        return Words::tr("What had come of this list until then is not used.");
    return isAnyShown ? Words::tr("What had come until then is shown.") : QString();
}

ErrorText ownWords(const Error &error, ErrorPlace place, ErrorContext context)
{
    const bool isAnyShown = context.isAnyShown;
    switch (error.kind) {
    case ErrorKind::Canceled:
        return {Words::tr("Loading was canceled."), restOfList(place, isAnyShown), NextStep::TryAgain, {}};
    case ErrorKind::InvalidInput:
        return {Words::tr("This cannot be asked for."), {}, NextStep::OpenOther, {}};
    case ErrorKind::HostNotFound:
        return hostNotFound(error);
    case ErrorKind::ConnectionRefused:
        return nothingListens(error);
    case ErrorKind::Offline:
        return {Words::tr("There is no network connection."),
                isAnyShown ? Words::tr("What is shown is from before. We keep trying.")
                           : Words::tr("Try again in a moment."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::Tls:
        return {Words::tr("A safe connection to the server could not be made."),
                Words::tr("Nothing was sent. The details say why, and what can be done."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::Proxy:
        return {Words::tr("The proxy did not let the request through."),
                Words::tr("Check https_proxy, all_proxy and no_proxy, or the proxy settings of this computer."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::ProxyCredentials:
        return {Words::tr("The proxy wants a user and a password."),
                Words::tr("Sign in to it; nothing was sent to TaskRouter, and nothing is asked by itself until then."),
                NextStep::SignInToProxy,
                {}};
    case ErrorKind::Timeout:
        return {Words::tr("The server did not answer in time."),
                Words::tr("Try again in a moment."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::ConnectionLost:
        return {Words::tr("The connection broke before the answer was complete."),
                Words::tr("Try again in a moment."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::Redirected:
        return {
            Words::tr("The server pointed to another address, which is never followed."),
            Words::tr("Often this is the sign-in page of a network: open any page in a browser, sign in, try again."),
            NextStep::TryAgain,
            {}};
    case ErrorKind::BadRequest:
        return badRequest(error);
    case ErrorKind::Unauthorized:
        return {Words::tr("The account SID or its token was not accepted."),
                Words::tr("Connect again with the right ones; automatic refreshing is off until then."),
                NextStep::Connect,
                {}};
    case ErrorKind::Forbidden:
        return {Words::tr("These credentials have no right to do this."),
                Words::tr("Use an API key with TaskRouter rights, or the account's own token."),
                NextStep::Connect,
                {}};
    case ErrorKind::NotFound:
        return notFound(place, context.simulated);
    case ErrorKind::PreconditionFailed:
        return {Words::tr("The reservation was changed by somebody else meanwhile."),
                Words::tr("Refresh, compare, and decide again."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::RateLimited:
        return {Words::tr("Too many requests: TaskRouter asks us to wait."),
                error.retryAfterMsecs >= 0 ? Words::tr("You can try again in %1.").arg(waitText(error.retryAfterMsecs))
                                           : Words::tr("Try again in a moment."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::Paced:
        return {Words::tr("Reading goes on in a moment: TaskRouter is not asked more often than that in a minute."),
                {},
                NextStep::TryAgain,
                {}};
    case ErrorKind::ServerError:
        return serverError(error, context.simulated);
    case ErrorKind::CaptivePortal:
        return foreignAnswer(error, context.simulated);
    case ErrorKind::NotJson:
        return {Words::tr("The answer is not JSON."),
                Words::tr("The details show it as it came."),
                NextStep::ShowAnswer,
                {}};
    case ErrorKind::BadAnswer:
        return {Words::tr("The answer is not what was asked for."),
                Words::tr("The details say which field."),
                NextStep::ShowAnswer,
                {}};
    case ErrorKind::TooLarge:
        return {Words::tr("The answer is too large and was stopped."),
                Words::tr("Ask for less: a smaller page, or a filter."),
                NextStep::TryAgain,
                {}};
    case ErrorKind::ForeignUrl:
        return {
            Words::tr("The list goes on at another address, which was not asked: the credentials go to no one else."),
            restOfList(place, isAnyShown),
            NextStep::ShowAnswer,
            {}};
    case ErrorKind::PagesInCircle:
        return {Words::tr("The pages of the list run in a circle; reading stopped at the first that came again."),
                restOfList(place, isAnyShown),
                NextStep::TryAgain,
                {}};
    case ErrorKind::PartialUrl:
        return {Words::tr("The list goes on, but the address of its next page is not a whole URL."),
                restOfList(place, isAnyShown),
                NextStep::ShowAnswer,
                {}};
    }
    return {};
}

/// What to do where nothing is tried again by itself; `usual` is the advice where it is.
QString onceAdvice(const Error &error, const QString &usual, bool simulated)
{
    switch (error.kind) {
    case ErrorKind::ServerError:
    case ErrorKind::Offline:
        return Words::tr("Try again in a moment.") + waitSentence(error, simulated);
    case ErrorKind::CaptivePortal:
        return Words::tr("It comes from in between: a network that wants a sign-in, a proxy, a portal. TaskRouter has "
                         "said nothing. Open any page in a browser to see, and try again.") +
               waitSentence(error, simulated);
    case ErrorKind::Unauthorized:
        return Words::tr("Connect again with the right ones.");
    default:
        return usual;
    }
}

} // namespace

ErrorText errorText(const Error &error, ErrorPlace place, ErrorContext context)
{
    ErrorText text = ownWords(error, place, context);
    if (!context.asksAgain)
        text.advice = onceAdvice(error, text.advice, context.simulated);
    // It is a fault of the scenario, and the trainee has no other credentials.
    if (context.simulated && text.step == NextStep::Connect) {
        text.step = NextStep::TryAgain;
        text.advice = error.kind == ErrorKind::Unauthorized
                          ? Words::tr("Automatic refreshing is off until you try again. In training this is a fault "
                                      "that the trainer can take away.")
                          : Words::tr("In training this is a fault that the trainer can take away; then try again.");
    }
    QStringList details;
    if (!error.message.isEmpty() && !text.caption.contains(oneLine(error.message))) // The caption contains it already.
        details.append(oneLine(error.message));
    if (error.code != 0)
        details.append(Words::tr("code %1").arg(error.code));
    if (!error.requestId.isEmpty())
        details.append(oneLine(error.requestId));
    text.details = joinedParts(details);
    return text;
}

QString nextStepText(NextStep step)
{
    switch (step) {
    case NextStep::TryAgain:
        return Words::tr("Try again");
    case NextStep::Connect:
        return Words::tr("Connect to an account…");
    case NextStep::OpenOther:
        return Words::tr("Open…");
    case NextStep::ShowTasks:
        return Words::tr("Show tasks");
    case NextStep::Train:
        return Words::tr("Training simulator");
    case NextStep::CancelLoading:
        return Words::tr("Cancel");
    case NextStep::ShowField:
        return Words::tr("Show field");
    case NextStep::SignInToProxy:
        return Words::tr("Sign in to the proxy…");
    case NextStep::None:
    case NextStep::ShowAnswer:
        break;
    }
    return {};
}

QString waitText(qint64 msecs)
{
    const qint64 seconds = (std::max<qint64>(msecs, 0) + 999) / 1000;
    return seconds < 100 ? Words::tr("%1 s").arg(seconds) : elapsedText(seconds * 1000);
}

QString nextTryText(qint64 msecs, const Clock &clock)
{
    if (clock.simulated)
        return Words::tr("Next try in %1.").arg(waitText(msecs));
    const UtcMsecs now = clock.utc();
    return Words::tr("Next try at %1.").arg(timeText(now + msecs, now));
}

QString adviceLines(const ErrorText &text, qint64 nextMsecs, const Clock &clock)
{
    QStringList lines{text.advice, nextMsecs >= 0 ? nextTryText(nextMsecs, clock) : QString(), text.details};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString rawAnswerText(const Error &error)
{
    return error.answer ? rawAnswerText(*error.answer) : QString();
}

QString rawAnswerText(const RawAnswer &answer)
{
    QString text = QString::fromLatin1(answer.method) + u' ' + answer.url.toString(QUrl::RemoveUserInfo) + u'\n';
    text += (answer.statusLine.isEmpty() ? Words::tr("no status line") : answer.statusLine) + u'\n';
    for (const auto &[name, value] : answer.headers)
        text += QString::fromLatin1(name) + u": "_s + QString::fromUtf8(value) + u'\n';
    text += u'\n' + QString::fromUtf8(answer.body);
    if (!answer.complete)
        text += u'\n' + Words::tr("… cut here");
    return text;
}

} // namespace Desk
