#include "expressionparser.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isKeyCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || isDigit(c) || c == u'_' ||
           (c.unicode() >= 0x80 && !c.isSpace());
}

} // namespace

ExpressionParser::ExpressionParser(const QString &text, Place place)
{
    m_expression.m_text = text;
    m_expression.m_place = place;
    m_text = m_expression.m_text;
}

std::variant<Expression, SyntaxError> ExpressionParser::parse()
{
    skipBlanks();
    if (isAtEnd())
        return std::move(m_expression);
    while (!m_isDone) {
        if (!readTermOrBracket() || !readAfterTerm())
            return m_error;
    }
    return std::move(m_expression);
}

std::variant<Expression::Operand, SyntaxError> ExpressionParser::parseReference()
{
    skipBlanks();
    Operand operand;
    bool isConstant = false;
    const qsizetype from = m_at;
    if (next() != u'[' && !readConstant(operand.constant, isConstant))
        return m_error;
    if (isConstant || !isKeyCharacter(next()))
        return SyntaxError{Kind::NameExpected, from};
    if (!readReference(operand))
        return m_error;
    skipBlanks();
    if (!isAtEnd())
        return SyntaxError{Kind::EndExpected, m_at};
    return operand;
}

/// Up to and with the next term, through whatever brackets and NOTs stand before it.
bool ExpressionParser::readTermOrBracket()
{
    for (;;) {
        skipBlanks();
        if (const qsizetype at = m_at; skip(u"(")) {
            m_brackets.push_back({at, false, {}, {}});
        } else if (const qsizetype from = m_at; skipWord(u"NOT") && !isKeyNext()) {
            m_brackets.back().isNegated = !m_brackets.back().isNegated;
        } else {
            m_at = from;
            if (!readTerm())
                return false;
            endTerm();
            return true;
        }
    }
}

/// Closing brackets, and then AND or OR, or the end.
bool ExpressionParser::readAfterTerm()
{
    for (;;) {
        skipBlanks();
        if (isAtEnd()) {
            if (m_brackets.size() > 1)
                return fail(Kind::BracketNotClosed, m_brackets.back().at);
            endBracket();
            m_isDone = true;
            return true;
        }
        if (const qsizetype at = m_at; skip(u")")) {
            if (m_brackets.size() == 1)
                return fail(Kind::BracketNotOpened, at);
            endBracket();
            m_brackets.pop_back();
            endTerm();
            continue;
        }
        Bracket &bracket = m_brackets.back();
        std::vector<Step> &steps = m_expression.m_steps;
        if (skipWord(u"AND")) {
            bracket.ands.push_back(steps.size());
            steps.push_back({Step::Kind::SkipIfFalse, 0});
            return true;
        }
        if (skipWord(u"OR")) {
            for (const size_t step : std::exchange(bracket.ands, {}))
                steps[step].target = steps.size();
            bracket.ors.push_back(steps.size());
            steps.push_back({Step::Kind::SkipIfTrue, 0});
            return true;
        }
        return fail(Kind::ConjunctionExpected, m_at);
    }
}

void ExpressionParser::endTerm()
{
    if (std::exchange(m_brackets.back().isNegated, false))
        m_expression.m_steps.push_back({Step::Kind::Negate, 0});
}

void ExpressionParser::endBracket()
{
    std::vector<Step> &steps = m_expression.m_steps;
    for (const size_t step : m_brackets.back().ands)
        steps[step].target = steps.size();
    for (const size_t step : m_brackets.back().ors)
        steps[step].target = steps.size();
}

bool ExpressionParser::readTerm()
{
    Expression::Term term;
    term.at = m_at;
    if (!readOperand(term.left))
        return false;
    skipBlanks();
    if (!readOperator(term.op))
        return false;
    skipBlanks();
    if (!readOperand(term.right))
        return false;
    term.length = m_at - term.at;
    m_expression.m_steps.push_back({Step::Kind::Ask, m_expression.m_terms.size()});
    m_expression.m_terms.push_back(std::move(term));
    return true;
}

bool ExpressionParser::readOperand(Operand &operand)
{
    if (next() == u'[')
        return readList(operand);
    bool isConstant = false;
    if (!readConstant(operand.constant, isConstant))
        return false;
    return isConstant || readReference(operand);
}

bool ExpressionParser::readReference(Operand &operand)
{
    const qsizetype from = m_at;
    operand.isReference = true;
    operand.steps.push_back({readKey().toString(), -1});
    const QString &first = operand.steps.front().key;
    const auto isWord = [&first](QLatin1StringView word) { return first.compare(word, Qt::CaseInsensitive) == 0; };
    if (first.isEmpty() || isWord("AND"_L1) || isWord("OR"_L1) || (isWord("NOT"_L1) && !isKeyNext()))
        return fail(Kind::ValueExpected, from);
    for (;;) {
        if (next() == u'-')
            return fail(Kind::HyphenInKey, m_at);
        if (skip(u"[")) {
            if (!readIndex(operand))
                return false;
        } else if (skip(u".")) {
            const qsizetype at = m_at;
            operand.steps.push_back({readKey().toString(), -1});
            if (operand.steps.back().key.isEmpty())
                return fail(Kind::KeyExpected, at);
        } else {
            place(operand);
            return true;
        }
    }
}

/// Says whose the name is; in a target that stands before it.
void ExpressionParser::place(Operand &operand) const
{
    operand.isWorkers = m_expression.m_place == Place::Worker;
    if (m_expression.m_place != Place::Target)
        return;
    const QString first = operand.steps.front().key;
    operand.isWorkers = first == "worker"_L1;
    // A name that is neither's is nobody's, and missing.
    const bool isSomebodys = operand.isWorkers || first == "task"_L1;
    if (isSomebodys && operand.steps.size() > 1 && operand.steps[1].index < 0)
        operand.steps.erase(operand.steps.begin());
    else
        operand.steps.clear();
}

