#include "namecompleter.h"

#include "namechoices.h"

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

} // namespace Desk
