#pragma once

#include "journalrow.h"

namespace Desk {

/// What the row asked for, as a path: "/v1/Workspaces/…". A URL is origin.baseUrl and this.
[[nodiscard]] QByteArray pathOf(const JournalRow &row);
/// Header lines of the request as it left, in wire order. Authorization is named, its value never kept.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> requestHeadersOf(const JournalRow &row);
/// The form's fields, decoded, in wire order.
[[nodiscard]] QList<QPair<QString, QString>> fieldsOf(const QByteArray &form);
/// Header lines as one text and back, for the journal's column.
[[nodiscard]] QByteArray joinHeaders(const QList<QPair<QByteArray, QByteArray>> &headers);
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> splitHeaders(const QByteArray &text);

} // namespace Desk
