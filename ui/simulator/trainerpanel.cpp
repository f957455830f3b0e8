#include "trainerpanel.h"

#include "classview.h"
#include "clockbar.h"
#include "faultsview.h"
#include "goalsview.h"
#include "momentsview.h"
#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "taskrouter/timetext.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/scrollfocus.h"
#include "ui/widgets/tabbedpages.h"
#include "ui/widgets/wraplabel.h"
#include "worldview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Simulator::Snapshot;

namespace Desk {

namespace {

constexpr qint64 refusalStays = 10'000;
constexpr qint64 worthAsking = 60'000; ///< Of a world's time: a class has begun.

QString moment(qint64 time)
{
    return timeText(time, time); // As everywhere in the window.
}

} // namespace

TrainerPanel::TrainerPanel(Simulator::SimulatorThread &host, const QString &scenarioFolder, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_folder(scenarioFolder)
    , m_scenarios(new QComboBox(this))
    , m_clock(new ClockBar(host, this))
    , m_refusal(new WrapLabel(this, Tone::Bad))
    , m_tabs(new TabbedPages(u"trainerTabs"_s, tr("Pages of the trainer's panel"), this))
    , m_world(new WorldView(host, this))
    , m_faults(new FaultsView(host, this))
    , m_goals(new GoalsView(this))
    , m_moments(new MomentsView(host, scenarioFolder, this))
    , m_class(new ClassView(host, this))
    , m_showFaults(new QAction(tr("Faults…"), this))
{
    setObjectName(u"trainerPanel"_s);
    setAccessibleName(tr("Trainer's panel"));
    m_refusal->setObjectName(u"trainerRefusal"_s);
    // Over the row of scenarios, until it was read: a text that appears must not move what one is about to click, and
    // room that is kept for it is missed by the lists.
    m_refusal->setAutoFillBackground(true);
    m_refusal->installEventFilter(this);
    m_refusal->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(3));
    layout->setSpacing(Theme::grid(2));
    m_chooser = makeChooser();
    layout->addWidget(m_chooser);
    layout->addWidget(m_clock);
    m_tabs->setSpaces(0, 2);
    layout->addWidget(m_tabs, 1);
    addPage(m_world, tr("World"));
    addPage(makeScript(), tr("Script"));
    const int faults = addPage(m_faults, tr("Faults"));
    addPage(m_goals, tr("Goals"));
    addPage(m_moments, tr("Moments"));
    addPage(m_class, tr("Class"));
    connect(m_moments, &MomentsView::scenarioWritten, this, &TrainerPanel::reloadScenarios);

    m_showFaults->setObjectName(u"showFaults"_s);
    connect(m_showFaults, &QAction::triggered, this, [this, faults] {
        m_tabs->setCurrentIndex(faults);
        Q_EMIT attentionWanted();
    });
    connect(&m_host, &Simulator::SimulatorThread::snapshotTaken, this, &TrainerPanel::showSnapshot);
    connect(&m_host, &Simulator::SimulatorThread::refused, this, &TrainerPanel::refuse);
    connect(m_class, &ClassView::added, this, [this] { refuse({}); });
    connect(&m_host, &Simulator::SimulatorThread::started, this, [this] { m_hasStarted = false; });
    connect(&m_host, &Simulator::SimulatorThread::restored, this, [this] {
        delete m_question; // It is about the world before.
        m_hasStarted = false;
        m_host.watch(true);
    });
    m_host.watch(true);
}

TrainerPanel::~TrainerPanel()
{
    delete m_question; // It is about this world.
}

int TrainerPanel::addPage(QWidget *page, const QString &title)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    bringFocusIntoSight(*area);
    // Scroll areas paint a background of their own; the page's is wanted.
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    area->setWidget(page);
    area->setMinimumSize(page->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent),
                         Theme::grid(40));
    return m_tabs->addPage(area, title);
}

QWidget *TrainerPanel::makeChooser()
{
    auto *box = new QWidget(this);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid(2));
    m_scenarios->setParent(box);
    m_scenarios->setObjectName(u"scenarioChoice"_s);
    m_scenarios->setAccessibleName(tr("Scenario"));
    m_scenarios->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenarios->setMinimumContentsLength(7);
    row->addWidget(m_scenarios, 1);
    m_start = new QPushButton(tr("Start"), box);
    m_start->setObjectName(u"startScenario"_s);
    connect(m_scenarios, &QComboBox::currentIndexChanged, this, &TrainerPanel::showStart);
    connect(m_start, &QPushButton::clicked, this, &TrainerPanel::start);
    row->addWidget(m_start);
    auto *open = new QPushButton(tr("Open…"), box);
    open->setObjectName(u"openScenario"_s);
    open->setToolTip(tr("Open a scenario's file and start it"));
    open->setAccessibleDescription(open->toolTip());
    connect(open, &QPushButton::clicked, this, &TrainerPanel::askForFile);
    row->addWidget(open);
    setTabOrder(m_scenarios, m_start);
    setTabOrder(m_start, open);
    reloadScenarios();
    return box;
}

