#pragma once

#include "expression.h"

namespace Routing {

/// Reads one expression, from the left to the right and once.
class ExpressionParser
{
public:
    ExpressionParser(const QString &text, Place place);

    [[nodiscard]] std::variant<Expression, SyntaxError> parse();
    [[nodiscard]] std::variant<Expression::Operand, SyntaxError> parseReference();

private:
    using Kind = SyntaxError::Kind;
    using Operand = Expression::Operand;
    using Step = Expression::Step;
    /// A bracket that is open, or all of the text.
    struct Bracket
    {
        qsizetype at = 0;
        bool isNegated = false;   ///< An odd number of NOTs stands before the next term or bracket in it.
        std::vector<size_t> ands; ///< Steps that skip to the end of a chain of AND.
        std::vector<size_t> ors;  ///< Steps that skip to the end of the bracket.
    };

    // Each of these returns false once m_error says why.
    bool readTermOrBracket();
    bool readAfterTerm();
    bool readTerm();
    bool readOperand(Operand &operand);
    bool readReference(Operand &operand);
    bool readIndex(Operand &operand);
    bool readList(Operand &operand);
    bool readConstant(Value &value, bool &isThere);
    bool readText(Value &value);
    bool readNumber(Value &value);
    bool readOperator(Operator &op);

    void endTerm();
    void endBracket();
    bool fail(Kind kind, qsizetype at);
    void skipBlanks();
    bool skip(QStringView sign);
    /// A whole word in whatever case.
    bool skipWord(QStringView word);
    [[nodiscard]] bool isKeyNext() const;
    [[nodiscard]] QStringView readKey();
    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] QChar next() const { return isAtEnd() ? QChar() : m_text.at(m_at); }
    void place(Operand &operand) const;

    Expression m_expression;
    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<Bracket> m_brackets{Bracket{}};
    bool m_isDone = false;
    SyntaxError m_error;
};

} // namespace Routing
