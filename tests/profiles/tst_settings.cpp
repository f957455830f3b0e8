#include "profiles/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasItsDefaultsWithoutAFile();
    void keepsWhatWasSetForTheNextStart();
    void announcesAChangeOnceAndNothingElse();
    void resetsEachToItsDefault();
    void takesOverTheLookOfAnOlderFile();
    void bringsAFileOfEachEarlierFormatUp();
    void leavesTheFormatOfANewerVersion();
    void keepsPageSizeWithinWhatTheApiTakes_data();
    void keepsPageSizeWithinWhatTheApiTakes();
    void ignoresAPageSizeThatIsNoneInTheFile_data();
    void ignoresAPageSizeThatIsNoneInTheFile();
    void keepsWindowStateByteForByte();
    void keepsWhatItDoesNotKnow();
    void isForTheOwnerAlone();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void leavesWhatCanNeitherBeReadNorMoved();

private:
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name + ".json"_L1); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
};

void TestSettings::hasItsDefaultsWithoutAFile()
{
    Settings settings(path(u"none"_s));
    QVERIFY(!settings.sendAnyway());
    QCOMPARE(settings.pageSize(), 1000);
    QCOMPARE(settings.journalDays(), 365);
    QCOMPARE(settings.journalMegabytes(), 256);
    QVERIFY(!settings.isAlarmOn(Settings::Alarm::OfferEnds));
    QCOMPARE(settings.alarmNumber(Settings::AlarmNumber::OfferSeconds), 15);
    QCOMPARE(settings.alarmNumber(Settings::AlarmNumber::MissedWorkers), 2);
    QCOMPARE(settings.alarmNumber(Settings::AlarmNumber::WrapUpMinutes), 5);
    QCOMPARE(settings.windowState(u"window"_s), QByteArray());
    QVERIFY(settings.setAsideTo().isEmpty());
}

void TestSettings::keepsWhatWasSetForTheNextStart()
{
    const QString file = path(u"folder/kept"_s);
    {
        Settings settings(file);
        settings.setSendAnyway(true);
        settings.setPageSize(20);
        settings.setJournalDays(30);
        settings.setJournalMegabytes(64);
        settings.setAlarmOn(Settings::Alarm::LongWait, true);
        settings.setAlarmNumber(Settings::AlarmNumber::WaitMinutes, 9);
        settings.setAlarmNumber(Settings::AlarmNumber::MissedMinutes, 100); // More than there can be.
    }
    Settings settings(file);
    QVERIFY(settings.sendAnyway());
    QCOMPARE(settings.pageSize(), 20);
    QCOMPARE(settings.journalDays(), 30);
    QCOMPARE(settings.journalMegabytes(), 64);
    QVERIFY(settings.isAlarmOn(Settings::Alarm::LongWait));
    QVERIFY(!settings.isAlarmOn(Settings::Alarm::LongWrapUp));
    QCOMPARE(settings.alarmNumber(Settings::AlarmNumber::WaitMinutes), 9);
    QCOMPARE(settings.alarmNumber(Settings::AlarmNumber::MissedMinutes), 60);
    QVERIFY(settings.setAsideTo().isEmpty());
}

