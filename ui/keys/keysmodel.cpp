#include "keysmodel.h"

#include "text/searchtext.h"
#include "ui/widgets/standingname.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString nameOf(const ActionRegistry::Entry &entry)
{
    return entry.action ? standingName(*entry.action) : QString();
}

QString keysOf(const ActionRegistry::Entry &entry)
{
    QStringList keys;
    const QList<QKeySequence> shortcuts = entry.action ? entry.action->shortcuts() : QList<QKeySequence>();
    for (const QKeySequence &key : shortcuts)
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u", "_s);
}

} // namespace

KeysModel::KeysModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractTableModel(parent)
    , m_registry(registry)
{
    connect(&registry, &ActionRegistry::changed, this, &KeysModel::read);
    read();
}

KeysModel::~KeysModel() = default;

void KeysModel::setSearch(const QString &text)
{
    m_search = searchText(text.trimmed());
    read();
}

void KeysModel::read()
{
    beginResetModel();
    m_rows.clear();
    // What has a key is what the list is opened for; the others can be given one.
    for (const bool hasKey : {true, false}) {
        const QList<ActionRegistry::Entry> entries = m_registry.entries();
        for (const ActionRegistry::Entry &entry : entries) {
            const QString keys = keysOf(entry);
            if (keys.isEmpty() == hasKey || nameOf(entry).isEmpty())
                continue;
            if (containsSearchText(nameOf(entry) + u' ' + entry.section + u' ' + keys, m_search))
                m_rows.append(entry);
        }
    }
    endResetModel();
}

int KeysModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Count);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActionRegistry::Entry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        break;
    case IdRole:
        return entry.id;
    case ChangedRole:
        return m_registry.isChanged(entry.id);
    default:
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case Column::Action:
        return nameOf(entry);
    case Column::Key:
        return m_registry.isChanged(entry.id) ? tr("%1 · changed").arg(keysOf(entry)) : keysOf(entry);
    case Column::Place:
        return entry.section;
    case Column::Count:
        break;
    }
    return {};
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Column::Action:
        return tr("What it does");
    case Column::Key:
        return tr("Key");
    case Column::Place:
        return tr("Where");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Desk
