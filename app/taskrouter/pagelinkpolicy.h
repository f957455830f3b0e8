#pragma once

#include "endpoint.h"
#include "error.h"

#include <QSet>

namespace Desk {

/// Decides whether a page's `meta.next_page_url` may be followed: the link comes from a server, and the credentials are
/// sent to it.
class PageLinkPolicy
{
public:
    /// `first` is the first page; every further page must have its path.
    PageLinkPolicy(const Endpoint &endpoint, const QUrl &first, int maxPages);

    /// The page to read next, or why there is none.
    struct Step
    {
        QUrl url;          ///< Always on the endpoint.
        QString objection; ///< Why the link may not be followed; `url` is empty then.
        ErrorKind kind = ErrorKind::ForeignUrl;
    };
    /// Judges a link. One that may be followed counts as visited afterwards.
    [[nodiscard]] Step follow(const QString &link);

private:
    struct Objection
    {
        ErrorKind kind = ErrorKind::ForeignUrl;
        QString why; ///< The reason for a refusal; empty without one.
    };
    [[nodiscard]] Objection objectionTo(const QString &link, const QUrl &url) const;

    Endpoint m_endpoint;
    QUrl m_first;
    int m_maxPages;
    QSet<QByteArray> m_visited;
};

} // namespace Desk
