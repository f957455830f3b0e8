#include "cmdwords.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// What cmd.exe passes on to the program. A quotation mark behind a caret is an ordinary character for cmd.exe, so
/// carets behind it still count; behind a bare quotation mark they do not, up to the next one.
QString withoutCarets(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u'\n' && !quoted) {
            plain += u'\n';
            continue;
        } else if (c == u'^' && !quoted && i + 1 < text.size()) {
            ++i;
            const bool twoBytes = text.at(i) == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n';
            if (twoBytes)
                ++i;
            if (text.at(i) != u'\n') {
                plain += text.at(i);
            } else if (i + 1 < text.size() && (text.at(i + 1) == u'\n' || text.at(i + 1) == u'\r')) {
                // A caret followed by two line ends stands for one line end.
                i += text.at(i + 1) == u'\r' && i + 2 < text.size() && text.at(i + 2) == u'\n' ? 2 : 1;
                plain += QChar(0x2028); // A line end that does not end the command.
            }
            continue;
        }
        plain += c;
    }
    return plain;
}

/// Splits the arguments as a Windows program does. Inside a pair of quotation marks, two in a row stand for one, as \"
/// does.
class ArgumentReader
{
public:
    explicit ArgumentReader(const QString &text)
        : m_text(text)
    {
    }

    ShellWords read()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at)
            step(m_text.at(m_at));
        if (m_quoted)
            m_result.problem = QCoreApplication::translate("Desk::Pasted", "A quotation mark is not closed.");
        endWord();
        return m_result;
    }

private:
    void step(QChar c)
    {
        if (c == u'\\') {
            backslashes();
        } else if (c == u'"') {
            m_inWord = true;
            if (m_quoted && m_text.mid(m_at + 1, 1) == u"\"") {
                m_word += u'"';
                ++m_at;
            } else {
                m_quoted = !m_quoted;
            }
        } else if (!m_quoted && (c == u' ' || c == u'\t' || c == u'\r')) {
            endWord();
        } else if (!m_quoted && (c == u'\n' || c == u'&' || c == u'|')) {
            endWord();
            if (!m_result.words.isEmpty() && !m_result.words.constLast().separator)
                m_result.words.append({u"\n"_s, false, true});
        } else {
            m_inWord = true;
            m_word += c == QChar(0x2028) ? QChar(u'\n') : c;
        }
    }

    /// Backslashes are special before a quotation mark only.
    void backslashes()
    {
        qsizetype count = 0;
        while (m_at < m_text.size() && m_text.at(m_at) == u'\\') {
            ++count;
            ++m_at;
        }
        m_inWord = true;
        const bool beforeQuote = m_at < m_text.size() && m_text.at(m_at) == u'"';
        m_word += QString(beforeQuote ? count / 2 : count, u'\\');
        if (beforeQuote && count % 2 == 1)
            m_word += u'"';
        else
            --m_at;
    }

    void endWord()
    {
        static const QRegularExpression variable(u"%[A-Za-z_][A-Za-z0-9_]{2,}%"_s);
        if (m_inWord)
            m_result.words.append({m_word, variable.match(m_word).hasMatch(), false});
        m_inWord = false;
        m_word.clear();
    }

    const QString &m_text;
    ShellWords m_result;
    QString m_word;
    qsizetype m_at = 0;
    bool m_quoted = false;
    bool m_inWord = false;
};

} // namespace

bool isForCmd(const QString &text)
{
    static const QRegularExpression caret(u"\\^(?:\"|\\r?\\n)"_s);
    static const QRegularExpression posix(u"\\\\\\r?\\n|\\s'"_s);
    return caret.match(text).hasMatch() && !posix.match(text).hasMatch();
}

ShellWords splitCmd(const QString &text)
{
    const QString plain = withoutCarets(text);
    return ArgumentReader(plain).read();
}

} // namespace Desk
