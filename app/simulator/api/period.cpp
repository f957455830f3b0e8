#include "period.h"

#include "simulator/world/assumptions.h"
#include "wiretime.h"

namespace Simulator {

std::variant<Period, Refusal> readPeriod(const Call &call, Time now)
{
    const Fields &query = call.query;
    Period period{now - Assumptions::DefaultEventMinutes * Minute, now};
    if (query.has("Minutes")) {
        bool ok = false;
        const qint64 minutes = query.value("Minutes").toLongLong(&ok);
        if (!ok || minutes < 0 || minutes > 60 * 24 * 366)
            return invalid("Invalid Minutes provided: " + query.value("Minutes"));
        period.from = now - minutes * Minute;
    }
    if (query.has("StartDate")) {
        const auto from = readTime(query.value("StartDate"));
        if (!from)
            return invalid("Invalid StartDate provided: " + query.value("StartDate"));
        period.from = *from;
    }
    if (query.has("EndDate")) {
        const auto to = readTime(query.value("EndDate"));
        if (!to)
            return invalid("Invalid EndDate provided: " + query.value("EndDate"));
        period.to = *to;
    }
    if (period.to < period.from && query.has("StartDate"))
        return invalid("Invalid EndDate provided: it lies before StartDate");
    return period;
}

} // namespace Simulator
