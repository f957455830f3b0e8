#include "ui/widgets/messagebar.h"
#include "ui/widgets/sidlabel.h"
#include "ui/widgets/sidlens.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/wraplabel.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

const QString task = u"WT0123456789abcdef0123456789abcdef"_s;
const QString worker = u"WKffffffffffffffffffffffffffffffff"_s;

/// Takes what its children want with SIDs.
class Taker final : public QWidget
{
public:
    QList<std::pair<Sid, SidEvent::Wish>> taken;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != SidEvent::eventType())
            return QWidget::event(event);
        const auto &wish = static_cast<const SidEvent &>(*event);
        taken.append({wish.sid(), wish.wish()});
        event->accept();
        return true;
    }
};

} // namespace

/// Any SID, wherever it is seen.
class TestSidLens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWholeSidsAlone();
    void saysWhatEachIs();
    void menuCopiesOpensAndAsksWhere();
    void nobodyHasToTakeIt();
    void messagesAndTextsHaveThemToo();
};

void TestSidLens::findsWholeSidsAlone()
{
    QCOMPARE(sidsIn(u"no SID, WT12, and "_s + task.chopped(1)).size(), 0);
    const QList<Sid> found = sidsIn(u"https://x/"_s + task + u"/Workers/"_s + worker + u"?a="_s + task);
    QCOMPARE(found.size(), 2); // Each once, in their order.
    QCOMPARE(found.at(0).toString(), task);
    QCOMPARE(found.at(1).toString(), worker);
    QCOMPARE(sidsIn(task + u"0"_s).size(), 0); // Too long to be one.
    QCOMPARE(sidsIn(u"x"_s + task).size(), 0);
    QCOMPARE(sidsIn(u"\""_s + task + u"\""_s).size(), 1);
    QCOMPARE(sidsIn({}).size(), 0);
}

void TestSidLens::saysWhatEachIs()
{
    QSet<QString> names;
    for (int kind = int(SidKind::Account); kind <= int(SidKind::Request); ++kind) {
        const QString name = sidKindName(static_cast<SidKind>(kind));
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(kind)));
        names.insert(name);
    }
    QCOMPARE(names.size(), int(SidKind::Request));
}

void TestSidLens::menuCopiesOpensAndAsksWhere()
{
    Taker window;
    auto *between = new QWidget(&window);
    auto *leaf = new QWidget(between);
    QMenu menu;
    addSidMenus(menu, leaf, sidsIn(task + u' ' + u"WQ00000000000000000000000000000001"_s));
    const auto part = [&menu](const QString &sid) { return menu.findChild<QMenu *>(u"sidMenu"_s + sid); };
    QVERIFY(part(task)->title().startsWith(u"Task "_s));
    QCOMPARE(part(task)->actions().size(), 3);
    part(task)->actions().at(0)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), task);
    part(task)->actions().at(1)->trigger();
    part(task)->actions().at(2)->trigger();
    QCOMPARE(window.taken.size(), 2);
    QCOMPARE(window.taken.at(0).first.toString(), task);
    QCOMPARE(window.taken.at(0).second, SidEvent::Wish::Open);
    QCOMPARE(window.taken.at(1).second, SidEvent::Wish::Places);
    // A queue has no page of its own.
    QCOMPARE(part(u"WQ00000000000000000000000000000001"_s)->actions().size(), 2);
    delete leaf;
    part(task)->actions().at(1)->trigger(); // Nobody is there any more.
    QCOMPARE(window.taken.size(), 2);
}

void TestSidLens::nobodyHasToTakeIt()
{
    QWidget alone;
    QVERIFY(!sendSidWish(&alone, *Sid::parse(task), SidEvent::Wish::Open));
}

/// A SID in a message, in an answer as it came, and on its own.
void TestSidLens::messagesAndTextsHaveThemToo()
{
    Taker window;
    window.resize(400, 300);
    auto *column = new QVBoxLayout(&window);
    auto *bar = new MessageBar;
    auto *text = new TextView;
    auto *label = new SidLabel;
    for (QWidget *one : QList<QWidget *>{bar, text, label})
        column->addWidget(one);
    Message message;
    message.source = u"test"_s;
    message.text = u"Refused: "_s + task;
    bar->show(message);
    text->setObjectName(u"text"_s);
    text->setText(u"first\n{\"sid\":\""_s + worker + u"\"}\nlast"_s);
    label->setSid(*Sid::parse(task));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto openOf = [](QWidget *in, const QString &menu, const QString &sid) {
        auto *found = in->findChild<QMenu *>(menu);
        auto *one = found ? found->findChild<QMenu *>(u"sidMenu"_s + sid) : nullptr;
        if (one)
            one->actions().at(1)->trigger();
        if (found)
            found->close();
        return one != nullptr;
    };
    auto *words = bar->findChild<WrapLabel *>();
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, {2, 2}, words->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(words, &wanted);
    QVERIFY(openOf(bar, u"messageMenu"_s, task));
    Q_EMIT text->customContextMenuRequested({5, 5});
    QVERIFY(openOf(text, u"textMenu"_s, worker));
    Q_EMIT label->customContextMenuRequested({5, 5});
    QVERIFY(openOf(label, u"sidLabelMenu"_s, task));
    QCOMPARE(window.taken.size(), 3);
}

QTEST_MAIN(TestSidLens)
#include "tst_sidlens.moc"
