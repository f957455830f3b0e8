#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace Desk {

/// A value of a task's attributes that two people have changed, each in their own way. A value that is not there is
/// undefined.
struct AttributesConflict
{
    QStringList path; ///< Keys, from the outside.
    QJsonValue was;
    QJsonValue mine;
    QJsonValue theirs;

    friend bool operator==(const AttributesConflict &, const AttributesConflict &) = default;
};

/// Whose value counts where there is a conflict.
enum class AttributesSide : quint8 { Mine, Theirs };

/// What two changes of a task's attributes come to.
struct AttributesMerge
{
    QJsonObject merged;
    QList<AttributesConflict> conflicts; ///< In the order of their paths.
    QList<QStringList> mine;             ///< Paths of what I changed, and of
    QList<QStringList> theirs;           ///< what others changed meanwhile, which is kept.
};

/// Merges by key: what only one has changed since `was` is as they have it, also inside of objects; what both have
/// changed to the same is that. A list counts as one value.
[[nodiscard]] AttributesMerge mergeAttributes(const QJsonObject &was, const QJsonObject &mine,
                                              const QJsonObject &theirs, AttributesSide conflictsAre);

} // namespace Desk
