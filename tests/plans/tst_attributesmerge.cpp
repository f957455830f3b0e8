#include "plans/attributesmerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

AttributesMerge merged(const char *was, const char *mine, const char *theirs,
                       AttributesSide side = AttributesSide::Mine)
{
    return mergeAttributes(json(was), json(mine), json(theirs), side);
}

} // namespace

/// Two people change one task's attributes: what others changed is kept.
class TestAttributesMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatOthersChanged();
    void mergesInsideOfObjects();
    void tellsConflicts();
    void takesListsAsOne();
    void keepsLargeNumbers();
};

void TestAttributesMerge::keepsWhatOthersChanged()
{
    const AttributesMerge both =
        merged(R"({"level":1,"lang":"de","old":true})", R"({"level":2,"lang":"de","old":true,"mine":1})",
               R"({"level":1,"lang":"fr","theirs":[1]})");
    QCOMPARE(both.merged, json(R"({"level":2,"lang":"fr","mine":1,"theirs":[1]})"));
    QCOMPARE(both.mine, (QList<QStringList>{{u"level"_s}, {u"mine"_s}}));
    QCOMPARE(both.theirs, (QList<QStringList>{{u"lang"_s}, {u"old"_s}, {u"theirs"_s}}));
    QVERIFY(both.conflicts.isEmpty());
    // What I took out is out, and what both took out too.
    QCOMPARE(merged(R"({"a":1,"b":2})", R"({"b":2})", R"({"a":1,"b":2,"c":3})").merged, json(R"({"b":2,"c":3})"));
    QCOMPARE(merged(R"({"a":1,"b":2})", R"({"b":2})", R"({"b":2})").merged, json(R"({"b":2})"));
    // Nothing changed at all.
    const AttributesMerge same = merged(R"({"a":{"b":1}})", R"({"a":{"b":1}})", R"({"a":{"b":1}})");
    QCOMPARE(same.merged, json(R"({"a":{"b":1}})"));
    QVERIFY(same.mine.isEmpty() && same.theirs.isEmpty());
}

void TestAttributesMerge::mergesInsideOfObjects()
{
    const AttributesMerge both =
        merged(R"({"customer":{"name":"Ann","tier":1}})", R"({"customer":{"name":"Ann B","tier":1}})",
               R"({"customer":{"name":"Ann","tier":2}})");
    QCOMPARE(both.merged, json(R"({"customer":{"name":"Ann B","tier":2}})"));
    QCOMPARE(both.mine, (QList<QStringList>{{u"customer"_s, u"name"_s}}));
    QCOMPARE(both.theirs, (QList<QStringList>{{u"customer"_s, u"tier"_s}}));
    // Both made one that was not there.
    QCOMPARE(merged("{}", R"({"a":{"x":1}})", R"({"a":{"y":2}})").merged, json(R"({"a":{"x":1,"y":2}})"));
}

void TestAttributesMerge::tellsConflicts()
{
    const char *was = R"({"level":1,"deep":{"k":"a"},"gone":1})";
    const char *mine = R"({"level":2,"deep":{"k":"b"}})";
    const char *theirs = R"({"level":3,"deep":{"k":"c"},"gone":2})";
    const AttributesMerge both = merged(was, mine, theirs);
    QCOMPARE(both.conflicts, (QList<AttributesConflict>{{{u"deep"_s, u"k"_s}, u"a"_s, u"b"_s, u"c"_s},
                                                        {{u"gone"_s}, 1, QJsonValue(QJsonValue::Undefined), 2},
                                                        {{u"level"_s}, 1, 2, 3}}));
    QCOMPARE(both.merged, json(mine));
    QCOMPARE(merged(was, mine, theirs, AttributesSide::Theirs).merged, json(theirs));
    // An object against a value is one.
    QCOMPARE(merged(R"({"a":1})", R"({"a":{"x":1}})", R"({"a":2})").conflicts.size(), 1);
}

void TestAttributesMerge::takesListsAsOne()
{
    const AttributesMerge both = merged(R"({"l":[1]})", R"({"l":[1,2]})", R"({"l":[1,3]})");
    QCOMPARE(both.conflicts.size(), 1);
    QCOMPARE(merged(R"({"l":[1]})", R"({"l":[1,2]})", R"({"l":[1]})").merged, json(R"({"l":[1,2]})"));
}

void TestAttributesMerge::keepsLargeNumbers()
{
    const AttributesMerge both =
        merged(R"({"account":9007199254740993,"a":1})", R"({"account":9007199254740993,"a":2})",
               R"({"account":9007199254740993,"a":1})");
    QCOMPARE(QJsonDocument(both.merged).toJson(QJsonDocument::Compact),
             QByteArray(R"({"a":2,"account":9007199254740993})"));
}

QTEST_GUILESS_MAIN(TestAttributesMerge)
#include "tst_attributesmerge.moc"
