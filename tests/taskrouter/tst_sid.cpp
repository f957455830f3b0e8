#include "taskrouter/address.h"
#include "taskrouter/sidpart.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString Digits = u"0123456789abcdef0123456789abcdef"_s;
const QUrl Base{u"https://taskrouter.twilio.com"_s};

QString sidText(QLatin1StringView prefix, QChar last = u'0')
{
    return prefix + Digits.first(31) + last;
}

} // namespace

/// SIDs, and finding them in whatever text people paste.
class TestSid : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryKind_data();
    void readsEveryKind();
    void refusesWhatIsNoSid_data();
    void refusesWhatIsNoSid();
    void keepsLowerCaseAlone();
    void comparesAndHashesByKindAndDigits();
    void shortensForNarrowPlaces();
    void findsPartsAsInTheText();
    void refusesWhatIsNoPart_data();
    void refusesWhatIsNoPart();
    void partsContainEachOtherAsTextsDo();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void findsSidsInAnyText_data();
    void findsSidsInAnyText();
    void asksBeforeAnotherHost_data();
    void asksBeforeAnotherHost();
    void takesTheLastOfEachKind();
    void saysWhyNothingCanBeOpened_data();
    void saysWhyNothingCanBeOpened();
    void survivesHostileText_data();
    void survivesHostileText();
};

void TestSid::readsEveryKind_data()
{
    QTest::addColumn<SidKind>("kind");
    QTest::addColumn<QString>("prefix");
    const QList<QPair<SidKind, QString>> kinds{
        {SidKind::Account, u"AC"_s},     {SidKind::ApiKey, u"SK"_s},        {SidKind::Workspace, u"WS"_s},
        {SidKind::Task, u"WT"_s},        {SidKind::Reservation, u"WR"_s},   {SidKind::Worker, u"WK"_s},
        {SidKind::Activity, u"WA"_s},    {SidKind::TaskQueue, u"WQ"_s},     {SidKind::Workflow, u"WW"_s},
        {SidKind::TaskChannel, u"TC"_s}, {SidKind::WorkerChannel, u"WC"_s}, {SidKind::Event, u"EV"_s},
        {SidKind::Call, u"CA"_s},        {SidKind::Conference, u"CF"_s},    {SidKind::Request, u"RQ"_s}};
    for (const auto &[kind, prefix] : kinds)
        QTest::newRow(qPrintable(prefix)) << kind << prefix;
}

void TestSid::readsEveryKind()
{
    QFETCH(SidKind, kind);
    QFETCH(QString, prefix);
    const QString text = prefix + Digits;
    const auto sid = Sid::parse(text);
    QVERIFY(sid);
    QCOMPARE(sid->kind(), kind);
    QCOMPARE(sid->toString(), text);
    QCOMPARE(sid->toLatin1(), text.toLatin1());
    QCOMPARE(Sid::fromBytes(kind, sid->bytes()), *sid);
    QCOMPARE(QString(sidPrefix(kind)), prefix);
    QCOMPARE(sidKind(prefix), kind);
    QVERIFY(sidObjection(text, kind).isEmpty());
}

void TestSid::refusesWhatIsNoSid_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("prefix alone") << u"WR"_s;
    QTest::newRow("31 digits") << u"WR"_s + Digits.first(31);
    QTest::newRow("33 digits") << u"WR"_s + Digits + u'0';
    QTest::newRow("unknown prefix") << u"XX"_s + Digits;
    QTest::newRow("small prefix") << u"wr"_s + Digits;
    QTest::newRow("not hexadecimal") << sidText("WR"_L1, u'g');
    QTest::newRow("full-width digit") << sidText("WR"_L1, QChar(0xff10));
    QTest::newRow("arabic digit") << sidText("WR"_L1, QChar(0x0661));
    QTest::newRow("NUL inside") << sidText("WR"_L1, QChar(0));
    QTest::newRow("blank before") << u" WR"_s + Digits.first(31);
    QTest::newRow("line end behind") << u"WR"_s + Digits.first(31) + u'\n';
    QTest::newRow("letters that only look so") << QChar(0x0174) + u"R"_s + Digits;
    QTest::newRow("wide letters whose low byte fits") << QString(QChar(0x0157)) + QChar(0x0152) + Digits;
}

