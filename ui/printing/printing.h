#pragma once

#include <QString>

#include <functional>

class QFont;
class QPagedPaintDevice;
class QPalette;
class QWidget;

namespace Desk {

/// The same font without shapes that stand for no sign, such as the higher colon that some draw between digits: who
/// reads a PDF aloud, searches or copies in it would not find it. Scripts that need their shapes keep them. Letters are
/// not moved to a screen's dots either.
[[nodiscard]] QFont paperFont(const QFont &font);

/// Dark on white, where the window is light on black: a sheet is not to be filled with ink.
[[nodiscard]] QPalette paperPalette(const QPalette &palette);

/// Asks for a printer and its settings in a sheet of `window`, and then lets `paint` fill the pages, of which it may
/// begin as many as it needs. A printer that refuses says so itself. Where there is none, a PDF is written.
/// `title` is that of the sheet; `document` is what the printer's queue calls it, and the PDF's name.
void askToPrint(QWidget *window, const QString &title, const QString &document,
                const std::function<void(QPagedPaintDevice &)> &paint);

} // namespace Desk
