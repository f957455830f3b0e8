#include "exportdialog.h"

#include "platform/inpool.h"
#include "profiles/settings.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/wraplabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr auto FolderKey = "exportFolder"_L1;
constexpr auto FormatKey = "exportFormat"_L1;

/// The format that was used last; at first CSV with the separator of this language's spreadsheets.
TableFormat usualFormat(const Settings &settings)
{
    bool isNumber = false;
    const int last = settings.windowState(FormatKey).toInt(&isNumber);
    if (isNumber && last >= 0 && last <= static_cast<int>(TableFormat::Markdown))
        return static_cast<TableFormat>(last);
    return QLocale().decimalPoint() == ","_L1 ? TableFormat::SemicolonCsv : TableFormat::Csv;
}

QString usualFolder(const Settings &settings)
{
    const QString last = QString::fromUtf8(settings.windowState(FolderKey));
    if (!last.isEmpty() && QFileInfo(last).isDir())
        return last;
    return documentsFolder();
}

} // namespace

ExportDialog::ExportDialog(Settings &settings, const QString &title, const QString &name,
                           std::function<ExportedRows()> rows, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_rows(std::move(rows))
    , m_path(new QLineEdit(this))
    , m_format(new QComboBox(this))
    , m_neutralise(new QCheckBox(tr("&Make cells that begin like a formula harmless (a ' before = + - @)"), this))
    , m_mark(new QCheckBox(tr("Begin with a &byte order mark, for spreadsheets that guess the encoding"), this))
    , m_said(new WrapLabel(this, Tone::Muted))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(title);
    build();
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(usualFormat(m_settings))));
    m_path->setText(QDir::toNativeSeparators(usualFolder(m_settings) + u'/' + name + u'.' + tableFileEnding(format())));
    check();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::build()
{
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    m_format->setAccessibleName(tr("Format"));
    m_path->setMinimumWidth(Theme::grid(110));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(tr("CSV, comma separated"), static_cast<int>(TableFormat::Csv));
    m_format->addItem(tr("CSV, semicolon separated (spreadsheets with a decimal comma)"),
                      static_cast<int>(TableFormat::SemicolonCsv));
    m_format->addItem(tr("TSV, tab separated"), static_cast<int>(TableFormat::Tsv));
    m_format->addItem(tr("JSON, every property"), static_cast<int>(TableFormat::Json));
    m_format->addItem(tr("Markdown, for a ticket or a chat"), static_cast<int>(TableFormat::Markdown));
    m_neutralise->setObjectName(u"exportNeutralise"_s);
    m_neutralise->setChecked(true);
    m_neutralise->setToolTip(u"<p>"_s +
                             tr("Names come from a server. A spreadsheet takes a cell that begins with = + - @ for a "
                                "formula and runs it.")
                                 .toHtmlEscaped() +
                             u"</p>"_s);
    m_mark->setObjectName(u"exportMark"_s);
    m_said->setObjectName(u"exportSaid"_s);
    m_said->setMinimumHeight(Theme::grid(10));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(u"exportChoose"_s);
    choose->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_write = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    m_write->setObjectName(u"exportWrite"_s);
    m_write->setDefault(true);
    Theme::setPrimary(m_write, true);

    auto *file = new QHBoxLayout;
    file->setSpacing(Theme::grid(2));
    file->addWidget(m_path, 1);
    file->addWidget(choose);
    auto *form = new QFormLayout(this);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(Theme::grid(3));
    form->setVerticalSpacing(Theme::grid(2));
    form->addRow(tr("&File"), file);
    form->addRow(tr("F&ormat"), m_format);
    form->addRow({}, m_neutralise);
    form->addRow({}, m_mark);
    form->addRow(m_said);
    form->addRow(buttons);
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(file)))
        label->setBuddy(m_path);

    connect(choose, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::updateFormat);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
}

QString ExportDialog::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_path->text().trimmed());
    return typed.isEmpty() || QDir::isAbsolutePath(typed) ? typed : QDir(usualFolder(m_settings)).filePath(typed);
}

