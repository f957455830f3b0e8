#include "palettemodel.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Group = PaletteEntry::Group;

/// What was chosen lately goes before what fits a little better.
constexpr int ForRecent = 30;
/// What is impossible now comes last in its group, however well it fits.
constexpr int ForImpossible = -1000;

} // namespace

QString paletteGroupTitle(Group group)
{
    switch (group) {
    case Group::Open:
        return PaletteModel::tr("Open");
    case Group::Acts:
        return PaletteModel::tr("Act");
    case Group::Reservations:
        return PaletteModel::tr("Reservations");
    case Group::Tasks:
        return PaletteModel::tr("Tasks");
    case Group::People:
        return PaletteModel::tr("Workers");
    case Group::Journal:
        return PaletteModel::tr("Journal");
    case Group::Commands:
        return PaletteModel::tr("Commands");
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

void PaletteModel::setEntries(QList<PaletteEntry> entries, const RecentChoices &recent)
{
    m_entries = std::move(entries);
    m_search.clear();
    m_letters.clear();
    m_recency.clear();
    m_search.reserve(m_entries.size());
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        // A name of ten thousand characters is searched as far as somebody reads.
        constexpr qsizetype longest = 200;
        QString text = entry.title.left(longest) + u' ' + entry.detail.left(longest);
        // A SID may be typed; the name that a command has among programmers is no word of anybody's.
        if (!entry.id.contains(u'.'))
            text += u' ' + entry.id.left(longest);
        m_search.append(searchText(text));
        m_letters.push_back(FuzzyQuery::lettersOf(m_search.constLast()));
        m_recency.append(recent.placeOf(entry.id));
    }
    fill();
}

void PaletteModel::setTyped(const QString &text, const QList<PaletteEntry> &named)
{
    m_named = named;
    m_query = FuzzyQuery(text);
    fill();
}

void PaletteModel::fill()
{
    std::array<std::vector<Candidate>, size_t(Group::Count)> groups;
    const quint64 letters = m_query.letters();
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if ((m_letters.at(size_t(at)) & letters) != letters)
            continue;
        const std::optional<int> score = m_query.score(m_search.at(at));
        if (!score)
            continue;
        const PaletteEntry &entry = m_entries.at(at);
        const int recent = m_recency.at(at) < 0 ? 0 : ForRecent - static_cast<int>(m_recency.at(at));
        groups.at(size_t(entry.group)).push_back({at, *score + recent + (entry.isPossible() ? 0 : ForImpossible)});
    }
    beginResetModel();
    m_rows.clear();
    m_fitting = m_named.size();
    if (!m_named.isEmpty()) {
        m_rows.append({Group::Open, true, -1});
        for (qsizetype at = 0; at < m_named.size(); ++at)
            m_rows.append({Group::Open, true, at});
    }
    // The group with the best entry comes first, so that Return does what was meant.
    std::array<size_t, size_t(Group::Count)> order{};
    for (size_t group = 0; group < order.size(); ++group) {
        order.at(group) = group;
        auto &candidates = groups.at(group);
        m_fitting += static_cast<qsizetype>(candidates.size());
        const auto shown = candidates.begin() + std::min<qsizetype>(std::ssize(candidates), MostOfAGroup);
        std::partial_sort(candidates.begin(), shown, candidates.end(),
                          [](const Candidate &one, const Candidate &other) {
                              return std::tie(other.score, one.at) < std::tie(one.score, other.at);
                          });
    }
    const auto best = [&groups](size_t group) {
        return groups.at(group).empty() ? ForImpossible * 2 : groups.at(group).front().score;
    };
    if (!m_query.isEmpty())
        std::stable_sort(order.begin(), order.end(), [&](size_t one, size_t other) { return best(one) > best(other); });
    for (const size_t group : order) {
        const auto &candidates = groups.at(group);
        if (candidates.empty())
            continue;
        m_rows.append({static_cast<Group>(group), false, -1});
        const size_t most = std::min(candidates.size(), size_t(MostOfAGroup));
        for (size_t place = 0; place < most; ++place)
            m_rows.append({static_cast<Group>(group), false, candidates.at(place).at});
    }
    endResetModel();
}

const PaletteEntry &PaletteModel::entryOf(const Row &row) const
{
    return row.isNamed ? m_named.at(row.at) : m_entries.at(row.at);
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
