#pragma once

#include "paletteact.h"
#include "recentchoices.h"
#include "text/fuzzyquery.h"

#include <QHash>

#include <array>
#include <utility>
#include <vector>

namespace Desk {

/// Finds entries by what was typed, and acts by their words together with those of an entry: possible ones before
/// impossible ones, chosen lately before others.
class PaletteFinder
{
public:
    /// An entry that fits, and how well.
    struct Found
    {
        qsizetype at = 0; ///< In the entries.
        int score = 0;
    };
    using Groups = std::array<std::vector<Found>, size_t(PaletteEntry::Group::Count)>;
    /// An act that fits, with the entry that it is done with.
    struct FoundAct
    {
        PaletteEntry entry;
        int score = 0;
    };
    /// What is impossible now comes last in its group, however well it fits.
    static constexpr int ForImpossible = -1000;

    /// Neither is copied; both must outlive their use here.
    void setEntries(const QList<PaletteEntry> &entries, const QList<PaletteAct> &acts, const RecentChoices &recent);
    /// All that fit, in the order of the entries, by groups.
    [[nodiscard]] Groups find(const FuzzyQuery &query) const;
    /// The best few of each act whose title is begun by one of the words, with the entries that the others name.
    [[nodiscard]] std::vector<FoundAct> findActs(const QString &typed) const;
    /// Those that were chosen lately, the last first.
    [[nodiscard]] QList<qsizetype> recent(qsizetype most) const;

private:
    [[nodiscard]] std::optional<int> scoreOf(qsizetype at, const FuzzyQuery &query) const;
    /// What is named by the words besides those of an act, by group and words: the same for many acts.
    using Named = QHash<std::pair<int, QString>, std::vector<Found>>;
    [[nodiscard]] std::vector<Found> named(PaletteEntry::Group group, const QString &rest) const;
    [[nodiscard]] std::vector<Found> bestFor(const PaletteAct &act, const QString &rest, Named &known) const;

    const QList<PaletteEntry> *m_entries = nullptr;
    const QList<PaletteAct> *m_acts = nullptr;
    QStringList m_search;                  ///< Search texts, in the order of the entries.
    std::vector<qsizetype> m_titleLengths; ///< How much of each search text is the title.
    std::vector<quint64> m_letters;        ///< Of the search texts.
    std::vector<int> m_recency;            ///< In that order as well: see RecentChoices::placeOf().
    QList<QStringList> m_titles;           ///< The words of the acts' titles, as search texts.
    QList<QStringList> m_words;            ///< And by which they are found besides.
};

} // namespace Desk
