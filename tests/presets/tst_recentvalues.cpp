#include "presets/recentvalues.h"

#include "instructions/catalogue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;

namespace {

const auto Account = u"AC00000000000000000000000000000001"_s;

Parameter parameter(const QString &name)
{
    return *Catalogue::builtIn()->updateParameter(name);
}

Draft draft(const QString &name, const QString &value)
{
    Draft made;
    made.set(name, value);
    return made;
}

} // namespace

/// What was sent last is offered again, and nothing that is secret.
class TestRecentValues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestComesFirstAndOnce();
    void whatIsSecretOrLongIsNotKept();
    void anotherAccountHasItsOwn();
    void comesBackAndCanBeForgotten();
    void aDamagedFileIsSetAside();
};

void TestRecentValues::theNewestComesFirstAndOnce()
{
    RecentValues recent;
    for (int number = 0; number < 12; ++number)
        recent.note(*Catalogue::builtIn(), Account, u"conference"_s, draft(u"From"_s, u"+1500555000%1"_s.arg(number)));
    recent.note(*Catalogue::builtIn(), Account, u"conference"_s, draft(u"From"_s, u"+15005550007"_s));
    const QStringList values = recent.of(Account, parameter(u"From"_s));
    QCOMPARE(values.size(), RecentValues::MostPerParameter);
    QCOMPARE(values.first(3), (QStringList{u"+15005550007"_s, u"+150055500011"_s, u"+150055500010"_s}));
    QCOMPARE(values.count(u"+15005550007"_s), 1);
}

void TestRecentValues::whatIsSecretOrLongIsNotKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"recent.json"_s);
    RecentValues recent(path);
    Draft sent = draft(u"SipAuthPassword"_s, u"not-a-real-password"_s);
    sent.set(u"WaitUrl"_s, u"https://example.com/"_s + QString(RecentValues::LongestValue, u'x'));
    sent.set(u"Muted"_s, u"true"_s);
    sent.set(u"From"_s, u"+15005550006"_s);
    recent.note(*Catalogue::builtIn(), Account, u"conference"_s, sent);
    QCOMPARE(recent.of(Account, parameter(u"From"_s)), QStringList(u"+15005550006"_s));
    for (const QString &name : {u"SipAuthPassword"_s, u"WaitUrl"_s, u"Muted"_s})
        QCOMPARE(recent.of(Account, parameter(name)), QStringList());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("password"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestRecentValues::anotherAccountHasItsOwn()
{
    RecentValues recent;
    recent.note(*Catalogue::builtIn(), Account, u"conference"_s, draft(u"From"_s, u"+15005550006"_s));
    QCOMPARE(recent.of(u"AC00000000000000000000000000000002"_s, parameter(u"From"_s)), QStringList());
}

void TestRecentValues::comesBackAndCanBeForgotten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"recent.json"_s);
    {
        RecentValues recent(path);
        recent.note(*Catalogue::builtIn(), Account, u"cancel-task"_s, draft(u"Reason"_s, u"caller hung up"_s));
        recent.note(*Catalogue::builtIn(), Account, u"cancel-task"_s, draft(u"Reason"_s, u"stuck"_s));
    }
    RecentValues again(path);
    const Parameter reason = *Catalogue::builtIn()->parameter(u"update-task", u"Reason");
    QCOMPARE(again.of(Account, reason), (QStringList{u"stuck"_s, u"caller hung up"_s}));
    again.clear();
    QCOMPARE(again.of(Account, reason), QStringList());
    QVERIFY(!QFile::exists(path));
}

void TestRecentValues::aDamagedFileIsSetAside()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"recent.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no JSON");
    file.close();
    RecentValues recent(path);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(QDir(folder.path()).entryList({u"recent.json.set-aside*"_s}).size(), 1);
    recent.note(*Catalogue::builtIn(), Account, u"conference"_s, draft(u"From"_s, u"+15005550006"_s));
    QVERIFY(QFile::exists(path));
}

QTEST_GUILESS_MAIN(TestRecentValues)
#include "tst_recentvalues.moc"
