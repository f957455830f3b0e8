#include "helptext.h"

#include "manual.h"
#include "text/directionsigns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Manual)
};

constexpr int Indent = 2;
constexpr int Gap = 2;
constexpr int WidestNames = 26; ///< Of a name that is longer, the words begin in the next line.

/// Of these a terminal shows each in two columns: Hangul, what is written in Chinese and Japanese, and full-width
/// forms.
bool isWide(char32_t one)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 7> wide{{{0x1100, 0x115f},
                                                                 {0x2e80, 0x303e},
                                                                 {0x3041, 0xa4cf},
                                                                 {0xac00, 0xd7a3},
                                                                 {0xf900, 0xfaff},
                                                                 {0xff00, 0xff60},
                                                                 {0x20000, 0x3fffd}}};
    return std::any_of(wide.cbegin(), wide.cend(),
                       [one](const auto &range) { return one >= range.first && one <= range.second; });
}

int columnsOf(char32_t one)
{
    const QChar::Category category = QChar::category(one);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    return isWide(one) ? 2 : 1;
}

int columnsOf(const QString &text)
{
    int columns = 0;
    const QList<uint> letters = text.toUcs4();
    for (const uint letter : letters)
        columns += columnsOf(char32_t(letter));
    return columns;
}

/// Whether a line may not begin with it.
bool closes(char32_t one)
{
    return QStringView(u"。、，．）」』】〕：；！？ー").contains(QChar(char16_t(std::min<char32_t>(one, 0xffff))));
}

/// The pieces between which a line may end: words with the blank behind them, and what is written without blanks letter
/// by letter.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    QString piece;
    const QList<uint> letters = text.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto letter = char32_t(letters.at(i));
        piece += QString::fromUcs4(&letter, 1);
        const char32_t next = i + 1 < letters.size() ? char32_t(letters.at(i + 1)) : U' ';
        if (letter == U' ' || (next != U' ' && (isWide(letter) || isWide(next)) && !closes(next)))
            pieces.append(std::exchange(piece, {}));
    }
    if (!piece.isEmpty())
        pieces.append(piece);
    return pieces;
}

QStringList linesOf(const QString &text, int columns)
{
    QStringList lines;
    QString line;
    int filled = 0;
    const QStringList pieces = piecesOf(text);
    for (const QString &piece : pieces) {
        const int columnsOfPiece = columnsOf(piece);
        const int withoutBlank = columnsOfPiece - (piece.endsWith(u' ') ? 1 : 0);
        if (filled > 0 && filled + withoutBlank > columns) {
            lines.append(line.trimmed());
            line.clear();
            filled = 0;
        }
        line += piece;
        filled += columnsOfPiece;
    }
    lines.append(line.trimmed());
    return lines;
}

/// "-h, --help", "--task <WT…>".
QString namesOf(const QCommandLineOption &option)
{
    QStringList names;
    const QStringList all = option.names();
    for (const QString &name : all)
        names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    QString text = names.join(u", "_s);
    if (!option.valueName().isEmpty())
        text += u" <"_s + option.valueName() + u'>';
    return text;
}

QString entry(const QString &names, const QString &words, int widest, int columns)
{
    QString text = QString(Indent, u' ') + names;
    const int begin = Indent + widest + Gap;
    int filled = Indent + columnsOf(names);
    if (filled > begin - Gap) {
        text += u'\n';
        filled = 0;
    }
    const QStringList lines = linesOf(words, columns - begin);
    for (const QString &line : lines) {
        text += QString(begin - filled, u' ') + line + u'\n';
        filled = 0;
    }
    return text;
}

} // namespace

QString helpText(const Manual &manual, int columns)
{
    QString call = manual.program + u' ' + HelpWords::tr("[options]");
    if (!manual.operand.isEmpty())
        call += u' ' + manual.operand;
    QString text = HelpWords::tr("Usage: %1").arg(call) + u'\n';
    text += linesOf(manual.description, columns).join(u'\n') + u"\n\n"_s;
    int widest = 0;
    for (const ManualOption &one : manual.options) {
        if (const int width = columnsOf(namesOf(one.option)); width <= WidestNames)
            widest = std::max(widest, width);
    }
    text += HelpWords::tr("Options:") + u'\n';
    for (const ManualOption &one : manual.options)
        text += entry(namesOf(one.option), one.option.description(), widest, columns);
    if (!manual.operand.isEmpty()) {
        text += u'\n' + HelpWords::tr("Arguments:") + u'\n';
        text += entry(manual.operand, manual.operandHelp, widest, columns);
    }
    return withoutDirectionSigns(text);
}

} // namespace Desk
