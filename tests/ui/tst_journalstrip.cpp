#include "support/journalrows.h"
#include "ui/journal/journalstrip.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>
#include <utility>

using namespace JournalRows;

/// The newest instructions in the status bar, and of which session.
class TestJournalStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void tellsTheNewest();
    void tellsOfThisSessionAlone();
    void readsFromTheRight();

private:
    void open() { QCOMPARE(m_journal->open(), Journal::State::Writable); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
};

void TestJournalStrip::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(m_folder->filePath(u"journal.sqlite"_s));
}

void TestJournalStrip::cleanup()
{
    m_journal.reset();
}

void TestJournalStrip::tellsTheNewest()
{
    JournalStrip strip(*m_journal);
    strip.setSession(live());
    QCOMPARE(strip.accessibleName(), u"Journal"_s);
    open();
    add(*m_journal, Outcome::Refused, 1, u"Ada"_s);
    QVERIFY(strip.accessibleName().contains(u"Accept → Ada refused 400 · 20001 Already in state [timeout]"_s));
    JournalOrigin training = live();
    training.training = true;
    training.world = u"run 1"_s;
    strip.setSession(training); // Live rows are not shown in training.
    QCOMPARE(strip.accessibleName(), u"Journal"_s);
    strip.resize(400, 20);
    QVERIFY(!strip.grab().isNull());
}

void TestJournalStrip::tellsOfThisSessionAlone()
{
    open();
    add(*m_journal, Outcome::Refused, 1, u"Ada"_s); // Yesterday's.
    JournalStrip strip(*m_journal);
    strip.setSession(live());
    QCOMPARE(strip.accessibleName(), u"Journal"_s);
    add(*m_journal, Outcome::Done, 2, u"Bob"_s);
    QVERIFY(strip.accessibleName().contains(u"Accept → Bob applied 200"_s));
    strip.clearSession();
    QCOMPARE(strip.accessibleName(), u"Journal"_s);
    strip.setSession(live()); // Signed in again to the same account.
    QVERIFY(strip.accessibleName().contains(u"Bob"_s));
    QVERIFY(!strip.accessibleName().contains(u"Ada"_s));
    JournalOrigin world = live();
    world.training = true;
    world.world = u"run 1"_s;
    JournalOrigin next = world;
    next.world = u"run 2"_s;
    strip.setSession(next);
    QVERIFY(m_journal->begin(ReservationDouble::accept(3), world, nullptr) > 0); // An answer that came late.
    QCOMPARE(strip.accessibleName(), u"Journal"_s);
    QVERIFY(m_journal->begin(ReservationDouble::accept(3), next, nullptr) > 0);
    QVERIFY(strip.accessibleName().contains(u"on its way"_s));
}

// Where people read from right to left nothing is written over anything else: as much is seen as the other way round.
void TestJournalStrip::readsFromTheRight()
{
    JournalStrip strip(*m_journal);
    strip.setSession(live());
    open();
    add(*m_journal, Outcome::Refused, 1, u"Ada"_s);
    add(*m_journal, Outcome::Refused, 2, u"Bob"_s);
    strip.resize(1200, 20);
    const auto columns = [&strip](Qt::LayoutDirection direction) {
        strip.setLayoutDirection(direction);
        const QImage image = strip.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = image.pixel(0, 0);
        int inked = 0;
        int first = -1;
        for (int x = 0; x < image.width(); ++x) {
            bool ink = false;
            for (int y = 0; y < image.height(); ++y)
                ink = ink || image.pixel(x, y) != ground;
            inked += ink ? 1 : 0;
            if (ink && first < 0)
                first = x;
        }
        return std::pair(inked, first);
    };
    const auto [usual, begins] = columns(Qt::LeftToRight);
    const auto [mirrored, ends] = columns(Qt::RightToLeft);
    QVERIFY(usual > 100);
    QVERIFY(begins < 20);
    QVERIFY(ends > 100); // It stands at the right.
    QVERIFY2(std::abs(mirrored - usual) <= usual / 20, qPrintable(u"%1 of %2 columns"_s.arg(mirrored).arg(usual)));
}

QTEST_MAIN(TestJournalStrip)
#include "tst_journalstrip.moc"
