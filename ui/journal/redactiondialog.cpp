#include "redactiondialog.h"

#include "reservations/plaintext.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/tabbedpages.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/wraplabel.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPromise>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Desk {

/// Everything that was hidden in the bundle. Of a thousand entries that may be ten thousand rows.
class RedactionModel final : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<Redaction> &made)
    {
        beginResetModel();
        m_made = made;
        endResetModel();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_made.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 3; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        if (role == Qt::SizeHintRole)
            return QSize(Theme::grid(10), Theme::measures(QApplication::font()).row - Theme::grid(2));
        if (role != Qt::DisplayRole)
            return {};
        const Redaction &one = m_made.at(index.row());
        return oneLine(index.column() == 0   ? one.where
                       : index.column() == 1 ? Redactor::wordsFor(one.kind)
                                             : one.shownAs);
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == 0   ? RedactionDialog::tr("Where")
               : section == 1 ? RedactionDialog::tr("What")
                              : RedactionDialog::tr("Shown as");
    }

private:
    QList<Redaction> m_made;
};

namespace {

constexpr int NotePauseMsecs = 300;

QTreeView *makeRedactionTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTreeView(parent);
    table->setObjectName(u"redactions"_s);
    table->setAccessibleName(RedactionDialog::tr("What is hidden"));
    table->setModel(model);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->viewport()->setBackgroundRole(QPalette::Window);
    table->header()->setStretchLastSection(true);
    // Which file it is in stands at the beginning, and which part of it at the end.
    table->setTextElideMode(Qt::ElideMiddle);
    table->header()->setFont(Theme::secondaryFont(table->font()));
    table->header()->resizeSection(0, Theme::grid(90));
    table->header()->resizeSection(1, Theme::grid(40));
    return table;
}

} // namespace

RedactionDialog::RedactionDialog(const QString &title, SavedFile file, Compose compose, const RedactionOptions &base,
                                 QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_compose(std::move(compose))
    , m_base(base)
    , m_form(new QFormLayout)
    , m_switches(new QWidget(this))
    , m_numbers(new QCheckBox(tr("Hide phone &numbers"), m_switches))
    , m_names(new QCheckBox(tr("Hide na&mes of people"), m_switches))
    , m_tabs(new TabbedPages(u"redactionTabs"_s, tr("Preview"), this))
    , m_hidden(new RedactionModel(this))
    , m_intro(new WrapLabel(this, Tone::Muted))
    , m_size(new PlainLabel({}, this))
    , m_problem(new WrapLabel(this, Tone::Bad))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"redactionDialog"_s);
    setWindowTitle(title);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(NotePauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &RedactionDialog::recompose);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] {
        m_bundle = m_work.result();
        showBundle();
    });
    for (QCheckBox *box : {m_numbers, m_names}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &RedactionDialog::recompose);
    }
    resize(Theme::grid(190), Theme::grid(150));
    // Queued, because the derived class is not constructed yet.
    QMetaObject::invokeMethod(this, &RedactionDialog::recompose, Qt::QueuedConnection);
}

RedactionDialog::~RedactionDialog() = default;

void RedactionDialog::build()
{
    m_intro->setText(tr("What will be saved is shown here as soon as it is read."));
    m_numbers->setObjectName(u"hideNumbers"_s);
    m_names->setObjectName(u"hideNames"_s);
    m_tabs->setSpaces(0, 2);
    m_tabs->addPage(makeRedactionTable(m_hidden, this), tr("Hidden"));
    m_size->setObjectName(u"redactionSize"_s);
    m_size->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setObjectName(u"redactionProblem"_s);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"redactionSave"_s);
    m_save->setEnabled(false);
    Theme::setPrimary(m_save, true);
    connect(buttons, &QDialogButtonBox::accepted, this, &RedactionDialog::askWhere);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *switches = new FlowLayout(m_switches);
    switches->setSpacing(Theme::grid(4));
    switches->addWidget(m_numbers);
    switches->addWidget(m_names);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_size);
    bottom->addWidget(buttons, 1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(2));
    column->addWidget(m_intro);
    column->addLayout(m_form);
    column->addWidget(m_switches);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_problem);
    column->addLayout(bottom);
}

void RedactionDialog::addSwitch(QCheckBox *box)
{
    m_switches->layout()->addWidget(box);
}

void RedactionDialog::recomposeSoon()
{
    m_save->setEnabled(false); // What is shown does not match the choices any more.
    m_pause.start();
}

void RedactionDialog::recompose()
{
    m_pause.stop();
    m_save->setEnabled(false);
    RedactionOptions options = m_base;
    options.phoneNumbers = m_numbers->isChecked();
    options.names = m_names->isChecked();
    auto promise = std::make_shared<QPromise<BugBundle>>();
    // The watcher forgets the previous future.
    m_work.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work = m_compose(options)] {
        promise->start();
        promise->addResult(work());
        promise->finish();
    });
}

void RedactionDialog::showBundle()
{
    m_hidden->show(m_bundle.made);
    m_tabs->setTitle(0, tr("Hidden · %1").arg(m_bundle.made.size()));
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < m_bundle.files.size(); ++i) {
        const NamedBytes &file = m_bundle.files.at(i);
        bytes += file.bytes.size();
        if (m_tabs->count() <= i + 1) {
            auto *text = new TextView(this);
            text->setObjectName(u"preview."_s + file.name);
            text->setAccessibleName(file.name);
            m_tabs->addPage(text, file.name);
        }
        static_cast<TextView *>(m_tabs->page(int(i) + 1))->setText(QString::fromUtf8(file.bytes));
    }
    m_size->setText(QLocale().formattedDataSize(bytes));
    if (!m_bundle.files.isEmpty())
        m_intro->setText(
            tr("This is all that will be saved. Secrets are never in it; look at the rest before it leaves."));
    m_save->setEnabled(!m_bundle.files.isEmpty());
}

void RedactionDialog::askWhere()
{
    const QString folder = documentsFolder();
    auto *ask = new QFileDialog(this, windowTitle(), folder, m_file.filter);
    ask->setObjectName(u"saveWhere"_s);
    m_problem->hide(); // It belongs to the previous attempt.
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QFileInfo(m_file.suggested).suffix());
    ask->selectFile(m_file.suggested);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString why = saveTo(path);
        m_problem->setText(paragraph(tr("It was not saved: %1").arg(why)));
        m_problem->setVisible(!why.isEmpty());
        if (why.isEmpty())
            accept();
    });
    ask->open();
}

QString RedactionDialog::saveTo(const QString &path)
{
    QString why;
    const QByteArray bytes = m_file.zip ? zipOf(m_bundle.files, QDateTime::currentMSecsSinceEpoch(), &why)
                                        : m_bundle.files.constFirst().bytes;
    if (why.isEmpty())
        why = writeForOwner(path, bytes);
    if (why.isEmpty())
        Q_EMIT saved(path);
    return why;
}

} // namespace Desk
