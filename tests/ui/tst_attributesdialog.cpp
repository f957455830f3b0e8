#include "support/windowtest.h"
#include "ui/plans/attributesdialog.h"
#include "ui/plans/plandialog.h"

#include <QJsonDocument>
#include <QLabel>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace Desk;
using namespace WindowTest;

/// The attributes of the open task are edited, and what others change meanwhile is kept.
class TestAttributesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_tested = std::make_unique<TestedWindow>();
        m_tested->open();
    }
    void cleanup() { m_tested.reset(); }
    void sendsWhatIsChangedAndKeepsTheRest();
    void keepsWhatOthersChangedMeanwhile();
    void asksWhoseCountWhereBothChanged();
    void saysWhatIsNoObject();
    void whatWasTypedIsThereAfterACrash();
    void saysWhereTheyAreTooLong();

private:
    AttributesDialog *opened()
    {
        if (!QTest::qWaitFor([this] { return m_tested->action(u"taskAttributes"_s)->isEnabled(); }, 5'000))
            return nullptr;
        m_tested->action(u"taskAttributes"_s)->trigger();
        return m_tested->window->findChild<AttributesDialog *>();
    }
    [[nodiscard]] QJsonObject attributes() const
    {
        return QJsonDocument::fromJson(m_tested->training->taskWatch.task()->task.attributes.toUtf8()).object();
    }
    static void type(const AttributesDialog &dialog, const QJsonObject &object)
    {
        dialog.findChild<QPlainTextEdit *>()->setPlainText(QString::fromUtf8(QJsonDocument(object).toJson()));
    }
    static QString text(const AttributesDialog &dialog, const QString &name)
    {
        return dialog.findChild<QLabel *>(name)->text();
    }
    /// Somebody else changes them through the API; the window reads it.
    bool changedByAnother(const QJsonObject &object)
    {
        const Endpoint endpoint = m_tested->training->client.endpoint();
        const Address address = m_tested->window->address();
        QUrl url = endpoint.baseUrl;
        url.setPath(u"/v1/Workspaces/%1/Tasks/%2"_s.arg(address.workspace.toString(), address.task.toString()));
        QNetworkRequest request(url);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        request.setRawHeader("Authorization", "Basic " + (endpoint.user.toUtf8() + ':' + endpoint.secret).toBase64());
        QNetworkAccessManager network;
        QNetworkReply *reply = network.post(
            request, "Attributes=" + QJsonDocument(object).toJson(QJsonDocument::Compact).toPercentEncoding());
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000) ||
            reply->error() != QNetworkReply::NoError)
            return false;
        m_tested->action(u"refresh"_s)->trigger();
        return QTest::qWaitFor([&] { return attributes() == object; }, 10'000);
    }
    /// Sends the plan that the dialog makes.
    static bool wentOn(AttributesDialog &dialog)
    {
        dialog.findChild<QPushButton *>(u"attributesGoOn"_s)->click();
        auto *plan = dialog.findChild<PlanDialog *>();
        if (!plan)
            return false;
        plan->findChild<QPushButton *>(u"planStart"_s)->click();
        const auto isDone = [plan] {
            return !plan->runner().isRunning() && plan->runner().rows().constFirst().state == PlanRowState::Done;
        };
        const bool wasDone = QTest::qWaitFor(isDone, 10'000);
        plan->reject();
        return wasDone;
    }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestAttributesDialog::sendsWhatIsChangedAndKeepsTheRest()
{
    const QJsonObject before = attributes();
    QVERIFY(!before.isEmpty());
    const QPointer<AttributesDialog> dialog = opened();
    QVERIFY(dialog);
    QCOMPARE(text(*dialog, u"attributesState"_s), u"Nothing is changed yet."_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"attributesGoOn"_s)->isEnabled());
    QJsonObject wanted = before;
    wanted.insert(u"note"_s, u"50% & more"_s);
    type(*dialog, wanted);
    QCOMPARE(text(*dialog, u"attributesState"_s), u"Changed: note."_s);
    QVERIFY(wentOn(*dialog));
    QTRY_VERIFY(!dialog); // It is done.
    QTRY_COMPARE(attributes(), wanted);
}

void TestAttributesDialog::keepsWhatOthersChangedMeanwhile()
{
    const QJsonObject before = attributes();
    const QPointer<AttributesDialog> dialog = opened();
    QVERIFY(dialog);
    QJsonObject mine = before;
    mine.insert(u"mine"_s, 1);
    type(*dialog, mine);
    QJsonObject theirs = before;
    theirs.insert(u"theirs"_s, 2);
    QVERIFY(changedByAnother(theirs));
    QTRY_COMPARE(dialog->merge().theirs.size(), 1);
    QVERIFY(text(*dialog, u"attributesTheirs"_s).endsWith(u"kept: theirs."_s));
    QVERIFY(wentOn(*dialog));
    QJsonObject both = mine;
    both.insert(u"theirs"_s, 2);
    QTRY_COMPARE(attributes(), both);
}

void TestAttributesDialog::asksWhoseCountWhereBothChanged()
{
    QJsonObject mine = attributes();
    QJsonObject theirs = mine;
    const QPointer<AttributesDialog> dialog = opened();
    QVERIFY(dialog);
    mine.insert(u"level"_s, 7);
    type(*dialog, mine);
    theirs.insert(u"level"_s, 8);
    QVERIFY(changedByAnother(theirs));
    QTRY_COMPARE(dialog->merge().conflicts.size(), 1);
    QVERIFY2(text(*dialog, u"attributesConflicts"_s).contains(u"yours is 7, theirs is 8"_s),
             qPrintable(text(*dialog, u"attributesConflicts"_s)));
    QCOMPARE(dialog->problem(), u"Say whose values count."_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"attributesGoOn"_s)->isEnabled());
    dialog->findChild<QRadioButton *>(u"attributesMine"_s)->click();
    QCOMPARE(dialog->problem(), QString());
    QVERIFY(wentOn(*dialog));
    QTRY_COMPARE(attributes(), mine);
}

