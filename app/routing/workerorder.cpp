#include "workerorder.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

/// Behind the last character that is no blank, from 0.
qsizetype trimmedSize(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text.size();
}

/// Cuts the word off where it stands alone at the end.
bool chopWord(QStringView &text, QLatin1StringView word)
{
    const QStringView before = text.first(std::max<qsizetype>(0, text.size() - word.size()));
    if (!text.endsWith(word, Qt::CaseInsensitive) || before.isEmpty() || !before.back().isSpace())
        return false;
    text = before.first(trimmedSize(before));
    return true;
}

} // namespace

std::variant<WorkerOrder, SyntaxError> WorkerOrder::parse(const QString &text)
{
    WorkerOrder order;
    order.m_text = text;
    if (trimmedSize(text) == 0)
        return order;
    qsizetype at = 0;
    for (const QStringView part : QStringView(text).split(u',')) {
        QStringView name = part.first(trimmedSize(part));
        qsizetype blanks = 0;
        while (blanks < name.size() && name.at(blanks).isSpace())
            ++blanks;
        name = name.sliced(blanks);
        const bool isDescending = chopWord(name, "DESC"_L1);
        if (!isDescending)
            chopWord(name, "ASC"_L1);
        auto read = Expression::parseReference(name.toString(), Place::Target);
        if (auto *error = std::get_if<SyntaxError>(&read)) {
            error->at += at + blanks;
            return *error;
        }
        auto &operand = std::get<Expression::Operand>(read);
        if (!operand.isWorkers || operand.steps.empty())
            return SyntaxError{SyntaxError::Kind::WorkerExpected, at + blanks};
        order.m_keys.push_back({std::move(operand), isDescending});
        at += part.size() + 1;
    }
    return order;
}

void WorkerOrder::addRanks(const Subject &worker, std::vector<Rank> &to) const
{
    for (const Key &key : m_keys) {
        const Value &value = key.operand.in({{}, worker});
        const bool isNumber = value.kind() == Value::Kind::Number;
        // Whatever is beyond this is no whole number that a double holds.
        constexpr double most = 9007199254740992.0;
        const bool isWhole =
            isNumber && std::abs(value.toNumber()) <= most && std::trunc(value.toNumber()) == value.toNumber();
        to.push_back(isWhole ? Rank(static_cast<qint64>(value.toNumber())) : std::nullopt);
    }
}

std::strong_ordering WorkerOrder::compare(std::span<const Rank> one, std::span<const Rank> other) const
{
    for (size_t at = 0; at < m_keys.size(); ++at) {
        if (one[at].has_value() != other[at].has_value())
            return one[at] ? std::strong_ordering::less : std::strong_ordering::greater;
        if (one[at] && *one[at] != *other[at])
            return m_keys[at].isDescending ? *other[at] <=> *one[at] : *one[at] <=> *other[at];
    }
    return std::strong_ordering::equal;
}

} // namespace Routing
