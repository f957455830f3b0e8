#pragma once

// Reads a JSON object by a table of its fields; parse.h is the interface. Only parse.cpp includes this header, because
// simdjson.h takes seconds to compile.

#include "text/interner.h"
#include "values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <simdjson.h>

#include <array>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace Desk::Json {

namespace od = simdjson::ondemand;

/// What is wrong with the JSON of one field.
enum class Wrong : quint8 {
    Nothing,
    Missing,
    Type,
    Sid,
    Time,
    Range,
    Utf8,   ///< Not UTF-8; readable after the bad bytes were replaced.
    Escape, ///< An escape that stands for no character; readable after it was replaced.
    Broken  ///< No JSON.
};

/// True where the field has its value all the same.
constexpr bool isReadable(Wrong wrong)
{
    return wrong == Wrong::Nothing || wrong == Wrong::Utf8 || wrong == Wrong::Escape;
}

/// Reads SIDs, and remembers the last text of each kind: account, workspace and task are mostly the same in every row.
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

/// What reading one field may use and keep for the next: shared strings, and buffers.
struct Context
{
    Interner intern;
    SidReader sids;
    bool recovered = false; ///< The bytes were not UTF-8; each bad one was replaced by U+FFFD.
    std::string mended;     ///< Owns the text of the last string whose escapes were replaced.
};

/// A row of a table of fields: the key, how its value is read, and how an odd one counts.
template <typename T>
struct Field
{
    std::string_view key;
    Oddity oddity; ///< How a wrong value of this field is counted.
    Wrong (*read)(od::value value, T &object, Context &context);
    /// Stores what arrived in place of a text; null for a field that nothing else can stand for.
    void (*keep)(T &object, const QString &asItCame) = nullptr;
    bool needed = false; ///< An error where the field is null or absent.
};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Json)
};

