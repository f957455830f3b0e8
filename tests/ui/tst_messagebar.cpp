#include "ui/widgets/messagebar.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

int alerts = 0;

void countAlerts(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        ++alerts;
}

Message told(const QString &source, const QString &text, Tone tone = Tone::Bad)
{
    Message message;
    message.source = source;
    message.text = text;
    message.tone = tone;
    return message;
}

} // namespace

/// The strip at the foot of a pane with a form that scrolls and a button under it, as the details have.
class TestMessageBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void takesTheEmptyRoomFirstAndCoversNothing();
    void formGivesWayWhereThereIsNoRoom();
    void takesAPartOfThePaneAndScrollsInside();
    void isWholeInAnotherPane();
    void updatesInPlace();
    void announcesNewTextsAndNoCountdown();
    void successGoesByItself();
    void successStaysWhileItHasTheFocus();
    void escapeClosesWhatWeighsMost();
    void lastingMessageThatWasClosedStaysAwayUntilItWasOver();
    void whatHappenedAgainIsShownAgain();
    void noticesOutliveTheSession();
    void showsTwoAndKeepsTheRestAtHand();
    void longTextOfAServerHasThreeLinesAndTheRestBehindDetails();
    void sidStaysOnItsLine();
    void whatIsShortHasNoDetails();

private:
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] QRect rectOf(const QWidget *widget) const
    {
        return {widget->mapTo(m_window.get(), QPoint()), widget->size()};
    }

    std::unique_ptr<QWidget> m_window;
    QWidget *m_pane = nullptr;
    QScrollArea *m_form = nullptr;
    QPushButton *m_send = nullptr;
    MessageBar *m_bar = nullptr;
};

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_pane = new QWidget(m_window.get());
    m_pane->setFocusPolicy(Qt::StrongFocus);
    m_form = new QScrollArea;
    m_send = new QPushButton(u"Send"_s);
    m_bar = new MessageBar;
    auto *column = new QVBoxLayout(m_pane);
    column->setContentsMargins({});
    column->addWidget(m_form, 1);
    column->addWidget(m_send);
    column->addStretch();
    column->addWidget(m_bar);
    m_form->setMaximumHeight(250);
    m_form->setMinimumHeight(40);
    m_window->resize(900, 600);
    m_pane->setGeometry(500, 50, 400, 550);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

/// From the top.
QStringList TestMessageBar::shown() const
{
    QStringList texts;
    for (const Message &message : m_bar->told()) {
        const auto *item = m_bar->findChild<QWidget *>(u"message."_s + message.source);
        if (item && item->isVisible())
            texts.append(item->findChild<QLabel *>(u"messageText"_s)->text());
    }
    return texts;
}

void TestMessageBar::takesTheEmptyRoomFirstAndCoversNothing()
{
    const QRect before = rectOf(m_send);
    m_bar->show(told(u"a"_s, u"Something is wrong."_s));
    QVERIFY(m_bar->isVisible());
    QTRY_COMPARE(rectOf(m_bar).bottom(), m_pane->geometry().bottom());
    QCOMPARE(m_bar->width(), m_pane->width());
    QCOMPARE(rectOf(m_send), before); // there was room
    QVERIFY(rectOf(m_bar).top() > rectOf(m_send).bottom());
}

void TestMessageBar::formGivesWayWhereThereIsNoRoom()
{
    m_pane->setGeometry(500, 50, 400, 320);
    QTRY_COMPARE(m_form->height(), 250);
    m_bar->show(told(u"a"_s, u"Something is wrong."_s));
    QTRY_COMPARE(rectOf(m_bar).bottom(), m_pane->geometry().bottom());
    QVERIFY(rectOf(m_bar).top() > rectOf(m_send).bottom());
    QVERIFY(rectOf(m_form).bottom() < rectOf(m_send).top());
    QVERIFY(m_form->height() < 250);
    m_bar->clear(u"a"_s);
    QTRY_COMPARE(m_form->height(), 250);
}

void TestMessageBar::takesAPartOfThePaneAndScrollsInside()
{
    Message message = told(u"a"_s, u"The request was refused because of many a reason. "_s.repeated(9));
    message.advice = u"Look at the details and decide again. "_s.repeated(9);
    message.raw = u"HTTP"_s;
    m_bar->show(message);
    message.source = u"b"_s;
    m_bar->show(message);
    QTRY_COMPARE(m_bar->height(), m_pane->height() * 2 / 5);
    QVERIFY(m_bar->findChild<QScrollArea *>(u"messageScroll"_s)->verticalScrollBar()->maximum() > 0);
    m_pane->setGeometry(500, 50, 400, 300);
    QTRY_COMPARE(m_bar->height(), 120);
    QVERIFY(rectOf(m_bar).top() > rectOf(m_send).bottom());
}

