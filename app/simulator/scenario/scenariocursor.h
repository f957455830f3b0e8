#pragma once

#include "scenariotext.h"
#include "scriptaction.h"

#include <initializer_list>
#include <limits>
#include <set>

namespace Simulator {

/// What was found wrong with a scenario: the first defect counts, readers go on with defaults.
class Defects
{
public:
    void add(int line, const QString &field, const QString &what)
    {
        if (m_first.what.isEmpty())
            m_first = {{}, line, field, what};
    }
    [[nodiscard]] bool found() const { return !m_first.what.isEmpty(); }
    [[nodiscard]] const ScenarioError &first() const { return m_first; }

private:
    ScenarioError m_first;
};

/// Which texts of a scenario people read: the language of the program's own.
[[nodiscard]] QByteArray scenarioLanguage();

/// One object of a scenario's JSON while it is read. Every way to get a field checks its type and borders and remembers
/// that the field is known; done() reports those that nobody asked for. Belongs to the reader for a moment; node and
/// defects must live longer.
class Cursor
{
public:
    Cursor(const Node &node, QString path, Defects &defects);

    [[nodiscard]] bool has(QByteArrayView name) { return member(name) != nullptr; }
    [[nodiscard]] QByteArray text(QByteArrayView name, const QByteArray &fallback = {});
    [[nodiscard]] QByteArray requiredText(QByteArrayView name);
    /// Texts for people, by the names of their fields, in the program's language where "translations" of this object
    /// has them in it.
    [[nodiscard]] std::vector<QString> words(std::initializer_list<QByteArrayView> names);
    [[nodiscard]] bool boolean(QByteArrayView name, bool fallback);
    [[nodiscard]] double number(QByteArrayView name, double fallback, double least, double most);
    [[nodiscard]] int integer(QByteArrayView name, int fallback, int least, int most);
    /// Seconds, as milliseconds.
    [[nodiscard]] Time seconds(QByteArrayView name, Time fallback, Time most = 366 * Day);
    /// The moment so many seconds before `start`.
    [[nodiscard]] Time ago(QByteArrayView name, Time start, Time fallback);
    /// What a telephone does: "end" and "after" of this object.
    [[nodiscard]] LegPlan legPlan();
    /// A number of seconds, or a list of the least and the most.
    [[nodiscard]] Span span(QByteArrayView name, const Span &fallback);
    /// A JSON object as its compact text; "{}" where it is missing.
    [[nodiscard]] QByteArray object(QByteArrayView name, qsizetype most);
    [[nodiscard]] std::vector<Cursor> list(QByteArrayView name);
    [[nodiscard]] std::vector<QByteArray> texts(QByteArrayView name);
    [[nodiscard]] std::optional<Cursor> child(QByteArrayView name);
    /// All members of an object whose names are free.
    [[nodiscard]] std::vector<std::pair<QByteArray, Cursor>> children(QByteArrayView name);
    /// A text that is one of the words some function knows.
    template <class Read>
    [[nodiscard]] auto word(QByteArrayView name, const Read &read)
    {
        const QByteArray value = requiredText(name);
        const auto found = read(value);
        if (!found && !value.isEmpty())
            fail(name, unknownWord(value));
        return found;
    }

    /// The text refers to something by name; its id, or 0 with a defect.
    template <class Names>
    [[nodiscard]] Id reference(QByteArrayView name, const Names &names, bool required = false)
    {
        const QByteArray value = required ? requiredText(name) : text(name);
        if (value.isEmpty())
            return 0;
        const auto found = names.find(value);
        if (found != names.end())
            return found->second;
        fail(name, unknownName(value));
        return 0;
    }

    /// A defect of one field, at its line where it is there.
    void fail(QByteArrayView name, const QString &what);
    /// A defect of something in a field: `place` is as in "filters[2].queue", and its line is told where it is there.
    void failInside(QByteArrayView name, const QString &place, const QString &what);
    /// A defect of this object.
    void fail(const QString &what);
    /// Fields that nobody asked for are defects.
    void done();

    [[nodiscard]] const Node &node() const { return *m_node; }
    [[nodiscard]] Defects &defects() { return *m_defects; }

private:
    const Node *member(QByteArrayView name);
    [[nodiscard]] QString pathOf(QByteArrayView name) const;
    [[nodiscard]] static QString unknownWord(const QByteArray &word);
    [[nodiscard]] static QString unknownName(const QByteArray &name);

    const Node *m_node;
    QString m_path;
    Defects *m_defects;
    std::set<QByteArray> m_known;
};

} // namespace Simulator
