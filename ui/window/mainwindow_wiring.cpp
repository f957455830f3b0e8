#include "mainwindow_p.h"

#include "headerbar.h"
#include "profiles/settings.h"
#include "reservations/plaintext.h"
#include "reservations/taskwatch.h"
#include "reservations/workspacewatch.h"
#include "sessionwiring.h"
#include "shortcutsdialog.h"
#include "ui/reservations/detailpane.h"
#include "ui/reservations/reservationspane.h"
#include "ui/reservations/taskspane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/safetext.h"
#include "workarea.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr auto OpenSource = "open"_L1;
constexpr auto LookingSource = "looking"_L1;
} // namespace

void MainWindow::Private::connectActions()
{
    connect(actions.open, &QAction::triggered, &opener, &Opener::showDialog);
    connect(actions.connectTo, &QAction::triggered, &window, &MainWindow::connectionWanted);
    connect(actions.training, &QAction::triggered, &window, &MainWindow::trainingWanted);
    connect(actions.unlock, &QAction::triggered, &guard, &WriteLock::ask);
    connect(actions.journal, &QAction::triggered, &window, &MainWindow::journalWanted);
    connect(actions.trainer, &QAction::triggered, &window, &MainWindow::trainerWanted);
    connect(actions.bundle, &QAction::triggered, &window, &MainWindow::bundleWanted);
    connect(work->reservations, &ReservationsPane::chosenChanged, &window, &MainWindow::reservationChosen);
    connect(actions.quit, &QAction::triggered, &window, &QWidget::close);
    connect(actions.back, &QAction::triggered, &navigator, &Navigator::back);
    connect(actions.forward, &QAction::triggered, &navigator, &Navigator::forward);
    connect(actions.refresh, &QAction::triggered, &window, [this] {
        if (wiring)
            wiring->refresh();
        navigator.retry();
    });
    connect(actions.live, &QAction::toggled, &window, [this] { updatePolling(); });
    connect(actions.cancel, &QAction::triggered, &window, [this] {
        step(NextStep::CancelLoading);
        navigator.cancel();
    });
    connect(actions.systemLook, &QAction::triggered, &window, [this] { setLook(Theme::Appearance::System); });
    connect(actions.lightLook, &QAction::triggered, &window, [this] { setLook(Theme::Appearance::Light); });
    connect(actions.darkLook, &QAction::triggered, &window, [this] { setLook(Theme::Appearance::Dark); });
    actions.sendAnyway->setChecked(settings.sendAnyway());
    connect(actions.sendAnyway, &QAction::toggled, &settings, &Settings::setSendAnyway);
    connect(&settings, &Settings::sendAnywayChanged, actions.sendAnyway, &QAction::setChecked);
    connect(actions.keys, &QAction::triggered, &window, [this] { keysDialog(actions.withKeys(), &window)->open(); });
    connect(actions.about, &QAction::triggered, &window, [this] {
        QMessageBox *box = plainQuestion(&window, tr("About Reservation Desk"),
                                         tr("Reservation Desk %1").arg(QCoreApplication::applicationVersion()),
                                         tr("A desk for TaskRouter's reservations: list, look, act, rehearse."));
        box->open();
    });
    connect(&guard, &WriteLock::changed, &window, [this] { updateMode(); });
    connect(&navigator, &Navigator::changed, &window, [this] {
        if (isAnythingOpen())
            refusal.clear();
        actions.back->setEnabled(navigator.canGoBack());
        actions.forward->setEnabled(navigator.canGoForward());
        const QString title = oneLine(navigator.title());
        window.setWindowTitle(title.isEmpty() ? tr("Reservation Desk") : title + u" — "_s + tr("Reservation Desk"));
    });
    connect(work->detail, &DetailPane::aboutToSend, &guard, &WriteLock::check);
    connect(work->detail, &DetailPane::instructionActionsChanged, &window,
            [this] { actions.setInstructionActions(work->detail->instructionActions()); });
    connect(work->reservations, &ReservationsPane::stepWanted, &window, [this](NextStep next) { step(next); });
}

void MainWindow::Private::connectMessages()
{
    connect(work->header, &HeaderBar::textEntered, &opener, &Opener::open);
    connect(work->header, &HeaderBar::openWanted, &opener, &Opener::showDialog);
    connect(&opener, &Opener::opened, &window, [this](const Address &address) {
        work->messages->clear(OpenSource);
        work->header->clearField();
        navigator.open(address);
    });
    const auto refuse = [this](const QString &why) {
        Message message;
        message.source = OpenSource;
        message.tone = Tone::Wait;
        message.text = why;
        work->messages->show(message);
    };
    connect(&opener, &Opener::refused, &window, refuse);
    connect(&navigator, &Navigator::lookingChanged, &window, [this] { updateLooking(); });
    connect(&navigator, &Navigator::refused, &window, [this, refuse](const QString &why) {
        if (isAnythingOpen())
            return refuse(why);
        refusal = why; // in the place of the rows, which stays
        updateWorkspace();
    });
    connect(work->detail, &DetailPane::messageWanted, &window,
            [this](const QString &text, Tone tone, const QString &answer) {
                Message message;
                message.source = QLatin1StringView(SessionWiring::InstructionSource);
                message.tone = tone;
                // The message stays while the world goes on: the time says of when it is.
                const UtcMsecs now = session ? session->clock.utc() : 0;
                message.text = now ? timeText(now, now) + u" · "_s + text : text;
                message.raw = answer;
                if (tone == Tone::Bad && work->detail->hasFieldToMend()) {
                    message.actionText = nextStepText(NextStep::ShowField);
                    message.key = QString::number(static_cast<int>(NextStep::ShowField));
                }
                work->messages->show(message);
            });
    connect(work->detail, &DetailPane::messageOver, &window,
            [this] { work->messages->clear(QLatin1StringView(SessionWiring::InstructionSource)); });
    connect(work->messages, &MessageBar::actionTriggered, &window,
            [this](const QString &, const QString &key) { step(static_cast<NextStep>(key.toInt())); });
}