/// It goes with what is in sight, and is as high there as its text.
void TestMessageBar::isWholeInAnotherPane()
{
    auto *page = new QWidget(m_window.get());
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(new QScrollArea, 1);
    page->setGeometry(0, 0, 850, 600);
    m_bar->show(
        told(u"a"_s, u"The task is wrapping up, and needs a reason before it can be completed there. "_s.repeated(2)));
    auto *text = m_bar->findChild<QLabel *>(u"messageText"_s);
    const auto isWhole = [&] {
        const auto *label = static_cast<WrapLabel *>(text);
        return text->height() >= label->wholeHeight(label->width()) &&
               m_bar->rect().contains(QRect(text->mapTo(m_bar, QPoint()), text->size()));
    };
    QTRY_VERIFY(isWhole());
    for (int turn = 0; turn < 2; ++turn) {
        m_pane->hide();
        page->show();
        column->addWidget(m_bar);
        QTRY_COMPARE(m_bar->width(), page->width());
        QTRY_VERIFY(isWhole());
        page->hide();
        m_pane->show();
        m_pane->layout()->addWidget(m_bar);
        QTRY_COMPARE(m_bar->width(), m_pane->width());
        QTRY_VERIFY(isWhole());
    }
}

void TestMessageBar::updatesInPlace()
{
    m_bar->show(told(u"a"_s, u"One"_s));
    auto *close = m_bar->findChild<QToolButton *>(u"messageClose"_s);
    close->setFocus();
    m_bar->show(told(u"a"_s, u"Two"_s));
    QCOMPARE(m_bar->count(), 1);
    QCOMPARE(shown(), QStringList{u"Two"_s});
    QCOMPARE(m_bar->findChild<QToolButton *>(u"messageClose"_s), close);
    m_bar->clear(u"a"_s);
    QVERIFY(m_bar->isHidden());
}

void TestMessageBar::announcesNewTextsAndNoCountdown()
{
    QAccessible::setActive(true);
    if (!QAccessible::isActive())
        QSKIP("This platform announces nothing.");
    const auto before = QAccessible::installUpdateHandler(countAlerts);
    alerts = 0;
    Message message = told(u"a"_s, u"The server does not answer."_s);
    message.life = MessageLife::State;
    message.when = u"next try in 7 s"_s;
    m_bar->show(message);
    QCOMPARE(alerts, 1);
    message.when = u"next try in 6 s"_s;
    m_bar->show(message);
    QCOMPARE(alerts, 1);
    QVERIFY(m_bar->findChild<QLabel *>(u"messageAdvice"_s)->text().contains(u"in 6 s"_s));
    QVERIFY(!m_bar->findChild<QLabel *>(u"messageText"_s)->accessibleName().contains(u"6 s"_s));
    message.text = u"The server says no."_s;
    m_bar->show(message);
    QCOMPARE(alerts, 2);
    QAccessible::installUpdateHandler(before);
}

void TestMessageBar::successGoesByItself()
{
    m_bar->setBriefMsecs(1);
    m_bar->show(told(u"ok"_s, u"Copied."_s, Tone::Ok));
    m_bar->show(told(u"bad"_s, u"Refused."_s));
    QTRY_COMPARE(shown(), QStringList{u"Refused."_s});
    QCOMPARE(m_bar->count(), 1);
}

void TestMessageBar::successStaysWhileItHasTheFocus()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_bar->setBriefMsecs(1);
    m_bar->show(told(u"ok"_s, u"Saved."_s, Tone::Ok));
    m_bar->findChild<QToolButton *>(u"messageClose"_s)->setFocus();
    m_bar->show(told(u"other"_s, u"Copied."_s, Tone::Ok));
    QTRY_COMPARE(shown(), QStringList{u"Saved."_s});
    m_pane->setFocus();
    QTRY_COMPARE(m_bar->count(), 0);
}

void TestMessageBar::escapeClosesWhatWeighsMost()
{
    m_bar->show(told(u"bad"_s, u"Refused."_s));
    m_bar->show(told(u"wait"_s, u"Wait."_s, Tone::Wait));
    QCOMPARE(shown(), QStringList({u"Refused."_s, u"Wait."_s}));
    QVERIFY(m_bar->dismissFirst());
    QCOMPARE(shown(), QStringList{u"Wait."_s});
    QVERIFY(m_bar->dismissFirst());
    QVERIFY(m_bar->isHidden());
    QVERIFY(!m_bar->dismissFirst());
}

void TestMessageBar::lastingMessageThatWasClosedStaysAwayUntilItWasOver()
{
    Message message = told(u"502"_s, u"502"_s);
    message.life = MessageLife::State;
    m_bar->show(message);
    m_bar->findChild<QToolButton *>(u"messageClose"_s)->click();
    QVERIFY(m_bar->isHidden());
    m_bar->show(message);
    QVERIFY(m_bar->isHidden());
    m_bar->clear(u"502"_s); // it was over once
    m_bar->show(message);
    QVERIFY(m_bar->isVisible());
}