QWidget *TrainerPanel::makeScript()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid(1));
    m_next = new ActionTable(2, tr("What comes next"), page);
    m_next->setObjectName(u"nextLines"_s);
    m_next->setEmptyText(tr("The script is at its end. The world goes on by itself."));
    m_notes = new ActionTable(2, tr("Notes so far"), page);
    m_notes->setObjectName(u"trainerNotes"_s);
    m_notes->setEmptyText(tr("None yet."));
    for (const auto &[table, stretch] : {std::pair(m_next, 3), std::pair(m_notes, 2)}) {
        table->setStacked(); // A note is a sentence and is shown in full.
        auto *title = new PlainLabel(table->accessibleName(), page);
        title->setFont(Theme::strongFont(title->font()));
        title->setBuddy(table);
        layout->addWidget(title);
        layout->addWidget(table, stretch);
        layout->addSpacing(Theme::grid(1));
    }
    return page;
}

void TrainerPanel::reloadScenarios()
{
    const QString chosen = m_scenarios->currentData().toString();
    m_scenarios->clear();
    const QStringList names = Simulator::SimulatorThread::scenarios(m_folder);
    for (const QString &name : names)
        m_scenarios->addItem(Simulator::SimulatorThread::titleOf(name, m_folder).simplified(), name);
    m_scenarios->setCurrentIndex(std::max(0, m_scenarios->findData(chosen)));
}

void TrainerPanel::setScenario(const QString &scenario)
{
    const QString name = scenario.isEmpty() ? Simulator::SimulatorThread::scenarios().constFirst() : scenario;
    if (m_scenarios->findData(name) < 0)
        m_scenarios->addItem(Simulator::SimulatorThread::titleOf(name, m_folder).simplified(), name);
    m_scenarios->setCurrentIndex(m_scenarios->findData(name));
    m_startedWith = name;
    showStart();
}

int TrainerPanel::page() const
{
    return m_tabs->currentIndex();
}

void TrainerPanel::setPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

void TrainerPanel::focusStart()
{
    m_start->setFocus();
}

void TrainerPanel::focusTabs()
{
    m_tabs->setFocus();
}

void TrainerPanel::showStart()
{
    const bool isAgain = !m_startedWith.isEmpty() && m_scenarios->currentData().toString() == m_startedWith;
    m_start->setText(isAgain ? tr("Restart") : tr("Start"));
    const QString startHelp = isAgain ? tr("Begin this scenario again; the world as it is now is kept under Moments")
                                      : tr("Start this scenario from its beginning");
    setPlainToolTip(m_start, startHelp);
    m_start->setAccessibleDescription(startHelp);
}

void TrainerPanel::start()
{
    if (m_scenarios->currentData().toString() == m_startedWith) {
        m_host.restart();
        return;
    }
    startAfterAsking(m_scenarios->currentData().toString(), m_scenarios->currentText());
}

void TrainerPanel::startAfterAsking(const QString &scenario, const QString &title)
{
    if (m_ranMsecs < worthAsking && !m_hasMoments && classText().isEmpty()) {
        Q_EMIT scenarioWanted(scenario);
        return;
    }
    delete m_question;
    QString lost = tr("The world that is running now ends, with all that was done in it.");
    if (m_hasMoments)
        lost +=
            u' ' + tr("The moments that are kept end with it: go back to one and save the world, to have it later.");
    if (const QString trainees = classText(); !trainees.isEmpty())
        lost += u' ' + trainees;
    m_question = plainQuestion(window(), tr("Scenario"), tr("Start “%1” from its beginning?").arg(title), lost);
    m_question->setObjectName(u"startQuestion"_s);
    QPushButton *yes = m_question->addButton(tr("Start"), QMessageBox::AcceptRole);
    yes->setObjectName(u"startAnew"_s);
    connect(yes, &QPushButton::clicked, this, [this, scenario] { Q_EMIT scenarioWanted(scenario); });
    m_question->setDefaultButton(m_question->addButton(QMessageBox::Cancel));
    m_question->open();
}

