#pragma once

#include <QString>

namespace Desk {

/// Whether a name ends in a figure, as "person12" and "Order 88213" do: such names are told apart by their ends.
[[nodiscard]] bool isNumbered(const QString &text);
/// Where to cut a text that `usual` would cut: in its middle instead of at its end where that is a number.
[[nodiscard]] Qt::TextElideMode elideModeOf(const QString &text, Qt::TextElideMode usual = Qt::ElideRight);

} // namespace Desk
