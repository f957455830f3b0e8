#include "faultkind.h"

#include "reply.h"
#include "simulator/http/bodyfaults.h"
#include "simulator/world/refusal.h"

#include <QCoreApplication>

#include <algorithm>

namespace Simulator {

namespace {

struct FaultTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::FaultRule)
};

Response htmlPage(int status)
{
    const QByteArray title = QByteArray::number(status) + ' ' + reasonOf(status).toByteArray();
    Response response;
    response.status = status;
    response.body = "<html>\r\n<head><title>" + title + "</title></head>\r\n<body>\r\n<center><h1>" + title +
                    "</h1></center>\r\n<hr><center>gateway</center>\r\n</body>\r\n</html>\r\n";
    response.headers = {{"Content-Type", "text/html"}};
    return response;
}

Refusal refusalFor(int status)
{
    switch (status) {
    case 401:
        return {401, 20003, "Authentication Error - invalid username"};
    case 403:
        return {403, 20008, "Resource not accessible with these credentials"};
    case 404:
        return {404, 20404, "The requested resource was not found"};
    case 412:
        return preconditionFailed();
    case 429:
        return {429, 20429, "Too Many Requests"};
    case 500:
        return {500, 20500, "An internal server error has occurred"};
    case 503:
        return {503, 20503, "Service Unavailable"};
    default:
        return {status, 20000 + status, reasonOf(status).toByteArray()};
    }
}

void withhold(AnswerPlan &plan)
{
    plan.apply = false;
    plan.changeFirst = false;
}

void answerInstead(AnswerPlan &plan, int status, bool html, int retryAfter)
{
    withhold(plan);
    Response response;
    if (html) {
        response = htmlPage(status);
    } else {
        response.status = status;
        response.body = bodyOf(refusalFor(status));
        response.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    }
    if (retryAfter >= 0)
        response.headers.append({"Retry-After", QByteArray::number(retryAfter)});
    plan.instead = std::move(response);
}

void lose(AnswerPlan &plan, Delivery delivery)
{
    withhold(plan);
    plan.delivery = delivery;
}

QString describeLatency(const FaultFigures &figures)
{
    return FaultTexts::tr("%1, by %2 ms").arg(FaultTexts::tr("Answers come late")).arg(figures.milliseconds);
}

QString describeStatus(const FaultFigures &figures)
{
    const QString text = figures.html ? FaultTexts::tr("Answer %1 with a web page").arg(figures.status)
                                      : FaultTexts::tr("Answer %1").arg(figures.status);
    return figures.retryAfter < 0 ? text : FaultTexts::tr("%1, Retry-After %2 s").arg(text).arg(figures.retryAfter);
}

constexpr FaultFigure millisecondsFigure{"milliseconds", &FaultFigures::milliseconds, 0, 600'000};
constexpr FaultFigure bytesPerSecondFigure{"bytesPerSecond", &FaultFigures::bytesPerSecond, 1, 100'000'000};
constexpr FaultFigure statusFigure{"status", &FaultFigures::status, 400, 599};
constexpr FaultFigure retryAfterFigure{"retryAfter", &FaultFigures::retryAfter, -1, 86400};
constexpr FaultFigure htmlFigure{"html", &FaultFigures::html};
constexpr FaultFigure skewFigure{"skew", &FaultFigures::skew, -31'536'000, 31'536'000, Second};
constexpr FaultFigure bytesFigure{"bytes", &FaultFigures::bytes, 1, 1024 * 1024 * 1024};

} // namespace

