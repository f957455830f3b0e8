#pragma once

#include "endpoint.h"
#include "error.h"

#include <QSet>

namespace Desk {

/// Decides whether `meta.next_page_url` may be followed (R26): it comes from a server, and our credentials go with it.
class PageLinkPolicy
{
public:
    /// `first` is the list as asked for: its path is the only one that its pages may have.
    PageLinkPolicy(const Endpoint &endpoint, const QUrl &first, int maxPages);

    struct Step
    {
        QUrl url;          ///< Always on the endpoint.
        QString objection; ///< Why not; `url` is empty then.
        ErrorKind kind = ErrorKind::ForeignUrl;
    };
    /// Judges a link and, where it is fine, remembers it as visited.
    [[nodiscard]] Step follow(const QString &link);

private:
    struct Objection
    {
        ErrorKind kind = ErrorKind::ForeignUrl;
        QString why; ///< Empty for none.
    };
    [[nodiscard]] Objection objectionTo(const QString &link, const QUrl &url) const;

    Endpoint m_endpoint;
    QUrl m_first;
    int m_maxPages;
    QSet<QByteArray> m_visited;
};

} // namespace Desk