void TestSid::refusesWhatIsNoSid()
{
    QFETCH(QString, text);
    QVERIFY(!Sid::parse(text));
    QVERIFY(!sidObjection(text, SidKind::Reservation).isEmpty());
}

void TestSid::keepsLowerCaseAlone()
{
    const auto sid = Sid::parse(u"WR"_s + Digits.toUpper());
    QVERIFY(sid);
    QCOMPARE(sid->toString(), u"WR"_s + Digits);
}

void TestSid::comparesAndHashesByKindAndDigits()
{
    const Sid task = *Sid::parse(u"WT"_s + Digits);
    const Sid same = *Sid::parse(u"WT"_s + Digits.toUpper());
    const Sid reservation = *Sid::parse(u"WR"_s + Digits);
    QCOMPARE(task, same);
    QCOMPARE(qHash(task), qHash(same));
    QVERIFY(task != reservation);
    QVERIFY(*Sid::parse(sidText("WT"_L1, u'1')) < *Sid::parse(sidText("WT"_L1, u'2')));
    QVERIFY(Sid().isNull());
    QVERIFY(Sid().toString().isEmpty());
    QVERIFY(Sid::fromBytes(SidKind::None, task.bytes()) == Sid());
}

void TestSid::findsPartsAsInTheText()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        std::array<quint8, 16> bytes{};
        for (quint8 &byte : bytes) // Few digits, so that parts come twice and overlap themselves.
            byte = quint8(random.bounded(3U) << 4 | random.bounded(3U));
        const Sid sid = Sid::fromBytes(round % 2 ? SidKind::Reservation : SidKind::Worker, bytes);
        const QString text = sid.toString().toLower();
        const auto from = qsizetype(2 + random.bounded(32U));
        const auto length = qsizetype(1 + random.bounded(quint32(34 - from)));
        for (const QString &word : {text.sliced(from, length), u"wr"_s + text.sliced(2, length), u"wr"_s, u"wk"_s,
                                    u"wk"_s + text.sliced(3, 2), QString::number(random.bounded(0x3000U), 16)}) {
            QVERIFY2(SidPart::parse(word)->isIn(sid) == text.contains(word), qPrintable(text + u' ' + word));
            QVERIFY2(SidPart::parse(word.toUpper())->isIn(sid) == text.contains(word), qPrintable(text + u' ' + word));
        }
    }
    QVERIFY(!SidPart::parse(u"0"_s)->isIn(Sid()));
}

void TestSid::refusesWhatIsNoPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no digit") << u"12g4"_s;
    QTest::newRow("one letter of a kind") << u"w"_s;
    QTest::newRow("letters of no kind") << u"xy12"_s;
    QTest::newRow("too long") << Digits + u'0';
    QTest::newRow("too long behind a kind") << u"wr"_s + Digits + u'0';
    QTest::newRow("blank") << u"wr 1"_s;
    QTest::newRow("digits of another script") << u"١٢"_s;
}

void TestSid::refusesWhatIsNoPart()
{
    QFETCH(QString, text);
    QVERIFY(!SidPart::parse(text));
}

void TestSid::partsContainEachOtherAsTextsDo()
{
    const QStringList words{u"1"_s,  u"12"_s,   u"2"_s,   u"wr"_s,  u"wr1"_s,  u"wr12"_s,
                            u"wk"_s, u"wk12"_s, u"121"_s, u"ab1"_s, u"wr21"_s, Digits};
    for (const QString &one : words) {
        for (const QString &other : words)
            QVERIFY2(SidPart::parse(one)->contains(*SidPart::parse(other)) == one.contains(other),
                     qPrintable(one + u' ' + other));
    }
}

void TestSid::shortensForNarrowPlaces()
{
    QCOMPARE(Sid::parse(u"WR"_s + Digits)->shortened(), u"WR0123…cdef"_s);
    QVERIFY(Sid().shortened().isEmpty());
}

