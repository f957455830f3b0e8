#pragma once

#include "state.h"

#include <algorithm>
#include <variant>

namespace Simulator {

/// A request that TaskRouter does not carry out: HTTP status, its own code, its text.
struct Refusal
{
    int status = 400;
    int code = 20001;
    QByteArray message;
    QByteArray allow = {}; ///< With 405: the methods that the resource knows.
};

/// Nothing: it was done.
using Outcome = std::optional<Refusal>;
/// What was made, or why nothing was.
using Made = std::variant<Id, Refusal>;

/// 400 with 20001, the code for "cannot be done like that" of every kind.
[[nodiscard]] Refusal invalid(QByteArray message);
[[nodiscard]] Refusal refused(int code, QByteArray message);
/// 404 with the path as TaskRouter quotes it, without its version.
[[nodiscard]] Refusal notFound(QByteArrayView path);
/// 412: the ETag given is not the current one.
[[nodiscard]] Refusal preconditionFailed();
/// `what`: "Queue".
[[nodiscard]] Refusal alreadyExists(const State &state, QByteArrayView what, const QByteArray &name);

/// Whether something else on that table has the name.
template <class T>
[[nodiscard]] Outcome nameTaken(const State &state, const Table<T> &table, QByteArrayView what, const QByteArray &name,
                                Id except = 0)
{
    const bool taken = std::any_of(table.begin(), table.end(), [&](const auto &entry) {
        return entry.first != except && entry.second.name == name;
    });
    return taken ? Outcome(alreadyExists(state, what, name)) : Outcome();
}

} // namespace Simulator
