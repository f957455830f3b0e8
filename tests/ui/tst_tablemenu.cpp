#include "ui/widgets/tablemenu.h"

#include "support/pdftext.h"
#include "text/texttable.h"
#include "ui/widgets/jsondifferencesmodel.h"
#include "ui/widgets/jsondifferencestable.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/sortheader.h"
#include "ui/widgets/tablepdf.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {
const QString task = u"WT0123456789abcdef0123456789abcdef"_s;
} // namespace

/// What every table offers for its rows and columns.
class TestTableMenu : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp, Theme::Appearance::Light); }
    void init();
    void cleanup() { m_table.reset(); }
    void copiesTheTableInAllForms();
    void copiesTheSelectedRowsAlone();
    void knowsTheSidsOfARow();
    void columnsAreHiddenAndShownAgain();
    void tableWithoutAMenuOfItsOwnHasOne();
    void menuOpensByShiftF10();
    void isSortedBySeveralColumns();
    void isSortedFromItsMenu();
    void rowsAreTheModelsWhateverTheOrder();
    void isWrittenAsPdf();
    void isPrinted();

private:
    void copy(int form);
    [[nodiscard]] static QString copied() { return QApplication::clipboard()->text(); }

    std::unique_ptr<JsonDifferencesTable> m_table;
};

