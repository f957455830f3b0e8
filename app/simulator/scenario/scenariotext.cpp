#include "scenariotext.h"

#include "simulator/api/jsonwriter.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Simulator {

namespace {

constexpr int maxDepth = 64;
constexpr size_t maxMembers = 1000;

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Scenario)
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::variant<Node, ScenarioError> read()
    {
        Node node;
        skipBlanks();
        if (!readValue(node, 0))
            return m_error;
        skipBlanks();
        if (m_at != m_text.size()) {
            fail(tr("there is something after the end"));
            return m_error;
        }
        return node;
    }

private:
    bool fail(const QString &what)
    {
        if (m_error.what.isEmpty())
            m_error = {{}, m_line, {}, what};
        return false;
    }

    void skipBlanks()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '\n')
                ++m_line;
            else if (c != ' ' && c != '\t' && c != '\r')
                return;
        }
    }

    [[nodiscard]] bool at(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    bool take(char c)
    {
        if (!at(c))
            return false;
        ++m_at;
        return true;
    }

    bool readValue(Node &node, int depth)
    {
        node.line = m_line;
        if (depth > maxDepth)
            return fail(tr("nested too deeply"));
        if (m_at == m_text.size())
            return fail(tr("the text ends too early"));
        if (take('{'))
            return readObject(node, depth);
        if (take('['))
            return readList(node, depth);
        if (at('"')) {
            node.type = Node::Type::Text;
            return readText(node.text);
        }
        if (readWord("true")) {
            node.type = Node::Type::Boolean;
            node.boolean = true;
            return true;
        }
        if (readWord("false")) {
            node.type = Node::Type::Boolean;
            return true;
        }
        if (readWord("null"))
            return true;
        return readNumber(node);
    }

    bool readWord(QByteArrayView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool readObject(Node &node, int depth)
    {
        node.type = Node::Type::Object;
        skipBlanks();
        if (take('}'))
            return true;
        for (;;) {
            if (!at('"'))
                return fail(tr("the name of a field in double quotes is expected"));
            // Looking for doubles is a walk over all members: a hostile file must not make it a long one.
            if (node.members.size() == maxMembers)
                return fail(tr("too many fields in one object"));
            Node::Member &member = node.members.emplace_back();
            member.line = m_line;
            if (!readText(member.name))
                return false;
            if (node.member(member.name) != &member.value)
                return fail(tr("\"%1\" stands here twice").arg(QString::fromUtf8(member.name)));
            skipBlanks();
            if (!take(':'))
                return fail(tr("a colon is expected after \"%1\"").arg(QString::fromUtf8(member.name)));
            skipBlanks();
            if (!readValue(member.value, depth + 1))
                return false;
            skipBlanks();
            if (take('}'))
                return true;
            if (!take(','))
                return fail(tr("a comma or } is expected"));
            skipBlanks();
        }
    }

    bool readList(Node &node, int depth)
    {
        node.type = Node::Type::List;
        skipBlanks();
        if (take(']'))
            return true;
        for (;;) {
            if (!readValue(node.items.emplace_back(), depth + 1))
                return false;
            skipBlanks();
            if (take(']'))
                return true;
            if (!take(','))
                return fail(tr("a comma or ] is expected"));
            skipBlanks();
        }
    }

    bool readNumber(Node &node)
    {
        const qsizetype from = m_at;
        take('-');
        const qsizetype digits = m_at;
        skipDigits();
        bool ok = m_at > digits && (m_text[digits] != '0' || m_at == digits + 1);
        if (ok && take('.')) {
            const qsizetype fraction = m_at;
            skipDigits();
            ok = m_at > fraction;
        }
        if (ok && (take('e') || take('E'))) {
            if (!take('+'))
                take('-');
            const qsizetype exponent = m_at;
            skipDigits();
            ok = m_at > exponent;
        }
        node.type = Node::Type::Number;
        if (ok)
            node.number = m_text.sliced(from, m_at - from).toDouble(&ok);
        if (!ok || !std::isfinite(node.number))
            return fail(
                tr("a value is expected: an object, a list, a text in double quotes, a number, true, false or null"));
        return true;
    }

    void skipDigits()
    {
        while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
    }

    bool readText(QByteArray &text)
    {
        ++m_at;
        qsizetype from = m_at;
        for (;;) {
            if (m_at == m_text.size())
                return fail(tr("a quote is not closed"));
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c < ' ')
                return fail(tr("a text goes over the end of its line or has a control character"));
            if (c != '"' && c != '\\') {
                ++m_at;
                continue;
            }
            text += m_text.sliced(from, m_at - from);
            ++m_at;
            if (c == '"')
                return true;
            if (!readEscape(text))
                return false;
            from = m_at;
        }
    }

    bool readEscape(QByteArray &text)
    {
        static constexpr char escapes[] = "\"\\/bfnrt";
        static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
        if (m_at == m_text.size())
            return fail(tr("a quote is not closed"));
        const char c = m_text[m_at++];
        if (c != 'u') {
            const qsizetype index = QByteArrayView(escapes).indexOf(c);
            if (index < 0)
                return fail(tr("\\%1 is no escape").arg(QLatin1Char(c)));
            text += meanings[index];
            return true;
        }
        char16_t unit = 0;
        if (!readHex(unit))
            return false;
        if (QChar::isLowSurrogate(unit) || unit == 0)
            return fail(tr("\\u%1 is no character").arg(unit, 4, 16, QLatin1Char('0')));
        if (!QChar::isHighSurrogate(unit)) {
            text += QString(QChar(unit)).toUtf8();
            return true;
        }
        char16_t low = 0;
        if (!take('\\') || !take('u') || !readHex(low) || !QChar::isLowSurrogate(low))
            return fail(tr("\\u%1 has no second half").arg(unit, 4, 16, QLatin1Char('0')));
        const char16_t pair[] = {unit, low};
        text += QString::fromUtf16(pair, 2).toUtf8();
        return true;
    }

    bool readHex(char16_t &unit)
    {
        bool ok = m_at + 4 <= m_text.size();
        if (ok)
            unit = m_text.sliced(m_at, 4).toByteArray().toUShort(&ok, 16);
        if (!ok)
            return fail(tr("\\u needs four hexadecimal digits"));
        m_at += 4;
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    ScenarioError m_error;
};

void append(QByteArray &out, const Node &node)
{
    bool first = true;
    const auto separate = [&out, &first] {
        if (!first)
            out += ',';
        first = false;
    };
    switch (node.type) {
    case Node::Type::Null:
        out += "null";
        return;
    case Node::Type::Boolean:
        out += node.boolean ? "true" : "false";
        return;
    case Node::Type::Number:
        out += QByteArray::number(node.number, 'g', QLocale::FloatingPointShortest);
        return;
    case Node::Type::Text:
        appendJsonString(out, node.text);
        return;
    case Node::Type::List:
        out += '[';
        for (const Node &item : node.items) {
            separate();
            append(out, item);
        }
        out += ']';
        return;
    case Node::Type::Object:
        out += '{';
        for (const Node::Member &member : node.members) {
            separate();
            appendJsonString(out, member.name);
            out += ':';
            append(out, member.value);
        }
        out += '}';
        return;
    }
}

} // namespace

