#include "columnkeeper.h"

#include "profiles/settings.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString keyOf(const RowTable &table)
{
    return u"hiddenColumns/"_s + table.objectName();
}

QString sortKeyOf(const RowTable &table)
{
    return u"sortedBy/"_s + table.objectName();
}

} // namespace

ColumnKeeper::ColumnKeeper(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    qApp->installEventFilter(this);
}

ColumnKeeper::~ColumnKeeper() = default;

bool ColumnKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // Polish comes once, before a widget is shown for the first time.
    if (event->type() == QEvent::Polish) {
        auto *table = qobject_cast<RowTable *>(watched);
        if (table && !table->objectName().isEmpty()) {
            if (table->canChooseColumns())
                restore(*table);
            if (table->canSort())
                restoreOrder(*table);
            connect(table, &RowTable::columnsChosen, this, [this, table] {
                if (table->canChooseColumns())
                    save(*table);
                if (table->canSort())
                    saveOrder(*table);
            });
        }
    }
    return QObject::eventFilter(watched, event);
}

/// A table of another version may have other columns: then nothing of it is known.
void ColumnKeeper::restore(RowTable &table)
{
    const QList<QByteArray> parts = m_settings.windowState(keyOf(table)).split(' ');
    if (!table.model() || parts.size() < 2 || parts.constFirst().toInt() != table.model()->columnCount())
        return;
    QSet<int> hidden;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        bool isNumber = false;
        const int column = parts.at(i).toInt(&isNumber);
        if (isNumber && column >= 0 && column < table.model()->columnCount())
            hidden.insert(column);
    }
    if (hidden.size() < table.model()->columnCount())
        table.setUnwantedColumns(hidden);
}

void ColumnKeeper::save(const RowTable &table)
{
    QList<int> hidden = table.unwantedColumns().values();
    std::sort(hidden.begin(), hidden.end());
    QByteArray text;
    if (!hidden.isEmpty()) {
        text = QByteArray::number(table.model()->columnCount());
        for (const int column : std::as_const(hidden))
            text += ' ' + QByteArray::number(column);
    }
    m_settings.setWindowState(keyOf(table), text);
}

/// "5 3- 1": by the fourth of five columns descending, and then by the second ascending.
void ColumnKeeper::restoreOrder(RowTable &table)
{
    const QList<QByteArray> parts = m_settings.windowState(sortKeyOf(table)).split(' ');
    const int columns = parts.constFirst().toInt();
    // The reservations have none yet, before anything is open.
    if (columns <= 0 || (table.model() && table.model()->columnCount() != columns))
        return;
    QList<SortKey> keys;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const bool isDescending = parts.at(i).endsWith('-');
        bool isNumber = false;
        const int column = parts.at(i).chopped(isDescending ? 1 : 0).toInt(&isNumber);
        const bool isKnown =
            std::any_of(keys.cbegin(), keys.cend(), [column](const SortKey &key) { return key.column == column; });
        if (isNumber && column >= 0 && column < columns && !isKnown)
            keys.append({column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    table.setSortKeys(keys);
}

void ColumnKeeper::saveOrder(const RowTable &table)
{
    QByteArray text = QByteArray::number(table.horizontalHeader()->count());
    for (const SortKey &key : table.sortKeys())
        text += ' ' + QByteArray::number(key.column) + (key.order == Qt::DescendingOrder ? "-" : "");
    m_settings.setWindowState(sortKeyOf(table), text);
}

} // namespace Desk
