#include "refusal.h"

namespace Simulator {

Refusal invalid(QByteArray message)
{
    return {400, 20001, std::move(message)};
}

Refusal refused(int code, QByteArray message)
{
    return {400, code, std::move(message)};
}

Refusal notFound(QByteArrayView path)
{
    QByteArrayView shown = path;
    if (shown.startsWith("/v1/"))
        shown = shown.sliced(3);
    return {404, 20404, "The requested resource " + shown.toByteArray() + " was not found"};
}

Refusal alreadyExists(const State &state, QByteArrayView what, const QByteArray &name)
{
    return invalid(what.toByteArray() + " named " + name + " already exists for workspace " +
                   state.sids.text(Kind::Workspace, state.workspace.id) + " for account " +
                   state.sids.text(Kind::Account, state.account));
}

Refusal preconditionFailed()
{
    return {412, 20412,
            "Precondition Failed: the resource does not meet one of the preconditions defined by the request, its "
            "current ETag does not match."};
}

} // namespace Simulator
