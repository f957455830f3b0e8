#pragma once

#include <QString>

class QMessageBox;
class QWidget;

/// Prepares texts of a server or a file for widgets that do not show plain text by themselves (PlainLabel, ElidedLabel
/// and WrapLabel do): no markup, no links, no images, and no line breaks where one line is meant.
namespace Desk {

/// A text of a few lines for a message: its first few hundred characters, each line as oneLine() makes it. A view would
/// take too long to lay out all that a server may send.
[[nodiscard]] QString paragraph(const QString &text);
/// The text with each SID elided in its middle. Let people copy the complete SIDs elsewhere.
[[nodiscard]] QString withShortSids(QString text);
/// For setToolTip() and ToolTipRole: the text as it is, without markup, cut to a few lines.
[[nodiscard]] QString toolTipText(const QString &text);
/// Whether toolTipText() has made it, or could have: it holds no markup but what ends its lines.
[[nodiscard]] bool isPlainToolTip(const QString &text);
/// The text of an HTML text, without its tags.
[[nodiscard]] QString wordsOf(const QString &markup);
void setPlainToolTip(QWidget *widget, const QString &text);
/// For buttons, actions and menus: escapes '&'.
[[nodiscard]] QString actionText(const QString &text);
/// A question as a sheet of the window. Add buttons and open() it; it deletes itself.
[[nodiscard]] QMessageBox *plainQuestion(QWidget *parent, const QString &title, const QString &text,
                                         const QString &details = {});

} // namespace Desk
