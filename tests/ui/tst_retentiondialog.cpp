#include "profiles/settings.h"
#include "support/journalrows.h"
#include "ui/journal/retentiondialog.h"

#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace JournalRows;

/// How long and how much the journal keeps, asked of a person.
class TestRetentionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysBeforehandWhatBoundsRemove();
};

void TestRetentionDialog::saysBeforehandWhatBoundsRemove()
{
    const QTemporaryDir folder;
    Journal journal(folder.filePath(u"journal.sqlite"_s));
    qint64 now = 1'780'000'000'000;
    journal.setClock([&now] { return now; });
    QCOMPARE(journal.open(), Journal::State::Writable);
    for (int i = 0; i < 3; ++i)
        add(journal, Outcome::Done);
    now += 40LL * 24 * 60 * 60 * 1000;
    add(journal, Outcome::Done, 2);
    Settings settings(folder.filePath(u"settings.json"_s));
    auto *dialog = new RetentionDialog(settings, journal);
    dialog->open();
    const auto *effect = dialog->findChild<QLabel *>(u"boundsEffect"_s);
    QVERIFY(effect->text().contains(u"The journal has 4 instructions"_s));
    QVERIFY(effect->text().contains(u"Nothing would be removed"_s));
    dialog->findChild<QSpinBox *>(u"boundsDays"_s)->setValue(30);
    QVERIFY(effect->text().contains(u"About 3 would be removed"_s));
    QCOMPARE(settings.journalDays(), 365); // Not before it is accepted.
    QCOMPARE(journal.count({}), 4);
    QSignalSpy changed(&settings, &Settings::journalBoundsChanged);
    dialog->accept();
    QCOMPARE(settings.journalDays(), 30);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(TestRetentionDialog)
#include "tst_retentiondialog.moc"
