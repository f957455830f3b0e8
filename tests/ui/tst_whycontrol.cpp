#include "reservations/polling.h"
#include "support/windowtest.h"
#include "ui/plans/plandialog.h"
#include "ui/reservations/workersface.h"
#include "ui/story/storypane.h"
#include "ui/story/why/whypage.h"

#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

/// "Why?" in the window: when it asks, and what its next steps become.
class TestWhyControl : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
    }
    void cleanup() { m_tested.reset(); }
    void asksWhenItIsLookedAt();
    void asksAnewForAnotherTask();
    void saysWhatCameOfLookingForAlerts();
    void holdsTheAlertsThatWereFoundBesideTheStory();
    void asksAnewOnceTheTaskHasChanged();
    void saysThatAWorkerHasMoved();
    void showsWhatProvesIt();
    void opensAPlanAndSendsNothingByItself();
    void theTaskMenuFollowsTheTask();
    void anEndedOfferLeadsToItsStory();

private:
    [[nodiscard]] WhyPage *page() const { return m_tested->window->findChild<WhyPage *>(); }
    [[nodiscard]] bool isAnswered(Sid task) const
    {
        return page() && page()->diagnosis().task == task && !page()->diagnosis().sentence.isEmpty();
    }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestWhyControl::asksWhenItIsLookedAt()
{
    const Sid task = m_tested->window->address().task;
    QVERIFY(!isAnswered(task));
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(task));
    QVERIFY(page()->diagnosis().requests > 0);
    QVERIFY(page()->diagnosis().requests <= 25);
    QCOMPARE(page()->findChild<QLabel *>(u"whySentence"_s)->text(), page()->diagnosis().sentence);
}

void TestWhyControl::asksAnewForAnotherTask()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    const QList<Task> pending = m_tested->training->tasks.tasksWith(TaskStatus::Pending);
    QVERIFY(!pending.isEmpty());
    m_tested->window->openText(pending.constFirst().sid.toString());
    QTRY_VERIFY(isAnswered(pending.constFirst().sid));
}

void TestWhyControl::saysWhatCameOfLookingForAlerts()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    const auto said = [this] { return page()->findChild<QLabel *>(u"whySaid"_s)->text(); };
    StoryAct act;
    act.kind = StoryAct::Kind::LookAtAlerts;
    Q_EMIT page()->actWanted(act);
    QTRY_COMPARE(said(), u"Since the task came there has been no alert that may explain it."_s);
}

void TestWhyControl::holdsTheAlertsThatWereFoundBesideTheStory()
{
    // A program is to be asked what to do with each offer, and nobody listens there.
    Directory &directory = *m_tested->training->session.directory;
    QTRY_VERIFY(!directory.workflows().isEmpty());
    const Endpoint endpoint = m_tested->training->client.endpoint();
    QUrl url = endpoint.baseUrl;
    url.setPath(u"/v1/Workspaces/%1/Workflows/%2"_s.arg(m_tested->window->address().workspace.toString(),
                                                        directory.workflows().constFirst().sid.toString()));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Authorization", "Basic " + (endpoint.user.toUtf8() + ':' + endpoint.secret).toBase64());
    QNetworkAccessManager network;
    QNetworkReply *reply = network.post(request, "AssignmentCallbackUrl=http%3A%2F%2F127.0.0.1%3A9%2Fassign");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);

    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    const WhyVerdict before = page()->diagnosis().verdict;
    QVERIFY(before != WhyVerdict::CallbackFailed);
    StoryAct act;
    act.kind = StoryAct::Kind::LookAtAlerts;
    // The next offers are made, and their callbacks fail.
    for (int tries = 0; tries < 20 && page()->diagnosis().verdict == before; ++tries) {
        m_tested->pass(5);
        Q_EMIT page()->actWanted(act);
        QTest::qWait(200);
    }
    QTRY_COMPARE(page()->diagnosis().verdict, WhyVerdict::CallbackFailed);
    // Asked again, it is known still.
    Q_EMIT page()->askWanted();
    QTRY_VERIFY(page()->findChild<QPushButton *>(u"whyAsk"_s)->text() == u"Ask again"_s);
    QCOMPARE(page()->diagnosis().verdict, WhyVerdict::CallbackFailed);
}

