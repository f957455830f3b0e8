#pragma once

#include <QCache>

namespace Simulator {

/// Pages of lists as they went out last. Consoles poll the same few, most of the time nothing has changed, and writing
/// a page takes longer than sending it. Holds a few megabytes; what was not asked for the longest goes first.
class PageCache
{
public:
    /// What this key was kept under; nullptr where there is nothing or the list has moved on since.
    [[nodiscard]] const QByteArray *find(const QByteArray &key, quint32 version) const
    {
        const Page *page = m_pages.object(key);
        return page && page->version == version ? &page->body : nullptr;
    }
    void keep(const QByteArray &key, quint32 version, const QByteArray &body)
    {
        m_pages.insert(key, new Page{version, body}, Overhead + key.size() + body.capacity());
    }

private:
    struct Page
    {
        quint32 version = 0; ///< Of the list, as its ETag.
        QByteArray body;
    };
    static constexpr qsizetype Room = 8 * 1024 * 1024;
    static constexpr qsizetype Overhead = 200; ///< Of a small page, so that many of them are no way around the bound.
    QCache<QByteArray, Page> m_pages{Room};
};

} // namespace Simulator
