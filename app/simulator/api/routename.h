#pragma once

#include "simulator/http/message.h"

namespace Simulator {

/// "reservations.list", "reservations.fetch", "reservations.update", "tasks.create", "tasks.delete", …: the collection
/// a request is about and what it does there. Empty where the path is none of the API's.
[[nodiscard]] QByteArray routeName(const Request &request);
/// Whether a rule can name it: a collection, a collection with an operation, or "*." and an operation.
[[nodiscard]] bool isRoute(QByteArrayView route);
/// Whether a rule's route covers that name.
[[nodiscard]] bool covers(QByteArrayView route, QByteArrayView name);

} // namespace Simulator
