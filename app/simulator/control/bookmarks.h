#pragma once

#include "worldfile.h"

#include <QString>

#include <vector>

namespace Simulator {

/// A world as it was at one moment, kept to go back to.
struct Bookmark
{
    quint64 number = 0;       ///< From 1 on; never used twice.
    QString name;             ///< What the trainer calls it; may be empty.
    bool isAutomatic = false; ///< Kept because somebody went elsewhere, not because anybody asked for it.
    WorldFile world;
};

/// The moments that are kept while a simulator runs. Each is a whole world in memory, so there are only a few.
class Bookmarks
{
public:
    /// That a trainer keeps.
    static constexpr qsizetype Most = 12;
    /// That are kept by themselves: of more than these the oldest goes.
    static constexpr qsizetype MostAutomatic = 3;

    /// False where there are too many already.
    [[nodiscard]] bool add(const QString &name, WorldFile world);
    void addAutomatic(WorldFile world);
    /// False where it is none.
    bool remove(quint64 number);
    void clear() { m_all.clear(); }
    /// nullptr where it is none.
    [[nodiscard]] const Bookmark *find(quint64 number) const;
    /// In the order in which they were made.
    [[nodiscard]] const std::vector<Bookmark> &all() const { return m_all; }

private:
    [[nodiscard]] qsizetype count(bool isAutomatic) const;

    std::vector<Bookmark> m_all;
    quint64 m_last = 0;
};

} // namespace Simulator
