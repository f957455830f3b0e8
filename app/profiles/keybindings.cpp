#include "keybindings.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::KeyBindings)
};

constexpr auto FormatName = "format"_L1;
constexpr auto ActionsName = "actions"_L1;
/// More than there are actions, and keys of one.
constexpr qsizetype MostActions = 1000;
constexpr qsizetype MostKeys = 8;
constexpr qsizetype LongestKey = 64;

/// Nothing where it is no list of texts.
std::optional<QStringList> keysOf(const QVariant &value)
{
    if (value.typeId() != QMetaType::QVariantList)
        return {};
    QStringList keys;
    const QVariantList list = value.toList();
    for (const QVariant &one : list) {
        if (one.typeId() != QMetaType::QString || one.toString().size() > LongestKey || keys.size() == MostKeys)
            return {};
        keys.append(one.toString());
    }
    return keys;
}

} // namespace

KeyBindings KeyBindings::read(const QVariantMap &stored)
{
    KeyBindings read;
    if (stored.isEmpty())
        return read;
    bool isNumber = false;
    const int format = stored.value(FormatName).toInt(&isNumber);
    if (isNumber && format > Format) {
        read.isNewer = true;
        read.problem = KeyWords::tr("The keys that were set are of a newer version of this program. They are kept for "
                                    "it, and the standard keys are used here.");
        return read;
    }
    const QVariant actions = stored.value(ActionsName);
    if (!isNumber || format < 1 || actions.typeId() != QMetaType::QVariantMap) {
        read.problem = KeyWords::tr("The keys that were set cannot be read. The standard keys are used.");
        return read;
    }
    const QVariantMap map = actions.toMap();
    QStringList odd;
    for (auto one = map.cbegin(); one != map.cend(); ++one) {
        const std::optional<QStringList> keys = keysOf(one.value());
        if (keys && read.keys.size() < MostActions && one.key().size() <= LongestKey)
            read.keys.insert(one.key(), *keys);
        else
            odd.append(one.key().left(LongestKey));
    }
    if (!odd.isEmpty())
        read.problem = KeyWords::tr("The keys set for %1 cannot be read; it has its standard keys.")
                           .arg(odd.mid(0, 3).join(u", "_s));
    return read;
}

QVariantMap KeyBindings::toMap() const
{
    if (keys.isEmpty())
        return {};
    QVariantMap map;
    for (auto one = keys.cbegin(); one != keys.cend(); ++one)
        map.insert(one.key(), QVariantList(one->cbegin(), one->cend()));
    return {{FormatName, Format}, {ActionsName, map}};
}

} // namespace Desk
