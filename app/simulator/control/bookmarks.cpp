#include "bookmarks.h"

#include <algorithm>

namespace Simulator {

qsizetype Bookmarks::count(bool isAutomatic) const
{
    return std::count_if(m_all.begin(), m_all.end(),
                         [isAutomatic](const Bookmark &one) { return one.isAutomatic == isAutomatic; });
}

bool Bookmarks::add(const QString &name, WorldFile world)
{
    if (count(false) >= Most)
        return false;
    m_all.push_back({++m_last, name, false, std::move(world)});
    return true;
}

void Bookmarks::addAutomatic(WorldFile world)
{
    if (count(true) >= MostAutomatic)
        m_all.erase(std::find_if(m_all.begin(), m_all.end(), [](const Bookmark &one) { return one.isAutomatic; }));
    m_all.push_back({++m_last, {}, true, std::move(world)});
}

bool Bookmarks::remove(quint64 number)
{
    return std::erase_if(m_all, [number](const Bookmark &one) { return one.number == number; }) > 0;
}

const Bookmark *Bookmarks::find(quint64 number) const
{
    const auto it =
        std::find_if(m_all.begin(), m_all.end(), [number](const Bookmark &one) { return one.number == number; });
    return it == m_all.end() ? nullptr : &*it;
}

} // namespace Simulator
