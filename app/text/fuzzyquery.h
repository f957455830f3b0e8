#pragma once

#include "searchtext.h"

#include <optional>

namespace Desk {

/// What a person typed to find something by parts of its name: "conf al" finds "Conference: Alice". Each word must be
/// in the text, as it stands or as letters in that order, and the whole may be out of order.
class FuzzyQuery
{
public:
    explicit FuzzyQuery(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// How well it fits, the more the better; nothing where it does not. `text` is a search text.
    [[nodiscard]] std::optional<int> score(QStringView text) const;
    /// Which letters there are, roughly: a text in which one of the query's is missing cannot fit, which is found out
    /// much sooner than by score(). `text` is a search text.
    [[nodiscard]] static quint64 lettersOf(QStringView text);
    [[nodiscard]] quint64 letters() const { return m_letters; }
    /// Where in a text as people read it the words stand, for marking them: begin and length in UTF-16 units,
    /// ascending. Words whose letters stand apart are left out.
    [[nodiscard]] QList<std::pair<qsizetype, qsizetype>> marks(const QString &text) const;

private:
    QStringList m_words; ///< Search texts.
    quint64 m_letters = 0;
};

} // namespace Desk
