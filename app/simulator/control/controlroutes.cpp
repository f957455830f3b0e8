#include "controlroutes.h"

#include "controlhandlers.h"
#include "simulator/api/methods.h"
#include "simulator/form/fields.h"
#include "simulator/http/httpparser.h"

#include <array>

namespace Simulator {

namespace {

struct ControlRow
{
    const char *path; ///< Below "/_simulator"; a `*` at its end is a piece that names something.
    ControlHandler get = nullptr;
    ControlHandler post = nullptr;
    ControlHandler remove = nullptr;
    bool isForAll = false; ///< Reading it tells a trainee nothing that he does not see.
};

using namespace ControlHandlers;

constexpr QByteArrayView root = "/_simulator";
constexpr std::array controlRows{
    ControlRow{"/clock", readClock, moveClock, nullptr, true},
    ControlRow{"/run", readRun, nullptr, nullptr, true},
    ControlRow{"/do", nullptr, carryOut},
    ControlRow{"/faults", listFaults, addFault},
    ControlRow{"/faults/*", nullptr, nullptr, removeFault},
    ControlRow{"/notes", readNotes, nullptr, nullptr, true},
    ControlRow{"/goals", readGoals, nullptr, nullptr, true},
    ControlRow{"/world", saveWorld, restoreWorld},
    ControlRow{"/openapi.json", readDescription, nullptr, nullptr, true},
};

/// What stands at the end of a path in the place of the row's `*`; empty where it has none, nothing where the path is
/// another.
std::optional<QByteArray> argumentOf(const ControlRow &row, QByteArrayView path)
{
    QByteArrayView wanted(row.path);
    if (!wanted.endsWith('*'))
        return wanted == path ? std::optional(QByteArray()) : std::nullopt;
    wanted.chop(1);
    if (path.size() <= wanted.size() || !path.startsWith(wanted) || path.sliced(wanted.size()).contains('/'))
        return std::nullopt;
    return path.sliced(wanted.size()).toByteArray();
}

} // namespace

Refusal refusalOf(const ScenarioError &error)
{
    return invalid(error.text().toUtf8());
}

ControlRoutes::ControlRoutes(SimulationDriver &driver, const Admission &admission)
    : m_driver(driver)
    , m_admission(admission)
{
}

bool ControlRoutes::covers(const Request &request)
{
    const QByteArrayView target = request.target;
    return target.startsWith(root) && (target.size() == root.size() || target[root.size()] == '/');
}

qsizetype ControlRoutes::maxBody(const Request &head) const
{
    const bool isWorld = head.method == "POST" && head.target == "/_simulator/world" && !m_admission.check(head) &&
                         !m_admission.keyOf(head);
    return isWorld ? WorldFile::MaxBytes : HttpParser::MaxBody;
}

Response ControlRoutes::handle(const Request &request)
{
    return responseOf(answer(request));
}

Reply ControlRoutes::answer(const Request &request)
{
    if (auto refusal = m_admission.check(request))
        return *refusal;
    const qsizetype question = request.target.indexOf('?');
    const auto path = percentDecoded(question < 0 ? request.target : request.target.first(question), false);
    if (!path)
        return invalid("The URL holds an escape that is cut or no text");
    for (const ControlRow &row : controlRows) {
        const auto argument = argumentOf(row, QByteArrayView(*path).sliced(root.size()));
        if (!argument)
            continue;
        const ControlHandler handler = handlerOf(row, request.method);
        if (!handler)
            return Refusal{405, 20004, "Method not allowed; this resource knows " + allowedBy(row), allowedBy(row)};
        if (question >= 0)
            return invalid("Nothing here has a query: " + request.target.sliced(question));
        // The world is everybody's, and what is done to it here stands in no list of who did what.
        if (m_admission.keyOf(request) && !(row.isForAll && request.method == "GET"))
            return Refusal{403, 20403, "A trainee's key steers nothing: sign in with account_sid and auth_token"};
        if (isEncoded(request))
            return Refusal{415, 20001, "The request body is encoded in a way that this server does not read"};
        return handler(m_driver, {request, *path, *argument});
    }
    return notFound(*path);
}

} // namespace Simulator
