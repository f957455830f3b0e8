#include "profiles/profilestore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TestProfileStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasNoneWithoutAFile();
    void keepsAProfileWithoutItsSecret();
    void replacesTheOneOfTheSameName();
    void removesOne();
    void refusesAProfileWithoutName();
    void keepsWhatANewerVersionWrote();
    void keepsWhatAnotherWindowSaved();
    void isForTheOwnerAlone();
    void setsADamagedFileAside_data();
    void setsADamagedFileAside();
    void saysWhereItCannotWrite();
    void readsAFileOfBeforeThereWereAddresses();
    void bringsAFileOfEachEarlierFormatUp();
    void leavesTheFormatOfANewerVersion();
    void importsFromTwilioCli();
    void saysWhatItCannotImport();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + ".json"_L1); }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    static Profile profile(const QString &name)
    {
        Profile made;
        made.name = name;
        made.accountSid = u"AC00000000000000000000000000000001"_s;
        made.apiKey = u"SK00000000000000000000000000000002"_s;
        made.region = u"ie1"_s;
        made.edge = u"dublin"_s;
        made.workspaceSid = u"WS00000000000000000000000000000003"_s;
        made.colour = u"#aa3300"_s;
        made.apiUrl = u"https://taskrouter.example:8443"_s;
        made.caFile = u"/etc/ssl/own.pem"_s;
        return made;
    }
};

void TestProfileStore::hasNoneWithoutAFile()
{
    const ProfileStore store(path());
    QVERIFY(store.profiles().isEmpty());
    QVERIFY(!store.find(u"any"_s));
    QVERIFY(!store.find({}));
    QVERIFY(store.setAsideTo().isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestProfileStore::keepsAProfileWithoutItsSecret()
{
    Profile saved = profile(u"Support"_s);
    saved.secret = "not-a-real-secret";
    QCOMPARE(ProfileStore(path()).save(saved), QString());
    QVERIFY(!read(path()).contains("not-a-real"));
    saved.secret.clear();
    const ProfileStore store(path());
    QCOMPARE(store.profiles(), QList<Profile>{saved});
    QCOMPARE(store.find(u"support"_s), saved);
}

void TestProfileStore::replacesTheOneOfTheSameName()
{
    ProfileStore store(path());
    QCOMPARE(store.save(profile(u"One"_s)), QString());
    QCOMPARE(store.save(profile(u"Two"_s)), QString());
    Profile changed = profile(u"ONE"_s);
    changed.edge.clear();
    QCOMPARE(store.save(changed), QString());
    QCOMPARE(store.profiles(), (QList<Profile>{changed, profile(u"Two"_s)}));
    QCOMPARE(ProfileStore(path()).profiles(), store.profiles());
}

void TestProfileStore::removesOne()
{
    ProfileStore store(path());
    QCOMPARE(store.save(profile(u"One"_s)), QString());
    QCOMPARE(store.save(profile(u"Two"_s)), QString());
    QCOMPARE(store.remove(u"one"_s), QString());
    QCOMPARE(ProfileStore(path()).profiles(), QList<Profile>{profile(u"Two"_s)});
    QVERIFY(store.remove(u"one"_s).contains(u"one"_s));
}

void TestProfileStore::refusesAProfileWithoutName()
{
    QVERIFY(!ProfileStore(path()).save(profile(u"  "_s)).isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestProfileStore::keepsWhatANewerVersionWrote()
{
    write(path(), "{\"later\":[1,2],\"profiles\":[{\"name\":\"One\",\"account_sid\":\"AC1\",\"pinned\":true},"
                  "{\"kind\":\"shape of tomorrow\"}]}");
    ProfileStore store(path());
    QCOMPARE(store.profiles().size(), 1);
    QCOMPARE(store.save(profile(u"One"_s)), QString());
    const QJsonObject document = QJsonDocument::fromJson(read(path())).object();
    QCOMPARE(document["later"_L1].toArray(), (QJsonArray{1, 2}));
    const QJsonArray saved = document["profiles"_L1].toArray();
    QCOMPARE(saved.size(), 2);
    QCOMPARE(saved[0]["pinned"_L1], QJsonValue(true));
    QCOMPARE(saved[0]["edge"_L1], QJsonValue(u"dublin"_s));
    QCOMPARE(saved[1]["kind"_L1], QJsonValue(u"shape of tomorrow"_s));
}

void TestProfileStore::keepsWhatAnotherWindowSaved()
{
    ProfileStore first(path());
    ProfileStore second(path());
    QCOMPARE(first.save(profile(u"First"_s)), QString());
    QCOMPARE(second.save(profile(u"Second"_s)), QString());
    QCOMPARE(ProfileStore(path()).profiles(), (QList<Profile>{profile(u"First"_s), profile(u"Second"_s)}));
}

void TestProfileStore::isForTheOwnerAlone()
{
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    write(path(), "{}");
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | others));
    QCOMPARE(ProfileStore(path()).save(profile(u"One"_s)), QString());
    QVERIFY(!(QFile::permissions(path()) & others));
    const QString inFolder = m_folder.filePath(u"new/profiles.json"_s);
    QCOMPARE(ProfileStore(inFolder).save(profile(u"One"_s)), QString());
    QVERIFY(
        !(QFile::permissions(m_folder.filePath(u"new"_s)) & (others | QFileDevice::ExeGroup | QFileDevice::ExeOther)));
}

void TestProfileStore::setsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"profiles\":[{\"name\":\"On");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("profiles is text") << QByteArray("{\"profiles\":\"none\"}");
}

