#include "attributesmerge.h"

namespace Desk {

namespace {

class Merger
{
public:
    explicit Merger(AttributesSide side)
        : m_side(side)
    {
    }

    // As deep as the objects are; JSON that Qt reads is at most 1,024 deep.
    QJsonObject merge(const QJsonObject &was, const QJsonObject &mine,
                      const QJsonObject &theirs, // NOLINT(misc-no-recursion)
                      const QStringList &path)
    {
        QStringList keys = was.keys() + mine.keys() + theirs.keys();
        keys.removeDuplicates();
        keys.sort();
        QJsonObject merged;
        for (const QString &key : std::as_const(keys)) {
            const QJsonValue value =
                valueOf(was.value(key), mine.value(key), theirs.value(key), path + QStringList(key));
            if (!value.isUndefined())
                merged.insert(key, value);
        }
        return merged;
    }

    AttributesMerge result;

private:
    QJsonValue valueOf(const QJsonValue &was, const QJsonValue &mine,
                       const QJsonValue &theirs, // NOLINT(misc-no-recursion)
                       const QStringList &path)
    {
        const bool areObjects = mine.isObject() && theirs.isObject() && (was.isObject() || was.isUndefined());
        if (areObjects && mine != theirs)
            return merge(was.toObject(), mine.toObject(), theirs.toObject(), path);
        if (mine != was)
            result.mine.append(path);
        if (mine == theirs || theirs == was)
            return mine;
        if (mine == was) {
            result.theirs.append(path);
            return theirs;
        }
        result.conflicts.append({path, was, mine, theirs});
        return m_side == AttributesSide::Mine ? mine : theirs;
    }

    AttributesSide m_side;
};

} // namespace

AttributesMerge mergeAttributes(const QJsonObject &was, const QJsonObject &mine, const QJsonObject &theirs,
                                AttributesSide conflictsAre)
{
    Merger merger(conflictsAre);
    merger.result.merged = merger.merge(was, mine, theirs, {});
    return merger.result;
}

} // namespace Desk
