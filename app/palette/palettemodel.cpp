#include "palettemodel.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Group = PaletteEntry::Group;

} // namespace

QString paletteGroupTitle(Group group)
{
    switch (group) {
    case Group::Open:
        return PaletteModel::tr("Open");
    case Group::Recent:
        return PaletteModel::tr("Recent");
    case Group::Acts:
        return PaletteModel::tr("Act");
    case Group::Reservations:
        return PaletteModel::tr("Reservations");
    case Group::Tasks:
        return PaletteModel::tr("Tasks");
    case Group::People:
        return PaletteModel::tr("Workers");
    case Group::Queues:
        return PaletteModel::tr("Queues");
    case Group::Journal:
        return PaletteModel::tr("Journal");
    case Group::Commands:
        return PaletteModel::tr("Commands");
    case Group::Settings:
        return PaletteModel::tr("Settings");
    case Group::Count:
        break;
    }
    return {};
}

PaletteModel::PaletteModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_query(QString())
{
}

PaletteModel::~PaletteModel() = default;

void PaletteModel::setEntries(QList<PaletteEntry> entries, const RecentChoices &recent, QList<PaletteAct> acts)
{
    m_entries = std::move(entries);
    m_acts = std::move(acts);
    m_finder.setEntries(m_entries, m_acts, recent);
    fill();
}

void PaletteModel::setTyped(const QString &text, const QList<PaletteEntry> &named)
{
    m_named = named;
    m_typed = text;
    m_query = FuzzyQuery(text);
    fill();
}

/// What fits, the best of each group first, as many as are shown.
PaletteModel::Candidates PaletteModel::candidates()
{
    Candidates all;
    const PaletteFinder::Groups found = m_finder.find(m_query);
    for (size_t group = 0; group < all.size(); ++group) {
        all.at(group).reserve(found.at(group).size());
        for (const PaletteFinder::Found &one : found.at(group))
            all.at(group).push_back({Source::Entries, one.at, one.score});
    }
    m_made.clear();
    for (PaletteFinder::FoundAct &act : m_finder.findActs(m_typed)) {
        all.at(size_t(Group::Acts)).push_back({Source::Made, m_made.size(), act.score});
        m_made.append(std::move(act.entry));
    }
    return all;
}

void PaletteModel::appendRecent()
{
    const QList<qsizetype> recent = m_finder.recent(MostRecent);
    if (recent.isEmpty())
        return;
    m_rows.append({Group::Recent, Source::Heading, -1});
    for (const qsizetype at : recent)
        m_rows.append({Group::Recent, Source::Entries, at});
}

void PaletteModel::fill()
{
    Candidates groups = candidates();
    beginResetModel();
    m_rows.clear();
    m_fitting = m_named.size();
    if (!m_named.isEmpty()) {
        m_rows.append({Group::Open, Source::Heading, -1});
        for (qsizetype at = 0; at < m_named.size(); ++at)
            m_rows.append({Group::Open, Source::Named, at});
    }
    if (m_query.isEmpty())
        appendRecent();
    const qsizetype mostOfAGroup = m_isWhole ? m_entries.size() + m_made.size() : MostOfAGroup;
    // The group with the best entry comes first, so that Return does what was meant.
    std::array<size_t, size_t(Group::Count)> order{};
    for (size_t group = 0; group < order.size(); ++group) {
        order.at(group) = group;
        auto &candidates = groups.at(group);
        m_fitting += static_cast<qsizetype>(candidates.size());
        const auto shown = candidates.begin() + std::min<qsizetype>(std::ssize(candidates), mostOfAGroup);
        std::partial_sort(
            candidates.begin(), shown, candidates.end(), [](const Candidate &one, const Candidate &other) {
                return std::tie(other.score, one.source, one.at) < std::tie(one.score, other.source, other.at);
            });
    }
    const auto best = [&groups](size_t group) {
        return groups.at(group).empty() ? PaletteFinder::ForImpossible * 3 : groups.at(group).front().score;
    };
    if (!m_query.isEmpty() || m_isWhole)
        std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) { return best(one) > best(other); });
    for (const size_t group : order) {
        const auto &candidates = groups.at(group);
        if (candidates.empty())
            continue;
        m_rows.append({static_cast<Group>(group), Source::Heading, -1});
        const size_t most = std::min(candidates.size(), size_t(mostOfAGroup));
        for (size_t place = 0; place < most; ++place)
            m_rows.append({static_cast<Group>(group), candidates.at(place).source, candidates.at(place).at});
    }
    endResetModel();
}

const PaletteEntry &PaletteModel::entryOf(const Row &row) const
{
    switch (row.source) {
    case Source::Named:
        return m_named.at(row.at);
    case Source::Made:
        return m_made.at(row.at);
    case Source::Heading:
    case Source::Entries:
        break;
    }
    return m_entries.at(row.at);
}

QList<PaletteEntry> PaletteModel::moreOf(const PaletteEntry &entry) const
{
    QList<PaletteEntry> more;
    for (const PaletteAct &act : m_acts) {
        if (act.about == entry.group && !entry.id.isEmpty())
            more.append(act.of(entry));
    }
    // What is possible comes first, each in the order of the table.
    std::stable_partition(more.begin(), more.end(), [](const PaletteEntry &act) { return act.isPossible(); });
    if (entry.more)
        more += entry.more();
    return more;
}

const PaletteEntry *PaletteModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows.at(index.row()).at < 0)
        return nullptr;
    return &entryOf(m_rows.at(index.row()));
}

int PaletteModel::firstEntryRow() const
{
    return m_rows.size() > 1 ? 1 : -1;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == IsHeadingRole)
        return row.at < 0;
    if (row.at < 0)
        return role == Qt::DisplayRole ? paletteGroupTitle(row.group) : QVariant();
    const PaletteEntry &entry = entryOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case HintRole:
        return entry.hint;
    case ReasonRole:
        return entry.reason;
    case MarksRole:
        return QVariant::fromValue(m_query.marks(entry.title));
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.title, entry.detail, entry.reason, entry.hint};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows.at(index.row()).at < 0)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace Desk