void MainWindow::Private::step(NextStep next)
{
    switch (next) {
    case NextStep::None:
    case NextStep::ShowAnswer:
        return;
    case NextStep::TryAgain:
        actions.refresh->trigger();
        return;
    case NextStep::Connect:
        actions.connectTo->trigger();
        return;
    case NextStep::OpenOther:
        actions.open->trigger();
        return;
    case NextStep::SignInToProxy:
        Q_EMIT window.proxySignInWanted();
        return;
    case NextStep::CancelLoading:
        if (session) {
            session->taskWatch->cancel();
            session->workspaceWatch->cancel();
        }
        return;
    case NextStep::ShowField:
        work->messages->clear(QLatin1StringView(SessionWiring::InstructionSource));
        work->detail->showFieldToMend();
        return;
    }
}

void MainWindow::readAgain()
{
    d->actions.refresh->trigger();
}

void MainWindow::Private::updateMode()
{
    work->detail->setReadOnly(guard.isReadOnly(), guard.why());
    actions.unlock->setVisible(guard.canUnlock() || guard.isUnlocked());
    actions.unlock->setText(guard.isUnlocked() ? tr("&Lock") : tr("&Unlock…"));
    actions.training->setVisible(!session || session->mode != SessionMode::Training);
    actions.trainer->setEnabled(session && !session->bannerActions.isEmpty());
    frame.reset();
    if (session && session->mode != SessionMode::Training)
        frame = guard.isReadOnly() ? Tone::Muted : Tone::Bad;
    const int margin = frame ? FrameWidth : 0;
    window.setContentsMargins(margin, margin, margin, margin);
    window.update();
    QList<QAction *> buttons;
    if (session)
        buttons = session->bannerActions;
    buttons << actions.unlock << actions.training << actions.connectTo;
    banner->setActions(buttons);
}

bool MainWindow::Private::isAnythingOpen() const
{
    const Address &current = navigator.current();
    return !current.task.isNull() || !current.worker.isNull();
}

/// What is looked for is said in the place of the rows, and above them where others are shown meanwhile.
void MainWindow::Private::updateLooking()
{
    Message message;
    message.source = LookingSource;
    message.tone = Tone::Wait;
    message.text = isAnythingOpen() ? navigator.lookingText() : QString();
    if (const auto failure = navigator.lookingFailure())
        message.advice = errorText(*failure, ErrorPlace::Directory).caption;
    if (message.text.isEmpty())
        work->messages->clear(LookingSource);
    else
        work->messages->show(message);
    updateWorkspace();
}

void MainWindow::Private::updateWorkspace()
{
    if (!wiring)
        return;
    const WorkspaceState &state = wiring->workspaceState();
    // The narrow pane says what is the matter, the wide one what to do about it.
    work->tasks->setState(state.title(), state.isTrouble() ? QString() : state.advice());
    const QString looking = navigator.lookingText();
    if (const auto failure = navigator.lookingFailure(); failure && session) {
        const ErrorText text =
            errorText(*failure, ErrorPlace::Directory, {.isAnyShown = false, .simulated = session->clock.simulated});
        work->reservations->setIdle(text.caption,
                                    looking + u'\n' + adviceLines(text, navigator.nextTryIn(), session->clock),
                                    text.step, rawAnswerText(*failure));
    } else if (state.isTrouble()) {
        work->reservations->setIdle(state.title(), state.advice(), state.step(), state.answer());
    } else if (!looking.isEmpty()) {
        work->reservations->setIdle(looking, tr("“Stop loading” ends it."));
    } else if (!refusal.isEmpty()) {
        work->reservations->setIdle(refusal, tr("Choose a task at the left, or open another SID or link."),
                                    NextStep::OpenOther);
    } else if (state.isLoading()) {
        work->reservations->setIdle(state.title(), {});
    } else {
        work->reservations->setIdle(tr("No task is open."), tr("Choose one at the left, or open a SID or a link."),
                                    NextStep::OpenOther);
    }
}

void MainWindow::Private::updatePolling()
{
    const bool on = actions.live->isChecked() && window.isVisible() && !window.isMinimized();
    navigator.setPolling(on);
    if (wiring)
        wiring->setPolling(on);
}

void MainWindow::Private::setLook(Theme::Appearance look)
{
    settings.setWindowState(QLatin1StringView(LookKey), QByteArray::number(static_cast<int>(look)));
    Theme::install(*qApp, look);
}

} // namespace Desk
