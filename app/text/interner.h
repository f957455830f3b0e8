#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <unordered_map>

namespace Desk {

/// Shares strings that repeat from row to row of a list, so that each is kept once.
class Interner
{
public:
    QString operator()(std::string_view text)
    {
        const auto found = m_known.find(text);
        if (found != m_known.end())
            return found->second;
        const QString made = QString::fromUtf8(text.data(), qsizetype(text.size()));
        if (m_known.size() < MostKept && text.size() <= LongestKept)
            m_known.emplace(text, made);
        return made;
    }

private:
    static constexpr size_t MostKept = 20'000;
    static constexpr size_t LongestKept = 256;
    struct Hash : std::hash<std::string_view>
    {
        using is_transparent = void;
    };
    std::unordered_map<std::string, QString, Hash, std::equal_to<>> m_known;
};

} // namespace Desk
