#include "jsondifferencesmodel.h"

#include "safetext.h"

#include <algorithm>

namespace Desk {

namespace {

constexpr qsizetype Short = 28; ///< So many characters are seen at once.
constexpr qsizetype Before = 6; ///< So many stay of what is the same before a difference.

/// Of a long text that begins as the other one, what begins a little before they differ.
QString fromTheDifference(const QString &text, const QString &other)
{
    const auto [one, two] = std::mismatch(text.cbegin(), text.cend(), other.cbegin(), other.cend());
    const qsizetype same = one - text.cbegin();
    return text.size() <= Short || same <= 2 * Before || same == text.size() ? text : u'…' + text.mid(same - Before);
}

} // namespace

JsonDifferencesModel::JsonDifferencesModel(const QList<JsonDifference> &differences, const QString &before,
                                           const QString &after, QObject *parent)
    : QAbstractTableModel(parent)
    , m_differences(differences)
    , m_before(before)
    , m_after(after)
{
}

JsonDifferencesModel::~JsonDifferencesModel() = default;

int JsonDifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int JsonDifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant JsonDifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JsonDifference &one = m_differences.at(index.row());
    if (role == KindRole)
        return static_cast<int>(one.kind);
    // What is shown begins where the two differ.
    const bool isSaid = role == Qt::AccessibleDescriptionRole && data(index) != data(index, WholeRole);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != WholeRole && !isSaid)
        return {};
    const bool isShown = role == Qt::DisplayRole;
    QString text;
    switch (static_cast<Column>(index.column())) {
    case Column::Path:
        text = one.path;
        break;
    case Column::Before:
        text = one.kind == JsonDifference::Kind::Added ? tr("not there")
               : isShown                               ? fromTheDifference(one.before, one.after)
                                                       : one.before;
        break;
    case Column::After:
        text = one.kind == JsonDifference::Kind::Removed ? tr("not there")
               : isShown                                 ? fromTheDifference(one.after, one.before)
                                                         : one.after;
        break;
    case Column::Count:
        break;
    }
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant JsonDifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Path:
        return tr("Where");
    case Column::Before:
        return m_before;
    case Column::After:
        return m_after;
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
