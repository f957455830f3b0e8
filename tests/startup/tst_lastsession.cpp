#include "profiles/settings.h"
#include "startup/lastsession.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// What was open is opened again, unless a person does not want it.
class TestLastSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack();
    void doesNotComeBackWhereAPersonDoesNotWantIt();
    void takesNothingFromWhatItDoesNotUnderstand();
};

namespace {

LastSession supportSession()
{
    LastSession session;
    session.profile = u"Support"_s;
    session.key = u"AC1/none"_s;
    session.address.workspace = *Sid::parse(u"WS00000000000000000000000000000001"_s);
    session.address.task = *Sid::parse(u"WT00000000000000000000000000000002"_s);
    return session;
}

} // namespace

void TestLastSession::comesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    {
        Settings settings(path);
        QCOMPARE(lastSession(settings), LastSession());
        keepLastSession(settings, supportSession());
    }
    QCOMPARE(lastSession(Settings(path)), supportSession());
    LastSession training;
    training.scenario = u"rush-hour"_s;
    Settings settings(path);
    keepLastSession(settings, training);
    QCOMPARE(lastSession(settings), training);
}

void TestLastSession::doesNotComeBackWhereAPersonDoesNotWantIt()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    keepLastSession(settings, supportSession());
    settings.setOn(Setting::ReopenLast, false);
    QCOMPARE(lastSession(settings), LastSession());
}

void TestLastSession::takesNothingFromWhatItDoesNotUnderstand()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.json"_s));
    settings.setWindowState(u"lastSession"_s, "{\"profile\":");
    QCOMPARE(lastSession(settings), LastSession());
    settings.setWindowState(u"lastSession"_s,
                            "{\"profile\":7,\"task\":\"WS00000000000000000000000000000001\",\"worker\":\"Alice\"}");
    QCOMPARE(lastSession(settings), LastSession()); // A workspace is no task.
}

QTEST_GUILESS_MAIN(TestLastSession)
#include "tst_lastsession.moc"