TableFormat ExportDialog::format() const
{
    return static_cast<TableFormat>(m_format->currentData().toInt());
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QStringList filters{tr("CSV files (*.csv)"), tr("TSV files (*.tsv)"), tr("JSON files (*.json)"),
                              tr("Markdown files (*.md)")};
    dialog->setNameFilters(filters);
    for (const QString &filter : filters) {
        if (filter.endsWith(u"*."_s + tableFileEnding(format()) + u')'))
            dialog->selectNameFilter(filter);
    }
    dialog->setDefaultSuffix(tableFileEnding(format()));
    dialog->selectFile(path());
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString &filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, -1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_replaced = QFileInfo(file).absoluteFilePath(); // The file dialog has asked whether to replace it.
        m_path->setText(QDir::toNativeSeparators(file));
        check();
    });
    dialog->open();
}

/// Sets the format by the file's name; choosing a format changes the name in turn.
void ExportDialog::updateFormat()
{
    QString name = m_path->text().trimmed();
    if (const std::optional<TableFormat> named = tableFormatOf(name))
        name.chop(tableFileEnding(*named).size() + 1);
    m_path->setText(name + u'.' + tableFileEnding(format()));
}

void ExportDialog::check()
{
    const QSignalBlocker typed(m_format); // The name has its ending already.
    const std::optional<TableFormat> named = tableFormatOf(path());
    if (named && tableFileEnding(*named) != tableFileEnding(format())) // Both kinds of CSV have the same ending.
        m_format->setCurrentIndex(m_format->findData(static_cast<int>(*named)));
    const bool cells = format() != TableFormat::Json;
    const bool isForSpreadsheets = cells && format() != TableFormat::Markdown;
    m_neutralise->setEnabled(isForSpreadsheets);
    m_mark->setEnabled(isForSpreadsheets);
    const QFileInfo file(path());
    const bool replaces = file.exists() && file.absoluteFilePath() != m_replaced;
    QString objection;
    if (path().isEmpty())
        objection = tr("Name a file.");
    else if (file.isDir())
        objection = tr("This is a folder: add a file name.");
    else if (!file.absoluteDir().exists())
        objection = tr("There is no folder “%1”.").arg(QDir::toNativeSeparators(file.absolutePath()));
    m_said->setTone(objection.isEmpty() ? replaces ? Tone::Wait : Tone::Muted : Tone::Bad);
    m_said->setText(paragraph(!objection.isEmpty() ? objection
                              : replaces           ? tr("This file exists and will be replaced.")
                              : cells ? tr("The rows that are shown, in their order, with the columns that are shown.")
                                      : tr("The rows that are shown, in their order, with every property.")));
    m_write->setText(replaces && objection.isEmpty() ? tr("&Replace") : tr("&Export"));
    m_write->setEnabled(objection.isEmpty() && !m_writing);
}

void ExportDialog::write()
{
    if (m_writing || !m_write->isEnabled())
        return;
    const ExportedRows table = m_rows();
    const TableStyle style{format(), true, m_neutralise->isChecked(), m_mark->isChecked()};
    m_writing = true;
    m_write->setEnabled(false);
    m_said->setTone(Tone::Muted);
    m_said->setText(tr("Writing…"));
    // Writing 100,000 rows takes a while, so it is done in another thread.
    makeInPool(
        this, [table, style, file = path()] { return writeTable(file, table.text(style)); },
        [file = path(), count = table.count](ExportDialog &dialog, const std::optional<QString> &problem) {
            dialog.finish(count, file, problem);
        });
}

void ExportDialog::finish(qsizetype rows, const QString &path, const std::optional<QString> &problem)
{
    m_writing = false;
    if (problem) {
        check();
        m_said->setTone(Tone::Bad);
        m_said->setText(paragraph(tr("The file was not written: %1. Choose another place.").arg(*problem)));
        return;
    }
    m_settings.setWindowState(FolderKey, QFileInfo(path).absolutePath().toUtf8());
    m_settings.setWindowState(FormatKey, QByteArray::number(static_cast<int>(format())));
    Q_EMIT exported(rows, QDir::toNativeSeparators(path));
    accept();
}

} // namespace Desk
