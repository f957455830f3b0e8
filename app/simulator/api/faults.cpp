#include "faults.h"

#include "reply.h"
#include "simulator/world/refusal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Simulator {

namespace {

constexpr std::array<const char *, static_cast<size_t>(FaultKind::Count)> words{
    "latency",    "slow-body",           "status",    "drop-before",  "drop-after",
    "reset",      "half-answer",         "garbage",   "wrong-length", "stale-etag",
    "clock-skew", "expired-credentials", "huge-body", "odd-types",    "foreign-page"};

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

Response answerOf(const FaultRule &rule)
{
    Response response;
    if (rule.html) {
        response = htmlPage(rule.status);
    } else {
        response.status = rule.status;
        response.body = bodyOf(refusalFor(rule.status));
        response.headers = {{"Content-Type", "application/json; charset=utf-8"}};
    }
    if (rule.retryAfter >= 0)
        response.headers.append({"Retry-After", QByteArray::number(rule.retryAfter)});
    return response;
}

bool isOn(const FaultRule &rule, Time now)
{
    return (rule.from == Never || now >= rule.from) && (rule.until == Never || now < rule.until);
}

void apply(const FaultRule &rule, AnswerPlan &decision)
{
    const auto withhold = [&decision] {
        decision.apply = false;
        decision.changeFirst = false;
    };
    // Once the answer is replaced or its way is broken, a younger rule cannot break it again.
    const bool settled = !decision.apply || decision.delivery != Delivery::Whole;
    switch (rule.kind) {
    case FaultKind::Latency:
        decision.delay += rule.milliseconds;
        return;
    case FaultKind::SlowBody:
        decision.bytesPerSecond = rule.bytesPerSecond;
        return;
    case FaultKind::ClockSkew:
        decision.clockSkew += rule.skew;
        return;
    case FaultKind::StaleEtag:
        decision.changeFirst = decision.apply;
        return;
    case FaultKind::HugeBody:
        decision.padding = std::max(decision.padding, rule.bytes);
        return;
    case FaultKind::OddTypes:
        decision.oddTypes = true;
        return;
    case FaultKind::ForeignPage:
        decision.foreignPage = true;
        return;
    default:
        break;
    }
    if (settled)
        return;
    switch (rule.kind) {
    case FaultKind::Status:
        withhold();
        decision.instead = answerOf(rule);
        return;
    case FaultKind::ExpiredCredentials: {
        FaultRule expired = rule;
        expired.status = 401;
        expired.html = false;
        withhold();
        decision.instead = answerOf(expired);
        return;
    }
    case FaultKind::DropBefore:
        withhold();
        decision.delivery = Delivery::Nothing;
        return;
    case FaultKind::DropAfter:
        decision.delivery = Delivery::Nothing;
        return;
    case FaultKind::Reset:
        withhold();
        decision.delivery = Delivery::Reset;
        return;
    case FaultKind::HalfAnswer:
        decision.delivery = Delivery::Half;
        return;
    case FaultKind::Garbage:
        withhold();
        decision.delivery = Delivery::Garbage;
        return;
    case FaultKind::WrongLength:
        decision.delivery = Delivery::TooLongLength;
        return;
    default:
        return;
    }
}

} // namespace

QByteArrayView wireWord(FaultKind kind)
{
    return words[static_cast<size_t>(kind)];
}

std::optional<FaultKind> faultKind(QByteArrayView word)
{
    for (size_t i = 0; i < words.size(); ++i) {
        if (word == QByteArrayView(words[i]))
            return static_cast<FaultKind>(i);
    }
    return std::nullopt;
}

QString describe(FaultKind kind)
{
    switch (kind) {
    case FaultKind::Latency:
        return FaultTexts::tr("Answers come late");
    case FaultKind::SlowBody:
        return FaultTexts::tr("Answers trickle");
    case FaultKind::Status:
        return FaultTexts::tr("An error instead of the answer");
    case FaultKind::DropBefore:
        return FaultTexts::tr("Connection closes, nothing done");
    case FaultKind::DropAfter:
        return FaultTexts::tr("Done, but the connection closes before the answer");
    case FaultKind::Reset:
        return FaultTexts::tr("Connection is reset");
    case FaultKind::HalfAnswer:
        return FaultTexts::tr("Done, but only half of the answer arrives");
    case FaultKind::Garbage:
        return FaultTexts::tr("Garbage instead of an answer");
    case FaultKind::WrongLength:
        return FaultTexts::tr("Done, but the answer is shorter than announced");
    case FaultKind::StaleEtag:
        return FaultTexts::tr("Somebody else changes the reservation first");
    case FaultKind::ClockSkew:
        return FaultTexts::tr("The server's clock is wrong");
    case FaultKind::ExpiredCredentials:
        return FaultTexts::tr("Credentials are refused");
    case FaultKind::HugeBody:
        return FaultTexts::tr("Answers are huge");
    case FaultKind::OddTypes:
        return FaultTexts::tr("Answers have values of unusual types");
    case FaultKind::ForeignPage:
        return FaultTexts::tr("Lists go on at another host");
    case FaultKind::Count:
        break;
    }
    return {};
}

