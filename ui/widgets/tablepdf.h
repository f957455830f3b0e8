#pragma once

#include "text/texttable.h"

class QFont;
class QPagedPaintDevice;

namespace Desk {

/// A table for printing, on as many sheets as that takes: long cells wrap, every sheet has the titles and its number.
/// Of very long tables the first few thousand rows, and how many more there are.
[[nodiscard]] QByteArray pdfOf(const TextTable &table, const QString &title, const QFont &font);

/// The same on pages of another kind, such as a printer's.
void paintPages(QPagedPaintDevice &pages, const TextTable &table, const QString &title, const QFont &font);

} // namespace Desk
