#include "tablemenu.h"

#include "clipboard.h"
#include "documentsfolder.h"
#include "rowtable.h"
#include "safetext.h"
#include "sidlens.h"
#include "sortheader.h"
#include "tablepdf.h"
#include "text/texttable.h"
#include "ui/printing/printing.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TableMenu)
};

/// Of what is selected, as for the clipboard.
TextTable wantedOf(const RowTable &table)
{
    const QList<int> selected = table.selectedRows();
    // One row is where somebody is, not what somebody wants a table of.
    return table.textTable(selected.size() > 1 ? selected : QList<int>());
}

void copyAs(const RowTable &table, TableFormat format)
{
    Clipboard::copy(QString::fromUtf8(writtenTable(wantedOf(table), {format, true, true, false})));
}

void copySids(const RowTable &table)
{
    QList<int> rows = table.selectedRows();
    if (rows.size() <= 1) {
        rows.clear();
        for (int row = 0; row < table.model()->rowCount(); ++row)
            rows.append(row);
    }
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList sids;
        for (const Sid &sid : table.sidsOf(row))
            sids.append(sid.toString());
        if (!sids.isEmpty())
            lines.append(sids.join(u'\t'));
    }
    Clipboard::copy(lines.join(u'\n'));
}

/// Asks for a file. What went wrong is said in a sheet, for a table has no message bar.
void savePdf(RowTable &table)
{
    auto *dialog = new QFileDialog(table.window(), TableWords::tr("Save the table as PDF"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"tablePdfDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(TableWords::tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"%1/%2.pdf"_s.arg(documentsFolder(), table.objectName()));
    QObject::connect(dialog, &QFileDialog::fileSelected, &table, [&table](const QString &path) {
        const QByteArray pdf = pdfOf(wantedOf(table), table.accessibleName(), table.font());
        if (const std::optional<QString> why = writeTable(path, pdf)) {
            QMessageBox *said = plainQuestion(&table, TableWords::tr("Save the table as PDF"),
                                              TableWords::tr("The file was not written: %1.").arg(*why));
            said->addButton(QMessageBox::Close);
            said->open();
        }
    });
    dialog->open();
}

} // namespace

void addTableMenu(QMenu &menu, RowTable &table, const QPoint &at)
{
    if (!table.model() || table.model()->rowCount() == 0)
        return;
    if (const QModelIndex index = table.indexAt(at); index.isValid())
        addSidMenus(menu, &table, table.sidsOf(index.row()));
    menu.addSeparator();
    const qsizetype rows = table.selectedRows().size();
    QMenu *copies = menu.addMenu(rows > 1 ? TableWords::tr("Copy %n rows as", nullptr, static_cast<int>(rows))
                                          : TableWords::tr("Copy table as"));
    copies->setObjectName(u"copyTable"_s);
    const QPointer<RowTable> from(&table);
    const auto add = [&](const QString &text, const auto &copy) {
        QObject::connect(copies->addAction(text), &QAction::triggered, copies, [from, copy] {
            if (from)
                copy(*from);
        });
    };
    add(TableWords::tr("&Text"), [](const RowTable &one) { copyAs(one, TableFormat::Text); });
    add(TableWords::tr("&CSV"), [](const RowTable &one) { copyAs(one, TableFormat::Csv); });
    add(TableWords::tr("&Markdown"), [](const RowTable &one) { copyAs(one, TableFormat::Markdown); });
    add(TableWords::tr("&SIDs"), [](const RowTable &one) { copySids(one); });
    QAction *pdf = menu.addAction(TableWords::tr("Save table as PDF…"));
    pdf->setObjectName(u"tablePdf"_s);
    QObject::connect(pdf, &QAction::triggered, &table, [&table] { savePdf(table); });
    QAction *print = menu.addAction(TableWords::tr("Print table…"));
    print->setObjectName(u"tablePrint"_s);
    QObject::connect(print, &QAction::triggered, &table, [&table] {
        askToPrint(table.window(), TableWords::tr("Print the table"), table.accessibleName(),
                   [rows = wantedOf(table), title = table.accessibleName(),
                    font = table.font()](QPagedPaintDevice &pages) { paintPages(pages, rows, title, font); });
    });
    if (table.canChooseColumns())
        addColumnMenu(*menu.addMenu(TableWords::tr("Columns")), table);
    addSortMenu(menu, table);
}

void addSortMenu(QMenu &menu, RowTable &table)
{
    const auto *header = qobject_cast<const SortHeader *>(table.horizontalHeader());
    if (!header || !table.canSort() || !table.model())
        return;
    menu.addSeparator();
    QMenu *sorting = menu.addMenu(TableWords::tr("Sort by"));
    sorting->setObjectName(u"sortMenu"_s);
    const QPointer<RowTable> from(&table);
    const auto choose = [from](const QList<SortKey> &keys) {
        if (from)
            from->chooseSortKeys(keys);
    };
    for (int at = 0; at < table.model()->columnCount(); ++at) {
        const int column = header->logicalIndex(at);
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty() || header->isSectionHidden(column))
            continue;
        QAction *one = sorting->addAction(actionText(title + header->markOf(column)));
        one->setCheckable(true);
        one->setChecked(!header->markOf(column).isEmpty());
        QObject::connect(one, &QAction::triggered, sorting,
                         [choose, keys = header->keysWith(column, true)] { choose(keys); });
    }
    sorting->addSeparator();
    QAction *none = sorting->addAction(TableWords::tr("In the usual order"));
    none->setEnabled(!table.sortKeys().isEmpty());
    QObject::connect(none, &QAction::triggered, sorting, [choose] { choose({}); });
}

void addColumnMenu(QMenu &menu, RowTable &table)
{
    int wanted = 0;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        wanted += table.isColumnWanted(column) ? 1 : 0;
    const QPointer<RowTable> from(&table);
    for (int at = 0; at < table.model()->columnCount(); ++at) {
        const int column = table.horizontalHeader()->logicalIndex(at);
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *one = menu.addAction(actionText(title));
        one->setCheckable(true);
        one->setChecked(table.isColumnWanted(column));
        one->setEnabled(wanted > 1 || !one->isChecked()); // A table without columns has no menu.
        QObject::connect(one, &QAction::toggled, &menu, [from, column](bool on) {
            if (from)
                from->setColumnWanted(column, on);
        });
    }
}

} // namespace Desk
