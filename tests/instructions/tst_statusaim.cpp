#include "instructions/catalogue.h"
#include "instructions/request.h"
#include "instructions/statusaim.h"

#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

/// What an instruction brings about, told from its form: what an unknown outcome is compared with.
class TestStatusAim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachActionAimsAtWhatItSays_data();
    void eachActionAimsAtWhatItSays();
    void onlyTheConferenceMakesOne();
};

void TestStatusAim::eachActionAimsAtWhatItSays_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("aim");
    const auto row = [](const char *action, const char *parameter, const char *aim) {
        QTest::addRow("%s %s", action, parameter)
            << QString::fromLatin1(action) << QString::fromLatin1(parameter) << QString::fromLatin1(aim);
    };
    row("accept", "", "accepted");
    row("reject", "", "rejected");
    row("wrapup", "", "wrapping");
    row("complete", "", "completed");
    row("conference", "", "accepted");
    row("dequeue", "", "accepted");
    row("call", "", "");
    row("call", "CallAccept", "accepted");
    row("redirect", "", "");
    row("redirect", "RedirectAccept", "accepted");
    row("supervise", "", "");
}

void TestStatusAim::eachActionAimsAtWhatItSays()
{
    QFETCH(QString, action);
    QFETCH(QString, parameter);
    QFETCH(QString, aim);
    const auto catalogue = Catalogue::builtIn();
    QVERIFY(catalogue->action(action));
    Draft draft;
    if (!parameter.isEmpty())
        draft.set(parameter, u"true"_s);
    QCOMPARE(statusAimedAt(encodeForm(wireFields(*catalogue, action, draft))), aim);
    if (!parameter.isEmpty()) {
        draft.set(parameter, u"false"_s);
        QCOMPARE(statusAimedAt(encodeForm(wireFields(*catalogue, action, draft))), QString());
    }
}

void TestStatusAim::onlyTheConferenceMakesOne()
{
    const auto catalogue = Catalogue::builtIn();
    for (const Action &action : catalogue->actions())
        QCOMPARE(action.makesConference, action.key == "conference"_L1);
}

QTEST_GUILESS_MAIN(TestStatusAim)
#include "tst_statusaim.moc"
