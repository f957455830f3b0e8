#include "text/texttable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// A table as texts, in every format that people paste somewhere.
class TestTextTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void separatesAndQuotes();
    void neutralisesFormulasAndSaysWhere();
    void markdownStaysATable();
    void textStandsInColumns();
    void objectsGoBeforeCells();
    void formatsAreKnownByTheirEndings();
    void emptyTableIsATableToo();

private:
    TextTable m_table{{u"Name"_s, u"Note"_s}, {{u"Alice"_s, u"a, b"_s}, {u"Bob Ömer"_s, u"=1+1"_s}}, {}};
};

void TestTextTable::separatesAndQuotes()
{
    QCOMPARE(writtenTable(m_table, {TableFormat::Csv, true, false, false}),
             QByteArray("Name,Note\r\nAlice,\"a, b\"\r\nBob Ömer,=1+1\r\n"));
    QCOMPARE(writtenTable(m_table, {TableFormat::SemicolonCsv, false, false, true}),
             QByteArray("\xEF\xBB\xBF"
                        "Alice;a, b\r\nBob Ömer;=1+1\r\n"));
    QCOMPARE(writtenTable(m_table, {TableFormat::Tsv, false, false, false}),
             QByteArray("Alice\ta, b\nBob Ömer\t=1+1\n"));
}

void TestTextTable::neutralisesFormulasAndSaysWhere()
{
    const QByteArray text = writtenTable(m_table, {TableFormat::Tsv, true, true, false});
    QVERIFY(text.startsWith("Name\tNote (with ' before = + - @)\n"));
    QVERIFY(text.contains("\t'=1+1\n"));
    // A table for people to read changes nothing.
    QVERIFY(!writtenTable(m_table, {TableFormat::Markdown, true, true, false}).contains("'="));
}

void TestTextTable::markdownStaysATable()
{
    m_table.rows.append({u"a|b\nc"_s, u"<img> *x*"_s});
    const QByteArray text = writtenTable(m_table, {TableFormat::Markdown, true, true, false});
    const QList<QByteArray> lines = text.split('\n');
    QCOMPARE(lines.at(0), QByteArray("| Name | Note |"));
    QCOMPARE(lines.at(1), QByteArray("| --- | --- |"));
    QCOMPARE(lines.at(4), QByteArray("| a\\|b c | \\<img\\> \\*x\\* |"));
    QCOMPARE(lines.size(), 6);
    m_table.rows.removeLast();
}

void TestTextTable::textStandsInColumns()
{
    QCOMPARE(QString::fromUtf8(writtenTable(m_table, {TableFormat::Text, true, true, false})),
             u"Name      Note\nAlice     a, b\nBob Ömer  =1+1\n"_s);
}

void TestTextTable::objectsGoBeforeCells()
{
    const auto read = [](const TextTable &table) {
        return QJsonDocument::fromJson(writtenTable(table, {TableFormat::Json, true, true, false})).array();
    };
    QCOMPARE(read(m_table).at(1).toObject().value(u"Note"_s).toString(), u"=1+1"_s);
    TextTable whole = m_table;
    whole.objects = {R"({"sid":"A"})", R"({"sid":"B"})"};
    QCOMPARE(read(whole).size(), 2);
    QCOMPARE(read(whole).at(1).toObject().value(u"sid"_s).toString(), u"B"_s);
}

void TestTextTable::formatsAreKnownByTheirEndings()
{
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Tsv, TableFormat::Json, TableFormat::Markdown})
        QCOMPARE(tableFormatOf(u"a.b."_s + tableFileEnding(format).toUpper()), format);
    QVERIFY(!tableFormatOf(u"csv"_s));
}

void TestTextTable::emptyTableIsATableToo()
{
    for (const TableFormat format : {TableFormat::Csv, TableFormat::Markdown, TableFormat::Text})
        QVERIFY(!writtenTable({{u"Name"_s}, {}, {}}, {format, true, true, false}).isEmpty());
    QCOMPARE(writtenTable({}, {TableFormat::Json, true, true, false}), QByteArray("[\n]\n"));
}

QTEST_MAIN(TestTextTable)
#include "tst_texttable.moc"