void TrainerPanel::askForFile()
{
    const QString place = m_folder.isEmpty() || !QDir(m_folder).exists() ? documentsFolder() : m_folder;
    auto *dialog = new QFileDialog(this, tr("Open a scenario"), place, tr("Scenarios (*.json)"));
    dialog->setObjectName(u"openScenarioDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TrainerPanel::openFile);
    dialog->open();
}

void TrainerPanel::openFile(const QString &path)
{
    const QString why = Simulator::SimulatorThread::problemOf(path);
    if (why.isEmpty())
        return startAfterAsking(path, QFileInfo(path).completeBaseName());
    QMessageBox *box = plainQuestion(window(), tr("Scenario"), tr("This scenario cannot be started."), why);
    box->setObjectName(u"scenarioProblem"_s);
    box->addButton(QMessageBox::Ok);
    box->open();
}

QString TrainerPanel::classText(bool withNames) const
{
    const QStringList names = m_class->names();
    if (!names.isEmpty() && !withNames)
        return tr(
            "This simulator ends, and with it the keys of %n trainees: nothing that they do is answered any more.",
            nullptr, int(names.size()));
    return names.isEmpty()
               ? QString()
               : tr("This simulator ends, and with it the keys of %1: nothing that they do is answered any more.")
                     .arg(QLocale().createSeparatedList(names));
}

QList<QAction *> TrainerPanel::bannerActions() const
{
    return {m_clock->pauseAction(), m_clock->speedAction(), m_showFaults};
}

void TrainerPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_host.watch(true);
}

// Nobody sees the panel any more: snapshots are not needed, and the banner's actions know their own state.
void TrainerPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_hasStarted)
        m_host.watch(false);
}

void TrainerPanel::showSnapshot(const Snapshot &snapshot)
{
    if (!m_hasStarted) {
        m_hasStarted = true;
        showScenario(snapshot);
        if (!isVisible())
            m_host.watch(false);
    }
    // The refusal belongs to one click, which is some time ago now.
    if (!m_refusal->text().isEmpty() && m_sinceRefusal.hasExpired(refusalStays))
        refuse({});
    m_ranMsecs = snapshot.now - snapshot.start;
    m_hasMoments = !snapshot.bookmarks.isEmpty();
    m_clock->showSnapshot(snapshot);
    m_world->showSnapshot(snapshot);
    m_faults->showSnapshot(snapshot);
    m_goals->showSnapshot(snapshot);
    m_moments->showSnapshot(snapshot);
    m_class->showSnapshot(snapshot);
    showScript(snapshot);
}

void TrainerPanel::showScenario(const Snapshot &snapshot)
{
    refuse({});
    m_ranMsecs = 0;
    const bool isOther = m_running != snapshot.scenario;
    m_running = snapshot.scenario;
    // For a scenario from a file, the list has the path and the snapshot only its name.
    if (!isOther || QFileInfo(m_scenarios->currentData().toString()).completeBaseName() == m_running)
        return;
    const int index = m_scenarios->findData(m_running);
    if (index >= 0)
        m_scenarios->setCurrentIndex(index);
}

void TrainerPanel::showScript(const Snapshot &snapshot)
{
    QList<Line> next;
    for (qsizetype i = 0; i < snapshot.next.size(); ++i) {
        const Snapshot::Next &item = snapshot.next.at(i);
        next.append({u"%1 %2"_s.arg(item.at).arg(item.text), {item.text, moment(item.at)}, {}});
    }
    m_next->setLines(next);
    QList<Line> notes;
    for (auto note = snapshot.notes.crbegin(); note != snapshot.notes.crend(); ++note)
        notes.append({u"%1 %2"_s.arg(note->at).arg(note->text), {note->text, moment(note->at)}, {}});
    m_notes->setLines(notes);
}

void TrainerPanel::refuse(const QString &why)
{
    m_refusal->setText(why);
    m_refusal->setAccessibleName(why);
    setPlainToolTip(m_refusal, why);
    m_sinceRefusal.start();
    placeRefusal();
    m_refusal->setVisible(!why.isEmpty());
    if (!why.isEmpty())
        announce(m_refusal, why);
}

/// Down from the upper edge, as far as its lines need.
void TrainerPanel::placeRefusal()
{
    const QRect row = m_chooser->geometry();
    const int top = Theme::grid(2);
    const int height = std::max(row.bottom() + 1 - top, m_refusal->heightForWidth(row.width()));
    m_refusal->setGeometry(row.left(), top, row.width(), height);
    m_refusal->raise();
}

void TrainerPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeRefusal();
}

bool TrainerPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_refusal && event->type() == QEvent::MouseButtonPress) {
        refuse({}); // Whoever wants what is below has read it.
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Desk
