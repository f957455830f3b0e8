#include "shellwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// Reads the text once. Words are collected as bytes, because $'\303\251' writes one character as two escapes.
class Splitter
{
public:
    explicit Splitter(const QString &text)
        : m_text(text)
    {
    }

    ShellWords split()
    {
        while (!atEnd() && m_result.problem.isEmpty())
            step();
        endWord();
        return m_result;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    QChar next() { return m_text.at(m_at++); }

    void step()
    {
        const QChar c = next();
        if (c == u'\\')
            escape();
        else if (c == u'\'')
            singleQuotes();
        else if (c == u'"')
            doubleQuotes();
        else if (c == u'$' && peek() == u'\'')
            ansiQuotes();
        else if (isTypographic(c, u"“”„‟«»"))
            typographicQuotes(u"“”„‟«»\"");
        else if (isTypographic(c, u"‘’‚‛"))
            typographicQuotes(u"‘’‚‛'");
        else if (c == u'#' && !m_inWord)
            skipComment();
        else if (c == u' ' || c == u'\t' || c == u'\r')
            endWord();
        else if (c == u'\n' || c == u';' || c == u'|' || c == u'&')
            endCommand();
        else
            plain(c);
    }

    void plain(QChar c)
    {
        m_inWord = true;
        noticeVariable(c);
        if (c.isHighSurrogate() && peek().isLowSurrogate())
            m_word += QString(m_text.mid(m_at++ - 1, 2)).toUtf8();
        else
            m_word += QString(c).toUtf8();
    }

    void noticeVariable(QChar c)
    {
        const QChar after = peek();
        const bool begins = after.isLetter() || after == u'_' || after == u'{' || after == u'(';
        if (c == u'`' || (c == u'$' && begins))
            m_hasVariable = true;
    }

    /// Reads a backslash outside quotes: it continues the line, or quotes the next character.
    void escape()
    {
        if (peek() == u'\r' && peek(1) == u'\n')
            m_at += 2;
        else if (peek() == u'\n')
            ++m_at;
        else if (!atEnd()) {
            m_inWord = true;
            const QChar c = next();
            const bool pair = c.isHighSurrogate() && peek().isLowSurrogate();
            m_word += m_text.mid(m_at - 1, pair ? 2 : 1).toUtf8();
            m_at += pair ? 1 : 0;
        }
    }

    void singleQuotes()
    {
        m_inWord = true;
        const qsizetype end = m_text.indexOf(u'\'', m_at);
        if (end < 0)
            return unclosed();
        m_word += m_text.mid(m_at, end - m_at).toUtf8();
        m_at = end + 1;
    }

    void doubleQuotes()
    {
        m_inWord = true;
        while (!atEnd()) {
            const QChar c = next();
            if (c == u'"')
                return;
            if (c == u'\\' && (u"$`\"\\"_s).contains(peek()) && !atEnd())
                m_word += QString(next()).toUtf8();
            else if (c == u'\\' && peek() == u'\n')
                ++m_at;
            else
                plain(c);
        }
        unclosed();
    }

    /// At the beginning of a word, or of a value behind "="; elsewhere these marks are ordinary characters.
    [[nodiscard]] bool isTypographic(QChar c, QStringView marks) const
    {
        return marks.contains(c) && (!m_inWord || m_word.endsWith('='));
    }

    void typographicQuotes(QStringView marks)
    {
        m_inWord = true;
        m_result.hasTypographic = true;
        while (!atEnd()) {
            const QChar c = next();
            // The closing mark stands at the end of the word: “it’s here” contains one that is an apostrophe.
            const bool ends = atEnd() || peek().isSpace() || peek() == u';' || peek() == u'\\';
            if (marks.contains(c) && ends)
                return;
            plain(c);
        }
        unclosed();
    }

    void ansiQuotes()
    {
        ++m_at;
        m_inWord = true;
        while (!atEnd()) {
            const QChar c = next();
            if (c == u'\'')
                return;
            if (c == u'\\' && !atEnd())
                ansiEscape(next());
            else if (c.isHighSurrogate() && peek().isLowSurrogate())
                m_word += m_text.mid(m_at++ - 1, 2).toUtf8();
            else
                m_word += QString(c).toUtf8();
        }
        unclosed();
    }

    void ansiEscape(QChar c)
    {
        static const QString letters = u"abeEfnrtv"_s;
        static const QByteArray bytes("\a\b\x1b\x1b\f\n\r\t\v");
        if (const qsizetype i = letters.indexOf(c); i >= 0)
            m_word += bytes.at(i);
        else if (c == u'x')
            m_word += char(number(16, 2));
        else if (c == u'u' || c == u'U')
            unicode(c == u'u' ? 4 : 8);
        else if (c >= u'0' && c <= u'7') {
            --m_at;
            m_word += char(number(8, 3));
        } else if (u"\\'\"?"_s.contains(c))
            m_word += char(c.toLatin1());
        else
            m_word += '\\' + QString(c).toUtf8();
    }

    void unicode(int digits)
    {
        char32_t point = number(16, digits);
        // Browsers write an emoji as two escapes, one for each surrogate.
        if (QChar::isHighSurrogate(point) && peek() == u'\\' && peek(1) == u'u') {
            m_at += 2;
            const char32_t low = number(16, 4);
            point = QChar::isLowSurrogate(low) ? QChar::surrogateToUcs4(char16_t(point), char16_t(low)) : U'\ufffd';
        }
        m_word += QString::fromUcs4(&point, 1).toUtf8();
    }

    char32_t number(int base, int digits)
    {
        char32_t value = 0;
        for (int i = 0; i < digits && !atEnd(); ++i) {
            bool isDigit = false;
            const uint digit = QString(peek()).toUInt(&isDigit, base);
            if (!isDigit)
                break;
            value = value * char32_t(base) + digit;
            ++m_at;
        }
        return value;
    }

    void skipComment()
    {
        while (!atEnd() && peek() != u'\n')
            ++m_at;
    }

    void endWord()
    {
        if (m_inWord)
            m_result.words.append({QString::fromUtf8(m_word), m_hasVariable, false});
        m_inWord = false;
        m_hasVariable = false;
        m_word.clear();
    }

    void endCommand()
    {
        endWord();
        if (!m_result.words.isEmpty() && !m_result.words.constLast().separator)
            m_result.words.append({u"\n"_s, false, true});
    }

    void unclosed()
    {
        m_at = m_text.size();
        m_result.problem = QCoreApplication::translate("Desk::Pasted", "A quotation mark is not closed.");
    }

    const QString &m_text;
    ShellWords m_result;
    QByteArray m_word;
    qsizetype m_at = 0;
    bool m_inWord = false;
    bool m_hasVariable = false;
};

} // namespace

ShellWords splitShell(const QString &text)
{
    return Splitter(text).split();
}

bool hasInvisible(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return std::any_of(points.cbegin(), points.cend(), [](uint point) { return !QChar::isPrint(point); });
}

QString shellQuoted(const QString &text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9_.:@%+/][A-Za-z0-9_.:@%+/=-]*\\z"_s);
    if (harmless.match(text).hasMatch())
        return text;
    if (!hasInvisible(text))
        return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
    QString quoted = u"$'"_s;
    const QList<uint> points = text.toUcs4();
    for (const char32_t point : points) {
        const QString piece = QString::fromUcs4(&point, 1);
        if (point == U'\'' || point == U'\\')
            quoted += u'\\' + piece;
        else if (QChar::isPrint(point))
            quoted += piece;
        else {
            // Always three octal digits, so that a digit that follows is not read as part of the escape.
            const QByteArray bytes = piece.toUtf8();
            for (const char byte : bytes)
                quoted += u"\\%1"_s.arg(int(quint8(byte)), 3, 8, QChar(u'0'));
        }
    }
    return quoted + u'\'';
}

} // namespace Desk
