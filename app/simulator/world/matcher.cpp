#include "matcher.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Simulator {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

class Matcher::Reader
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Matcher)
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::variant<Matcher, Defect> read()
    {
        Matcher matcher;
        skipBlanks();
        while (m_at < m_text.size()) {
            Term term;
            if (!readTerm(term))
                return m_defect;
            matcher.m_terms.push_back(std::move(term));
            skipBlanks();
            if (m_at == m_text.size())
                break;
            if (!readWord("AND")) {
                fail(tr("AND or the end is expected"));
                return m_defect;
            }
            skipBlanks();
            if (m_at == m_text.size()) {
                fail(tr("a term is missing after AND"));
                return m_defect;
            }
        }
        return matcher;
    }

private:
    bool fail(const QString &what)
    {
        m_defect = {what, m_at};
        return false;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) <= ' ')
            ++m_at;
    }

    bool take(QByteArrayView sign)
    {
        if (!m_text.sliced(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }

    bool readWord(QByteArrayView word)
    {
        const QByteArrayView rest = m_text.sliced(m_at);
        if (rest.size() < word.size() || rest.first(word.size()).compare(word, Qt::CaseInsensitive) != 0)
            return false;
        if (rest.size() > word.size() && isNameCharacter(rest[word.size()]))
            return false;
        m_at += word.size();
        return true;
    }

    bool readTerm(Term &term)
    {
        if (!readLeft(term))
            return false;
        skipBlanks();
        if (!readOperator(term.op))
            return fail(tr("one of ==, !=, <, <=, >, >=, HAS, IN is expected"));
        skipBlanks();
        if (term.op == Operator::In)
            return readList(term.values);
        term.values.resize(1);
        return readValue(term.values.front());
    }

    bool readLeft(Term &term)
    {
        const char c = m_text[m_at];
        if (c == '"' || c == '\'' || c == '-' || (c >= '0' && c <= '9'))
            return readValue(term.literal);
        for (;;) {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && isNameCharacter(m_text[m_at]))
                ++m_at;
            if (m_at == from)
                return fail(tr("the name of an attribute is expected"));
            term.path.push_back(QString::fromUtf8(m_text.sliced(from, m_at - from)));
            if (!take("."))
                return true;
        }
    }

    bool readOperator(Operator &op)
    {
        // Longer signs first: "<=" begins with "<".
        static constexpr std::array<std::pair<const char *, Operator>, 7> signs{{{"==", Operator::Equal},
                                                                                 {"!=", Operator::NotEqual},
                                                                                 {"<=", Operator::LessOrEqual},
                                                                                 {">=", Operator::GreaterOrEqual},
                                                                                 {"<", Operator::Less},
                                                                                 {">", Operator::Greater},
                                                                                 {"=", Operator::Equal}}};
        for (const auto &[sign, meaning] : signs) {
            if (take(sign)) {
                op = meaning;
                return true;
            }
        }
        if (readWord("HAS")) {
            op = Operator::Has;
            return true;
        }
        op = Operator::In;
        return readWord("IN");
    }

    bool readList(std::vector<QJsonValue> &values)
    {
        if (!take("["))
            return fail(tr("a list in square brackets is expected after IN"));
        skipBlanks();
        if (take("]"))
            return true;
        for (;;) {
            QJsonValue value;
            if (!readValue(value))
                return false;
            values.push_back(value);
            skipBlanks();
            if (take("]"))
                return true;
            if (!take(","))
                return fail(tr("a comma or ] is expected"));
            skipBlanks();
        }
    }

    bool readValue(QJsonValue &value)
    {
        if (m_at == m_text.size())
            return fail(tr("a value is missing"));
        const char c = m_text[m_at];
        if (c == '"' || c == '\'') {
            const qsizetype end = m_text.indexOf(c, m_at + 1);
            if (end < 0)
                return fail(tr("a quote is not closed"));
            value = QString::fromUtf8(m_text.sliced(m_at + 1, end - m_at - 1));
            m_at = end + 1;
            return true;
        }
        if (readWord("true")) {
            value = true;
            return true;
        }
        if (readWord("false")) {
            value = false;
            return true;
        }
        const qsizetype from = m_at;
        qsizetype end = from;
        while (end < m_text.size() &&
               (m_text[end] == '-' || m_text[end] == '.' || (m_text[end] >= '0' && m_text[end] <= '9')))
            ++end;
        bool ok = false;
        value = m_text.sliced(from, end - from).toDouble(&ok);
        if (!ok)
            return fail(tr("a value is expected: a text in quotes, a number, true or false"));
        m_at = end;
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    Defect m_defect;
};

std::variant<Matcher, Matcher::Defect> Matcher::read(QByteArrayView expression)
{
    return Reader(expression).read();
}

bool Matcher::fits(const QJsonObject &attributes) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term &term) { return fits(term, attributes); });
}

bool Matcher::fits(const Term &term, const QJsonObject &attributes)
{
    QJsonValue left = term.literal;
    if (!term.path.empty()) {
        left = attributes;
        for (const QString &name : term.path)
            left = left.toObject().value(name);
    }
    const auto compares = [&](const auto &holds) {
        const QJsonValue &right = term.values.front();
        if (left.isDouble() && right.isDouble())
            return holds(left.toDouble() < right.toDouble(), left.toDouble() > right.toDouble());
        if (left.isString() && right.isString())
            return holds(left.toString() < right.toString(), left.toString() > right.toString());
        return false;
    };
    switch (term.op) {
    case Operator::Equal:
        return left == term.values.front();
    case Operator::NotEqual:
        return left != term.values.front();
    case Operator::Less:
        return compares([](bool less, bool) { return less; });
    case Operator::LessOrEqual:
        return compares([](bool, bool greater) { return !greater; });
    case Operator::Greater:
        return compares([](bool, bool greater) { return greater; });
    case Operator::GreaterOrEqual:
        return compares([](bool less, bool) { return !less; });
    case Operator::Has:
        return left.toArray().contains(term.values.front());
    case Operator::In:
        return std::find(term.values.begin(), term.values.end(), left) != term.values.end();
    }
    return false;
}

} // namespace Simulator