void TestMessageBar::whatHappenedAgainIsShownAgain()
{
    m_bar->show(told(u"refusal"_s, u"Refused."_s));
    QVERIFY(m_bar->dismissFirst());
    m_bar->show(told(u"refusal"_s, u"Refused."_s));
    QVERIFY(m_bar->isVisible());
}

void TestMessageBar::noticesOutliveTheSession()
{
    Message notice = told(u"environment"_s, u"The account SID begins with SK."_s);
    notice.life = MessageLife::UntilClosed;
    m_bar->show(notice);
    m_bar->show(told(u"open"_s, u"No such task."_s));
    m_bar->clearAll();
    QCOMPARE(shown(), QStringList{notice.text});
    QVERIFY(m_bar->dismissFirst());
    QCOMPARE(m_bar->count(), 0);
}

void TestMessageBar::showsTwoAndKeepsTheRestAtHand()
{
    for (const char *source : {"a", "b", "c", "d"})
        m_bar->show(told(QString::fromLatin1(source), QString::fromLatin1(source)));
    QCOMPARE(shown(), QStringList({u"d"_s, u"c"_s}));
    auto *more = m_bar->findChild<QPushButton *>(u"moreMessages"_s);
    QVERIFY(more->isVisible());
    more->click();
    QCOMPARE(shown().size(), 4);
    m_bar->clear(u"d"_s);
    m_bar->clear(u"c"_s);
    QVERIFY(more->isHidden());
    QCOMPARE(shown(), QStringList({u"b"_s, u"a"_s}));
}

void TestMessageBar::longTextOfAServerHasThreeLinesAndTheRestBehindDetails()
{
    Message message = told(u"long"_s, u"Refused: The request was refused because of many a reason. "_s.repeated(6));
    message.advice = u"Look at the details and decide again. "_s.repeated(4);
    message.actionText = u"Try now"_s;
    m_bar->show(message);
    const auto *text = m_bar->findChild<QLabel *>(u"messageText"_s);
    const auto *advice = m_bar->findChild<QLabel *>(u"messageAdvice"_s);
    QTRY_COMPARE(text->height(), text->heightForWidth(text->width()));
    QVERIFY(text->height() > 2 * text->fontMetrics().height());
    QVERIFY2(text->height() <= 3 * text->fontMetrics().lineSpacing() + 3, qPrintable(QString::number(text->height())));
    // The next step is ours, and whole.
    QTRY_COMPARE(advice->height(), advice->heightForWidth(advice->width()));
    QVERIFY(m_bar->rect().contains(QRect(advice->mapTo(m_bar, QPoint()), advice->size())));
    auto *details = m_bar->findChild<QPushButton *>(u"messageDetailsButton"_s);
    QTRY_VERIFY(details->isVisible());
    details->click();
    QVERIFY(m_bar->findChild<TextView *>(u"messageDetails"_s)->text().contains(message.text));
    // A screen reader hears all of it.
    QVERIFY(m_bar->findChild<QWidget *>(u"message.long"_s)->accessibleName().size() > 300);
}

void TestMessageBar::sidStaysOnItsLine()
{
    const QString sid = u"WSd0aeed9e2bbd4d0f8f4bfe0a5d5bb0c1"_s;
    m_bar->show(told(u"a"_s, u"The requested resource /Workspaces/%1 was not found."_s.arg(sid)));
    const auto *text = m_bar->findChild<WrapLabel *>(u"messageText"_s);
    QVERIFY2(text->text().contains(u"/WSd0ae…b0c1 "_s), qPrintable(text->text()));
    auto *details = m_bar->findChild<QPushButton *>(u"messageDetailsButton"_s);
    QVERIFY(details->isVisible());
    QVERIFY(m_bar->findChild<TextView *>(u"messageDetails"_s)->text().contains(sid));
    // Narrower than the words before it and itself together, at every width: it is whole on its line.
    WrapLabel label;
    label.setText(u"resource WSd0ae…b0c1"_s);
    const int two = label.heightForWidth(label.fontMetrics().horizontalAdvance(u"resource WSd0ae…b"_s));
    QCOMPARE(two, label.heightForWidth(label.fontMetrics().horizontalAdvance(u"WSd0ae…b0c1 "_s)));
    QCOMPARE(two, label.heightForWidth(label.fontMetrics().horizontalAdvance(u"resource WSd0ae…"_s)));
}

void TestMessageBar::whatIsShortHasNoDetails()
{
    m_bar->show(told(u"a"_s, u"14:03:40 · Nothing was sent. From: This field is needed."_s));
    QTest::qWait(20);
    auto *details = m_bar->findChild<QPushButton *>(u"messageDetailsButton"_s);
    QVERIFY(details->isHidden());
    m_pane->resize(120, 550); // four lines and more
    QTRY_VERIFY(!details->isHidden());
    m_pane->resize(400, 550);
    QTRY_VERIFY(details->isHidden());
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
