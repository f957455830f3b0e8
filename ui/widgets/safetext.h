#pragma once

#include <QString>

class QMessageBox;
class QWidget;

/// What a text that came from a server or a file becomes before a widget shows it (R25), where it is not a label's:
/// those are PlainLabel, ElidedLabel and WrapLabel. No markup, no links, no images, no line breaks where one line is
/// meant.
namespace Desk {

/// A text of some lines for a message: a few hundred characters of it, each line as `oneLine` makes it. Laying out what
/// a server may send whole would stop the window.
[[nodiscard]] QString paragraph(const QString &text);
/// Each SID in it elided in its middle, as SIDs are shown everywhere; the whole ones belong where they can be copied.
[[nodiscard]] QString withShortSids(QString text);
/// For setToolTip() and ToolTipRole: shown letter by letter, cut to a few lines.
[[nodiscard]] QString toolTipText(const QString &text);
/// What a text with markup says.
[[nodiscard]] QString wordsOf(const QString &markup);
void setPlainToolTip(QWidget *widget, const QString &text);
/// For buttons, actions and menus: '&' stays an '&'.
[[nodiscard]] QString actionText(const QString &text);
/// A question in a sheet of the window, not yet shown: add buttons and open() it. It deletes itself.
[[nodiscard]] QMessageBox *plainQuestion(QWidget *parent, const QString &title, const QString &text,
                                         const QString &details = {});

} // namespace Desk