QString ScenarioError::text() const
{
    QString where = file;
    const auto add = [&where](const QString &piece) {
        if (!where.isEmpty())
            where += QLatin1String(", ");
        where += piece;
    };
    if (line > 0)
        add(QCoreApplication::translate("Simulator::Scenario", "line %1").arg(line));
    if (!field.isEmpty())
        add(field);
    return where.isEmpty() ? what : where + QLatin1String(": ") + what;
}

const Node *Node::member(QByteArrayView name) const
{
    for (const Member &candidate : members) {
        if (candidate.name == name)
            return &candidate.value;
    }
    return nullptr;
}

QByteArray Node::toJson() const
{
    QByteArray out;
    append(out, *this);
    return out;
}

std::variant<Node, ScenarioError> readNode(QByteArrayView text)
{
    if (text.size() > MaxScenarioBytes)
        return ScenarioError{{}, 0, {}, QCoreApplication::translate("Simulator::Scenario", "the file is too big")};
    if (!text.isValidUtf8()) {
        // The line of the first bad byte: everything before it decodes.
        int line = 1;
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] != '\n')
                continue;
            if (!text.first(at).isValidUtf8())
                break;
            ++line;
        }
        return ScenarioError{{}, line, {}, QCoreApplication::translate("Simulator::Scenario", "this is not UTF-8")};
    }
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return Reader(text).read();
}

} // namespace Simulator
