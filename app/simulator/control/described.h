#pragma once

#include <cstddef>
#include <optional>
#include <tuple>
#include <type_traits>

namespace Simulator {

/// What an id of a struct names.
enum class Names : unsigned char {
    Nothing,
    Activity,
    Channel,
    Queue,
    Workflow,
    Worker,
    Task,
    Reservation,
    WorkerOrQueue
};
/// Whether it has to be there. What it names may be 0, for nothing, or may have been deleted meanwhile otherwise.
enum class Presence : unsigned char { Any, Living };

/// One member of a struct, as a row of its description.
template <class T, class Member>
struct Field
{
    constexpr Field(const char *itsName, Member T::*itsMember, Names named = Names::Nothing,
                    Presence needed = Presence::Any)
        : name(itsName)
        , member(itsMember)
        , names(named)
        , presence(needed)
    {
    }

    [[nodiscard]] constexpr const Member &of(const T &value) const { return value.*member; }
    [[nodiscard]] constexpr Member &of(T &value) const { return value.*member; }

    const char *name;
    Member T::*member;
    Names names;
    Presence presence;
};

/// What a struct inherits, as a row.
template <class T, class Base>
struct Inherited
{
    const char *name;
    static constexpr Names names = Names::Nothing;
    static constexpr Presence presence = Presence::Any;

    [[nodiscard]] constexpr const Base &of(const T &value) const { return value; }
    [[nodiscard]] constexpr Base &of(T &value) const { return value; }
};

/// A member that follows from others: it has a row, so that nobody forgets it, and is not written.
template <class T, class Member>
struct Derived
{
    constexpr explicit Derived(Member T::*itsMember)
        : member(itsMember)
    {
    }

    Member T::*member;
};

template <class Row>
inline constexpr bool isDerived = false;
template <class T, class Member>
inline constexpr bool isDerived<Derived<T, Member>> = true;

/// Specialised for each struct that goes into a file: `name`, and `fields`, a tuple with one row a member in the order
/// of the struct.
template <class T>
struct Description;

template <class T>
concept Described = requires
{
    Description<T>::fields;
};

/// Becomes whatever a member is; never evaluated.
struct AnyMember
{
    template <class T>
    operator T() const; // NOLINT(google-explicit-constructor): that is what it is for
};
/// Likewise, for what can be made in two ways out of anything.
struct AnyOptional
{
    template <class T>
    operator std::optional<T>() const; // NOLINT(google-explicit-constructor)
};

/// How many members an aggregate has; what it inherits is one of them. The greatest number of initializers that it
/// allows: fewer may be too few, where a member has no default that can be copied.
template <class T, bool Found = false, class... Members>
[[nodiscard]] consteval std::size_t memberCount()
{
    if constexpr (requires { T{Members{}..., AnyMember{}}; })
        return memberCount<T, true, Members..., AnyMember>();
    else if constexpr (requires { T{Members{}..., AnyOptional{}}; })
        return memberCount<T, true, Members..., AnyOptional>();
    else if constexpr (!Found && sizeof...(Members) < 64)
        return memberCount<T, false, Members..., AnyMember>();
    else
        return sizeof...(Members);
}

/// Whether every member of a struct has its row.
template <Described T>
inline constexpr bool isWhole = std::tuple_size_v<std::remove_cvref_t<decltype(Description<T>::fields)>> ==
                                memberCount<T>();

/// How many rows of a struct are written.
template <Described T>
[[nodiscard]] consteval std::size_t writtenFields()
{
    return std::apply(
        [](const auto &...rows) { return (std::size_t(!isDerived<std::remove_cvref_t<decltype(rows)>>) + ... + 0); },
        Description<T>::fields);
}

/// Calls `visit` with each row that is written. A struct that got a member without a row does not compile.
template <Described T, class Visit>
constexpr void forEachField(const Visit &visit)
{
    static_assert(isWhole<T>, "A member of this struct has no row in its description, so it would not be saved.");
    const auto visitOne = [&visit](const auto &row) {
        if constexpr (!isDerived<std::remove_cvref_t<decltype(row)>>)
            visit(row);
    };
    std::apply([&visitOne](const auto &...rows) { (visitOne(rows), ...); }, Description<T>::fields);
}

} // namespace Simulator