bool ExpressionParser::readIndex(Operand &operand)
{
    skipBlanks();
    const qsizetype from = m_at;
    while (isDigit(next()))
        ++m_at;
    bool isNumber = false;
    const qsizetype index = m_text.sliced(from, m_at - from).toLongLong(&isNumber);
    skipBlanks();
    if (!isNumber || !skip(u"]"))
        return fail(Kind::IndexExpected, from);
    operand.steps.push_back({{}, index});
    return true;
}

bool ExpressionParser::readList(Operand &operand)
{
    const qsizetype from = m_at;
    ++m_at;
    Value::List list;
    skipBlanks();
    while (!skip(u"]")) {
        if (!list.empty() && !skip(u","))
            return fail(Kind::ListNotClosed, isAtEnd() ? from : m_at);
        skipBlanks();
        bool isConstant = false;
        const qsizetype at = m_at;
        if (!readConstant(list.emplace_back(), isConstant))
            return false;
        if (!isConstant)
            return isAtEnd() ? fail(Kind::ListNotClosed, from) : fail(Kind::ValueExpected, at);
        skipBlanks();
    }
    operand.constant = Value(std::move(list));
    return true;
}

bool ExpressionParser::readConstant(Value &value, bool &isThere)
{
    const QChar c = next();
    isThere = true;
    if (c == u'"' || c == u'\'')
        return readText(value);
    if (isDigit(c) || c == u'-' || c == u'.')
        return readNumber(value);
    if (skipWord(u"true"))
        value = Value(true);
    else if (skipWord(u"false"))
        value = Value(false);
    else if (skipWord(u"null"))
        value = Value();
    else
        isThere = false;
    return true;
}

bool ExpressionParser::readText(Value &value)
{
    const qsizetype end = m_text.indexOf(next(), m_at + 1);
    if (end < 0)
        return fail(Kind::QuoteNotClosed, m_at);
    value = Value(m_text.sliced(m_at + 1, end - m_at - 1).toString());
    m_at = end + 1;
    return true;
}

bool ExpressionParser::readNumber(Value &value)
{
    const qsizetype from = m_at;
    while (isKeyCharacter(next()) || next() == u'.' || next() == u'-' || next() == u'+')
        ++m_at;
    bool isNumber = false;
    const QStringView text = m_text.sliced(from, m_at - from);
    const double number = text.toDouble(&isNumber);
    // What a number can be written with elsewhere, "nan" and "inf" and a dot at either end, is none here.
    const bool isPlain = isDigit(text.back()) && (isDigit(text.front()) || (text.size() > 1 && isDigit(text.at(1))));
    if (!isNumber || !isPlain || text.front() == u'.')
        return fail(Kind::NumberMalformed, from);
    value = Value(number);
    return true;
}

bool ExpressionParser::readOperator(Operator &op)
{
    struct Sign
    {
        QStringView text;
        Operator op;
    };
    // Longer signs first: "<=" begins with "<".
    static constexpr std::array signs{
        Sign{u"==", Operator::Equal},          Sign{u"!=", Operator::NotEqual}, Sign{u"<=", Operator::LessOrEqual},
        Sign{u">=", Operator::GreaterOrEqual}, Sign{u"<", Operator::Less},      Sign{u">", Operator::Greater},
        Sign{u"=", Operator::Equal},
    };
    static constexpr std::array words{
        Sign{u"CONTAINS", Operator::Contains},
        Sign{u"HAS", Operator::Has},
        Sign{u"IN", Operator::In},
    };
    for (const Sign &sign : signs) {
        if (skip(sign.text)) {
            op = sign.op;
            return true;
        }
    }
    for (const Sign &word : words) {
        if (skipWord(word.text)) {
            op = word.op;
            return true;
        }
    }
    const qsizetype at = m_at;
    op = Operator::NotIn;
    if (skipWord(u"NOT")) {
        skipBlanks();
        if (skipWord(u"IN"))
            return true;
    }
    return fail(Kind::OperatorExpected, at);
}

/// Whether what was just read as "not" is a key of that name: then a dot, an index or an operator follows.
bool ExpressionParser::isKeyNext() const
{
    if (next() == u'.' || next() == u'[')
        return true;
    qsizetype at = m_at;
    while (at < m_text.size() && m_text.at(at).isSpace())
        ++at;
    return at < m_text.size() && QStringView(u"=!<>").contains(m_text.at(at));
}

QStringView ExpressionParser::readKey()
{
    const qsizetype from = m_at;
    while (isKeyCharacter(next()))
        ++m_at;
    return m_text.sliced(from, m_at - from);
}

bool ExpressionParser::fail(Kind kind, qsizetype at)
{
    m_error = {kind, at};
    return false;
}

void ExpressionParser::skipBlanks()
{
    while (!isAtEnd() && m_text.at(m_at).isSpace())
        ++m_at;
}

bool ExpressionParser::skip(QStringView sign)
{
    if (!m_text.sliced(m_at).startsWith(sign))
        return false;
    m_at += sign.size();
    return true;
}

bool ExpressionParser::skipWord(QStringView word)
{
    const QStringView rest = m_text.sliced(m_at);
    if (!rest.startsWith(word, Qt::CaseInsensitive))
        return false;
    if (rest.size() > word.size() && isKeyCharacter(rest.at(word.size())))
        return false;
    m_at += word.size();
    return true;
}

} // namespace Routing
