#include "columnkeeper.h"

#include "profiles/settings.h"
#include "ui/widgets/rowtable.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString keyOf(const RowTable &table)
{
    return u"hiddenColumns/"_s + table.objectName();
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
        if (table && table->canChooseColumns() && !table->objectName().isEmpty()) {
            restore(*table);
            connect(table, &RowTable::columnsChosen, this, [this, table] { save(*table); });
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

} // namespace Desk
