#include "filterindex.h"

#include "termlint.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

QString keyOf(const Expression::Operand &operand, Place place)
{
    return operand.isReference ? referenceText(operand, place) : operand.constant.toString();
}

/// Terms that ask the same have the same.
QString keyOf(const Expression::Term &term, Place place)
{
    return QString::number(static_cast<int>(term.op)) + u'\n' + keyOf(term.left, place) + u'\n' +
           keyOf(term.right, place);
}

} // namespace

void FilterIndex::add(size_t place, const Expression &expression)
{
    const Entry entry{place, &expression};
    if (const auto truth = constantTruth(expression)) {
        // What fits nothing is wider than nothing.
        if (*truth)
            m_always.push_back(entry);
        return;
    }
    m_byText[expression.text().simplified()].push_back(entry);
    if (!expression.isConjunction())
        return;
    // Under any of them it is found; many may have the same term, and under another it stands among fewer.
    QString rarest;
    qsizetype fewest = std::numeric_limits<qsizetype>::max();
    for (const Expression::Term &term : expression.terms()) {
        const QString key = keyOf(term, expression.place());
        const auto known = m_byTerm.constFind(key);
        const qsizetype count = known == m_byTerm.constEnd() ? 0 : static_cast<qsizetype>(known->size());
        if (count < fewest) {
            fewest = count;
            rarest = key;
        }
    }
    m_byTerm[rarest].push_back(entry);
}

std::vector<const FilterIndex::Entries *> FilterIndex::candidates(const Expression &narrow) const
{
    std::vector<const Entries *> lists{&m_always};
    const auto add = [&lists](const QHash<QString, Entries> &index, const QString &key) {
        if (const auto found = index.constFind(key); found != index.constEnd())
            lists.push_back(&*found);
    };
    add(m_byText, narrow.text().simplified());
    if (narrow.isConjunction()) {
        for (const Expression::Term &term : narrow.terms())
            add(m_byTerm, keyOf(term, narrow.place()));
    }
    return lists;
}

std::optional<size_t> FilterIndex::firstWider(const Expression &narrow) const
{
    std::optional<size_t> first;
    for (const Entries *list : candidates(narrow)) {
        for (const Entry &entry : *list) {
            if (first && entry.place >= *first)
                break;
            if (isWider(*entry.expression, narrow))
                first = entry.place;
        }
    }
    return first;
}

bool FilterIndex::isWiderAfter(size_t place, const Expression &narrow) const
{
    const auto isOne = [&narrow](const Entry &entry) { return isWider(*entry.expression, narrow); };
    const std::vector<const Entries *> lists = candidates(narrow);
    return std::any_of(lists.begin(), lists.end(), [&](const Entries *list) {
        const auto from = std::upper_bound(list->begin(), list->end(), place,
                                           [](size_t wanted, const Entry &entry) { return wanted < entry.place; });
        return std::any_of(from, list->end(), isOne);
    });
}

} // namespace Routing