void TestAttributesDialog::saysWhatIsNoObject()
{
    const QPointer<AttributesDialog> dialog = opened();
    QVERIFY(dialog);
    auto *field = dialog->findChild<QPlainTextEdit *>();
    field->setPlainText(u"{\n\"a\": 1,\n}"_s);
    QVERIFY2(dialog->problem().startsWith(u"Line 3:"_s), qPrintable(dialog->problem()));
    field->setPlainText(u"[1]"_s);
    QCOMPARE(dialog->problem(), u"Attributes are one object: { … }."_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"attributesGoOn"_s)->isEnabled());
}

void TestAttributesDialog::whatWasTypedIsThereAfterACrash()
{
    QPointer<AttributesDialog> dialog = opened();
    QVERIFY(dialog);
    const QJsonObject was = attributes();
    QJsonObject mine = was;
    mine.insert(u"note"_s, u"call back"_s);
    type(*dialog, mine);
    delete dialog.data(); // Nobody said anything.
    // Meanwhile somebody changed something else, which is kept.
    QJsonObject theirs = was;
    theirs.insert(u"vip"_s, true);
    QVERIFY(changedByAnother(theirs));
    dialog = opened();
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<QLabel *>(u"attributesRestored"_s)->isVisible());
    QCOMPARE(dialog->problem(), QString());
    QCOMPARE(dialog->merge().merged.value("note"_L1).toString(), u"call back"_s);
    QCOMPARE(dialog->merge().merged.value("vip"_L1).toBool(), true);
    dialog->reject(); // Escape, perhaps by mistake.
    QTRY_VERIFY(!dialog);
    dialog = opened();
    QVERIFY(dialog);
    QCOMPARE(dialog->merge().merged.value("note"_L1).toString(), u"call back"_s);
    dialog->findChild<QPushButton *>(u"attributesCancel"_s)->click(); // Discards it.
    QTRY_VERIFY(!dialog);
    dialog = opened();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QLabel *>(u"attributesRestored"_s)->isVisible());
    QVERIFY(!dialog->merge().merged.contains("note"_L1));
}

void TestAttributesDialog::saysWhereTheyAreTooLong()
{
    const QPointer<AttributesDialog> dialog = opened();
    QVERIFY(dialog);
    QJsonObject mine = attributes();
    mine.insert(u"note"_s, QString(5000, u'x'));
    type(*dialog, mine);
    QVERIFY2(dialog->problem().contains(u"4096"_s), qPrintable(dialog->problem()));
    QVERIFY(!dialog->findChild<QPushButton *>(u"attributesGoOn"_s)->isEnabled());
    mine.insert(u"note"_s, QString(500, u'x'));
    type(*dialog, mine);
    QCOMPARE(dialog->problem(), QString());
}

QTEST_MAIN(TestAttributesDialog)
#include "tst_attributesdialog.moc"
