#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// One word of a shell command, without its quotes.
struct ShellWord
{
    QString text;
    /// The word contains $NAME, ${…}, $(…) or `…` as written: its value cannot be known here.
    bool hasVariable = false;
    bool separator = false; ///< Not a word but a line end, ';', '|' or '&': the next word begins another command.
};

/// The words of a shell command, or why there are none.
struct ShellWords
{
    QList<ShellWord> words;
    QString problem;             ///< Why the text cannot be split, translated: a quotation mark is not closed.
    bool hasTypographic = false; ///< “…” or ‘…’, as a word processor makes them, were read as plain quotation marks.
};

/// Splits a text as a POSIX shell does, and reads bash's $'…'. Line continuations and comments are removed. Expands
/// nothing and runs nothing.
[[nodiscard]] ShellWords splitShell(const QString &text);

/// The text as one word for bash, dash and zsh. Invisible characters need $'…', which dash does not know.
[[nodiscard]] QString shellQuoted(const QString &text);
/// Whether a terminal would drop or change a character of the text when it is pasted, such as a carriage return.
[[nodiscard]] bool hasInvisible(const QString &text);

} // namespace Desk
