#pragma once

#include "journalquery.h"

#include <QStringList>
#include <QVariant>

namespace Desk {

/// Conditions for the WHERE clause of a statement about the journal's rows, with their values. For the journal's own
/// sources alone.
struct JournalCondition
{
    QStringList parts;
    QVariantList values;

    void add(const QString &part, const QVariantList &with = {});
    /// " WHERE … AND …"; empty for no condition.
    [[nodiscard]] QString sql() const;

    /// The rows of what was sent to this reservation, task or worker itself. A row to a task has no reservation, and
    /// one to a worker no task either.
    [[nodiscard]] static JournalCondition sentTo(Sid target);
    /// The rows that a query wants, but for its text.
    [[nodiscard]] static JournalCondition matching(const JournalQuery &query);
};

} // namespace Desk
