#pragma once

#include "commandoutput.h"
#include "manual/manual.h"

#include <QCommandLineOption>

#include <optional>

class QCommandLineParser;

namespace Desk {

struct CheckInput;

/// The options of a program that print what is odd, or what tests came to, and end it.
class CheckOptions
{
public:
    /// `jsonAlsoWith`: the name of another option of the program that `--json` goes with; empty: there is none.
    explicit CheckOptions(const QString &jsonAlsoWith = {});

    /// `--lint`, `--check-description` and `--json`, without the tests.
    [[nodiscard]] QList<ManualOption> lintOptions() const;
    [[nodiscard]] QList<ManualOption> allOptions() const;
    [[nodiscard]] bool wantsJson(const QCommandLineParser &parser) const;
    /// What is wrong with how they were given, as a sentence; empty: nothing.
    [[nodiscard]] QString defect(const QCommandLineParser &parser) const;
    /// `--lint` or `--check-description`. Nothing where they were not asked for.
    [[nodiscard]] std::optional<CommandOutput> runLint(const QCommandLineParser &parser) const;
    /// `source` is what tests are about. Nothing where they were not asked for.
    [[nodiscard]] std::optional<CommandOutput> runTests(const QCommandLineParser &parser,
                                                        const CheckInput &source) const;

private:
    QString m_jsonAlsoWith;
    QCommandLineOption m_lint;
    QCommandLineOption m_description;
    QCommandLineOption m_json;
    QCommandLineOption m_tests;
    QCommandLineOption m_junit;
};

/// Writes it where it belongs, and gives its code.
[[nodiscard]] int print(const CommandOutput &output);

} // namespace Desk
