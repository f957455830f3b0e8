#include "namecompleter.h"

#include "namechoices.h"

#include <QAbstractItemView>
#include <QFocusEvent>

namespace Desk {

NameCompleter::NameCompleter(NameChoices *choices, QObject *parent)
    : QCompleter(choices, parent)
{
    setCompletionMode(QCompleter::PopupCompletion);
    setCompletionRole(Qt::DisplayRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
}

QString NameCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::EditRole).toString();
}

// Qt keeps the list open while the focus goes elsewhere by a key of ours, and an open list gets all further keys.
bool NameCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            popup()->hide();
    }
    return QCompleter::eventFilter(watched, event);
}

} // namespace Desk
