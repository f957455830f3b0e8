#include "support/windowtest.h"

#include "reservations/roles.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

namespace {

/// While it lives, this process can write no file longer than a few bytes.
class SmallFiles
{
public:
    SmallFiles()
    {
        std::signal(SIGXFSZ, SIG_IGN); // else the kernel ends the process
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{8, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};

} // namespace

/// Reservation > Export… as people use it: the rows that are on the screen, in a file.
class TestExportDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void writesWhatIsShownAsItIsShown();
    void neutralisesFormulasUnlessToldOtherwise_data();
    void neutralisesFormulasUnlessToldOtherwise();
    void takesTheFormatFromTheName_data();
    void takesTheFormatFromTheName();
    void semicolonsAreAChoiceThatIsKept();
    void writesWholeReservationsAsJson();
    void saysThatAFileWillBeReplaced();
    void namesWhatIsWrongWithTheFile();
    void keepsTheOldFileWhereWritingFails();
    void writesTheRowsOfTheMomentTheUserAgrees();
    void hasNothingToDoWithoutRows();

private:
    [[nodiscard]] QDialog *dialog() const { return m_tested->window->findChild<QDialog *>(u"exportDialog"_s); }
    template <typename T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return dialog()->findChild<T *>(name);
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no file");
    }
    void ask(const QString &path)
    {
        m_tested->action(u"exportRows"_s)->trigger();
        QVERIFY(dialog() != nullptr);
        part<QLineEdit>(u"exportPath"_s)->setText(path);
    }
    void agree()
    {
        auto *write = part<QPushButton>(u"exportWrite"_s);
        QVERIFY(write->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QTRY_VERIFY(dialog() == nullptr);
    }
    void renameChosen(const QString &name)
    {
        ReservationTableModel &rows = m_tested->training->reservations;
        Reservation changed = *rows.at(rows.rowOf(m_tested->chosen()));
        changed.workerName = name;
        changed.updated += 1000;
        rows.merge({changed});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestedWindow> m_tested;
};

void TestExportDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_tested = std::make_unique<TestedWindow>();
    m_tested->open();
}

void TestExportDialog::cleanup()
{
    m_tested.reset();
}

void TestExportDialog::writesWhatIsShownAsItIsShown()
{
    QTableView *table = m_tested->table();
    m_tested->window->findChild<QLineEdit *>(u"reservationFilter"_s)->setText(u"rejected"_s);
    QCOMPARE(table->model()->rowCount(), 2);
    // Away with all columns but three, through the menu that people use; the SID first.
    auto *columns = m_tested->window->findChild<QMenu *>(u"columnsMenu"_s);
    QVERIFY(columns != nullptr);
    Q_EMIT columns->aboutToShow();
    for (QAction *column : columns->actions()) {
        const auto which = static_cast<ReservationTableModel::Column>(columns->actions().indexOf(column));
        column->setChecked(which == ReservationTableModel::Column::Sid ||
                           which == ReservationTableModel::Column::Status ||
                           which == ReservationTableModel::Column::Worker);
    }
    auto *header = table->horizontalHeader();
    header->moveSection(header->visualIndex(static_cast<int>(ReservationTableModel::Column::Sid)), 0);
    QByteArray expected = "Reservation,Status,Worker\r\n";
    for (int row = 0; row < 2; ++row) {
        const QModelIndex index = table->model()->index(row, 0);
        const Sid sid = index.data(SidRole).value<Sid>();
        const ReservationTableModel &rows = m_tested->training->reservations;
        expected += sid.toString().toLatin1() + ",rejected," + rows.at(rows.rowOf(sid))->workerName.toUtf8() + "\r\n";
    }
    ask(file(u"rows.csv"_s));
    agree();
    QCOMPARE(read(file(u"rows.csv"_s)), expected);
    QVERIFY(m_tested->messages()->textOf(u"rows"_s).contains(u"rows.csv"_s));
}

void TestExportDialog::neutralisesFormulasUnlessToldOtherwise_data()
{
    QTest::addColumn<bool>("neutralise");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("as it is") << true << QByteArray("'=HYPERLINK(1)");
    QTest::newRow("told otherwise") << false << QByteArray("=HYPERLINK(1)");
}

void TestExportDialog::neutralisesFormulasUnlessToldOtherwise()
{
    QFETCH(bool, neutralise);
    QFETCH(QByteArray, cell);
    renameChosen(u"=HYPERLINK(1)"_s);
    ask(file(u"rows.tsv"_s));
    auto *box = part<QCheckBox>(u"exportNeutralise"_s);
    QVERIFY(box->isVisible());
    QVERIFY(box->isChecked());
    box->setChecked(neutralise);
    agree();
    const QByteArray text = read(file(u"rows.tsv"_s));
    QVERIFY(text.contains('\t' + cell + '\t'));
    QCOMPARE(text.split('\n').first().contains("before = + - @"), neutralise);
}

void TestExportDialog::takesTheFormatFromTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << u"a.csv"_s << 0;
    QTest::newRow("tsv") << u"a.TSV"_s << 2;
    QTest::newRow("json") << u"a.b.json"_s << 3;
    QTest::newRow("unknown ending") << u"a.txt"_s << 0;
}

