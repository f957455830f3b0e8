#include "alerthandlers.h"

namespace Simulator {

namespace {

struct AlertFilter
{
    std::optional<bool> warnings; ///< Those alone, or errors alone.
    bool none = false;            ///< A level that none here has.
    Time from = std::numeric_limits<Time>::min();
    Time to = std::numeric_limits<Time>::max();

    [[nodiscard]] bool fits(const Alert &alert) const
    {
        return !none && (!warnings || alert.isWarning == *warnings) && alert.at >= from && alert.at <= to;
    }
};

/// A day without a time counts as a whole.
Outcome readEnd(const Call &call, const char *name, Time restOfDay, Time &to)
{
    if (!call.query.has(name))
        return {};
    const QByteArray given = call.query.value(name);
    const auto moment = readTime(given);
    if (!moment)
        return invalid(QByteArray("Invalid ") + name + " provided: " + given);
    to = *moment + (given.contains('T') ? 0 : restOfDay);
    return {};
}

std::variant<AlertFilter, Refusal> readFilterOfAlerts(const Call &call)
{
    AlertFilter filter;
    const QByteArray level = call.query.value("LogLevel");
    if (call.query.has("LogLevel") && !QByteArrayList{"error", "warning", "notice", "debug"}.contains(level))
        return invalid("Invalid LogLevel provided: " + level);
    if (level == "error" || level == "warning")
        filter.warnings = level == "warning";
    filter.none = level == "notice" || level == "debug";
    Outcome refusal = readEnd(call, "StartDate", 0, filter.from);
    if (!refusal)
        refusal = readEnd(call, "EndDate", Day - 1, filter.to);
    if (refusal)
        return *refusal;
    return filter;
}

/// Into an object that is open.
void writeAlert(JsonWriter &json, const State &state, const Call &call, const Alert &alert)
{
    const QByteArray sid = state.sids.text(Kind::Alert, alert.id);
    const QByteArray code = QByteArray::number(alert.code);
    json.text("account_sid", state.sids.text(Kind::Account, state.account))
        .text("alert_text", alert.text)
        .null("api_version")
        .time("date_created", alert.at)
        .time("date_generated", alert.at)
        .time("date_updated", alert.at)
        .text("error_code", code)
        .text("log_level", alert.isWarning ? "warning" : "error")
        .text("more_info", "https://www.twilio.com/docs/errors/" + code)
        .text("request_method", "POST")
        .text("request_url", alert.url)
        .text("resource_sid", state.sids.text(alert.kind, alert.subject))
        .text("service_sid", state.sids.text(Kind::Workspace, state.workspace.id))
        .text("sid", sid)
        .text("url", call.origin + "/v1/Alerts/" + sid);
}

} // namespace

Reply Handlers::listAlerts(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const State &state = world.state();
    const auto read = readFilterOfAlerts(call);
    if (const auto *refusal = std::get_if<Refusal>(&read))
        return *refusal;
    const AlertFilter &filter = std::get<AlertFilter>(read);
    return listPage(
        call, state, Kind::Alert, "alerts", idsOf(state.alerts),
        [&](Id id) { return filter.fits(state.alerts.at(id)); },
        [&](JsonWriter &json, Id id) {
            json.beginObject();
            writeAlert(json, state, call, state.alerts.at(id));
            json.endObject();
        });
}

Reply Handlers::fetchAlert(World &world, const Renderer &renderer, const Call &call)
{
    Q_UNUSED(renderer)
    const State &state = world.state();
    const Alert *alert = found(state.alerts, call, state, 0, Kind::Alert);
    if (!alert)
        return call.notFound();
    return resource([&](JsonWriter &json) {
        json.beginObject();
        writeAlert(json, state, call, *alert);
        // What came back need not be text at all.
        json.null("request_headers")
            .text("request_variables", alert->variables)
            .text("response_body", QString::fromUtf8(alert->responseBody).toUtf8())
            .text("response_headers", QString::fromUtf8(alert->responseHeaders).toUtf8())
            .endObject();
    });
}

} // namespace Simulator
