#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace Desk {

/// A row of the table of options: what QCommandLineParser reads, and what a shell offers behind it.
struct ManualOption
{
    QCommandLineOption option;
    QStringList words;  ///< Values that can be completed; empty: there are none to know.
    bool files = false; ///< A value may be the name of a file.
};

/// A part of a manual page, beyond its options.
struct ManualSection
{
    QString title;       ///< In capitals, as manual pages have them.
    QStringList entries; ///< Term and words in turns; a term that is empty is a paragraph.
};

/// All that is told of a program's command line.
struct Manual
{
    QString program;
    QString summary;     ///< What stands behind the name: one line without a full stop.
    QString description; ///< As in --help.
    QString operand;     ///< What may stand beside the options; empty: nothing.
    QString operandHelp;
    QList<ManualOption> options;
    QList<ManualSection> sections;
    QString seeAlso; ///< The other program.
};

/// The hidden option that prints a manual: packages and `cmake --install` are made with it.
[[nodiscard]] QCommandLineOption manualRequest();

/// The options every program has: --help and --version.
[[nodiscard]] QList<ManualOption> usualOptions();

/// Hands the table to `parser`, without usualOptions(), which it adds itself.
void addOptions(QCommandLineParser &parser, const QList<ManualOption> &options);

/// `manual` in a format: "man", "bash", "zsh" or "fish". Nothing for any other.
[[nodiscard]] std::optional<QString> manualAs(const QString &format, const Manual &manual);

} // namespace Desk
