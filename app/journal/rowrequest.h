#pragma once

#include "journalrow.h"

namespace Desk {

/// The path of the request: "/v1/Workspaces/…". With origin.baseUrl it makes the URL.
[[nodiscard]] QByteArray pathOf(const JournalRow &row);
/// The header lines of the request in wire order. Authorization is listed without its value.
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> requestHeadersOf(const JournalRow &row);
/// The fields of a form, decoded, in wire order.
[[nodiscard]] QList<QPair<QString, QString>> fieldsOf(const QByteArray &form);
/// Header lines as one text, as the journal stores them, and back.
[[nodiscard]] QByteArray joinHeaders(const QList<QPair<QByteArray, QByteArray>> &headers);
[[nodiscard]] QList<QPair<QByteArray, QByteArray>> splitHeaders(const QByteArray &text);

} // namespace Desk
