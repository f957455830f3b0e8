#include "ui/widgets/discard.h"

#include "ui/widgets/banner.h"

#include <QAction>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace Desk;
using namespace Qt::StringLiterals;

/// A click may be what takes the clicked thing away. Qt writes into a button after it has told of the click: it must be
/// there until the click is over.
class TestDiscard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aButtonOfTheBannerOutlivesItsClick();
    void aButtonOutlivesItsActionWithTheClick();
    void buttonsStayWhereTheirActionsDo();
    void aPageOutlivesAClickInIt();
    void goesWithItsPlaceAtTheLatest();
    void itsOpenListCloses();
};

void TestDiscard::aButtonOfTheBannerOutlivesItsClick()
{
    Banner banner;
    QAction first(u"First"_s);
    first.setObjectName(u"first"_s);
    QAction second(u"Second"_s);
    second.setObjectName(u"second"_s);
    banner.setActions({&first});
    banner.show();
    QVERIFY(QTest::qWaitForWindowExposed(&banner));
    const QPointer<QToolButton> button = banner.findChild<QToolButton *>(u"first.button"_s);
    bool isThere = false;
    connect(&first, &QAction::triggered, &banner, [&] {
        banner.setActions({&second});
        isThere = button;
        QVERIFY(!banner.findChild<QToolButton *>(u"first.button"_s));
        first.setVisible(false); // what happens to the action is no matter of the old button's
        first.setVisible(true);
        QVERIFY(!button || !button->isVisible());
    });
    QTest::mouseClick(button.data(), Qt::LeftButton);
    QVERIFY(isThere);
    QTRY_VERIFY(!button);
    QVERIFY(banner.findChild<QToolButton *>(u"second.button"_s)->isVisible());
}

/// As where the panel that owns the action goes with the session.
void TestDiscard::aButtonOutlivesItsActionWithTheClick()
{
    Banner banner;
    auto *action = new QAction(u"Gone"_s);
    action->setObjectName(u"gone"_s);
    banner.setActions({action});
    banner.show();
    QVERIFY(QTest::qWaitForWindowExposed(&banner));
    const QPointer<QToolButton> button = banner.findChild<QToolButton *>(u"gone.button"_s);
    bool isThere = false;
    connect(button.data(), &QToolButton::pressed, &banner, [&] {
        delete action;
        banner.setActions({});
        isThere = button;
    });
    QTest::mouseClick(button.data(), Qt::LeftButton);
    QVERIFY(isThere);
    QTRY_VERIFY(!button);
}

void TestDiscard::buttonsStayWhereTheirActionsDo()
{
    Banner banner;
    QAction action(u"Unlock"_s);
    action.setObjectName(u"unlock"_s);
    banner.setActions({&action});
    const QPointer<QToolButton> button = banner.findChild<QToolButton *>(u"unlock.button"_s);
    banner.setActions({&action});
    QTest::qWait(1);
    QCOMPARE(banner.findChild<QToolButton *>(u"unlock.button"_s), button.data());
    QVERIFY(button);
}

void TestDiscard::aPageOutlivesAClickInIt()
{
    QScrollArea area;
    QPointer<QPushButton> button = new QPushButton(u"Next"_s);
    area.setWidget(button);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    bool isThere = false;
    auto *next = new QWidget;
    connect(button.data(), &QPushButton::clicked, &area, [&] {
        replacePage(area, next);
        isThere = button && !button->isVisible();
    });
    QTest::mouseClick(button.data(), Qt::LeftButton);
    QVERIFY(isThere);
    QCOMPARE(area.widget(), next);
    QTRY_VERIFY(!button);
}

void TestDiscard::goesWithItsPlaceAtTheLatest()
{
    auto place = std::make_unique<QWidget>();
    const QPointer<QWidget> widget = new QWidget(place.get());
    discard(widget);
    QVERIFY(widget && !widget->parent());
    place.reset();
    QVERIFY(!widget);
}

/// It would take the keys for something that is not in sight any more.
void TestDiscard::itsOpenListCloses()
{
    QScrollArea area;
    auto *edit = new QLineEdit;
    edit->setCompleter(new QCompleter(QStringList{u"client:ada"_s, u"client:bob"_s}, edit));
    area.setWidget(edit);
    area.show();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    edit->setFocus();
    QTest::keyClicks(edit, u"client"_s);
    QTRY_VERIFY(QApplication::activePopupWidget());
    replacePage(area, new QWidget);
    QVERIFY(!QApplication::activePopupWidget());
}

QTEST_MAIN(TestDiscard)
#include "tst_discard.moc"
