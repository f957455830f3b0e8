#pragma once

#include <QList>
#include <QString>

namespace Desk {

/// One word of a shell line after its quotes are gone.
struct ShellWord
{
    QString text;
    bool hasVariable = false; ///< $NAME, ${…}, $(…) or `…` stands in it as written: nobody here can expand it.
    bool separator = false;   ///< A line end, ';', '|' or '&': the next word begins another command.
};

struct ShellWords
{
    QList<ShellWord> words;
    QString problem;             ///< Translated; set where a quotation mark is not closed.
    bool hasTypographic = false; ///< “…” or ‘…’ were taken for the plain marks, as a word processor makes them.
};

/// Splits a text as a POSIX shell would, with bash's $'…' as well; line continuations and comments are gone. Expands
/// nothing and runs nothing.
[[nodiscard]] ShellWords splitShell(const QString &text);

/// The text as one word for bash, dash and zsh; with invisible characters as $'…', which dash does not know.
[[nodiscard]] QString shellQuoted(const QString &text);
/// Whether a terminal would swallow or change something of it, as it does with a carriage return.
[[nodiscard]] bool hasInvisible(const QString &text);

} // namespace Desk
