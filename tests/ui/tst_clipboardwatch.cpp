#include "ui/window/clipboardwatch.h"

#include "support/windowtest.h"

#include <QClipboard>
#include <QMimeData>
#include <QToolButton>

using namespace WindowTest;

namespace {
const QString sid = u"WT0123456789abcdef0123456789abcdef"_s;
} // namespace

/// What somebody copies elsewhere, where it is wanted.
class TestClipboardWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void looksAtNothingUnlessAsked();
    void findsASid_data();
    void findsASid();
    void offersItAsALinkAndOpensNothing();
};

void TestClipboardWatch::looksAtNothingUnlessAsked()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    QVERIFY(!settings.isOn(Setting::WatchClipboard));
    ClipboardWatch watch(settings);
    QSignalSpy found(&watch, &ClipboardWatch::found);
    QGuiApplication::clipboard()->setText(sid);
    passQueued();
    QVERIFY(found.isEmpty());
    settings.setOn(Setting::WatchClipboard, true);
    QVERIFY(found.isEmpty()); // What was copied before is of before.
    QGuiApplication::clipboard()->setText(sid + u" "_s);
    QCOMPARE(found.size(), 1);
    settings.setOn(Setting::WatchClipboard, false);
    QCOMPARE(found.size(), 2);
    QVERIFY(found.constLast().constFirst().value<Sid>().isNull());
    QGuiApplication::clipboard()->setText(sid);
    QCOMPARE(found.size(), 2);
}

void TestClipboardWatch::findsASid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("alone") << sid << true;
    QTest::newRow("in a link") << u"https://taskrouter.twilio.com/v1/Workspaces/WS"_s + sid.mid(2) + u"/Tasks/"_s + sid
                               << true;
    QTest::newRow("in a log") << u"12:00 ERROR task "_s + sid + u" gone"_s << true;
    QTest::newRow("none") << u"a shopping list"_s << false;
    QTest::newRow("half of one") << sid.left(20) << false;
    QTest::newRow("of what opens nowhere") << u"CA"_s + sid.mid(2) << false;
    QTest::newRow("far behind") << QString(10'000'000, u'x') + sid << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestClipboardWatch::findsASid()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    settings.setOn(Setting::WatchClipboard, true);
    ClipboardWatch watch(settings);
    QSignalSpy found(&watch, &ClipboardWatch::found);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QGuiApplication::clipboard()->setText(text);
    QVERIFY(!found.isEmpty());
    QCOMPARE(!found.constLast().constFirst().value<Sid>().isNull(), isOne);
}

void TestClipboardWatch::offersItAsALinkAndOpensNothing()
{
    TestedWindow tested;
    tested.open();
    tested.settings.setOn(Setting::WatchClipboard, true);
    auto *link = tested.window->findChild<QToolButton *>(u"statusOffer"_s);
    QVERIFY(!link->isVisible());
    const Sid open = tested.window->address().task;
    Sid other;
    const QList<Task> waiting = tested.training->tasks.tasksWith(TaskStatus::Pending);
    for (const Task &task : waiting)
        other = task.sid;
    QVERIFY(!other.isNull() && other != open);
    QGuiApplication::clipboard()->setText(u"look at "_s + other.toString());
    QVERIFY(link->isVisible());
    QVERIFY(link->text().contains(other.shortened()));
    QVERIFY(!link->text().contains(u"look"_s));
    QCOMPARE(tested.window->address().task, open);
    link->click();
    QTRY_COMPARE(tested.window->address().task, other);
    QVERIFY(!link->isVisible());
    // Something else was copied: the link goes.
    QGuiApplication::clipboard()->setText(open.toString());
    QVERIFY(link->isVisible());
    QGuiApplication::clipboard()->setText(u"milk"_s);
    QVERIFY(!link->isVisible());
}

QTEST_MAIN(TestClipboardWatch)
#include "tst_clipboardwatch.moc"
