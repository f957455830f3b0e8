#include "pagelinkpolicy.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct PagingWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PageLinkPolicy)
};

constexpr qsizetype LongestLink = 8 * 1024;

bool isTaskRouterHost(const QString &host)
{
    static const QRegularExpression pattern(u"^taskrouter(\\.[a-z0-9-]+){0,2}\\.twilio\\.com$"_s);
    return pattern.match(host).hasMatch();
}

} // namespace

PageLinkPolicy::PageLinkPolicy(const Endpoint &endpoint, const QUrl &first, int maxPages)
    : m_endpoint(endpoint)
    , m_first(first)
    , m_maxPages(maxPages)
{
    m_endpoint.secret.clear(); // The origin can be compared without it.
    m_visited.insert(first.toEncoded());
}

PageLinkPolicy::Objection PageLinkPolicy::objectionTo(const QString &link, const QUrl &url) const
{
    if (link.size() > LongestLink || !url.isValid())
        return {ErrorKind::PartialUrl, PagingWords::tr("it is no valid URL")};
    if (url.isRelative())
        return {ErrorKind::PartialUrl, PagingWords::tr("it is not an absolute URL")};
    if (!url.userInfo().isEmpty())
        return {ErrorKind::ForeignUrl, PagingWords::tr("it carries a user name")};
    if (!m_endpoint.sameOrigin(url))
        return {ErrorKind::ForeignUrl, PagingWords::tr("it leads away from %1").arg(m_endpoint.baseUrl.authority())};
    // Compared as written: TaskRouter writes no path that has to be resolved or decoded first.
    if (url.path(QUrl::FullyEncoded) != m_first.path(QUrl::FullyEncoded))
        return {ErrorKind::ForeignUrl, PagingWords::tr("its path is not that of the list")};
    if (url.hasFragment())
        return {ErrorKind::ForeignUrl, PagingWords::tr("it has a fragment")};
    if (m_visited.contains(url.toEncoded()))
        return {ErrorKind::PagesInCircle, PagingWords::tr("that page was read already")};
    if (m_visited.size() >= m_maxPages)
        return {ErrorKind::PagesInCircle, PagingWords::tr("more than %1 pages").arg(m_maxPages)};
    return {};
}

PageLinkPolicy::Step PageLinkPolicy::follow(const QString &link)
{
    QUrl url(link, QUrl::StrictMode);
    // TaskRouter puts its own host into its links. Behind a proxy, and perhaps at a regional host, that is not the host
    // we ask. As the vendor's libraries do, we keep ours: the credentials go to the endpoint alone, and the path must
    // be the list's.
    const QUrl &base = m_endpoint.baseUrl;
    if (url.isValid() && url.scheme() == "https"_L1 && url.port(443) == 443 && isTaskRouterHost(url.host())) {
        url.setScheme(base.scheme());
        url.setHost(base.host());
        url.setPort(base.port());
    }
    const Objection objection = objectionTo(link, url);
    if (!objection.why.isEmpty())
        return {{},
                PagingWords::tr("The next page was not asked for: %1 (%2).").arg(objection.why, link.left(200)),
                objection.kind};
    m_visited.insert(url.toEncoded());
    return {url, {}};
}

} // namespace Desk
