#include "plaintext.h"

#include "text/isolates.h"

namespace Desk {

namespace {

constexpr qsizetype MaxLength = 256;
constexpr int MaxMarks = 8;

bool isMark(QChar c)
{
    return c.category() == QChar::Mark_NonSpacing || c.category() == QChar::Mark_Enclosing;
}

/// Our own sentences from right to left give what is put into them a direction of its own, which turns nothing beside
/// it. That holds where each that begins also ends.
bool areIsolatesClosed(const QString &text)
{
    int open = 0;
    for (const QChar c : text) {
        if (c == FirstStrongIsolate)
            ++open;
        else if (c == PopIsolate && --open < 0)
            return false;
    }
    return open == 0;
}

/// A replacement for a character that would break or turn a line; any other character as it is.
QChar visible(QChar c, bool mayIsolate)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return QChar(char16_t(0x2400 + code)); // From the block of control pictures.
    if (code == 0x7f)
        return QChar(u'\u2421');
    if (code == 0x2028 || code == 0x2029)
        return QChar(u'\u2424');
    const bool control = code >= 0x80 && code < 0xa0;
    if (mayIsolate && (c == FirstStrongIsolate || c == PopIsolate))
        return c;
    const bool direction = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return control || direction ? QChar(QChar::ReplacementCharacter) : c;
}

bool isHarmless(const QString &text, bool mayIsolate)
{
    if (text.size() > MaxLength)
        return false;
    for (const QChar c : text) {
        if (visible(c, mayIsolate) != c || isMark(c))
            return false;
    }
    return true;
}

} // namespace

QString oneLine(const QString &text)
{
    const bool mayIsolate = areIsolatesClosed(text);
    if (isHarmless(text, mayIsolate))
        return text; // The usual case; it copies nothing.
    QString line;
    int marks = 0;
    for (const QChar c : text) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > MaxMarks)
            continue;
        if (line.size() == MaxLength) {
            if (line.back().isHighSurrogate())
                line.chop(1);
            return line + QChar(u'…');
        }
        line += visible(c, mayIsolate);
    }
    return line;
}

} // namespace Desk
