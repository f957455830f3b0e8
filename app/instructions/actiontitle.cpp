#include "actiontitle.h"

#include "catalogue.h"

#include <QCoreApplication>
#include <QHash>

#include <mutex>

namespace Desk {

namespace {

struct Titles
{
    QString language; ///< What a text of the catalogue is in it.
    QHash<QString, QString> byKey;
};

} // namespace

QString actionTitle(const QString &key)
{
    // Tables ask with every cell, and it may be that nobody holds the catalogue: it is read once a language.
    static std::mutex mutex;
    static Titles known;
    const std::scoped_lock lock(mutex);
    const QString language = QCoreApplication::translate("Catalogue", "Accept for %1");
    if (known.language != language) {
        known = {language, {}};
        const auto catalogue = Catalogue::builtIn();
        for (const SidKind about : {SidKind::Reservation, SidKind::Task, SidKind::Worker}) {
            const QList<Action> actions = catalogue->actionsAbout(about);
            for (const Action &action : actions)
                known.byKey.insert(action.key, action.title);
        }
    }
    return known.byKey.value(key, key);
}

} // namespace Desk
