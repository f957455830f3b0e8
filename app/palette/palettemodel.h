#pragma once

#include "palettefinder.h"

#include <QAbstractListModel>

#include <array>
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
    static constexpr qsizetype MostRecent = 5;

    explicit PaletteModel(QObject *parent = nullptr);
    ~PaletteModel() override;

    void setEntries(QList<PaletteEntry> entries, const RecentChoices &recent, QList<PaletteAct> acts = {});
    /// What the text itself names, before all others; replaced with each text.
    void setTyped(const QString &text, const QList<PaletteEntry> &named);
    /// Shows all that fit, for a list of few; otherwise the best MostOfAGroup of each group.
    void setWhole(bool isWhole) { m_isWhole = isWhole; }
    /// Null for a heading.
    [[nodiscard]] const PaletteEntry *entry(const QModelIndex &index) const;
    /// What can be done with it besides: the acts of its group, then what it says itself.
    [[nodiscard]] QList<PaletteEntry> moreOf(const PaletteEntry &entry) const;
    [[nodiscard]] int firstEntryRow() const; ///< -1 where nothing fits.
    /// How many fit, shown or not.
    [[nodiscard]] qsizetype fitting() const { return m_fitting; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// Where a row's entry is.
    enum class Source : quint8 { Heading, Named, Made, Entries };
    struct Row
    {
        PaletteEntry::Group group = PaletteEntry::Group::Commands;
        Source source = Source::Heading;
        qsizetype at = -1;
    };
    /// A row that may be shown.
    struct Candidate
    {
        Source source = Source::Entries;
        qsizetype at = 0;
        int score = 0;
    };
    using Candidates = std::array<std::vector<Candidate>, size_t(PaletteEntry::Group::Count)>;
    [[nodiscard]] const PaletteEntry &entryOf(const Row &row) const;
    [[nodiscard]] Candidates candidates();
    void fill();
    void appendRecent();

    QList<PaletteEntry> m_entries;
    QList<PaletteAct> m_acts;
    PaletteFinder m_finder; ///< Of both.
    QList<PaletteEntry> m_named;
    QList<PaletteEntry> m_made; ///< Acts with entries, as they were found by what is typed.
    QString m_typed;
    FuzzyQuery m_query;
    QList<Row> m_rows;
    qsizetype m_fitting = 0;
    bool m_isWhole = false;
};

} // namespace Desk
