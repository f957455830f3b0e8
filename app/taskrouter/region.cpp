#include "region.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Desk {

QString edgeOf(const QString &region)
{
    static const QHash<QString, QString> edges{
        {u"us1"_s, u"ashburn"_s},   {u"us2"_s, u"umatilla"_s},  {u"ie1"_s, u"dublin"_s},
        {u"de1"_s, u"frankfurt"_s}, {u"sg1"_s, u"singapore"_s}, {u"br1"_s, u"sao-paulo"_s},
        {u"au1"_s, u"sydney"_s},    {u"jp1"_s, u"tokyo"_s},     {u"jp2"_s, u"osaka"_s}};
    return edges.value(region.trimmed().toLower());
}

} // namespace Desk
