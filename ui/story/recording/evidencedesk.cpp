#include "evidencedesk.h"

#include "evidencechooser.h"
#include "evidencedrop.h"
#include "evidenceprogress.h"
#include "keptstoriesdialog.h"
#include "story/record/storyrecord.h"
#include "story/storybuilder.h"
#include "storywindow.h"
#include "ui/widgets/documentsfolder.h"

#include <QAction>
#include <QFileDialog>
#include <QPromise>
#include <QThreadPool>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

EvidenceDesk::EvidenceDesk(QWidget &window, StoryRecord &record)
    : m_window(window)
    , m_record(record)
    , m_progress(new EvidenceProgress(&window))
{
    qRegisterMetaType<EvidenceContents>();
    const auto add = [this, &window](const char *name, const QString &text, const QKeySequence &key, auto slot) {
        auto *action = new QAction(text, &window);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        m_actions.append(action);
    };
    add("openEvidence", tr("Open e&vidence…"), QKeySequence(u"Ctrl+Shift+I"_s), &EvidenceDesk::askForFile);
    add("searchStories", tr("Search &kept stories…"), QKeySequence(u"Ctrl+Shift+K"_s), &EvidenceDesk::searchKept);
    auto *drop = new EvidenceDrop(window);
    connect(drop, &EvidenceDrop::dropped, this, &EvidenceDesk::open);
    connect(&m_load, &EvidenceLoad::progressed, m_progress, &EvidenceProgress::showProgress);
    connect(&m_load, &EvidenceLoad::opened, this, &EvidenceDesk::onOpened);
    connect(&m_load, &EvidenceLoad::chosen, this, [this](const StoryFacts &facts) {
        m_progress->end();
        m_record.keep(facts, {});
        build(facts, m_from, false);
    });
    connect(m_progress, &QDialog::rejected, &m_load, &EvidenceLoad::cancel);
    connect(&m_record, &StoryRecord::reopened, this, &EvidenceDesk::onReopened);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] { show(m_work.result(), m_from, m_isTraining); });
}

EvidenceDesk::~EvidenceDesk() = default;

void EvidenceDesk::askForFile()
{
    auto *ask = new QFileDialog(&m_window, tr("Open evidence"), documentsFolder(),
                                tr("Files that tell of tasks (*.har *.json *.ndjson *.jsonl *.txt *.log *.zip *.gz);;"
                                   "All files (*)"));
    ask->setObjectName(u"evidenceFile"_s);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString &path) { open({path, {}}); });
    ask->open();
}

void EvidenceDesk::open(const EvidenceInput &input)
{
    Q_EMIT noticed({}, false);
    m_progress->begin(input.name());
    m_load.open(input, Clock::system().utc());
}

void EvidenceDesk::onOpened(const EvidenceContents &contents)
{
    m_progress->end();
    // The answers in it are of other kinds as well; what is packed, or pasted, is no session that can be stepped
    // through.
    const bool isAlone = !(contents.kinds & (EvidenceKind::Har | EvidenceKind::BugBundle));
    if (contents.kinds.testFlag(EvidenceKind::Recording) && isAlone && !contents.input.path.isEmpty()) {
        Q_EMIT sessionWanted(contents.input.path);
        return;
    }
    if (contents.tasks.isEmpty()) {
        QStringList lines{contents.problem};
        lines += contents.notes.first(std::min<qsizetype>(contents.notes.size(), 3));
        Q_EMIT noticed(lines.join(u'\n'), true);
        return;
    }
    if (contents.tasks.size() == 1) {
        choose(contents.input, contents.tasks.constFirst());
        return;
    }
    auto *chooser = new EvidenceChooser(contents, Clock::system().utc, &m_window);
    connect(chooser, &EvidenceChooser::chosen, this, &EvidenceDesk::choose);
    chooser->open();
}

void EvidenceDesk::choose(const EvidenceInput &input, const EvidenceTask &task)
{
    m_from = input.path.isEmpty() ? tr("a dropped text") : input.name();
    m_progress->begin(input.name());
    m_load.choose(input, task, Clock::system().utc());
}

/// A story of a hundred thousand Events takes a while: not in the thread that paints.
void EvidenceDesk::build(const StoryFacts &facts, const QString &from, bool isTraining)
{
    m_from = from;
    m_isTraining = isTraining;
    auto promise = std::make_shared<QPromise<std::shared_ptr<const TaskStory>>>();
    promise->start();
    m_work.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, facts] {
        promise->addResult(std::make_shared<const TaskStory>(buildStory(facts)));
        promise->finish();
    });
}

void EvidenceDesk::searchKept()
{
    auto *dialog = new KeptStoriesDialog(m_record, Clock::system().utc, &m_window);
    connect(dialog, &KeptStoriesDialog::chosen, this, &EvidenceDesk::openKept);
    dialog->open();
}

void EvidenceDesk::openKept(const StoryKey &key)
{
    m_wanted = key;
    m_isQuiet = false;
    m_record.read(key);
}

void EvidenceDesk::openKeptIfAny(const StoryKey &key)
{
    openKept(key);
    m_isQuiet = true;
}

void EvidenceDesk::onReopened(const StoryKey &key, const StoryFacts &facts)
{
    if (!(key == m_wanted))
        return; // Somebody else asked for it.
    m_wanted = {};
    if (facts.task.isNull()) {
        if (!m_isQuiet)
            Q_EMIT noticed(tr("No story is kept of %1.").arg(key.task.toString()), false);
    } else if (!m_place || !m_place(key, facts.workspace)) {
        build(facts, tr("the kept stories"), key.isTraining());
    }
}

void EvidenceDesk::show(const std::shared_ptr<const TaskStory> &story, const QString &from, bool isTraining)
{
    auto *window = new StoryWindow(story, from, isTraining, Clock::system(), &m_window);
    connect(window, &StoryWindow::storyWanted, this, [this](Sid task) { openKept({task, {}}); });
    window->show();
}

} // namespace Desk
