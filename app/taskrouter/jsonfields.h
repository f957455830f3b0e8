#pragma once

// The machine behind parse.h: reads a JSON object by a table of fields. For parse.cpp alone, because simdjson.h takes
// seconds to compile.

#include "values.h"

#include <QCoreApplication>

#include <simdjson.h>

#include <array>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>

namespace Desk::Json {

namespace od = simdjson::ondemand;

/// What is wrong with one field.
enum class Wrong : quint8 {
    Nothing,
    Missing,
    Type,
    Sid,
    Time,
    Range,
    Utf8, ///< Readable once the bad bytes were replaced.
    Broken
};

/// The strings that repeat from row to row, each kept once (R40).
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

/// SIDs whose kind has mostly one text in a list: account, workspace and task are the same in each row.
class SidReader
{
public:
    std::optional<Sid> operator()(std::string_view text, SidKind kind)
    {
        Last &last = m_last[size_t(kind)];
        if (text.size() == last.text.size() && std::memcmp(text.data(), last.text.data(), text.size()) == 0)
            return last.sid;
        const auto parsed = Sid::parse(QLatin1StringView(text.data(), qsizetype(text.size())));
        if (!parsed || parsed->kind() != kind)
            return {};
        std::memcpy(last.text.data(), text.data(), text.size());
        last.sid = *parsed;
        return parsed;
    }

private:
    struct Last
    {
        std::array<char, 34> text{};
        Sid sid;
    };
    std::array<Last, size_t(SidKind::Request) + 1> m_last;
};

struct Context
{
    Interner intern;
    SidReader sids;
    bool recovered = false; ///< The bytes were not UTF-8; U+FFFD stands where they were not.
};

template <typename T>
struct Field
{
    std::string_view key;
    Wrong (*read)(od::value value, T &object, Context &context);
    bool needed = false; ///< Null or absent is not acceptable.
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Json)
};

/// Gives the string of a value: Nothing with `found` false for null.
inline Wrong readString(od::value value, std::string_view &text, bool &found)
{
    od::json_type type{};
    if (value.type().get(type))
        return Wrong::Broken;
    found = type != od::json_type::null;
    if (!found)
        return Wrong::Nothing;
    if (type != od::json_type::string)
        return Wrong::Type;
    return value.get_string().get(text) ? Wrong::Broken : Wrong::Nothing;
}

inline Wrong utf8Of(const QString &text, const Context &context)
{
    return context.recovered && text.contains(QChar::ReplacementCharacter) ? Wrong::Utf8 : Wrong::Nothing;
}

template <auto Member, typename T>
Wrong text(od::value value, T &object, Context &context)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    object.*Member = QString::fromUtf8(read.data(), qsizetype(read.size()));
    return utf8Of(object.*Member, context);
}

/// A text that many rows have in common.
template <auto Member, typename T>
Wrong name(od::value value, T &object, Context &context)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    object.*Member = context.intern(read);
    return utf8Of(object.*Member, context);
}

template <auto Member, SidKind Kind, typename T>
Wrong sid(od::value value, T &object, Context &context)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    const auto parsed = context.sids(read, Kind);
    if (!parsed)
        return Wrong::Sid;
    object.*Member = *parsed;
    return Wrong::Nothing;
}

/// The enum where it is known, else the word as it came.
template <auto Member, auto FromWire, typename T>
Wrong status(od::value value, T &object, Context &context)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    const QString word = context.intern(read);
    object.*Member = FromWire(word);
    object.statusWord = static_cast<int>(object.*Member) == 0 ? word : QString();
    return utf8Of(word, context);
}

template <auto Member, typename T>
Wrong number(od::value value, T &object, Context &)
{
    od::json_type type{};
    if (value.type().get(type))
        return Wrong::Broken;
    if (type == od::json_type::null)
        return Wrong::Nothing;
    if (type != od::json_type::number)
        return Wrong::Type;
    using Number = std::remove_reference_t<decltype(object.*Member)>;
    qint64 read = 0;
    int64_t parsed = 0;
    if (value.get_int64().get(parsed))
        return Wrong::Range;
    read = parsed;
    if (read < std::numeric_limits<Number>::min() || read > std::numeric_limits<Number>::max())
        return Wrong::Range;
    object.*Member = static_cast<Number>(read);
    return Wrong::Nothing;
}

template <auto Member, typename T>
Wrong flag(od::value value, T &object, Context &)
{
    od::json_type type{};
    if (value.type().get(type))
        return Wrong::Broken;
    if (type == od::json_type::null)
        return Wrong::Nothing;
    bool read = false;
    if (type != od::json_type::boolean || value.get_bool().get(read))
        return Wrong::Type;
    object.*Member = read;
    return Wrong::Nothing;
}

/// What the field wants, for the sentence about it.
inline QString complaint(Wrong wrong)
{
    switch (wrong) {
    case Wrong::Nothing:
        return {};
    case Wrong::Missing:
        return Words::tr("missing");
    case Wrong::Type:
        return Words::tr("of another type than it should be");
    case Wrong::Sid:
        return Words::tr("not a SID of the kind that belongs here");
    case Wrong::Time:
        return Words::tr("not a date and time");
    case Wrong::Range:
        return Words::tr("not a whole number that fits");
    case Wrong::Utf8:
        return Words::tr("not valid UTF-8");
    case Wrong::Broken:
        return Words::tr("not readable as JSON");
    }
    return {};
}

struct FieldProblem
{
    Wrong wrong = Wrong::Nothing;
    std::string_view key; ///< From the table, so that it outlives the parser's buffers.
};

/// Fills `object` from the fields that the table knows; stops at the first that is wrong. A Utf8 problem alone does
/// not stop it.
template <typename T>
FieldProblem readFields(od::object json, std::span<const Field<T>> table, T &object, Context &context)
{
    FieldProblem soft;
    quint32 seen = 0;
    size_t guess = 0; // Servers keep the order of keys: the next field is most often the next in the table.
    for (auto item : json) {
        od::field field;
        std::string_view key;
        if (std::move(item).get(field) || field.unescaped_key().get(key))
            return {Wrong::Broken, {}};
        size_t index = guess;
        for (size_t tried = 0; tried < table.size() && table[index].key != key; ++tried)
            index = index + 1 == table.size() ? 0 : index + 1;
        if (table[index].key != key)
            continue;
        guess = index + 1 == table.size() ? 0 : index + 1;
        const Field<T> &known = table[index];
        od::json_type type{};
        if (field.value().type().get(type))
            return {Wrong::Broken, known.key};
        if (type == od::json_type::null && known.needed)
            return {Wrong::Missing, known.key};
        const Wrong wrong = known.read(field.value(), object, context);
        if (wrong == Wrong::Utf8)
            soft = {wrong, known.key};
        else if (wrong != Wrong::Nothing)
            return {wrong, known.key};
        seen |= 1U << index;
    }
    for (size_t index = 0; index < table.size(); ++index) {
        if (table[index].needed && !(seen & (1U << index)))
            return {Wrong::Missing, table[index].key};
    }
    return soft;
}

} // namespace Desk::Json
