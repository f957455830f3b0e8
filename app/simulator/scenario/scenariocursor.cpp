#include "scenariocursor.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Simulator {

namespace {

struct CursorTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
};

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

} // namespace

QByteArray scenarioLanguage()
{
    //: The code of this language, as scenario files name their texts in it.
    return CursorTexts::tr("en").toLatin1();
}

Cursor::Cursor(const Node &node, QString path, Defects &defects)
    : m_node(&node)
    , m_path(std::move(path))
    , m_defects(&defects)
{
    if (node.type != Node::Type::Object)
        fail(CursorTexts::tr("an object is expected"));
}

const Node *Cursor::member(QByteArrayView name)
{
    m_known.insert(name.toByteArray());
    return m_node->member(name);
}

QString Cursor::pathOf(QByteArrayView name) const
{
    return m_path.isEmpty() ? QString::fromUtf8(name) : m_path + u'.' + QString::fromUtf8(name);
}

void Cursor::fail(QByteArrayView name, const QString &what)
{
    const Node *found = m_node->member(name);
    m_defects->add(found ? found->line : m_node->line, pathOf(name), what);
}

void Cursor::failInside(QByteArrayView name, const QString &place, const QString &what)
{
    // As near as there is something: of what is missing the line of what it is missing in.
    const Node *at = m_node->member(name);
    const QByteArray steps = QByteArray(place.toUtf8()).replace('[', ".[");
    for (const QByteArray &step : steps.split('.')) {
        const Node *next = nullptr;
        if (at && step.startsWith('[')) {
            const size_t index = step.sliced(1).chopped(1).toUInt();
            next = index < at->items.size() ? &at->items[index] : nullptr;
        } else if (at) {
            next = at->member(step);
        }
        if (!next)
            break;
        at = next;
    }
    m_defects->add(at ? at->line : m_node->line, place.isEmpty() ? pathOf(name) : pathOf(name) + u'.' + place, what);
}

void Cursor::fail(const QString &what)
{
    m_defects->add(m_node->line, m_path, what);
}

void Cursor::done()
{
    for (const Node::Member &member : m_node->members) {
        if (!m_known.contains(member.name))
            m_defects->add(member.line, pathOf(member.name), CursorTexts::tr("there is no such field here"));
    }
}

QByteArray Cursor::text(QByteArrayView name, const QByteArray &fallback)
{
    const Node *found = member(name);
    if (!found)
        return fallback;
    if (found->type != Node::Type::Text)
        fail(name, CursorTexts::tr("a text is expected"));
    return found->text;
}

QByteArray Cursor::requiredText(QByteArrayView name)
{
    const QByteArray value = text(name);
    if (value.isEmpty())
        fail(name, CursorTexts::tr("this is needed and must not be empty"));
    return value;
}

std::vector<QString> Cursor::words(std::initializer_list<QByteArrayView> names)
{
    std::vector<QString> words;
    for (const QByteArrayView name : names)
        words.push_back(QString::fromUtf8(text(name)));
    for (auto &[language, other] : children("translations")) {
        for (size_t i = 0; i < names.size(); ++i) {
            const QString word = QString::fromUtf8(other.text(names.begin()[i]));
            if (!word.isEmpty() && language == scenarioLanguage())
                words[i] = word;
        }
        other.done();
    }
    return words;
}

bool Cursor::boolean(QByteArrayView name, bool fallback)
{
    const Node *found = member(name);
    if (!found)
        return fallback;
    if (found->type != Node::Type::Boolean)
        fail(name, CursorTexts::tr("true or false is expected"));
    return found->boolean;
}

double Cursor::number(QByteArrayView name, double fallback, double least, double most)
{
    const Node *found = member(name);
    if (!found)
        return fallback;
    if (found->type != Node::Type::Number) {
        fail(name, CursorTexts::tr("a number is expected"));
        return fallback;
    }
    if (found->number < least || found->number > most) {
        fail(name, CursorTexts::tr("%1 to %2, both included").arg(Simulator::number(least), Simulator::number(most)));
        return fallback;
    }
    return found->number;
}

int Cursor::integer(QByteArrayView name, int fallback, int least, int most)
{
    const double value = number(name, fallback, least, most);
    if (value != std::floor(value)) {
        fail(name, CursorTexts::tr("a whole number is expected"));
        return fallback;
    }
    return static_cast<int>(value);
}