void TestTableMenu::init()
{
    m_table = std::make_unique<JsonDifferencesTable>();
    const QList<JsonDifference> rows{{u".status"_s, JsonDifference::Kind::Changed, u"pending"_s, u"accepted"_s},
                                     {u".task"_s, JsonDifference::Kind::Changed, u"none"_s, u"is "_s + task},
                                     {u".gone"_s, JsonDifference::Kind::Removed, u"a|b"_s, {}}};
    m_table->setModel(new JsonDifferencesModel(rows, u"before"_s, u"after"_s, m_table.get()));
    m_table->resize(600, 300);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void TestTableMenu::copy(int form)
{
    QMenu menu;
    addTableMenu(menu, *m_table, {10, 10});
    menu.findChild<QMenu *>(u"copyTable"_s)->actions().at(form)->trigger();
}

void TestTableMenu::copiesTheTableInAllForms()
{
    copy(0);
    QVERIFY(copied().startsWith(u"Where    before"_s));
    copy(1);
    QVERIFY(copied().startsWith(u"Where,before,after\r\n.status,pending,accepted\r\n"_s));
    copy(2);
    QVERIFY(copied().contains(u"| .gone | a\\|b |"_s));
    copy(3);
    QCOMPARE(copied(), task);
}

void TestTableMenu::copiesTheSelectedRowsAlone()
{
    m_table->selectRow(0);
    m_table->selectionModel()->select(m_table->model()->index(2, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    copy(1);
    QCOMPARE(copied().count(u'\n'), 3);
    QVERIFY(!copied().contains(u".task"_s));
}

void TestTableMenu::knowsTheSidsOfARow()
{
    QCOMPARE(m_table->sidsOf(0).size(), 0);
    QCOMPARE(m_table->sidsOf(1).size(), 1);
    QMenu menu;
    addTableMenu(menu, *m_table, {10, m_table->rowViewportPosition(1) + 3});
    QVERIFY(menu.findChild<QMenu *>(u"sidMenu"_s + task));
}

void TestTableMenu::columnsAreHiddenAndShownAgain()
{
    const auto widths = [this] {
        int all = 0;
        for (int column = 0; column < 3; ++column)
            all += m_table->isColumnHidden(column) ? 0 : m_table->columnWidth(column);
        return all;
    };
    QMenu menu;
    addColumnMenu(menu, *m_table);
    QCOMPARE(menu.actions().size(), 3);
    menu.actions().at(1)->setChecked(false);
    QVERIFY(m_table->isColumnHidden(1));
    QCOMPARE(widths(), m_table->viewport()->width()); // The others share the room.
    QCOMPARE(m_table->textTable({}).titles, (QStringList{u"Where"_s, u"after"_s}));
    m_table->resize(700, 300);
    QVERIFY(m_table->isColumnHidden(1));
    menu.actions().at(1)->setChecked(true);
    QVERIFY(!m_table->isColumnHidden(1));
    QCOMPARE(widths(), m_table->viewport()->width());
    // The last one stays.
    m_table->setColumnWanted(0, false);
    m_table->setColumnWanted(1, false);
    QMenu again;
    addColumnMenu(again, *m_table);
    QVERIFY(!again.actions().at(2)->isEnabled());
}

void TestTableMenu::tableWithoutAMenuOfItsOwnHasOne()
{
    Q_EMIT m_table->customContextMenuRequested({10, 10});
    auto *menu = m_table->findChild<QMenu *>(u"differencesMenu"_s);
    QVERIFY(menu && menu->findChild<QMenu *>(u"copyTable"_s));
    menu->close();
    Q_EMIT m_table->horizontalHeader()->customContextMenuRequested({10, 5});
    auto *columns = m_table->findChild<QMenu *>(u"columnMenu"_s);
    QVERIFY(columns && columns->actions().size() == 5 && columns->findChild<QMenu *>(u"sortMenu"_s));
    columns->close();
}

/// Over the window, where keys come in: not each keyboard has the key for it.
void TestTableMenu::menuOpensByShiftF10()
{
    m_table->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(1, 0));
    QTest::keyClick(m_table->windowHandle(), Qt::Key_F10, Qt::ShiftModifier);
    QPointer<QMenu> menu = m_table->findChild<QMenu *>(u"differencesMenu"_s);
    QVERIFY(menu && menu->isVisible());
    QVERIFY(menu->findChild<QMenu *>(u"sidMenu"_s + task)); // Of the row that is current.
    QTest::keyClick(m_table->windowHandle(), Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(m_table->findChildren<QMenu *>(u"differencesMenu"_s).size(), 1);
    menu->close();
}

void TestTableMenu::isSortedBySeveralColumns()
{
    const QList<JsonDifference> rows{{u".b10"_s, JsonDifference::Kind::Changed, u"x"_s, u"1"_s},
                                     {u".a"_s, JsonDifference::Kind::Changed, u"y"_s, u"2"_s},
                                     {u".b9"_s, JsonDifference::Kind::Changed, u"x"_s, u"3"_s}};
    m_table->setModel(new JsonDifferencesModel(rows, u"before"_s, u"after"_s, m_table.get()));
    const auto shown = [this] {
        QStringList names;
        for (const QStringList &row : m_table->textTable({}).rows)
            names.append(row.constFirst());
        return names.join(u' ');
    };
    const auto click = [this](int column, Qt::KeyboardModifiers modifiers = {}) {
        const QHeaderView *header = m_table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers,
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    };
    QSignalSpy chosen(m_table.get(), &RowTable::columnsChosen);
    QCOMPARE(shown(), u".b10 .a .b9"_s);
    click(0);
    QCOMPARE(shown(), u".a .b9 .b10"_s); // Ten comes after nine.
    click(0);
    QCOMPARE(shown(), u".b10 .b9 .a"_s);
    click(1);
    QCOMPARE(shown(), u".b10 .b9 .a"_s); // By "before" alone; equal ones as they were given.
    click(0, Qt::ShiftModifier);
    QCOMPARE(shown(), u".b9 .b10 .a"_s);
    QCOMPARE(m_table->sortKeys(), (QList<SortKey>{{1, Qt::AscendingOrder}, {0, Qt::AscendingOrder}}));
    const auto *header = qobject_cast<SortHeader *>(m_table->horizontalHeader());
    QCOMPARE(header->markOf(0), u" ↑2"_s);
    QCOMPARE(header->markOf(1), u" ↑1"_s);
    click(1, Qt::ShiftModifier);
    QCOMPARE(shown(), u".a .b9 .b10"_s);
    click(1, Qt::ShiftModifier);
    click(0);
    click(0);
    QCOMPARE(shown(), u".b10 .a .b9"_s); // As the model has them.
    QCOMPARE(header->markOf(0), QString());
    QCOMPARE(chosen.size(), 8);
}

void TestTableMenu::isSortedFromItsMenu()
{
    const auto choose = [this](int at) {
        QMenu menu;
        addTableMenu(menu, *m_table, {10, 10});
        const auto *sorting = menu.findChild<QMenu *>(u"sortMenu"_s);
        sorting->actions().at(at)->trigger();
    };
    choose(0);
    choose(2);
    QCOMPARE(m_table->sortKeys(), (QList<SortKey>{{0, Qt::AscendingOrder}, {2, Qt::AscendingOrder}}));
    QMenu menu;
    addTableMenu(menu, *m_table, {10, 10});
    const QList<QAction *> lines = menu.findChild<QMenu *>(u"sortMenu"_s)->actions();
    QCOMPARE(lines.at(0)->text(), u"Where ↑1"_s);
    QVERIFY(lines.at(0)->isChecked() && !lines.at(1)->isChecked() && lines.constLast()->isEnabled());
    choose(0);
    QCOMPARE(m_table->sortKeys().constFirst(), (SortKey{0, Qt::DescendingOrder}));
    choose(int(lines.size()) - 1);
    QCOMPARE(m_table->sortKeys(), QList<SortKey>());
}

void TestTableMenu::rowsAreTheModelsWhateverTheOrder()
{
    m_table->setSortKeys({{0, Qt::AscendingOrder}}); // .gone .status .task
    m_table->markRow(1);
    QCOMPARE(m_table->currentIndex().row(), 2);
    QCOMPARE(m_table->currentRow(), 1);
    QVERIFY(m_table->isSelected(1) && !m_table->isSelected(2));
    m_table->setSortKeys({{0, Qt::DescendingOrder}});
    QCOMPARE(m_table->currentIndex().row(), 0); // The mark stays with its row.
    QCOMPARE(m_table->currentRow(), 1);
    m_table->markShownRow(2);
    QCOMPARE(m_table->currentRow(), 2);
    QCOMPARE(m_table->modelRow(-1), -1);
}

/// As many sheets as it takes, and never so many that nobody waits for them.
void TestTableMenu::isWrittenAsPdf()
{
    const auto sheets = [](const QByteArray &pdf) { return pdf.count("/Type /Page\n") + pdf.count("/Type /Page "); };
    TextTable table = m_table->textTable({});
    const QByteArray one = pdfOf(table, u"Differences"_s, m_table->font());
    QVERIFY(one.startsWith("%PDF-"));
    QCOMPARE(sheets(one), 1);
    table.rows[0][1] = u"2:03:27"_s; // Between digits some fonts have another colon.
    QVERIFY(textOfPdf(pdfOf(table, u"Differences"_s, m_table->font())).runs.contains(u"2:03:27"_s));
    table.rows[0][1] = QString(20'000, u'x'); // Wraps, and is cut where a sheet ends.
    QVERIFY(sheets(pdfOf(table, u"Differences"_s, m_table->font())) <= 2);
    for (int row = 0; row < 200; ++row)
        table.rows.append({u"a"_s, u"b"_s, u"c"_s});
    QVERIFY(sheets(pdfOf(table, u"Differences"_s, m_table->font())) > 2);
    QVERIFY(!pdfOf({}, u"Nothing"_s, m_table->font()).isEmpty());
    QMenu menu;
    addTableMenu(menu, *m_table, {10, 10});
    menu.findChild<QAction *>(u"tablePdf"_s)->trigger();
    auto *dialog = m_table->window()->findChild<QFileDialog *>(u"tablePdfDialog"_s);
    QVERIFY(dialog);
    const QTemporaryDir folder;
    Q_EMIT dialog->fileSelected(folder.filePath(u"table.pdf"_s));
    QVERIFY(QFileInfo(folder.filePath(u"table.pdf"_s)).size() > 500);
    Q_EMIT dialog->fileSelected(folder.filePath(u"no such folder/table.pdf"_s));
    const auto *said = m_table->findChild<QMessageBox *>();
    QVERIFY(said && said->isVisible());
    dialog->close();
}

/// Where there is no printer, into a file, whose text can be searched and copied.
void TestTableMenu::isPrinted()
{
    const QTemporaryDir folder;
    QMenu menu;
    addTableMenu(menu, *m_table, {10, 10});
    menu.findChild<QAction *>(u"tablePrint"_s)->trigger();
    const QPointer<QPrintDialog> dialog(m_table->window()->findChild<QPrintDialog *>(u"printDialog"_s));
    QVERIFY(dialog && dialog->isVisible());
    const QString path = folder.filePath(u"table.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(path);
    Q_EMIT dialog->accepted(dialog->printer());
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const PdfText text = textOfPdf(pdf.readAll());
    QCOMPARE(text.pages, 1);
    QCOMPARE(qRound(text.resolution), m_table->logicalDpiX());
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const QString cell = m_table->model()->index(row, column).data().toString();
            QVERIFY2(cell.isEmpty() || text.runs.contains(cell), qPrintable(cell + u" in "_s + text.runs.join(u'|')));
        }
    }
    dialog->reject();
    QTRY_VERIFY(!dialog);
}

QTEST_MAIN(TestTableMenu)
#include "tst_tablemenu.moc"