QString describe(const FaultRule &rule)
{
    QString text = describe(rule.kind);
    if (rule.kind == FaultKind::Status) {
        text = rule.html ? FaultTexts::tr("Answer %1 with a web page").arg(rule.status)
                         : FaultTexts::tr("Answer %1").arg(rule.status);
        if (rule.retryAfter >= 0)
            text = FaultTexts::tr("%1, Retry-After %2 s").arg(text).arg(rule.retryAfter);
    }
    if (rule.kind == FaultKind::Latency)
        text = FaultTexts::tr("%1, by %2 ms").arg(text).arg(rule.milliseconds);
    if (!rule.route.isEmpty())
        text = FaultTexts::tr("%1 · %2").arg(text, QString::fromUtf8(rule.route));
    if (rule.chance < 1.0)
        text = FaultTexts::tr("%1 · %2 %").arg(text).arg(rule.chance * 100.0, 0, 'g', 3);
    if (rule.times > 0)
        text = FaultTexts::tr("%1 · %n time(s)", nullptr, rule.times).arg(text);
    return text;
}

quint64 FaultRules::add(const FaultRule &rule)
{
    m_rules.push_back({++m_lastNumber, rule, 0});
    return m_lastNumber;
}

bool FaultRules::remove(quint64 number)
{
    return std::erase_if(m_rules, [number](const Active &active) { return active.number == number; }) > 0;
}

void FaultRules::forget(Time now)
{
    std::erase_if(m_rules,
                  [now](const Active &active) { return active.rule.until != Never && active.rule.until <= now; });
}

AnswerPlan FaultRules::decide(const Request &request, Time now)
{
    AnswerPlan decision;
    if (m_rules.empty())
        return decision;
    const QByteArray name = routeName(request);
    for (Active &active : m_rules) {
        const FaultRule &rule = active.rule;
        if (!isOn(rule, now) || !covers(rule.route, name))
            continue;
        // A certain fault draws nothing, so that adding one does not change what chance makes of the others.
        if (rule.chance < 1.0 && !m_random.chance(rule.chance))
            continue;
        apply(rule, decision);
        ++active.struck;
    }
    std::erase_if(m_rules,
                  [](const Active &active) { return active.rule.times > 0 && active.struck >= active.rule.times; });
    return decision;
}

QByteArray routeName(const Request &request)
{
    QByteArrayView path = request.target;
    if (const qsizetype query = path.indexOf('?'); query >= 0)
        path = path.first(query);
    if (!path.startsWith("/v1/"))
        return {};
    const QList<QByteArray> pieces = path.sliced(4).toByteArray().split('/');
    // Collections and SIDs take turns: an odd number ends in a collection, an even one in one of its items.
    const bool item = pieces.size() % 2 == 0;
    const QByteArray collection = pieces.at(item ? pieces.size() - 2 : pieces.size() - 1).toLower();
    if (collection.isEmpty())
        return {};
    if (request.method == "POST")
        return collection + (item ? ".update" : ".create");
    if (request.method == "DELETE")
        return collection + ".delete";
    return collection + (item ? ".fetch" : ".list");
}

bool isRoute(QByteArrayView route)
{
    static constexpr std::array<const char *, 11> collections{
        "*",          "workspaces",   "tasks",     "workers", "reservations", "activities",
        "taskqueues", "taskchannels", "workflows", "events",  "channels"};
    static constexpr std::array<const char *, 5> operations{"list", "fetch", "create", "update", "delete"};
    const auto knows = [](const auto &all, QByteArrayView word) {
        return std::any_of(all.begin(), all.end(), [word](const char *known) { return word == QByteArrayView(known); });
    };
    const qsizetype dot = route.indexOf('.');
    if (dot < 0)
        return route != "*" && knows(collections, route);
    return knows(collections, route.first(dot)) && knows(operations, route.sliced(dot + 1));
}

bool covers(QByteArrayView route, QByteArrayView name)
{
    if (route.isEmpty() || route == name)
        return true;
    if (route.startsWith("*."))
        return name.endsWith(route.sliced(1));
    return name.size() > route.size() && name.startsWith(route) && name[route.size()] == '.';
}

} // namespace Simulator