Time Cursor::seconds(QByteArrayView name, Time fallback, Time most)
{
    if (!has(name))
        return fallback;
    return static_cast<Time>(std::llround(number(name, 0, 0, static_cast<double>(most) / Second) * Second));
}

Time Cursor::ago(QByteArrayView name, Time start, Time fallback)
{
    return has(name) ? start - seconds(name, 0) : fallback;
}

LegPlan Cursor::legPlan()
{
    LegPlan plan;
    plan.end = word("end", legEnd).value_or(plan.end);
    plan.after = seconds("after", plan.after);
    return plan;
}

Span Cursor::span(QByteArrayView name, const Span &fallback)
{
    const Node *found = member(name);
    if (!found)
        return fallback;
    if (found->type == Node::Type::Number) {
        const Time time = seconds(name, fallback.from);
        return {time, time};
    }
    const std::vector<Node> &items = found->items;
    if (items.size() != 2 || items[0].type != Node::Type::Number || items[1].type != Node::Type::Number ||
        items[0].number < 0 || items[1].number < items[0].number ||
        items[1].number > static_cast<double>(366 * Day) / Second) {
        fail(name, CursorTexts::tr("seconds are expected: a number, or a list of the least and the most"));
        return fallback;
    }
    return {static_cast<Time>(std::llround(items[0].number * Second)),
            static_cast<Time>(std::llround(items[1].number * Second))};
}

QByteArray Cursor::object(QByteArrayView name, qsizetype most)
{
    const Node *found = member(name);
    if (!found)
        return "{}";
    if (found->type != Node::Type::Object) {
        fail(name, CursorTexts::tr("an object is expected"));
        return "{}";
    }
    QByteArray json = found->toJson();
    if (json.size() > most)
        fail(name, CursorTexts::tr("at most %n character(s)", nullptr, static_cast<int>(most)));
    return json;
}

std::vector<Cursor> Cursor::list(QByteArrayView name)
{
    std::vector<Cursor> cursors;
    const Node *found = member(name);
    if (!found)
        return cursors;
    if (found->type != Node::Type::List) {
        fail(name, CursorTexts::tr("a list is expected"));
        return cursors;
    }
    cursors.reserve(found->items.size());
    for (size_t i = 0; i < found->items.size(); ++i)
        cursors.emplace_back(found->items[i], pathOf(name) + u'[' + QString::number(i) + u']', *m_defects);
    return cursors;
}

std::vector<QByteArray> Cursor::texts(QByteArrayView name)
{
    std::vector<QByteArray> texts;
    const Node *found = member(name);
    if (!found)
        return texts;
    if (found->type != Node::Type::List)
        fail(name, CursorTexts::tr("a list of texts is expected"));
    for (const Node &item : found->items) {
        if (item.type != Node::Type::Text || item.text.isEmpty())
            m_defects->add(item.line, pathOf(name), CursorTexts::tr("a list of texts is expected"));
        else
            texts.push_back(item.text);
    }
    return texts;
}

std::optional<Cursor> Cursor::child(QByteArrayView name)
{
    const Node *found = member(name);
    if (!found)
        return std::nullopt;
    return Cursor(*found, pathOf(name), *m_defects);
}

std::vector<std::pair<QByteArray, Cursor>> Cursor::children(QByteArrayView name)
{
    std::vector<std::pair<QByteArray, Cursor>> cursors;
    const Node *found = member(name);
    if (!found)
        return cursors;
    if (found->type != Node::Type::Object)
        fail(name, CursorTexts::tr("an object is expected"));
    for (const Node::Member &member : found->members)
        cursors.emplace_back(member.name,
                             Cursor(member.value, pathOf(name) + u'.' + QString::fromUtf8(member.name), *m_defects));
    return cursors;
}

QString Cursor::unknownWord(const QByteArray &word)
{
    return CursorTexts::tr("\"%1\" is not known here").arg(QString::fromUtf8(word));
}

QString Cursor::unknownName(const QByteArray &name)
{
    return CursorTexts::tr("there is nothing named \"%1\"").arg(QString::fromUtf8(name));
}

} // namespace Simulator
