#include "reservations/taskfacts.h"

#include "support/samples.h"
#include "ui/reservations/taskline.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

class TaskFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheTaskTells_data()
    {
        QTest::addColumn<QString>("attributes");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("customer");
        QTest::newRow("a call") << u"{\"from\":\"+15005550006\",\"to\":\"+15005550001\",\"name\":\"Ada\"}"_s
                                << u"+15005550006"_s << u"+15005550001"_s << u"Ada"_s;
        QTest::newRow("Studio") << u"{\"caller\":\"+15005550006\",\"called\":\"+15005550001\"}"_s << u"+15005550006"_s
                                << u"+15005550001"_s << QString();
        QTest::newRow("Flex, the name is the number") << u"{\"from\":\"+15005550006\",\"name\":\"+15005550006\"}"_s
                                                      << u"+15005550006"_s << QString() << QString();
        QTest::newRow("Flex Insights") << u"{\"customers\":{\"name\":\"Ada Adler\"},\"name\":\"x\"}"_s << QString()
                                       << QString() << u"Ada Adler"_s;
        QTest::newRow("a number") << u"{\"from\":15005550006}"_s << u"15005550006"_s << QString() << QString();
        QTest::newRow("other types") << u"{\"from\":[1],\"to\":{},\"customer\":null,\"name\":true}"_s << QString()
                                     << QString() << QString();
        QTest::newRow("two lines") << u"{\"name\":\"Ada\\nAdler\"}"_s << QString() << QString()
                                   << oneLineOf(u"Ada\nAdler"_s);
        QTest::newRow("no object") << u"[1]"_s << QString() << QString() << QString();
        QTest::newRow("no JSON") << u"from=+1500"_s << QString() << QString() << QString();
        QTest::newRow("none") << QString() << QString() << QString() << QString();
    }

    void readsWhatTheTaskTells()
    {
        QFETCH(QString, attributes);
        Task task = Samples::task(3);
        task.attributes = attributes;
        task.taskQueueName = u"Support"_s;
        const TaskFacts facts = taskFacts(task);
        QTEST(facts.from, "from");
        QTEST(facts.to, "to");
        QTEST(facts.customer, "customer");
        QCOMPARE(facts.channel, u"voice"_s);
        QCOMPARE(facts.queue, u"Support"_s);
        QCOMPARE(facts.priority, 3);
    }

    void theLineHasNoHoles()
    {
        TaskLine line;
        line.resize(2000, 20);
        line.setFacts(TaskFacts{u"+15005550006"_s, {}, {}, u"voice"_s, {}, 10});
        QCOMPARE(line.shownText(), u"from +15005550006 · voice · priority 10"_s);
        QCOMPARE(line.accessibleName(), line.shownText());
        line.setFacts({});
        QVERIFY(line.isHidden());
    }

    void whoAndWhereTakeALineEachWhereThereIsNoRoom()
    {
        TaskLine line;
        const TaskFacts facts{u"+15005550006"_s, u"+15005550001"_s, u"Ada"_s, u"voice"_s, u"Support"_s, 0};
        line.setFacts(facts);
        line.resize(line.sizeHint().width(), 20);
        const int one = line.height();
        QVERIFY(!line.shownText().contains(u'\n'));
        line.resize(line.sizeHint().width() - 1, 20);
        QCOMPARE(line.shownText(), u"from +15005550006 · to +15005550001 · Ada\nvoice · Support · priority 0"_s);
        QCOMPARE(line.height(), 2 * one);
    }

    void whatIsSaidCanBeCopied()
    {
        TaskLine line;
        line.setFacts(TaskFacts{u"+15005550006"_s, {}, QString(200, u'x'), u"voice"_s, {}, 0});
        line.resize(300, 20);
        line.show();
        auto *text = line.findChild<QLabel *>(u"taskLineText"_s);
        QCOMPARE(text->text(), line.shownText());
        QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
        text->setSelection(5, 12);
        QCOMPARE(text->selectedText(), u"+15005550006"_s);
        line.setFacts(TaskFacts{u"+15005550006"_s, {}, QString(200, u'x'), u"voice"_s, {}, 0});
        QCOMPARE(text->selectedText(), u"+15005550006"_s);
        Q_EMIT text->customContextMenuRequested({1, 1});
        auto *menu = text->findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().constLast()->trigger(); // The name, of which most is cut.
        QCOMPARE(QGuiApplication::clipboard()->text(), QString(200, u'x'));
    }

    void theLongestGivesWayFirst()
    {
        TaskLine line;
        line.setFacts(TaskFacts{u"+1500"_s, {}, u"<b>"_s + QString(250, u'x'), u"voice"_s, u"Support"_s, 0});
        line.resize(500, 20);
        const QString shown = line.shownText();
        QVERIFY2(shown.startsWith(u"from +1500 · <b>x"_s), qPrintable(shown)); // markup is text
        QVERIFY2(shown.endsWith(u"x…\nvoice · Support · priority 0"_s), qPrintable(shown));
        QVERIFY(line.toolTip().contains(QString(200, u'x'))); // as much as any line shows
        QVERIFY(line.toolTip().contains(u"&lt;b&gt;"_s));
        for (const int width : {0, 1, 40, 120}) {
            line.resize(width, 20);
            (void)line.shownText(); // ends, however narrow
        }
    }

    void numbersAreToldApartByTheirEnds()
    {
        TaskLine line;
        line.setFacts(TaskFacts{u"+99900000012"_s, u"+99900000013"_s, u"person9"_s, u"voice"_s, u"Support"_s, 0});
        for (const int width : {180, 220, 260}) {
            line.resize(width, 20);
            const QString who = line.shownText().section(u'\n', 0, 0);
            QVERIFY2(who.contains(u"12 ·"_s) && who.contains(u"13 ·"_s) && who.contains(u'…'), qPrintable(who));
        }
    }

private:
    static QString oneLineOf(QString text) { return text.replace(u'\n', QChar(0x240a)); }
};

QTEST_MAIN(TaskFactsTest)
#include "tst_taskfacts.moc"
