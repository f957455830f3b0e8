#include "story/sources/jsonscanner.h"

#include <QtTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

using Trouble = JsonScanner::Trouble;

/// What came out, one text each: "list#number@line json", "!Cut@3".
QStringList scanned(const QByteArray &text, qsizetype chunk, qsizetype longest = JsonScanner::LongestPiece)
{
    static const QMap<Trouble, QString> words{{Trouble::TooLong, u"TooLong"_s},
                                              {Trouble::NoObject, u"NoObject"_s},
                                              {Trouble::Damaged, u"Damaged"_s},
                                              {Trouble::Cut, u"Cut"_s}};
    QStringList out;
    JsonScanner scanner(
        [&out](const JsonPiece &piece) {
            out.append(u"%1#%2@%3 %4"_s.arg(QString::fromUtf8(piece.list))
                           .arg(piece.number)
                           .arg(piece.line)
                           .arg(QString::fromUtf8(piece.json)));
        },
        [&out](Trouble trouble, qint64 line) { out.append(u"!%1@%2"_s.arg(words.value(trouble)).arg(line)); }, longest);
    for (qsizetype at = 0; at < text.size(); at += chunk)
        scanner.feed(QByteArrayView(text).sliced(at, std::min(chunk, text.size() - at)));
    scanner.finish();
    return out;
}

} // namespace

class JsonScannerTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsTextIntoItsPieces_data();
    void cutsTextIntoItsPieces();
    void leavesOutWhatIsTooLong();
};

void JsonScannerTest::cutsTextIntoItsPieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("one object") << QByteArray(R"( {"a":[1,{"b":2}]} )") << QStringList{uR"(#0@1 {"a":[1,{"b":2}]})"_s};
    QTest::newRow("one a line") << QByteArray("{\"a\":1}\n{\"b\":\"}\\\"{\"}\n")
                                << QStringList{uR"(#0@1 {"a":1})"_s, uR"(#0@2 {"b":"}\"{"})"_s};
    QTest::newRow("an array") << QByteArray("[\n{\"a\":1},\n {\"b\":[]}]")
                              << QStringList{uR"(#1@2 {"a":1})"_s, uR"(#2@3 {"b":[]})"_s};
    QTest::newRow("a page") << QByteArray(R"({"meta":{"events":[1]},"events":[{"a":1},{"b":2}],"x":[{}]})")
                            << QStringList{uR"(events#1@1 {"a":1})"_s, uR"(events#2@1 {"b":2})"_s};
    QTest::newRow("a HAR") << QByteArray("{\"log\":{\"pages\":[{}],\n\"entries\":[{\"log\":{\"entries\":[{}]}},{}]}}")
                           << QStringList{uR"(log.entries#1@2 {"log":{"entries":[{}]}})"_s, u"log.entries#2@2 {}"_s};
    QTest::newRow("a workspace") << QByteArray(R"({"workspace":{"sid":"WS"},"workers":[{"a":1}]})")
                                 << QStringList{uR"(workspace#0@1 {"sid":"WS"})"_s, uR"(workers#1@1 {"a":1})"_s};
    QTest::newRow("no objects") << QByteArray("[1, \"a\", null, [], {}]")
                                << QStringList{u"!NoObject@1"_s, u"!NoObject@1"_s, u"!NoObject@1"_s, u"!NoObject@1"_s,
                                               u"#5@1 {}"_s};
    QTest::newRow("cut in a page") << QByteArray("{\"events\":[{\"a\":1},\n{\"b\":")
                                   << QStringList{uR"(events#1@1 {"a":1})"_s, u"!Cut@2"_s};
    QTest::newRow("cut in a text") << QByteArray("{\"a\":\"b\\") << QStringList{u"!Cut@1"_s};
    QTest::newRow("cut behind the list") << QByteArray("{\"events\":[{}]")
                                         << QStringList{u"events#1@1 {}"_s, u"!Cut@1"_s};
    QTest::newRow("a damaged line") << QByteArray("{\"a\":1}\n{\"b\":[1}\n{\"c\":3}\n")
                                    << QStringList{uR"(#0@1 {"a":1})"_s, u"!Damaged@2"_s, uR"(#0@3 {"c":3})"_s};
    QTest::newRow("a line that is not whole")
        << QByteArray("{\"a\":1}\n{\"b\":[1,\n{\"c\":3}\n")
        << QStringList{uR"(#0@1 {"a":1})"_s, u"!Damaged@2"_s, uR"(#0@3 {"c":3})"_s};
    QTest::newRow("an open text in a line") << QByteArray("{\"a\":1}\n{\"b\":\"x\n{\"c\":3}\n")
                                            << QStringList{uR"(#0@1 {"a":1})"_s, u"!Damaged@2"_s, uR"(#0@3 {"c":3})"_s};
    QTest::newRow("words between the lines")
        << QByteArray("{\"a\":1}\nhello {world}\n{\"c\":3}\n")
        << QStringList{uR"(#0@1 {"a":1})"_s, u"!Damaged@2"_s, uR"(#0@3 {"c":3})"_s};
    QTest::newRow("damaged in a page") << QByteArray("{\"events\":[{\"a\":1},\n{\"b\":]},{}]}\n")
                                       << QStringList{uR"(events#1@1 {"a":1})"_s, u"!Damaged@2"_s};
    QTest::newRow("too deep") << QByteArray(600, '[') << QStringList{u"!NoObject@1"_s, u"!Damaged@1"_s};
}

void JsonScannerTest::cutsTextIntoItsPieces()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, pieces);
    // However the bytes come.
    for (const qsizetype chunk : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), text.size()})
        QCOMPARE(scanned(text, chunk), pieces);
}

void JsonScannerTest::leavesOutWhatIsTooLong()
{
    const QByteArray text = "[{\"a\":\"" + QByteArray(100, 'x') + "\"},\n{\"b\":1}]";
    const QStringList expected{u"!TooLong@1"_s, uR"(#2@2 {"b":1})"_s};
    for (const qsizetype chunk : {qsizetype(1), qsizetype(7), text.size()})
        QCOMPARE(scanned(text, chunk, 64), expected);
}

QTEST_APPLESS_MAIN(JsonScannerTest)
#include "tst_jsonscanner.moc"
