#include "standingname.h"

#include <QAction>
#include <QVariant>

namespace Desk {

namespace {

constexpr auto NameProperty = "desk.standingName";

} // namespace

void setStandingName(QAction &action, const QString &name)
{
    action.setProperty(NameProperty, name);
}

QString standingName(const QAction &action)
{
    const QString name = action.property(NameProperty).toString();
    return QString(name.isEmpty() ? action.text() : name).remove(u'&');
}

} // namespace Desk