void TestExportDialog::takesTheFormatFromTheName()
{
    QFETCH(QString, name);
    QFETCH(int, format);
    ask(file(name));
    auto *formats = part<QComboBox>(u"exportFormat"_s);
    QCOMPARE(formats->currentIndex(), format);
    QCOMPARE(part<QLineEdit>(u"exportPath"_s)->text(), QDir::toNativeSeparators(file(name)));
    // And the name follows the format, without gathering endings.
    for (const int other : {3, 2, 1, 0, 3}) {
        formats->setCurrentIndex(other);
        Q_EMIT formats->activated(other);
    }
    QCOMPARE(part<QLineEdit>(u"exportPath"_s)->text(),
             QDir::toNativeSeparators(
                 file(name.endsWith(u".txt"_s) ? u"a.txt.json"_s : name.section(u'.', 0, -2) + u".json"_s)));
    QVERIFY(!part<QCheckBox>(u"exportNeutralise"_s)->isEnabled()); // JSON changes nothing
    dialog()->reject();
}

void TestExportDialog::semicolonsAreAChoiceThatIsKept()
{
    ask(file(u"a.csv"_s));
    auto *formats = part<QComboBox>(u"exportFormat"_s);
    QCOMPARE(formats->currentIndex(), 0); // the comma, where the decimal sign is a point
    formats->setCurrentIndex(1);
    Q_EMIT formats->activated(1);
    part<QLineEdit>(u"exportPath"_s)->setText(file(u"b.csv"_s)); // both kinds of CSV end alike
    QCOMPARE(formats->currentIndex(), 1);
    agree();
    const QByteArray first = read(file(u"b.csv"_s)).split('\r').first();
    QVERIFY2(first.startsWith("Status;"), first.constData());
    ask(file(u"c.csv"_s));
    QCOMPARE(part<QComboBox>(u"exportFormat"_s)->currentIndex(), 1);
    dialog()->reject();
    QTRY_VERIFY(dialog() == nullptr);
    QLocale::setDefault(QLocale(QLocale::German));
    m_tested->settings.setWindowState(u"exportFormat"_s, {}); // as before the first export
    ask(file(u"d.csv"_s));
    const int german = part<QComboBox>(u"exportFormat"_s)->currentIndex();
    dialog()->reject();
    QLocale::setDefault(QLocale::c());
    QCOMPARE(german, 1);
}

void TestExportDialog::writesWholeReservationsAsJson()
{
    renameChosen(u"=1+1"_s);
    ask(file(u"rows.json"_s));
    agree();
    const QJsonArray rows = QJsonDocument::fromJson(read(file(u"rows.json"_s))).array();
    QCOMPARE(rows.size(), 7);
    bool found = false;
    for (const QJsonValue &row : rows) {
        QVERIFY(Sid::parse(row["task_sid"_L1].toString()).has_value());
        found |= row["sid"_L1].toString() == m_tested->chosen().toString() && row["worker_name"_L1] == u"=1+1"_s;
    }
    QVERIFY(found);
}

void TestExportDialog::saysThatAFileWillBeReplaced()
{
    QFile old(file(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ask(file(u"new.csv"_s));
    auto *write = part<QPushButton>(u"exportWrite"_s);
    const QString usual = write->text();
    const QString said = part<QLabel>(u"exportSaid"_s)->text();
    part<QLineEdit>(u"exportPath"_s)->setText(file(u"old.csv"_s));
    QVERIFY(write->text() != usual);
    QVERIFY(part<QLabel>(u"exportSaid"_s)->text() != said);
    agree();
    QVERIFY(read(file(u"old.csv"_s)).startsWith("Status,Worker"));
}

void TestExportDialog::namesWhatIsWrongWithTheFile()
{
    ask({});
    auto *write = part<QPushButton>(u"exportWrite"_s);
    auto *path = part<QLineEdit>(u"exportPath"_s);
    QVERIFY(!write->isEnabled());
    path->setText(m_folder->path());
    QVERIFY(!write->isEnabled());
    path->setText(file(u"nowhere/rows.csv"_s));
    QVERIFY(!write->isEnabled());
    QVERIFY(part<QLabel>(u"exportSaid"_s)->text().contains(u"nowhere"_s));
    path->setText(file(u"rows.csv"_s));
    QVERIFY(write->isEnabled());
    dialog()->reject();
    QVERIFY(!QFile::exists(file(u"rows.csv"_s)));
}

void TestExportDialog::keepsTheOldFileWhereWritingFails()
{
    QFile old(file(u"old.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    ask(old.fileName());
    auto *write = part<QPushButton>(u"exportWrite"_s);
    const QString before = part<QLabel>(u"exportSaid"_s)->text();
    {
        const SmallFiles nothingFits; // as on a full disk, for root too
        write->click();
        QTRY_VERIFY(write->isEnabled());
    }
    // The dialog stays with the reason, and offers the button again.
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
    QVERIFY(part<QLabel>(u"exportSaid"_s)->text() != before);
    QVERIFY(m_tested->messages()->textOf(u"export"_s).isEmpty());
    QCOMPARE(read(old.fileName()), QByteArray("old"));
    agree();
    QVERIFY(read(old.fileName()).startsWith("Status,Worker"));
}

void TestExportDialog::writesTheRowsOfTheMomentTheUserAgrees()
{
    ask(file(u"rows.csv"_s));
    renameChosen(u"Zoe"_s); // arrived while the dialog was open
    agree();
    QVERIFY(read(file(u"rows.csv"_s)).contains(",Zoe,"));
}

void TestExportDialog::hasNothingToDoWithoutRows()
{
    m_tested->window->findChild<QLineEdit *>(u"reservationFilter"_s)->setText(u"nobody has this"_s);
    m_tested->action(u"exportRows"_s)->trigger();
    QVERIFY(dialog() == nullptr);
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
