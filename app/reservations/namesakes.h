#pragma once

#include "taskrouter/values.h"

#include <QHash>
#include <QString>

namespace Desk {

/// Workers' names as lists and menus show them: in one line, and where several have the same one, with the end of the
/// SID, "Alice Alvarez · …7c20". TaskRouter lets any number of workers have one name.
class Namesakes
{
public:
    Namesakes() = default;
    explicit Namesakes(const QList<Worker> &all);

    friend bool operator==(const Namesakes &, const Namesakes &) = default;

    [[nodiscard]] QString of(const Worker &worker) const;
    /// "…7c20" where another has the name as well, in whatever case; empty otherwise.
    [[nodiscard]] QString endOf(const Worker &worker) const;

private:
    QHash<QString, int> m_counts; ///< How many have a name.
};

} // namespace Desk
