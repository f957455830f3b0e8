#include "paging.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct PagingWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::PageTrail)
};

constexpr qsizetype LongestLink = 8 * 1024;

bool isTaskRouterHost(const QString &host)
{
    static const QRegularExpression pattern(u"^taskrouter(\\.[a-z0-9-]+){0,2}\\.twilio\\.com$"_s);
    return pattern.match(host).hasMatch();
}

} // namespace

PageTrail::PageTrail(const Endpoint &endpoint, const QUrl &first, int maxPages)
    : m_endpoint(endpoint)
    , m_first(first)
    , m_maxPages(maxPages)
{
    m_endpoint.secret.clear(); // Not needed to compare origins.
    m_visited.insert(first.toEncoded());
}

QString PageTrail::objectionTo(const QString &link, const QUrl &url) const
{
    if (link.size() > LongestLink || !url.isValid())
        return PagingWords::tr("it is no valid URL");
    if (url.isRelative())
        return PagingWords::tr("it is not an absolute URL");
    if (!url.userInfo().isEmpty())
        return PagingWords::tr("it carries a user name");
    if (!m_endpoint.sameOrigin(url))
        return PagingWords::tr("it leads away from %1").arg(m_endpoint.baseUrl.authority());
    // Compared as written: a path that only becomes ours by resolving dots or escapes was never one of TaskRouter's.
    if (url.path(QUrl::FullyEncoded) != m_first.path(QUrl::FullyEncoded))
        return PagingWords::tr("its path is not that of the list");
    if (url.hasFragment())
        return PagingWords::tr("it has a fragment");
    if (m_visited.contains(url.toEncoded()))
        return PagingWords::tr("that page was read already: the pages run in a circle");
    if (m_visited.size() >= m_maxPages)
        return PagingWords::tr("more than %1 pages").arg(m_maxPages);
    return {};
}

PageTrail::Step PageTrail::follow(const QString &link)
{
    QUrl url(link, QUrl::StrictMode);
    // A regional host may hand out links of the default host. The vendor's libraries then keep their own host, and so
    // do we: between TaskRouter's own names alone, so that the credentials still go nowhere but to the endpoint.
    const QUrl &base = m_endpoint.baseUrl;
    if (url.isValid() && url.scheme() == "https"_L1 && url.port(443) == 443 && isTaskRouterHost(url.host()) &&
        isTaskRouterHost(base.host()) && base.scheme() == "https"_L1) {
        url.setHost(base.host());
        url.setPort(base.port());
    }
    const QString why = objectionTo(link, url);
    if (!why.isEmpty())
        return {{}, PagingWords::tr("The next page was not asked for: %1 (%2).").arg(why, link.left(200))};
    m_visited.insert(url.toEncoded());
    return {url, {}};
}

} // namespace Desk