/// The text of a JSON string token, quotes included, that simdjson refuses for its escapes. Half a surrogate pair
/// becomes U+FFFD; escapes that Qt refuses as well are left as they are written.
inline QString lenientText(std::string_view token)
{
    while (!token.empty() && token.back() != '"')
        token.remove_suffix(1);
    const QByteArray quoted(token.data(), qsizetype(token.size()));
    const QJsonDocument document = QJsonDocument::fromJson('[' + quoted + ']');
    QString text = document.isArray() ? document.array().at(0).toString() : QString::fromUtf8(quoted).chopped(1).mid(1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else if (text.at(i).isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

/// Reads the string of a value. For null, `found` is false and nothing is wrong. After Wrong::Type the value has not
/// been consumed and can still be read.
inline Wrong readString(od::value value, std::string_view &text, bool &found, Context &context)
{
    od::json_type type{};
    found = false;
    if (value.type().get(type))
        return Wrong::Broken;
    if (type == od::json_type::null)
        return Wrong::Nothing;
    if (type != od::json_type::string)
        return Wrong::Type;
    found = true;
    const std::string_view token = value.raw_json_token();
    if (!value.get_string().get(text))
        return Wrong::Nothing;
    context.mended = lenientText(token).toStdString();
    text = context.mended;
    return Wrong::Escape;
}

inline Wrong utf8Of(const QString &text, const Context &context)
{
    return context.recovered && text.contains(QChar::ReplacementCharacter) ? Wrong::Utf8 : Wrong::Nothing;
}

/// Reads a text, which `into` shares with other rows where `isShared`. `into` is not changed where there is no text
/// that can be read; `found` is false then.
inline Wrong readText(od::value value, bool isShared, QString &into, bool &found, Context &context)
{
    std::string_view read;
    const Wrong wrong = readString(value, read, found, context);
    found = found && isReadable(wrong);
    if (!found)
        return wrong;
    into = isShared ? context.intern(read) : QString::fromUtf8(read.data(), qsizetype(read.size()));
    return wrong == Wrong::Nothing ? utf8Of(into, context) : wrong;
}

template <auto Member, typename T>
Wrong text(od::value value, T &object, Context &context)
{
    bool found = false;
    return readText(value, false, object.*Member, found, context);
}

/// Reads a text that many rows have in common.
template <auto Member, typename T>
Wrong name(od::value value, T &object, Context &context)
{
    bool found = false;
    return readText(value, true, object.*Member, found, context);
}

/// Stores a value of another type as text, in place of the text that was expected.
template <auto Member, typename T>
void keepText(T &object, const QString &asItCame)
{
    object.*Member = asItCame;
}

template <auto Member, SidKind Kind, typename T>
Wrong sid(od::value value, T &object, Context &context)
{
    std::string_view read;
    bool found = false;
    const Wrong wrong = readString(value, read, found, context);
    if (wrong != Wrong::Nothing || !found)
        return wrong;
    const auto parsed = context.sids(read, Kind);
    if (!parsed)
        return Wrong::Sid;
    object.*Member = *parsed;
    return Wrong::Nothing;
}

/// Reads a word as its enum value, or keeps the word where it is unknown.
template <auto Member, auto FromWire, typename T>
Wrong status(od::value value, T &object, Context &context)
{
    QString word;
    bool found = false;
    const Wrong wrong = readText(value, true, word, found, context);
    if (found) {
        object.*Member = FromWire(word);
        object.statusWord = static_cast<int>(object.*Member) == 0 ? word : QString();
    }
    return wrong;
}

template <typename T>
void keepStatus(T &object, const QString &asItCame)
{
    object.statusWord = asItCame;
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

/// What was expected, for the sentence about a wrong field.
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
    case Wrong::Escape:
        return Words::tr("a text with an escape that stands for no character");
    case Wrong::Broken:
        return Words::tr("not readable as JSON");
    }
    return {};
}

/// A field that was wrong, and in what way.
struct FieldProblem
{
    Wrong wrong = Wrong::Nothing;
    std::string_view key; ///< Points into the table of fields, so it outlives the parser's buffers.
    Oddity oddity = Oddity::Value;
};

/// A value as it arrived, for people. A text, a number or a word may have been read already: then `token` is its raw
/// JSON. Any other value must not have been read.
inline QString asItCame(od::value value, std::string_view token, Wrong wrong)
{
    constexpr size_t longest = 256;
    od::json_type type{};
    std::string_view raw = token;
    od::object object;
    od::array array;
    bool isRead = true;
    if (wrong == Wrong::Type && !value.type().get(type) && type == od::json_type::object)
        isRead = !value.get_object().get(object) && !object.raw_json().get(raw);
    else if (wrong == Wrong::Type && type == od::json_type::array)
        isRead = !value.get_array().get(array) && !array.raw_json().get(raw);
    if (!isRead)
        raw = token;
    const bool isText = !token.empty() && token.front() == '"';
    const QString text = isText ? lenientText(token)
                                : QString::fromUtf8(raw.data(), qsizetype(std::min(raw.size(), longest + 1))).trimmed();
    return text.size() > qsizetype(longest) ? text.first(longest) + QChar(u'…') : text;
}

/// Fills `object` from the fields in `table`. A wrong field is added to `problems` and to `object.odd`, and the others
/// are read all the same. False where the JSON itself is damaged.
template <typename T>
bool readFields(od::object json, std::span<const Field<T>> table, T &object, Context &context,
                std::vector<FieldProblem> &problems)
{
    quint32 seen = 0;
    size_t guess = 0; // Servers keep the order of the keys: the next field is most often the next one in the table.
    const auto note = [&](const Field<T> &field, Wrong wrong, const QString &came) {
        problems.push_back({wrong, field.key, field.oddity});
        object.odd.insert(QString::fromLatin1(field.key.data(), qsizetype(field.key.size())), came);
        if (field.keep && !isReadable(wrong))
            field.keep(object, came);
    };
    for (auto item : json) {
        od::field field;
        std::string_view key;
        if (std::move(item).get(field))
            return false;
        if (field.unescaped_key().get(key))
            continue; // A key with a bad escape is none of the table's.
        size_t index = guess;
        for (size_t tried = 0; tried < table.size() && table[index].key != key; ++tried)
            index = index + 1 == table.size() ? 0 : index + 1;
        if (table[index].key != key)
            continue;
        guess = index + 1 == table.size() ? 0 : index + 1;
        const Field<T> &known = table[index];
        seen |= 1U << index;
        od::json_type type{};
        if (field.value().type().get(type))
            return false;
        const std::string_view token = field.value().raw_json_token();
        const Wrong wrong =
            type == od::json_type::null && known.needed ? Wrong::Missing : known.read(field.value(), object, context);
        if (wrong == Wrong::Broken)
            return false;
        if (wrong != Wrong::Nothing)
            note(known, wrong, asItCame(field.value(), token, wrong));
    }
    for (size_t index = 0; index < table.size(); ++index) {
        if (table[index].needed && !(seen & (1U << index)))
            note(table[index], Wrong::Missing, Words::tr("(missing)"));
    }
    return true;
}

} // namespace Desk::Json
