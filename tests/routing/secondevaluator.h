#pragma once

#include <QString>

namespace Routing {

/// What holding our expressions against the second evaluator came to.
struct Comparison
{
    qint64 expressions = 0;
    qint64 refused = 0; ///< By both: no expressions.
    qint64 answers = 0;
    qint64 fits = 0;    ///< True by both.
    QString difference; ///< The first, whole; empty where there was none.
    QString problem;    ///< Why nothing could be compared.
};
/// Draws so many expressions from the seed, asks each of `scopes` tasks and workers, and has evaluator.mjs, which was
/// written by somebody who did not know ours, do the same. `program` is node, `script` the file.
[[nodiscard]] Comparison compareWithSecond(const QString &program, const QString &script, quint32 seed, int expressions,
                                           int scopes);

} // namespace Routing
