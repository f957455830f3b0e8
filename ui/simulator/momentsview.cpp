#include "momentsview.h"

#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "taskrouter/timetext.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/wraplabel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Simulator::SimulatorThread;
using Simulator::Snapshot;

namespace Desk {

MomentsView::MomentsView(SimulatorThread &host, const QString &scenarioFolder, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_folder(scenarioFolder)
    , m_name(new QLineEdit(this))
    , m_moments(new ActionTable(2, tr("Moments to go back to"), this))
    , m_done(new WrapLabel(this, Tone::Muted))
{
    m_moments->setObjectName(u"moments"_s);
    m_moments->setEmptyText(
        tr("None yet. Where you go back, begin again or open a world, what you leave is kept here, until another "
           "scenario is started."));
    m_done->setObjectName(u"worldSaved"_s);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid(2));
    layout->addWidget(makeKeep());
    auto *title = new PlainLabel(tr("Moments to go back to"), this);
    title->setFont(Theme::strongFont(title->font()));
    title->setBuddy(m_moments);
    layout->addWidget(title);
    layout->addWidget(m_moments, 1);
    layout->addWidget(makeMoves());
    auto *files = new PlainLabel(tr("The world as a file"), this);
    files->setFont(Theme::strongFont(files->font()));
    layout->addWidget(files);
    layout->addWidget(makeFiles());
    layout->addWidget(m_done);
    connect(&m_host, &SimulatorThread::worldSaved, this, [this](const QString &path) {
        m_done->setText(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
        if (path == m_written)
            Q_EMIT scenarioWritten(path);
    });
    // What was said is about the world before.
    connect(&m_host, &SimulatorThread::restored, m_done, [this] { m_done->setText({}); });
}

MomentsView::~MomentsView() = default;

QWidget *MomentsView::makeKeep()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid(2));
    m_name->setParent(box);
    m_name->setObjectName(u"momentName"_s);
    m_name->setAccessibleName(tr("Name of the moment"));
    m_name->setPlaceholderText(tr("Name, if you like"));
    m_name->setMaxLength(100);
    connect(m_name, &QLineEdit::returnPressed, this, &MomentsView::keep);
    row->addWidget(m_name, 1);
    row->addWidget(addButton(box, tr("Keep this moment"), "keepMoment",
                             tr("Keep the world as it is now, to go back to it"), [this] { keep(); }));
    return box;
}

QWidget *MomentsView::makeMoves()
{
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    buttons->setSpacing(Theme::grid(1));
    m_goBack = addButton(row, tr("Go back there"), "goBack",
                         tr("The world becomes as it was then; what is there now is kept"), [this] { goBack(); });
    m_forget = addButton(row, tr("Remove"), "forgetMoment", tr("Keep this moment no longer"),
                         [this] { m_host.forget(m_moments->selectedKey().toULongLong()); });
    buttons->addWidget(m_goBack);
    buttons->addWidget(m_forget);
    const auto look = [this](const QString &key) {
        m_goBack->setEnabled(!key.isEmpty());
        m_forget->setEnabled(!key.isEmpty());
    };
    look({});
    connect(m_moments, &ActionTable::selectedKeyChanged, row, look);
    connect(m_moments, &QTreeView::activated, this, &MomentsView::goBack);
    return row;
}

QWidget *MomentsView::makeFiles()
{
    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    buttons->setSpacing(Theme::grid(1));
    const QString documents = documentsFolder();
    buttons->addWidget(addButton(row, tr("Save world…"), "saveWorld",
                                 tr("Save the world as it is now, to go on with it another day"), [this, documents] {
                                     askWhere(tr("Save world"), documents, tr("world") + u".json"_s, true,
                                              "saveWorldDialog",
                                              [this](const QString &path) { m_host.saveWorld(path); });
                                 }));
    buttons->addWidget(
        addButton(row, tr("Open world…"), "openWorld", tr("Go on where a world was saved"), [this, documents] {
            askWhere(tr("Open world"), documents, {}, false, "openWorldDialog",
                     [this](const QString &path) { m_host.openWorld(path); });
        }));
    buttons->addWidget(addButton(
        row, tr("Write scenario…"), "writeScenario",
        tr("Write a scenario that begins like the world now, to go on with by hand: it appears in the list above"),
        [this, documents] {
            if (!m_folder.isEmpty())
                QDir().mkpath(m_folder);
            askWhere(tr("Write scenario"), m_folder.isEmpty() ? documents : m_folder, tr("my-scenario") + u".json"_s,
                     true, "writeScenarioDialog", [this](const QString &path) {
                         m_written = path;
                         m_host.writeScenario(path, tr("%1, mine").arg(m_title));
                     });
        }));
    return row;
}

QPushButton *MomentsView::addButton(QWidget *parent, const QString &text, const char *name, const QString &help,
                                    const std::function<void()> &act)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QLatin1StringView(name));
    setPlainToolTip(button, help);
    button->setAccessibleDescription(help);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void MomentsView::keep()
{
    m_host.keep(m_name->text().simplified());
    m_name->clear();
}

void MomentsView::goBack()
{
    if (const QString key = m_moments->selectedKey(); !key.isEmpty())
        m_host.goBack(key.toULongLong());
}

void MomentsView::askWhere(const QString &title, const QString &folder, const QString &fileName, bool toSave,
                           const char *name, const std::function<void(const QString &)> &then)
{
    auto *dialog = new QFileDialog(this, title, QDir(folder).filePath(fileName), tr("Worlds and scenarios (*.json)"));
    dialog->setObjectName(QLatin1StringView(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(toSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, then);
    dialog->open();
}

void MomentsView::showSnapshot(const Snapshot &snapshot)
{
    m_title = snapshot.title;
    QList<Line> lines;
    for (const Snapshot::Kept &moment : snapshot.bookmarks) {
        const QString name = !moment.name.isEmpty() ? moment.name
                             : moment.isAutomatic   ? tr("What was left")
                                                    : tr("Moment %1").arg(moment.number);
        const StatusLook look{moment.isAutomatic ? StatusShape::Ring : StatusShape::Dot,
                              moment.isAutomatic ? Tone::Muted : Tone::Ok};
        lines.append({QString::number(moment.number), {name, timeText(moment.at, snapshot.now)}, look});
    }
    m_moments->setLines(lines);
}

} // namespace Desk