void TestSid::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("another kind") << u"WT"_s + Digits << QStringList{u"a task (WT…)"_s, u"a reservation (WR…)"_s};
    QTest::newRow("account") << u"AC"_s + Digits << QStringList{u"an account (AC…)"_s, u"a reservation (WR…)"_s};
    QTest::newRow("too short") << u"WR"_s + Digits.first(31) << QStringList{u"31"_s, u"32"_s};
    QTest::newRow("too long") << u"WR"_s + Digits + u"ab"_s << QStringList{u"34"_s, u"32"_s};
    QTest::newRow("foreign letter") << sidText("WR"_L1, u'z') << QStringList{u"“z”"_s, u"34"_s};
    QTest::newRow("control character") << sidText("WR"_L1, QChar(7)) << QStringList{u"U+0007"_s};
    QTest::newRow("small letters") << u"wr"_s + Digits << QStringList{u"capital"_s, u"WR"_s};
    QTest::newRow("blank") << u"WR"_s + Digits + u' ' << QStringList{u"blank"_s};
    QTest::newRow("empty") << QString() << QStringList{u"a reservation (WR…)"_s};
    QTest::newRow("words") << u"hello"_s << QStringList{u"“he”"_s, u"a reservation (WR…)"_s};
    QTest::newRow("one letter") << u"W"_s << QStringList{u"“W”"_s};
}

void TestSid::namesWhatIsWrong()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    const QString sentence = sidObjection(text, SidKind::Reservation);
    for (const QString &word : words)
        QVERIFY2(sentence.contains(word), qPrintable(sentence));
}

void TestSid::findsSidsInAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); ///< The prefixes, in order.
    const QString ws = u"WS"_s + Digits;
    const QString wt = u"WT"_s + Digits;
    const QString wr = u"WR"_s + Digits;
    const QString wk = u"WK"_s + Digits;
    QTest::newRow("one SID") << wr << u"WR"_s;
    QTest::newRow("blanks around") << u"  \n"_s + wt + u"\t "_s << u"WT"_s;
    QTest::newRow("REST URL of a reservation")
        << u"https://taskrouter.twilio.com/v1/Workspaces/%1/Tasks/%2/Reservations/%3"_s.arg(ws, wt, wr)
        << u"WS WT WR"_s;
    QTest::newRow("of a worker's, with a query")
        << u"https://taskrouter.twilio.com/v1/Workspaces/%1/Workers/%2/Reservations?ReservationStatus=pending&PageToken=PA%3"_s
               .arg(ws, wk, wr)
        << u"WS WK"_s;
    QTest::newRow("console link")
        << u"https://console.twilio.com/us1/develop/taskrouter/workspaces/%1/tasks?x=1#%2"_s.arg(ws, wt) << u"WS WT"_s;
    QTest::newRow("console link with an escaped URL inside")
        << u"https://www.twilio.com/login?g=%2Fconsole%2Ftaskrouter%2F"_s + ws + u"%2F"_s + wt << u"WS WT"_s;
    QTest::newRow("log line") << u"12:01 [warn] reservation="_s + wr + u" task='"_s + wt + u"', worker:"_s + wk
                              << u"WR WT WK"_s;
    QTest::newRow("JSON") << u"{\"sid\":\""_s + wr + u"\",\"workspace_sid\":\""_s + ws + u"\"}"_s << u"WR WS"_s;
    QTest::newRow("curl") << u"curl -X POST https://taskrouter.twilio.com/v1/Workspaces/"_s + ws + u"/Tasks/"_s + wt +
                                 u"/Reservations/"_s + wr + u" --data-urlencode 'Instruction=accept'"_s
                          << u"WS WT WR"_s;
    QTest::newRow("glued words are none") << u"x"_s + wr + u"y"_s << QString();
    QTest::newRow("no repeats") << wr + u' ' + wr << u"WR"_s;
    QTest::newRow("percent sign") << u"at 100% "_s + wt + u" and 5 %"_s << u"WT"_s;
    QTest::newRow("others as well") << u"CA"_s + Digits + u' ' + wt << u"CA WT"_s;
}

void TestSid::findsSidsInAnyText()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    const SidScan scan = scanSids(text, Base);
    QStringList kinds;
    for (const Sid &sid : scan.sids)
        kinds += QString(sidPrefix(sid.kind()));
    QCOMPARE(kinds.join(u' '), found);
    QVERIFY2(!scan.foreignUrl.isValid() || scan.foreignUrl.isEmpty(), qPrintable(scan.foreignUrl.toString()));
    if (found.contains(u"WT"_s))
        QVERIFY(!scan.address.task.isNull());
    if (found.contains(u"WR"_s))
        QVERIFY(!scan.address.reservation.isNull());
    if (!found.isEmpty())
        QVERIFY2(scan.problem.isEmpty(), qPrintable(scan.problem));
}

