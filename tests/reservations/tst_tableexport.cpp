#include "reservations/tableexport.h"

#include "support/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;
using Column = ReservationTableModel::Column;

namespace {

TableExport namesAlone(TableFormat format)
{
    TableExport how;
    how.format = format;
    how.columns = {Column::Worker};
    how.header = false;
    return how;
}

QByteArray exported(const QString &name, const TableExport &how)
{
    return exportReservations({Samples::reservation(1, ReservationStatus::Pending, name)}, how);
}

/// A reader of RFC 4180 of our own, so that the writer is not held to itself.
QList<QStringList> readSeparated(const QString &text, QChar separator)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                quoted = false;
        } else if (c == u'"') {
            quoted = true;
        } else if (c == separator) {
            row.append(std::exchange(cell, {}));
        } else if (c == u'\n') {
            row.append(std::exchange(cell, {}));
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

} // namespace

class TableExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separatesBySemicolonsWhereTheCommaIsADecimalSign()
    {
        TableExport how = namesAlone(TableFormat::SemicolonCsv);
        QCOMPARE(exported(u"Lee, Ann"_s, how), QByteArray("Lee, Ann\r\n"));
        QCOMPARE(exported(u"Lee; Ann"_s, how), QByteArray("\"Lee; Ann\"\r\n"));
        how.columns = {Column::Worker, Column::Age, Column::Status};
        how.now = Samples::Start + 1500;
        const QList<QStringList> read = readSeparated(QString::fromUtf8(exported(u"Zoë;"_s, how)), u';');
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().first(), u"Zoë;"_s);
        QCOMPARE(read.first().size(), 3);
    }

    void writesWhatIsUnusualAsItCame()
    {
        Reservation row = Samples::reservation(1);
        row.created = 0;
        row.odd.insert(u"date_created"_s, u"1772442900"_s);
        TableExport how;
        how.columns = {Column::Offered};
        how.header = false;
        QCOMPARE(exportReservations({row}, how), QByteArray("1772442900\r\n"));
        how.format = TableFormat::Json;
        const QJsonArray rows = QJsonDocument::fromJson(exportReservations({row}, how)).array();
        QCOMPARE(rows.at(0).toObject().value(u"date_created"_s).toString(), u"1772442900"_s);
    }

    void quotesByTheRules_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("tsv");
        const auto row = [](const char *what, const QString &name, const QByteArray &csv, const QByteArray &tsv) {
            QTest::newRow(what) << name << csv + "\r\n" << tsv + "\n";
        };
        row("plain", u"Ann"_s, "Ann", "Ann");
        row("comma", u"Lee, Ann"_s, "\"Lee, Ann\"", "Lee, Ann");
        row("quote", u"Ann \"A\""_s, "\"Ann \"\"A\"\"\"", "\"Ann \"\"A\"\"\"");
        row("line break", u"a\r\nb"_s, "\"a\r\nb\"", "\"a\r\nb\"");
        row("tab", u"a\tb"_s, "\"a\tb\"", "\"a\tb\"");
        row("blank ends", u" a "_s, "\" a \"", "\" a \"");
        row("UTF-8", u"Éva 📞"_s, "\xC3\x89va \xF0\x9F\x93\x9E", "\xC3\x89va \xF0\x9F\x93\x9E");
        row("empty", u""_s, "", "");
    }

    void quotesByTheRules()
    {
        QFETCH(QString, name);
        QTEST(exported(name, namesAlone(TableFormat::Csv)), "csv");
        QTEST(exported(name, namesAlone(TableFormat::Tsv)), "tsv");
    }

    void neutralisesFormulas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("formula");
        QTest::newRow("equals") << u"=1+1"_s << true;
        QTest::newRow("plus, as of a phone number") << u"+15551234567"_s << true;
        QTest::newRow("minus") << u"-1"_s << true;
        QTest::newRow("at") << u"@SUM(A1)"_s << true;
        QTest::newRow("tab") << u"\t=1"_s << true;
        QTest::newRow("CR") << u"\r=1"_s << true;
        QTest::newRow("LF") << u"\n=1"_s << true;
        QTest::newRow("after spaces") << u"   =1"_s << true;
        QTest::newRow("after a no-break space") << u"\u00a0=1"_s << true;
        QTest::newRow("wide equals") << u"\uff1d1"_s << true;
        QTest::newRow("inside") << u"a=1"_s << false;
        QTest::newRow("plain") << u"Ann"_s << false;
        QTest::newRow("spaces") << u"   "_s << false;
        QTest::newRow("apostrophe") << u"'=1"_s << false;
    }

    void neutralisesFormulas()
    {
        QFETCH(QString, name);
        QFETCH(bool, formula);
        for (const TableFormat format : {TableFormat::Csv, TableFormat::Tsv}) {
            TableExport how = namesAlone(format);
            how.header = true;
            const QChar separator = format == TableFormat::Csv ? u',' : u'\t';
            auto cells = readSeparated(QString::fromUtf8(exported(name, how)), separator);
            QCOMPARE(cells.at(1).at(0), formula ? u'\'' + name : name);
            QCOMPARE(cells.at(0).at(0).contains(u'\''), formula); // and the file says so
            how.neutralise = false;
            cells = readSeparated(QString::fromUtf8(exported(name, how)), separator);
            QCOMPARE(cells.at(1).at(0), name);
            QVERIFY(!cells.at(0).at(0).contains(u'\''));
        }
        TableExport how = namesAlone(TableFormat::Json);
        const auto array = QJsonDocument::fromJson(exported(name, how)).array();
        QCOMPARE(array.at(0).toObject().value("worker_name"_L1).toString(), name);
    }

    void writesTheColumnsAskedForInTheirOrder()
    {
        Reservation row = Samples::reservation(1);
        row.created = Samples::Start - 16'000;
        row.updated = Samples::Start;
        TableExport how;
        how.columns = {Column::Sid,      Column::Status,  Column::Worker, Column::Age,
                       Column::AnswerIn, Column::Offered, Column::Updated};
        how.now = Samples::Start;
        how.answerSeconds = 120;
        const auto cells = readSeparated(QString::fromUtf8(exportReservations({row}, how)), u',');
        QCOMPARE(cells.size(), 2);
        QCOMPARE(cells.at(0).at(0), ReservationTableModel::title(Column::Sid));
        QCOMPARE(cells.at(1), (QStringList{row.sid.toString(), u"pending"_s, u"Worker 1"_s, u"16"_s, u"104"_s,
                                           u"2026-05-14T10:49:46Z"_s, u"2026-05-14T10:50:02Z"_s}));
        row.status = ReservationStatus::Accepted;
        row.created = Samples::Start + 60'000; // the server's clock is ahead
        row.updated = 0;
        const auto again = readSeparated(QString::fromUtf8(exportReservations({row}, how)), u',');
        QCOMPARE(again.at(1).at(3), u"0"_s); // and no minus that would need a '
        QCOMPARE(again.at(1).at(4), QString());
        QCOMPARE(again.at(1).at(6), QString());
    }

    void keepsLongAndOddNamesWhole()
    {
        const QString name = QString(1000, u'x') + u"\n<b>\u202e"_s + QChar(0);
        const auto cells = readSeparated(QString::fromUtf8(exported(name, namesAlone(TableFormat::Csv))), u',');
        QCOMPARE(cells.at(0).at(0), name);
    }

    void marksUtf8WhereAskedTo()
    {
        TableExport how = namesAlone(TableFormat::Csv);
        how.byteOrderMark = true;
        QVERIFY(exported(u"Ann"_s, how)
                    .startsWith("\xEF\xBB\xBF"
                                "Ann"));
        how.format = TableFormat::Json;
        QVERIFY(exported(u"Ann"_s, how).startsWith("["));
    }

    void writesJsonWithTheServersOwnBytes()
    {
        const Reservation first = Samples::reservation(1);
        Reservation second = Samples::reservation(2, ReservationStatus::Unknown, u"=cmd\t\"x\""_s);
        second.statusWord = u"parked"_s;
        const QByteArray body = "{ \"sid\" : \"" + first.sid.toLatin1() + "\", \"new_property\": 1e3 }";
        TableExport how;
        how.format = TableFormat::Json;
        how.bodies.insert(first.sid, body);
        const QByteArray file = exportReservations({first, second}, how);
        QVERIFY(file.contains(body));
        QJsonParseError error;
        const auto array = QJsonDocument::fromJson(file, &error).array();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(array.size(), 2);
        const QJsonObject object = array.at(1).toObject();
        QCOMPARE(object.value("sid"_L1).toString(), second.sid.toString());
        QCOMPARE(object.value("reservation_status"_L1).toString(), u"parked"_s);
        QCOMPARE(object.value("worker_name"_L1).toString(), second.workerName);
        QCOMPARE(object.value("task_sid"_L1).toString(), second.taskSid.toString());
        QCOMPARE(object.size(), 9);
        QCOMPARE(QJsonDocument::fromJson(exportReservations({}, how)).array().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TableExportTest)
#include "tst_tableexport.moc"
