#include "story/diagnosis/attributesreader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// It reads what Qt's reader does, and nothing else.
class TestAttributesReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatQtReads_data();
    void readsWhatQtReads();
};

void TestAttributesReader::readsWhatQtReads_data()
{
    QTest::addColumn<QString>("json");
    const QList<QString> texts{
        u"{}"_s,
        u""_s,
        u"null"_s,
        u"[1,2]"_s,
        u"\"text\""_s,
        u"{\"a\":1,\"b\":-2.5e3,\"c\":true,\"d\":false,\"e\":null}"_s,
        u" {\"skills\":[\"de\",\"fr\",3,null,[],{}],\"x\":{\"y\":{\"z\":[{\"w\":0}]}}}  "_s,
        u"{\"a\":1,\"a\":2,\"b\":3,\"a\":4}"_s,
        u"{\"\":\"\",\"\\u00e4\":\"\\n\\t\\\"\\\\ \\u20ac ☎ 😀\"}"_s,
        u"{\"half\":\"\\ud83d\"}"_s,
        u"{\"big\":12345678901234567890,\"tiny\":1e-320}"_s,
        u"{\"a\":1"_s,
        u"{\"a\":1}}"_s,
        u"{\"a\":1} x"_s,
        u"{\"a\":}"_s,
        u"{a:1}"_s,
        u"{\"a\":[1,2}"_s,
        u"{\"a\":01}"_s,
        u"{'a':1}"_s,
        u"{\"a\":1,}"_s,
        u"{\"a\":nul}"_s,
        u"{\"a\":nothing}"_s,
    };
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

void TestAttributesReader::readsWhatQtReads()
{
    QFETCH(QString, json);
    AttributesReader reader;
    const auto wanted = Routing::Value::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
    QCOMPARE(reader.read(json).toString(), wanted.toString());
    QVERIFY(reader.read(json) == wanted);
    // One after another.
    QVERIFY(reader.read(u"{\"level\":3}"_s) == Routing::Value::fromJson(QJsonObject{{u"level"_s, 3}}));
    QVERIFY(reader.read(json) == wanted);
}

QTEST_APPLESS_MAIN(TestAttributesReader)
#include "tst_attributesreader.moc"
