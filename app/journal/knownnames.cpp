#include "knownnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr char16_t FirstIdeograph = 0x2e80; ///< From here on words are not parted by spaces.

/// As a JSON writer that keeps to ASCII has it: "王" is "\u738b".
QString asciiJson(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += c.unicode() < 0x80 ? QString(c) : u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
    return result;
}

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// The letters and digits from there on, without regard to case.
QString wordAt(QStringView text, qsizetype from)
{
    qsizetype to = from;
    while (to < text.size() && isInWord(text.at(to)))
        ++to;
    return text.sliced(from, to - from).toString().toCaseFolded();
}

} // namespace

KnownNames::KnownNames(const QStringList &names)
{
    for (const QString &name : names) {
        const QString trimmed = name.trimmed();
        const QString escaped = asciiJson(trimmed);
        const bool isAscii = escaped == trimmed;
        if (trimmed.size() < (isAscii ? 3 : 2)) // A shorter one would blot out half of every text.
            continue;
        add(trimmed, trimmed);
        if (!isAscii)
            add(escaped, trimmed);
    }
    // "Ada Lovelace" goes whole where "Ada" is known too.
    const auto sortLists = [](auto &lists) {
        for (QList<Form> &forms : lists)
            std::stable_sort(forms.begin(), forms.end(),
                             [](const Form &a, const Form &b) { return a.text.size() > b.text.size(); });
    };
    sortLists(m_byWord);
    sortLists(m_byLetter);
}

void KnownNames::add(const QString &form, const QString &name)
{
    const QChar first = form.front();
    const bool isOfWords = first.unicode() < FirstIdeograph && first != u'\\';
    const Form known{form, name, isOfWords};
    if (isOfWords && isInWord(first))
        m_byWord[wordAt(form, 0)].append(known);
    else
        m_byLetter[first.toCaseFolded()].append(known);
}

const KnownNames::Form *KnownNames::at(const QString &text, qsizetype position) const
{
    const bool isWordStart = position == 0 || !isInWord(text.at(position - 1));
    const auto stands = [&](const Form &form) {
        const qsizetype end = position + form.text.size();
        return (!form.isOfWords || (isWordStart && (end >= text.size() || !isInWord(text.at(end))))) &&
               QStringView(text).sliced(position).startsWith(form.text, Qt::CaseInsensitive);
    };
    const auto firstOf = [&stands](const QList<Form> &forms) {
        const auto found = std::find_if(forms.cbegin(), forms.cend(), stands);
        return found == forms.cend() ? nullptr : &*found;
    };
    if (isWordStart && isInWord(text.at(position))) {
        const auto forms = m_byWord.constFind(wordAt(text, position));
        const Form *found = forms == m_byWord.cend() ? nullptr : firstOf(*forms);
        if (found)
            return found;
    }
    const auto forms = m_byLetter.constFind(text.at(position).toCaseFolded());
    return forms == m_byLetter.cend() ? nullptr : firstOf(*forms);
}

QString KnownNames::replaced(const QString &text, const std::function<QString(const QString &)> &replace) const
{
    if (m_byWord.isEmpty() && m_byLetter.isEmpty())
        return text;
    QString result;
    qsizetype done = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const Form *found = at(text, i);
        if (!found)
            continue;
        result += QStringView(text).sliced(done, i - done);
        // As it is written there, unless that is an escape.
        const bool isPlain = found->text == found->name;
        result += replace(isPlain ? text.sliced(i, found->text.size()) : found->name);
        done = i + found->text.size();
        i = done - 1;
    }
    return result + text.mid(done);
}

} // namespace Desk