std::span<const FaultKind> faultKinds()
{
    using F = const FaultFigures &;
    static const std::vector<FaultKind> kinds{
        {"latency",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Answers come late"),
         {&millisecondsFigure},
         false,
         [](F figures, AnswerPlan &plan) { plan.delay += figures.milliseconds; },
         describeLatency},
        {"slow-body",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Answers trickle"),
         {&bytesPerSecondFigure},
         false,
         [](F figures, AnswerPlan &plan) { plan.bytesPerSecond = figures.bytesPerSecond; }},
        {"status",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "An error instead of the answer"),
         {&statusFigure, &retryAfterFigure, &htmlFigure},
         true,
         [](F figures, AnswerPlan &plan) { answerInstead(plan, figures.status, figures.html, figures.retryAfter); },
         describeStatus,
         {{.status = 429, .retryAfter = 10},
          {.status = 429},
          {.status = 500},
          {.status = 502, .html = true},
          {.status = 503, .retryAfter = 30}}},
        {"drop-before",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Connection closes, nothing done"),
         {},
         true,
         [](F, AnswerPlan &plan) { lose(plan, Delivery::Nothing); }},
        {"drop-after",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Done, but the connection closes before the answer"),
         {},
         true,
         [](F, AnswerPlan &plan) { plan.delivery = Delivery::Nothing; }},
        {"reset",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Connection is reset"),
         {},
         true,
         [](F, AnswerPlan &plan) { lose(plan, Delivery::Reset); }},
        {"half-answer",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Done, but only half of the answer arrives"),
         {},
         true,
         [](F, AnswerPlan &plan) { plan.delivery = Delivery::Half; }},
        {"garbage",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Garbage instead of an answer"),
         {},
         true,
         [](F, AnswerPlan &plan) { lose(plan, Delivery::Garbage); }},
        {"wrong-length",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Done, but the answer is shorter than announced"),
         {},
         true,
         [](F, AnswerPlan &plan) { plan.delivery = Delivery::TooLongLength; }},
        {"stale-etag",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Somebody else changes the reservation first"),
         {},
         false,
         [](F, AnswerPlan &plan) { plan.changeFirst = plan.apply; },
         nullptr,
         {},
         "update"},
        {"clock-skew",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "The server's clock is wrong"),
         {&skewFigure},
         false,
         [](F figures, AnswerPlan &plan) { plan.clockSkew += figures.skew; }},
        {"expired-credentials",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Credentials are refused"),
         {&retryAfterFigure},
         true,
         [](F figures, AnswerPlan &plan) { answerInstead(plan, 401, false, figures.retryAfter); }},
        {"huge-body",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Answers are huge"),
         {&bytesFigure},
         false,
         [](F figures, AnswerPlan &plan) { plan.padding = std::max(plan.padding, figures.bytes); }},
        {"odd-types",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Answers have values of unusual types"),
         {},
         false,
         [](F, AnswerPlan &plan) { plan.bodyChanges.append(withOddTypes); }},
        {"foreign-page",
         QT_TRANSLATE_NOOP("Simulator::FaultRule", "Lists go on at another host"),
         {},
         false,
         [](F, AnswerPlan &plan) { plan.bodyChanges.append(withForeignNextPage); },
         nullptr,
         {},
         "list"},
    };
    return kinds;
}

const FaultKind *faultKind(QByteArrayView word)
{
    const auto kinds = faultKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [word](const FaultKind &kind) { return word == QByteArrayView(kind.word); });
    return found == kinds.end() ? nullptr : &*found;
}

bool canStrike(const FaultKind &kind, QByteArrayView route)
{
    const qsizetype dot = route.indexOf('.');
    return !kind.operation || dot < 0 || route.sliced(dot + 1) == QByteArrayView(kind.operation);
}

QString describe(const FaultKind &kind)
{
    return FaultTexts::tr(kind.title);
}

std::vector<const FaultFigure *> faultFigures()
{
    std::vector<const FaultFigure *> all;
    for (const FaultKind &kind : faultKinds()) {
        for (const FaultFigure *figure : kind.figures) {
            if (std::find(all.begin(), all.end(), figure) == all.end())
                all.push_back(figure);
        }
    }
    return all;
}

qint64 FaultFigure::value(const FaultFigures &figures) const
{
    return std::visit([&figures](auto which) { return static_cast<qint64>(figures.*which); }, member);
}

void FaultFigure::set(FaultFigures &figures, qint64 value) const
{
    const auto assign = [&figures, value](auto which) {
        using Value = std::remove_reference_t<decltype(figures.*which)>;
        figures.*which = static_cast<Value>(value);
    };
    std::visit(assign, member);
}

} // namespace Simulator
