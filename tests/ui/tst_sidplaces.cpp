#include "support/windowtest.h"
#include "ui/story/storypane.h"
#include "ui/story/timelineview.h"
#include "ui/widgets/sidlens.h"
#include "ui/window/sidplaces.h"
#include "ui/window/sidplacesdialog.h"

#include "story/taskstory.h"

#include <QMenu>
#include <QPushButton>

using namespace WindowTest;

/// Where a SID occurs, and how one gets there.
class TestSidPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_tested.reset(); }
    void findsItInWhatIsOpen();
    void dialogShowsThePlacesAndGoesThere();
    void unknownOneOccursNowhere();
    void opensAWorkerFromATable();
    void journalIsOutOfReachWhileOthersLook();

private:
    [[nodiscard]] StoryPane *pane() const { return m_tested->window->findChild<StoryPane *>(); }
    [[nodiscard]] SidPlacesDialog *dialog() const { return m_tested->window->findChild<SidPlacesDialog *>(); }

    std::unique_ptr<TestedWindow> m_tested;
};

void TestSidPlaces::init()
{
    m_tested = std::make_unique<TestedWindow>();
    m_tested->open();
    QTRY_VERIFY_WITH_TIMEOUT(pane()->story() != nullptr, 20'000);
}

void TestSidPlaces::findsItInWhatIsOpen()
{
    const Offer offer = pane()->story()->offers.constFirst();
    const QList<SidPlace> places = sidPlaces(*m_tested->window->session(), pane()->story().get(), offer.worker);
    QSet<QString> kinds;
    for (const SidPlace &place : places)
        kinds.insert(place.where);
    QVERIFY(kinds.contains(u"Reservations"_s));
    QVERIFY(kinds.contains(u"Events"_s));
    const QList<SidPlace> task = sidPlaces(*m_tested->window->session(), nullptr, pane()->story()->task);
    QVERIFY(
        std::any_of(task.cbegin(), task.cend(), [](const SidPlace &one) { return one.where == u"List of tasks"_s; }));
}

void TestSidPlaces::dialogShowsThePlacesAndGoesThere()
{
    const Offer offer = pane()->story()->offers.constLast();
    QVERIFY(sendSidWish(pane(), offer.sid, SidEvent::Wish::Places));
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    auto *table = dialog()->findChild<QTableView *>(u"sidPlaces"_s);
    QVERIFY(table->isVisible());
    QVERIFY(table->model()->rowCount() > 1);
    const int before = table->model()->rowCount();
    for (int row = 0; row < before; ++row)
        QVERIFY(!table->model()->index(row, 0).data().toString().isEmpty());
    auto *open = dialog()->findChild<QPushButton *>(u"sidPlacesOpen"_s);
    QVERIFY(open->isEnabled());
    open->click();
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_tested->chosen(), offer.sid);
}

void TestSidPlaces::unknownOneOccursNowhere()
{
    const auto sid = Sid::parse(u"WK00000000000000000000000000000bad"_s);
    QVERIFY(sid);
    QVERIFY(sendSidWish(m_tested->table(), *sid, SidEvent::Wish::Places));
    QTRY_VERIFY(dialog());
    QVERIFY(!dialog()->findChild<QTableView *>(u"sidPlaces"_s)->isVisible());
    QVERIFY(!dialog()->findChild<QPushButton *>(u"sidPlacesOpen"_s)->isEnabled());
}

/// The menu of a row has the SIDs in it.
void TestSidPlaces::opensAWorkerFromATable()
{
    const Offer offer = pane()->story()->offers.constLast();
    Q_EMIT m_tested->table()->customContextMenuRequested({20, m_tested->table()->rowViewportPosition(0) + 5});
    auto *menu = m_tested->table()->findChild<QMenu *>(m_tested->table()->objectName() + u"Menu"_s);
    QVERIFY(menu);
    auto *worker = menu->findChild<QMenu *>(u"sidMenu"_s + offer.worker.toString());
    QVERIFY(worker);
    worker->actions().at(1)->trigger();
    menu->close();
    QTRY_VERIFY(pane()->story() && pane()->story()->task == offer.worker);
}

/// What was sent has the names of real people in it.
void TestSidPlaces::journalIsOutOfReachWhileOthersLook()
{
    const Sid chosen = m_tested->chosen();
    m_tested->action(u"action.reject"_s)->trigger();
    QTRY_VERIFY(m_tested->window->findChild<QPushButton *>(u"send"_s)->isEnabled());
    m_tested->window->findChild<QPushButton *>(u"send"_s)->click();
    Session session = *m_tested->window->session();
    const auto isInJournal = [&] {
        const QList<SidPlace> places = sidPlaces(session, nullptr, chosen);
        return std::any_of(places.cbegin(), places.cend(),
                           [](const SidPlace &one) { return one.where == u"Journal"_s; });
    };
    QTRY_VERIFY(isInJournal());
    session.isPresented = true;
    QVERIFY(!isInJournal());
}

QTEST_MAIN(TestSidPlaces)
#include "tst_sidplaces.moc"