void TestWhyControl::asksAnewOnceTheTaskHasChanged()
{
    m_tested->action(u"goWhy"_s)->trigger();
    const Sid task = m_tested->window->address().task;
    QTRY_VERIFY(isAnswered(task));
    auto *poller = m_tested->window->findChild<Poller *>(u"whyPoller"_s);
    QVERIFY(poller);
    QVERIFY2(poller->dueIn() > 20'000, QByteArray::number(poller->dueIn()).constData());
    const QString before = page()->diagnosis().sentence;
    const UtcMsecs asOf = page()->diagnosis().asOf;
    // The offer runs out: the answer is out of date, and not asked anew at once.
    m_tested->pass(120);
    m_tested->action(u"refresh"_s)->trigger();
    const auto *said = page()->findChild<QLabel *>(u"whyAsOf"_s);
    QTRY_VERIFY2(said->text().startsWith(u"out of date"_s), qPrintable(said->text()));
    QCOMPARE(page()->diagnosis().asOf, asOf);
    poller->setDelay([](const PollSituation &) { return 1; });
    QTRY_VERIFY(page()->diagnosis().asOf > asOf);
    QVERIFY(page()->diagnosis().sentence != before);
}

/// Beside it the list of workers says that somebody is elsewhere by now: the answer does not stand there as if it held.
void TestWhyControl::saysThatAWorkerHasMoved()
{
    const QList<Task> pending = m_tested->training->tasks.tasksWith(TaskStatus::Pending);
    QVERIFY(!pending.isEmpty());
    m_tested->window->openText(pending.constFirst().sid.toString());
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(pending.constFirst().sid));
    QVERIFY(!page()->diagnosis().workers.isEmpty());
    auto *face = m_tested->window->findChild<WorkersFace *>();
    Directory &directory = *m_tested->training->session.directory;
    QTRY_VERIFY(!directory.workers().isEmpty() && directory.activities().size() > 1);
    const Worker *known = directory.worker(page()->diagnosis().workers.constFirst().sid);
    QVERIFY(known);
    Worker worker = *known;
    const auto *said = page()->findChild<QLabel *>(u"whyAsOf"_s);
    worker.statusChanged = page()->diagnosis().asOf + 5'000;
    Q_EMIT face->workersRead({worker}); // Where the answer has them.
    QVERIFY2(!said->text().startsWith(u"out of date"_s), qPrintable(said->text()));
    for (const Activity &activity : directory.activities()) {
        if (activity.sid != known->activitySid)
            worker.activitySid = activity.sid;
    }
    worker.statusChanged = page()->diagnosis().asOf - 5'000; // An older list.
    Q_EMIT face->workersRead({worker});
    QVERIFY2(!said->text().startsWith(u"out of date"_s), qPrintable(said->text()));
    worker.statusChanged = page()->diagnosis().asOf + 5'000;
    Q_EMIT face->workersRead({worker});
    QVERIFY2(said->text().startsWith(u"out of date"_s), qPrintable(said->text()));
}

void TestWhyControl::showsWhatProvesIt()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    Q_EMIT page()->evidenceWanted(page()->diagnosis().evidence);
    QCOMPARE(m_tested->window->findChild<StoryPane *>()->tab(), StoryPane::Tab::Events);
}

void TestWhyControl::opensAPlanAndSendsNothingByItself()
{
    m_tested->action(u"goWhy"_s)->trigger();
    QTRY_VERIFY(isAnswered(m_tested->window->address().task));
    QSignalSpy sent(&m_tested->training->outbox, &Outbox::sent);
    StoryAct act;
    act.kind = StoryAct::Kind::RaisePriority;
    act.targets = {m_tested->window->address().task};
    Q_EMIT page()->actWanted(act);
    QTRY_VERIFY(m_tested->window->findChild<PlanDialog *>());
    const PlanRunner &runner = m_tested->window->findChild<PlanDialog *>()->runner();
    QCOMPARE(runner.rows().size(), 1);
    QCOMPARE(runner.rows().constFirst().act.action, u"task-priority"_s);
    QCOMPARE(runner.rows().constFirst().target(), m_tested->window->address().task);
    QCOMPARE(sent.count(), 0);
}

void TestWhyControl::theTaskMenuFollowsTheTask()
{
    // The task is reserved: it can be canceled, and not completed.
    QTRY_VERIFY(m_tested->action(u"cancelTask"_s)->isEnabled());
    QVERIFY(!m_tested->action(u"completeTask"_s)->isEnabled());
    QSignalSpy sent(&m_tested->training->outbox, &Outbox::sent);
    m_tested->action(u"cancelTask"_s)->trigger();
    auto *dialog = m_tested->window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    const PlanRow &row = dialog->runner().rows().constFirst();
    QCOMPARE(row.act.action, u"cancel-task"_s);
    QCOMPARE(row.target(), m_tested->window->address().task);
    QVERIFY(!row.act.state.statusText.isEmpty());
    QCOMPARE(dialog->runner().asked().size(), 1); // The reason.
    delete dialog;

    QTRY_VERIFY(m_tested->action(u"moveWorker"_s)->isEnabled());
    m_tested->action(u"moveWorker"_s)->trigger();
    dialog = m_tested->window->findChild<PlanDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->runner().rows().constFirst().act.action, u"move-worker"_s);
    QStringList asked;
    for (const Parameter &parameter : dialog->runner().asked())
        asked.append(parameter.name);
    QCOMPARE(asked, (QStringList{u"ActivitySid"_s, u"RejectPendingReservations"_s}));
    delete dialog;
    QCOMPARE(sent.count(), 0);

    // What is over can have neither done to it.
    const QList<Task> all = m_tested->training->tasks.tasksWith(TaskStatus::Assigned);
    QVERIFY(!all.isEmpty());
    m_tested->window->openText(all.constFirst().sid.toString());
    QTRY_VERIFY(m_tested->action(u"completeTask"_s)->isEnabled());
    QVERIFY(!m_tested->action(u"cancelTask"_s)->isEnabled());
}

void TestWhyControl::anEndedOfferLeadsToItsStory()
{
    m_tested->pass(120);
    m_tested->action(u"refresh"_s)->trigger();
    auto *why = m_tested->window->findChild<QPushButton *>(u"noteWhy"_s);
    QVERIFY(why);
    QTRY_VERIFY(why->isVisible());
    QTest::mouseClick(why, Qt::LeftButton);
    QCOMPARE(m_tested->window->findChild<StoryPane *>()->tab(), StoryPane::Tab::Why);
    QTest::mouseClick(m_tested->window->findChild<QPushButton *>(u"noteDay"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_tested->window->address().worker.isNull());
}

QTEST_MAIN(TestWhyControl)
#include "tst_whycontrol.moc"
