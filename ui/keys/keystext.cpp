#include "keystext.h"

#include "actionregistry.h"
#include "ui/widgets/standingname.h"

#include <QAction>
#include <QCoreApplication>
#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

QString keysTitle()
{
    return QCoreApplication::translate("Desk::MainActions", "Keys");
}

QString keysText(const ActionRegistry &registry)
{
    // Of each part at once, though some actions come later than others.
    QStringList parts;
    QHash<QString, QString> rows;
    const QList<ActionRegistry::Entry> entries = registry.entries();
    for (const ActionRegistry::Entry &entry : entries) {
        if (!entry.action || entry.action->shortcuts().isEmpty())
            continue;
        if (!rows.contains(entry.section))
            parts.append(entry.section);
        const QString text = standingName(*entry.action).remove(u'|');
        rows[entry.section] += u"| "_s + text + u" | "_s +
                               QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText) +
                               u" |\n"_s;
    }
    QString keys = u"# "_s + keysTitle() + u"\n\n"_s;
    for (const QString &part : std::as_const(parts)) {
        keys += u"\n## %1\n\n| %2 | %3 |\n|---|---|\n"_s.arg(part,
                                                             QCoreApplication::translate("Desk::MainActions", "Action"),
                                                             QCoreApplication::translate("Desk::MainActions", "Key"));
        keys += rows.value(part);
    }
    return keys;
}

} // namespace Desk
