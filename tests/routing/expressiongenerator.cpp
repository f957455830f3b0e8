#include "expressiongenerator.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

constexpr std::array Keys{"a", "b", "level", "skills", "city", "not", "in", "x1", "\u00fc"};
constexpr std::array Texts{"a", "b", "de", "en-GB", "", "Zo\u00eb", "3", "AND", "("};
constexpr std::array Numbers{"0", "1", "2", "3", "-1", "0.5", "10", "1e1", "3.0"};
constexpr std::array Words{"AND", "OR", "NOT", "IN", "HAS", "CONTAINS", "true", "null", "(", ")",  "[",
                           "]",   "==", "'",   "-",  ".",   "a",        "3",    "!=",   ",", "&&", "a-b"};

} // namespace

QString ExpressionGenerator::blank()
{
    static constexpr std::array blanks{" ", " ", " ", "  ", "\t", "\n"};
    return QLatin1StringView(oneOf(blanks));
}

QString ExpressionGenerator::inAnyCase(const QString &word)
{
    switch (below(3)) {
    case 0:
        return word.toLower();
    case 1:
        return word.left(1) + word.mid(1).toLower();
    default:
        return word;
    }
}

QString ExpressionGenerator::constant()
{
    switch (below(8)) {
    case 0:
        return inAnyCase(u"true"_s);
    case 1:
        return inAnyCase(u"false"_s);
    case 2:
        return inAnyCase(u"null"_s);
    case 3:
    case 4:
        return QLatin1StringView(oneOf(Numbers));
    default: {
        const QChar quote = oneIn(2) ? u'\'' : u'"';
        return quote + QString::fromUtf8(oneOf(Texts)) + quote;
    }
    }
}

QString ExpressionGenerator::reference(Place place)
{
    QString name;
    if (place == Place::Target)
        name = oneIn(12) ? QString() : oneIn(2) ? u"task."_s : u"worker."_s;
    name += QString::fromUtf8(oneOf(Keys));
    for (int more = oneIn(3) ? 1 + below(2) : 0; more > 0; --more)
        name += oneIn(2) ? u'.' + QString::fromUtf8(oneOf(Keys)) : u"[%1]"_s.arg(below(3));
    return name;
}

QString ExpressionGenerator::operand(Place place)
{
    if (oneIn(2))
        return reference(place);
    if (!oneIn(4))
        return constant();
    QStringList items;
    for (int more = below(4); more > 0; --more)
        items += constant();
    return u'[' + items.join(oneIn(2) ? u", "_s : u","_s) + u']';
}

QString ExpressionGenerator::term(Place place)
{
    static constexpr std::array signs{"==", "=", "!=", "<", "<=", ">", ">="};
    static constexpr std::array words{"CONTAINS", "HAS", "IN", "NOT IN"};
    const QString left = operand(place);
    if (oneIn(2))
        return left + blank() + inAnyCase(QLatin1StringView(oneOf(words))) + blank() + operand(place);
    const QString around = oneIn(4) ? QString() : blank();
    return left + around + QLatin1StringView(oneOf(signs)) + around + operand(place);
}

QString ExpressionGenerator::chain(Place place, int depth) // NOLINT(misc-no-recursion)
{
    QString all;
    for (int more = 1 + below(3); more > 0; --more) {
        for (int nots = oneIn(5) ? 1 + below(2) : 0; nots > 0; --nots)
            all += inAnyCase(u"NOT"_s) + blank();
        all += depth > 0 && oneIn(3) ? u'(' + chain(place, depth - 1) + u')' : term(place);
        if (more > 1)
            all += blank() + inAnyCase(oneIn(2) ? u"AND"_s : u"OR"_s) + blank();
    }
    return all;
}

QString ExpressionGenerator::expression(Place place)
{
    QString text = chain(place, 3);
    if (!oneIn(8))
        return text;
    // A word too many, or a piece that is gone: most are no expressions any more, and both must say so.
    if (oneIn(2))
        return text.insert(below(static_cast<int>(text.size()) + 1), u' ' + QString::fromUtf8(oneOf(Words)) + u' ');
    return text.remove(below(static_cast<int>(text.size())), 1 + below(3));
}

QJsonValue ExpressionGenerator::value(int depth) // NOLINT(misc-no-recursion)
{
    switch (below(depth > 0 ? 9 : 6)) {
    case 0:
        return oneIn(2);
    case 1:
        return QJsonValue::Null;
    case 2:
    case 3:
        return QString::fromUtf8(oneOf(Numbers)).toDouble();
    case 4:
    case 5:
        return QString::fromUtf8(oneOf(Texts));
    case 6: {
        QJsonObject object;
        for (int more = below(3); more > 0; --more)
            object.insert(QString::fromUtf8(oneOf(Keys)), value(depth - 1));
        return object;
    }
    default: {
        QJsonArray list;
        for (int more = below(4); more > 0; --more)
            list.append(value(depth - 1));
        return list;
    }
    }
}

QJsonObject ExpressionGenerator::attributes()
{
    QJsonObject all;
    for (const char *key : Keys) {
        if (!oneIn(4))
            all.insert(QString::fromUtf8(key), value(2));
    }
    return all;
}

} // namespace Routing
