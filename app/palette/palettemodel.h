#pragma once

#include "paletteentry.h"
#include "recentchoices.h"
#include "text/fuzzyquery.h"

#include <QAbstractListModel>

#include <vector>

namespace Desk {

/// The entries that fit what was typed, the best of each group under its heading: possible ones before impossible ones,
/// chosen lately before others. 20,000 entries take a few milliseconds a keystroke.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)
public:
    enum Role : int {
        IsHeadingRole = Qt::UserRole + 1, ///< bool
        DetailRole,                       ///< QString
        HintRole,                         ///< QString
        ReasonRole,                       ///< QString
        MarksRole                         ///< QList<std::pair<qsizetype, qsizetype>>: what fits, in the title.
    };
    static constexpr qsizetype MostOfAGroup = 8;

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    void setEntries(QList<PaletteEntry> entries, const RecentChoices &recent);
    /// What the text itself names, before all others; replaced with each text.
    void setTyped(const QString &text, const QList<PaletteEntry> &named);
    /// Null for a heading.
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const;
    [[nodiscard]] int firstEntryRow() const; ///< -1 where nothing fits.
    /// How many fit, shown or not.
    [[nodiscard]] qsizetype fitting() const { return m_fitting; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        PaletteEntry::Group group = PaletteEntry::Group::Commands;
        bool isNamed = false;
        qsizetype at = -1; ///< In m_named or m_entries; -1 for a heading.
    };
    struct Candidate
    {
        qsizetype at = 0;
        int score = 0;
    };
    [[nodiscard]] const PaletteEntry &entryOf(const Row &row) const;
    void fill();

    QList<PaletteEntry> m_entries;
    QStringList m_search;           ///< Search texts, in the order of m_entries.
    std::vector<quint64> m_letters; ///< Of the search texts.
    QList<qsizetype> m_recency;
    QList<PaletteEntry> m_named;
    FuzzyQuery m_query;
    QList<Row> m_rows;
    qsizetype m_fitting = 0;
};

} // namespace Desk
