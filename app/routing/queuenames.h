#pragma once

#include <QHash>
#include <QString>

#include <optional>

namespace Routing {

/// Finds the queue that a configuration means: by its SID, by its friendly name, or by the placeholder that a Terraform
/// template has in its place. `${QUEUE_SID_TIER_2}` is the queue "Tier 2": letters in any case, and whatever is neither
/// letter nor digit counts as one underscore.
class QueueNames
{
public:
    /// `sid` is what it is found as, and may be any name that is nobody else's.
    void add(const QString &sid, const QString &friendlyName);

    /// Nothing where there is no such queue, or several.
    [[nodiscard]] std::optional<QString> find(const QString &text) const;
    [[nodiscard]] bool isEmpty() const { return m_sids.isEmpty(); }

private:
    QHash<QString, QString> m_sids;  ///< By themselves.
    QHash<QString, QString> m_names; ///< SIDs by friendly name.
    QHash<QString, QString> m_words; ///< SIDs by the words of a placeholder. Of several, an empty one.
};

} // namespace Routing