void TestSettings::announcesAChangeOnceAndNothingElse()
{
    Settings settings(path(u"signals"_s));
    QSignalSpy anyway(&settings, &Settings::sendAnywayChanged);
    QSignalSpy size(&settings, &Settings::pageSizeChanged);
    settings.setSendAnyway(false);
    settings.setPageSize(1000);
    QCOMPARE(anyway.size() + size.size(), 0);
    settings.setSendAnyway(true);
    settings.setPageSize(20);
    QCOMPARE(anyway.size(), 1);
    QCOMPARE(anyway.at(0).at(0).toBool(), true);
    QCOMPARE(size.size(), 1);
    QCOMPARE(size.at(0).at(0).toInt(), 20);
    QSignalSpy bounds(&settings, &Settings::journalBoundsChanged);
    settings.setJournalDays(365);
    settings.setJournalMegabytes(256);
    QCOMPARE(bounds.size(), 0);
    settings.setJournalDays(0);
    QCOMPARE(settings.journalDays(), 1);
    settings.setJournalMegabytes(1'000'000);
    QCOMPARE(settings.journalMegabytes(), 16'384);
    QCOMPARE(bounds.size(), 2);
}

/// Each by its row, whatever it is.
void TestSettings::resetsEachToItsDefault()
{
    const QString file = path(u"reset"_s);
    for (int i = 0; i < int(Setting::Count); ++i) {
        const auto which = static_cast<Setting>(i);
        const SettingRow &row = settingRow(which);
        Settings settings(file);
        QVERIFY2(settings.isStandard(which), row.key.data());
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setNumber(which, row.standard == row.most ? row.least : row.most);
        QVERIFY(!settings.isStandard(which));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().constFirst().value<Setting>(), which);
        settings.setNumber(which, row.most + 1000);
        QCOMPARE(settings.number(which), row.most);
        settings.setNumber(which, row.least - 1000);
        QCOMPARE(settings.number(which), row.least);
        settings.setNumber(which, row.standard == row.most ? row.least : row.most);
        changed.clear();
        settings.reset(which);
        settings.reset(which);
        QCOMPARE(changed.size(), 1);
        QVERIFY(settings.isStandard(which));
    }
    QVERIFY2(!read(file).contains("pageSize"), read(file).constData()); // Nothing is left that another default misses.
}

void TestSettings::takesOverTheLookOfAnOlderFile()
{
    const QString file = path(u"look"_s);
    write(file, R"({"windowState/look": "Mg=="})"); // "2"
    {
        const Settings settings(file);
        QCOMPARE(settings.number(Setting::Look), 2);
    }
    Settings settings(file);
    QCOMPARE(settings.number(Setting::Look), 2);
    settings.reset(Setting::Look);
    QCOMPARE(settings.number(Setting::Look), 0);
    QCOMPARE(Settings(file).number(Setting::Look), 0);
}

/// A file as version 0 of the format wrote it; in 1 a format stands, and the look is a setting.
void TestSettings::bringsAFileOfEachEarlierFormatUp()
{
    const QString file = path(u"format"_s);
    write(file, read(QStringLiteral(DESK_TEST_DATA "/formats/settings-0.json")));
    for (const int start : {1, 2}) {
        const Settings settings(file);
        QVERIFY2(settings.setAsideTo().isEmpty(), qPrintable(QString::number(start)));
        QCOMPARE(settings.number(Setting::Look), 2);
        QCOMPARE(settings.pageSize(), 250);
        QCOMPARE(settings.windowState(u"mainWindow"_s), QByteArray::fromBase64("AAAA"));
    }
    const QJsonObject kept = QJsonDocument::fromJson(read(file)).object();
    QCOMPARE(kept["format"_L1].toInt(), 1);
    QVERIFY(!kept.contains("windowState/look"_L1));
}

void TestSettings::leavesTheFormatOfANewerVersion()
{
    const QString file = path(u"formatOfTomorrow"_s);
    write(file, R"({"format": 7, "reservations/pageSize": 250, "windowState/look": "Mg=="})");
    {
        Settings settings(file);
        QCOMPARE(settings.pageSize(), 250);
        settings.setPageSize(100);
    }
    const QJsonObject kept = QJsonDocument::fromJson(read(file)).object();
    QCOMPARE(kept["format"_L1].toInt(), 7);
    QCOMPARE(kept["reservations/pageSize"_L1].toInt(), 100);
    QVERIFY(kept.contains("windowState/look"_L1)); // Another meaning, perhaps: nothing of it is brought up.
}

void TestSettings::keepsPageSizeWithinWhatTheApiTakes_data()
{
    QTest::addColumn<int>("set");
    QTest::addColumn<int>("kept");
    QTest::newRow("least") << 1 << 1;
    QTest::newRow("most") << 1000 << 1000;
    QTest::newRow("too small") << 0 << 1;
    QTest::newRow("negative") << -7 << 1;
    QTest::newRow("too large") << 1001 << 1000;
}

void TestSettings::keepsPageSizeWithinWhatTheApiTakes()
{
    QFETCH(int, set);
    Settings settings(path(u"bounds"_s + QString::number(set)));
    settings.setPageSize(set);
    QTEST(settings.pageSize(), "kept");
}