void TestProfileStore::setsADamagedFileAside()
{
    QFETCH(QByteArray, bytes);
    write(path(), bytes);
    ProfileStore store(path());
    QVERIFY(!store.setAsideTo().isEmpty());
    QCOMPARE(read(store.setAsideTo()), bytes);
    QCOMPARE(store.save(profile(u"One"_s)), QString());
    QCOMPARE(ProfileStore(path()).profiles().size(), 1);
    QCOMPARE(read(store.setAsideTo()), bytes);
    QVERIFY(QFile::remove(path()));
}

void TestProfileStore::saysWhereItCannotWrite()
{
    QVERIFY(QDir().mkpath(path() + "/in the way"_L1));
    ProfileStore store(path());
    const QString problem = store.save(profile(u"One"_s));
    QVERIFY2(problem.contains(path()), qPrintable(problem));
    QVERIFY(QFileInfo::exists(path() + "/in the way"_L1));
}

void TestProfileStore::readsAFileOfBeforeThereWereAddresses()
{
    write(path(), "{\"profiles\":[{\"name\":\"Old\",\"account_sid\":\"AC00000000000000000000000000000001\"}]}");
    ProfileStore store(path());
    const std::optional<Profile> old = store.find(u"old"_s);
    QVERIFY(old);
    QVERIFY(old->apiUrl.isEmpty());
    QVERIFY(old->caFile.isEmpty());
    // And is written without them as long as there are none.
    QCOMPARE(store.save(*old), QString());
    QVERIFY(!read(path()).contains("api_url"));
}

/// As version 0 of the format wrote it, in which no format stood.
void TestProfileStore::bringsAFileOfEachEarlierFormatUp()
{
    write(path(), read(QStringLiteral(DESK_TEST_DATA "/formats/profiles-0.json")));
    ProfileStore store(path());
    const std::optional<Profile> support = store.find(u"Support"_s);
    QVERIFY(support);
    QCOMPARE(support->edge, u"dublin"_s);
    QCOMPARE(store.save(*support), QString());
    QCOMPARE(QJsonDocument::fromJson(read(path())).object()["format"_L1].toInt(), 1);
    QCOMPARE(ProfileStore(path()).find(u"Support"_s), support);
}

void TestProfileStore::leavesTheFormatOfANewerVersion()
{
    write(path(), "{\"format\":7,\"profiles\":[{\"name\":\"One\",\"account_sid\":\"AC1\"}]}");
    ProfileStore store(path());
    QCOMPARE(store.save(profile(u"Two"_s)), QString());
    QCOMPARE(QJsonDocument::fromJson(read(path())).object()["format"_L1].toInt(), 7);
    QCOMPARE(ProfileStore(path()).profiles().size(), 2);
}

void TestProfileStore::importsFromTwilioCli()
{
    const TwilioCliImport read = importTwilioCli(QStringLiteral(DESK_TEST_DATA) + "/profiles/twilio-cli.json"_L1);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.profiles.size(), 2);
    QCOMPARE(read.profiles[0].name, u"dev"_s);
    QCOMPARE(read.profiles[0].region, u"ie1"_s);
    QCOMPARE(read.profiles[0].edge, u"dublin"_s); // the edge of all, where the profile has none
    QCOMPARE(read.profiles[0].apiKey, u"SK00000000000000000000000000000002"_s);
    QCOMPARE(read.profiles[0].secret, QByteArray("not-a-real-secret"));
    QCOMPARE(read.profiles[1].edge, u"ashburn"_s);
    QCOMPARE(read.activeName, u"live"_s);
    QCOMPARE(read.warnings.size(), 4);
    QVERIFY(read.warnings[0].contains(u"clear text"_s));
    for (const QString &name : {u"bare"_s, u"typo"_s, u"legacy"_s})
        QCOMPARE(read.warnings.filter(name).size(), 1);
    QCOMPARE(read.warnings.filter(u"not-a-real"_s).size(), 0);
}

void TestProfileStore::saysWhatItCannotImport()
{
    QVERIFY(importTwilioCli(path()).problem.contains(path()));
    write(path(), "edge: dublin");
    const TwilioCliImport read = importTwilioCli(path());
    QVERIFY(read.problem.contains(path()));
    QVERIFY(read.profiles.isEmpty());
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