void TestSid::asksBeforeAnotherHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host"); ///< Empty where there is nothing to ask.
    QTest::newRow("ours") << u"https://taskrouter.twilio.com/v1/"_s << QString();
    QTest::newRow("console") << u"https://console.twilio.com/"_s << QString();
    QTest::newRow("another") << u"https://taskrouter.example/v1/"_s << u"taskrouter.example"_s;
    QTest::newRow("another region") << u"https://taskrouter.dublin.ie1.twilio.com/v1/"_s
                                    << u"taskrouter.dublin.ie1.twilio.com"_s;
    QTest::newRow("plain http") << u"http://taskrouter.twilio.com/v1/"_s << u"taskrouter.twilio.com"_s;
    QTest::newRow("another port") << u"https://taskrouter.twilio.com:8443/v1/"_s << u"taskrouter.twilio.com"_s;
    QTest::newRow("ours as a user name") << u"https://taskrouter.twilio.com@evil.example/v1/"_s << u"evil.example"_s;
    QTest::newRow("ours as a prefix") << u"https://taskrouter.twilio.com.evil.example/v1/"_s
                                      << u"taskrouter.twilio.com.evil.example"_s;
    QTest::newRow("capitals") << u"HTTPS://EVIL.EXAMPLE/v1/"_s << u"evil.example"_s;
}

void TestSid::asksBeforeAnotherHost()
{
    QFETCH(QString, url);
    QFETCH(QString, host);
    const SidScan scan = scanSids(u"see "_s + url + u"Workspaces/WS"_s + Digits, Base);
    QCOMPARE(scan.foreignUrl.host(), host);
    QVERIFY(scan.foreignUrl.userInfo().isEmpty());
    QVERIFY(!scan.address.workspace.isNull());
}

void TestSid::takesTheLastOfEachKind()
{
    const SidScan scan = scanSids(sidText("WT"_L1, u'1') + u' ' + sidText("WT"_L1, u'2'), Base);
    QCOMPARE(scan.sids.size(), 2);
    QCOMPARE(scan.address.task, *Sid::parse(sidText("WT"_L1, u'2')));
}

void TestSid::saysWhyNothingCanBeOpened_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << u"no SID"_s;
    QTest::newRow("prose") << u"the caller was washed away in WRATH"_s << u"no SID"_s;
    QTest::newRow("a digit too few") << u"task WT"_s + Digits.first(31) << u"31 digits"_s;
    QTest::newRow("a letter that is none") << sidText("WT"_L1, u'o') << u"“o”"_s;
    QTest::newRow("a call") << u"CA"_s + Digits << u"a call (CA…)"_s;
    QTest::newRow("damaged beside a good one of another kind")
        << u"WS"_s + Digits + u" WT"_s + Digits.first(30) << u"30 digits"_s;
}

void TestSid::saysWhyNothingCanBeOpened()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const SidScan scan = scanSids(text, Base);
    QVERIFY2(scan.problem.contains(word), qPrintable(scan.problem));
}

void TestSid::survivesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NULs") << QString(5000, QChar(0)) + u"WT"_s + Digits;
    QTest::newRow("percents") << u"%"_s.repeated(10'000) + u" WT"_s + Digits;
    QTest::newRow("cut escape") << u"WT"_s + Digits + u" %2"_s;
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xd800)) + u" WT"_s + Digits;
    QTest::newRow("many words") << u"WS12345678 "_s.repeated(100'000) + u"WT"_s + Digits;
    QTest::newRow("one long word") << QString(1'000'000, u'a') + u" WT"_s + Digits;
    QTest::newRow("many URLs") << u"https://a.example/ "_s.repeated(5000) + u"WT"_s + Digits;
    QTest::newRow("bidi") << QString(QChar(0x202e)) + u"WT"_s + Digits + QChar(0x202c);
}

void TestSid::survivesHostileText()
{
    QFETCH(QString, text);
    const SidScan scan = scanSids(text, Base);
    QCOMPARE(scan.address.task, *Sid::parse(u"WT"_s + Digits));
    QVERIFY(scan.problem.size() < 1000);
}

QTEST_GUILESS_MAIN(TestSid)
#include "tst_sid.moc"