void TestSettings::ignoresAPageSizeThatIsNoneInTheFile_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("words") << QByteArray("\"many\"");
    QTest::newRow("empty") << QByteArray("\"\"");
    QTest::newRow("nothing") << QByteArray("null");
    QTest::newRow("a list") << QByteArray("[20]");
    QTest::newRow("too large") << QByteArray("1000000");
    QTest::newRow("far too large") << QByteArray("1e300");
    QTest::newRow("negative") << QByteArray("-1");
}

void TestSettings::ignoresAPageSizeThatIsNoneInTheFile()
{
    QFETCH(QByteArray, value);
    const QString file = path(u"value-"_s + QString::fromLatin1(QTest::currentDataTag()));
    write(file, "{\"reservations/pageSize\": " + value + "}");
    QCOMPARE(Settings(file).pageSize(), 1000);
}

void TestSettings::keepsWindowStateByteForByte()
{
    QByteArray state;
    for (int i = 0; i < 256; ++i)
        state.append(static_cast<char>(i));
    const QString file = path(u"state"_s);
    Settings(file).setWindowState(u"main window/docks"_s, state);
    Settings settings(file);
    QCOMPARE(settings.windowState(u"main window/docks"_s), state);
    QVERIFY(settings.setAsideTo().isEmpty());
}

void TestSettings::keepsWhatItDoesNotKnow()
{
    const QString file = path(u"newer"_s);
    write(file,
          R"json({"reservations/pageSize": 9, "a/newer/one": {"deep": [1, "two", null]}, "at": "@Variant(x)"})json");
    Settings(file).setPageSize(10);
    const QJsonObject kept = QJsonDocument::fromJson(read(file)).object();
    QCOMPARE(kept["reservations/pageSize"_L1].toInt(), 10);
    QCOMPARE(kept["a/newer/one"_L1], QJsonDocument::fromJson(R"({"deep": [1, "two", null]})").object());
    QCOMPARE(kept["at"_L1].toString(), u"@Variant(x)"_s);
}

void TestSettings::isForTheOwnerAlone()
{
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    const QString made = path(u"new"_s);
    Settings(made).setPageSize(7);
    QVERIFY(QFileInfo::exists(made));
    QVERIFY(!(QFile::permissions(made) & others));

    const QString open = path(u"open"_s);
    write(open, R"({"reservations/pageSize": 9})");
    QVERIFY(QFile::setPermissions(open, QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
    Settings settings(open);
    QCOMPARE(settings.pageSize(), 9);
    QVERIFY(!(QFile::permissions(open) & others));
}

void TestSettings::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(64, '\0');
    QTest::newRow("cut") << QByteArray(R"({"reservations/pageSize": 20, "instruc)");
    QTest::newRow("a list") << QByteArray("[20]");
    QTest::newRow("the format before") << QByteArray("[reservations]\npageSize=20\n");
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("another file") << QByteArray("<html><body>not settings</body></html>\nhello\n");
}

void TestSettings::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    const QString file = path(u"damaged-"_s + QString::fromLatin1(QTest::currentDataTag()));
    write(file, bytes);
    Settings settings(file);
    QVERIFY(!settings.setAsideTo().isEmpty());
    QCOMPARE(read(settings.setAsideTo()), bytes);
    QCOMPARE(settings.pageSize(), 1000);
    settings.setPageSize(3);
    QCOMPARE(Settings(file).pageSize(), 3);
    QCOMPARE(read(settings.setAsideTo()), bytes);
}

void TestSettings::leavesWhatCanNeitherBeReadNorMoved()
{
    // A folder in the place of the file: it opens for nobody, not even for root.
    const QString file = path(u"folder-in-its-place"_s);
    QVERIFY(QDir().mkpath(file + "/inside"_L1));
    Settings settings(file);
    QVERIFY(!settings.setAsideTo().isEmpty());
    QVERIFY(QFileInfo::exists(settings.setAsideTo() + "/inside"_L1));
    settings.setPageSize(4);
    QCOMPARE(settings.pageSize(), 4);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
