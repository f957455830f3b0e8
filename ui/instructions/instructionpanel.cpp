#include "instructionpanel_p.h"

#include "panelrequest.h"
#include "parameterfield.h"
#include "sendwords.h"

#include "instructions/summary.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

InstructionPanel::InstructionPanel(std::shared_ptr<const Catalogue> catalogue, Outbox &outbox, Settings &settings,
                                   QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"instructionPanel"_s);
    setAccessibleName(tr("Act"));
    d = std::make_unique<Private>(*this, std::move(catalogue), outbox, settings);
}

InstructionPanel::~InstructionPanel() = default;

void InstructionPanel::setTarget(const PanelTarget &target)
{
    d->setTarget(target);
}

void InstructionPanel::setClock(const Clock &clock)
{
    d->setClock(clock);
}

void InstructionPanel::setClient(Client *client)
{
    d->flow.setClient(client);
}

void InstructionPanel::setReadOnly(bool readOnly, const QString &why)
{
    d->setReadOnly(readOnly, why);
}

QList<QAction *> InstructionPanel::menuActions() const
{
    return d->menuActions();
}

void InstructionPanel::chooseAction(const QString &key)
{
    d->chooseAction(key);
}

QString InstructionPanel::chosenAction() const
{
    return d->chosenAction();
}

Address InstructionPanel::target() const
{
    return d->address();
}

RequestPreview InstructionPanel::preview() const
{
    return d->preview();
}

bool InstructionPanel::hasFieldToMend() const
{
    return !d->fieldToMend().isEmpty();
}

void InstructionPanel::goToFieldToMend()
{
    d->goToFieldToMend();
}

InstructionPanel::Private::Private(InstructionPanel &panel, std::shared_ptr<const Catalogue> catalogue, Outbox &outbox,
                                   Settings &settings)
    : gate(catalogue, outbox)
    , flow(outbox, gate)
    , m_panel(panel)
    , m_outbox(outbox)
    , m_catalogue(std::move(catalogue))
    , m_settings(settings)
    , m_drafts(*m_catalogue, DraftStore::defaultPath())
{
    makeActions();
    layOut();
    connectParts();
    show();
}

InstructionPanel::Private::~Private() = default;

void InstructionPanel::Private::makeActions()
{
    const auto make = [this](const QString &name, const QString &text, const QKeySequence &shortcut) {
        auto *action = new QAction(text, &m_panel);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setAutoRepeat(false); // A held key is one decision.
        m_panel.addAction(action);
        return action;
    };
    m_send = make(u"sendInstruction"_s, tr("&Send"), QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_clear = make(u"clearField"_s, tr("C&lear field"), QKeySequence(Qt::ALT | Qt::Key_Delete));
    m_paste = make(u"pasteRequest"_s, tr("&Paste request…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_copy = make(u"copyRequestAs"_s, tr("&Copy as"), {});
    m_find = make(u"findParameter"_s, tr("&Find a parameter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    m_copyMenu = new QMenu(&m_panel);
    m_copyMenu->setObjectName(u"copyMenu"_s);
    m_copy->setMenu(m_copyMenu);
    const QList<std::tuple<SnippetLanguage, QString, QString>> languages = {
        {SnippetLanguage::Curl, u"curl"_s, tr("c&url")},
        {SnippetLanguage::TwilioCli, u"twilio-cli"_s, tr("&twilio-cli")},
        {SnippetLanguage::Node, u"node"_s, tr("&Node.js")},
        {SnippetLanguage::Go, u"go"_s, tr("&Go")},
        {SnippetLanguage::Python, u"python"_s, tr("P&ython")}};
    for (const auto &[language, name, title] : languages) {
        QAction *action = m_copyMenu->addAction(title);
        action->setObjectName(u"copyAs."_s + name);
        connect(action, &QAction::triggered, this, [this, language = language] { copyAs(language); });
    }
    m_copySecrets = m_copyMenu->addAction(tr("curl &with the password"));
    m_copySecrets->setObjectName(u"copyAs.curlWithSecrets"_s);
    m_copySecrets->setVisible(false);
    connect(m_copySecrets, &QAction::triggered, this, [this] { copyWithSecrets(); });
    m_copyMenu->actions().constFirst()->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    m_copyMenu->actions().constFirst()->setAutoRepeat(false);
}

void InstructionPanel::Private::layOut()
{
    m_actions = new ActionBar(*m_catalogue, &m_panel);
    m_panel.addActions(m_actions->actions());
    m_filterRow = new QWidget(&m_panel);
    m_search = new QLineEdit(m_filterRow);
    m_search->setObjectName(u"parameterSearch"_s);
    m_search->setPlaceholderText(tr("Find a parameter"));
    m_search->setAccessibleName(tr("Find a parameter"));
    addClearButton(m_search);
    m_setOnly = new QToolButton(m_filterRow);
    m_setOnly->setObjectName(u"setOnly"_s);
    m_setOnly->setText(tr("Set only"));
    m_setOnly->setToolTip(tr("Show only what is set"));
    m_setOnly->setCheckable(true);
    m_setOnly->setFocusPolicy(Qt::StrongFocus);
    auto *filterLayout = new QHBoxLayout(m_filterRow);
    filterLayout->setContentsMargins(0, 0, 0, 0);
    filterLayout->setSpacing(Theme::grid(2));
    filterLayout->addWidget(m_search, 1);
    filterLayout->addWidget(m_setOnly);

    m_form = new FormView(m_catalogue, &m_panel);
    m_form->setTabPredecessor(m_setOnly);
    m_nothing = new WrapLabel(&m_panel, Tone::Muted);
    m_nothing->setObjectName(u"panelNothing"_s);
    m_nothing->setText(tr("Choose a reservation to act on it."));
    m_nothing->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(3));
    m_note = new StateNote(&m_panel);
    m_rest = new QWidget(&m_panel);
    m_conflict = new ConflictView(&m_panel);
    m_pasteView = new PasteView(m_catalogue, &m_panel);
    m_pasteView->hide();
    m_foot = new QWidget(&m_panel);
    m_summary = new WrapLabel(m_foot);
    m_summary->setObjectName(u"summary"_s);
    m_request = new RequestView(m_foot);
    m_sendBar = new SendBar(m_copyMenu, m_foot);
    auto *line = new QFrame(m_foot);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);

    const int edge = Theme::grid(3);
    auto *footLayout = new QVBoxLayout(m_foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->setSpacing(Theme::grid(2));
    footLayout->addWidget(line);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(edge, 0, edge, edge);
    inner->setSpacing(Theme::grid(2));
    inner->addWidget(m_summary);
    inner->addWidget(m_request, 1);
    inner->addWidget(m_sendBar);
    footLayout->addLayout(inner);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(edge, edge, edge, 0);
    head->setSpacing(Theme::grid(2));
    head->addWidget(m_actions);
    head->addWidget(m_filterRow);
    auto *asking = new QVBoxLayout;
    asking->setContentsMargins(edge, 0, edge, 0);
    asking->addWidget(m_pasteView);
    asking->addWidget(m_conflict);
    auto *layout = new QVBoxLayout(&m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(2));
    layout->addLayout(head);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_form, 1);
    layout->addLayout(asking);
    layout->addWidget(m_foot);
    layout->addWidget(m_rest, 1);
}

bool InstructionPanel::Private::eventFilter(QObject *watched, QEvent *event)
{
    // What is in it may ask for more or less room, too.
    if (watched == &m_panel && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        fitToRoom();
    return QObject::eventFilter(watched, event);
}

/// A low window or large text leaves the room to the form: the request folds to its first line where less than four
/// fields would be in sight beside it; whoever folded or unfolded it is obeyed. Where it is lower still, the sentence
/// is one line, and the search and the count give way, so that what will be sent and the button that sends it are
/// whole.
void InstructionPanel::Private::fitToRoom()
{
    constexpr int fieldsInSight = 4;
    constexpr int linesForWords = 19;
    const bool isLow = m_panel.height() < m_panel.fontMetrics().height() * linesForWords;
    m_summary->setMostLines(isLow ? 1 : 0);
    m_sendBar->setCountVisible(!isLow);
    m_form->setMinimumHeight(isLow ? 1 : 0); // 0 is what it asks for by itself
    const bool isUsed =
        !m_search->text().isEmpty() || m_setOnly->isChecked() || m_panel.window()->focusWidget() == m_search;
    m_filterRow->setVisible(hasForm() && (!isLow || isUsed));
    const QByteArray chosen = m_settings.windowState(m_request->objectName());
    const QList<ParameterField *> &fields = m_form->fields();
    int forForm = 0;
    for (qsizetype i = 0; hasForm() && i < std::min<qsizetype>(fields.size(), fieldsInSight); ++i)
        forForm += fields.at(i)->sizeHint().height() + Theme::grid(2);
    const int room = m_panel.height() - othersHeight();
    const int leastForm = hasForm() ? m_form->minimumSizeHint().height() : 0;
    const int least = m_request->leastOpenHeight();
    m_request->setOpen(chosen.isEmpty() ? !isLow && room >= forForm + least
                                        : chosen == "open" && room >= leastForm + least);
    m_request->setMaximumHeight(std::max(least, room - forForm)); // it gives way before the form does
}

/// What all but the form and the request take, at the present width.
int InstructionPanel::Private::othersHeight() const
{
    const QLayout *layout = m_panel.layout();
    int height = layout->totalHeightForWidth(m_panel.width());
    if (!m_form->isHidden())
        height -= m_form->sizeHint().height();
    if (!m_request->isHidden())
        height -= std::min(m_request->sizeHint().height(), m_request->maximumHeight());
    return height;
}

void InstructionPanel::Private::connectParts()
{
    m_panel.installEventFilter(this);
    connect(&m_panel, &InstructionPanel::messageWanted, this, [this] { m_toldWrong.reset(); }); // another one
    connect(m_request, &RequestView::toggled, this,
            [this](bool open) { m_settings.setWindowState(m_request->objectName(), open ? "open" : "folded"); });
    connect(m_actions, &ActionBar::chosen, this, &Private::chooseAction);
    connect(m_form, &FormView::edited, this, &Private::edit);
    const auto filter = [this] { m_form->setFilter(m_search->text(), m_setOnly->isChecked()); };
    connect(m_search, &QLineEdit::textChanged, this, filter);
    connect(m_setOnly, &QToolButton::toggled, this, filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_form->goToFirstMatch())
            m_search->selectAll();
    });
    connect(m_note, &StateNote::currentWanted, this, [this] {
        if (m_target.current)
            Q_EMIT m_panel.reservationWanted(m_target.current->reservation);
    });

    connect(m_send, &QAction::triggered, this, &Private::send);
    connect(m_sendBar, &SendBar::sendWanted, this, &Private::send);
    connect(m_sendBar, &SendBar::wayOutWanted, this, [this] {
        if (flow.isComparing(m_target.address.reservation))
            flow.cancelComparing(tr("You canceled it."));
        else
            m_outbox.reconcileNow(m_target.address.reservation);
    });
    connect(m_sendBar, &SendBar::mendWanted, this, &Private::goToFieldToMend);
    connect(m_clear, &QAction::triggered, this, [this] {
        if (ParameterField *field = m_form->focusedField()) {
            field->clear();
            field->focusEditor();
        }
    });
    connect(m_find, &QAction::triggered, this, [this] {
        m_filterRow->show(); // in a low window it is there only while it is used
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_paste, &QAction::triggered, this, [this] {
        m_pasteView->open(QGuiApplication::clipboard()->text(), sid());
        show();
    });
    connect(m_pasteView, &PasteView::closed, this, [this] {
        m_pasteView->hide();
        show();
    });
    connect(m_pasteView, &PasteView::accepted, this, &Private::applyPasted);

    connect(m_conflict, &ConflictView::sendWanted, this, &Private::sendAfterConflict);
    connect(m_conflict, &ConflictView::overwriteWanted, this, &Private::overwrite);
    connect(m_conflict, &ConflictView::reapplyWanted, this, &Private::reapply);
    connect(m_conflict, &ConflictView::refreshWanted, this, [this] { flow.refetch(m_target.address.reservation); });
    connect(m_conflict, &ConflictView::dismissed, this, [this] { flow.dropConflict(m_target.address.reservation); });

    gate.setSendAnyway(m_settings.sendAnyway());
    connect(&m_settings, &Settings::sendAnywayChanged, &gate, &SendGate::setSendAnyway);
    connect(&gate, &SendGate::aboutToAnswer, &m_panel, &InstructionPanel::aboutToSend);
    connect(&m_second, &QTimer::timeout, this, &Private::show);
    const auto showIfMeant = [this](Sid which) {
        if (which.isNull() || which == m_target.address.reservation)
            show();
    };
    connect(&gate, &SendGate::changed, this, showIfMeant);
    connect(&flow, &SendFlow::changed, this, showIfMeant);
    flow.setProposal([this] { return proposal(m_action); });
    connect(&flow, &SendFlow::fetched, &m_panel, &InstructionPanel::reservationFetched);
    connect(&m_outbox, &Outbox::settled, this, &Private::onSettled);
    connect(&m_outbox, &Outbox::reconciled, this, &Private::onReconciled);
    connect(&flow, &SendFlow::messageWanted, &m_panel,
            [this](const QString &text, Tone tone) { Q_EMIT m_panel.messageWanted(text, tone); });
    connect(&m_drafts, &DraftStore::problemFound, &m_panel,
            [this](const QString &text) { Q_EMIT m_panel.messageWanted(text, Tone::Bad); });
    if (!m_drafts.problem().isEmpty()) {
        // Whoever shows messages is connected only after the panel was made.
        QMetaObject::invokeMethod(
            &m_panel, [this] { Q_EMIT m_panel.messageWanted(m_drafts.problem(), Tone::Bad); }, Qt::QueuedConnection);
    }
}

QList<QAction *> InstructionPanel::Private::menuActions() const
{
    return m_actions->actions() + QList<QAction *>{m_send, m_clear, m_paste, m_copy, m_find};
}

void InstructionPanel::Private::show()
{
    const bool has = hasTarget();
    if (has)
        reconsiderAction();
    QList<Verdict> verdicts;
    for (const Action &action : m_catalogue->actions())
        verdicts.append(verdictOf(action));
    m_actions->showVerdicts(verdicts, m_settings.sendAnyway() && has);
    m_actions->choose(m_action);
    const Action *action = has ? m_catalogue->action(m_action) : nullptr;
    const bool hasForm = this->hasForm();
    m_actions->setVisible(!has || m_settings.sendAnyway() || !isOver(m_target));
    m_nothing->setVisible(!has);
    m_note->setVisible(has && !action);
    m_form->setVisible(hasForm);
    m_foot->setVisible(action);
    m_rest->setVisible(has && !hasForm);
    m_copyMenu->setEnabled(action);
    m_copy->setEnabled(action);
    m_paste->setEnabled(has); // There is no place for it to open at.
    m_clear->setEnabled(action);
    m_find->setEnabled(hasForm);
    m_send->setEnabled(has); // Its key answers even where nothing can be sent: with the reason.
    if (action) {
        showForm();
    } else {
        m_send->setText(tr("&Send"));
        m_sendBar->showState({});
        showStateNote();
    }
    showConflict();
    fitToRoom();
    dropToldWrong(action ? findings() : QList<Finding>());
}

/// Whether the chosen action has anything to fill in.
bool InstructionPanel::Private::hasForm() const
{
    return hasTarget() && m_catalogue->action(m_action) && !m_catalogue->formOf(m_action).isEmpty();
}

void InstructionPanel::Private::showStateNote()
{
    QString reason;
    bool canAct = false;
    for (const Action &action : m_catalogue->actions()) {
        const Verdict verdict = verdictOf(action);
        canAct = canAct || verdict.legality != Legality::Refused;
        if (reason.isEmpty())
            reason = verdict.reason;
    }
    m_note->showState(m_target, canAct ? QString() : reason);
}

void InstructionPanel::Private::showForm()
{
    keepBaseline(false);
    const Draft now = draft();
    const QList<Finding> all = findings();
    if (m_form->action() != m_action) {
        m_form->setAction(m_action);
        m_namesMoved = true;
    }
    if (m_namesMoved)
        m_form->showNames(m_target.names);
    m_namesMoved = false;
    m_request->setRoomy(m_form->fields().isEmpty());
    const Target known = target();
    m_form->showTarget(known);
    m_form->showFindings(all);
    m_summary->setText(summarise(*m_catalogue, m_action, now, known));
    QSet<QByteArray> invalid;
    for (const Finding &finding : all) {
        if (finding.severity == Severity::Error)
            invalid.insert(finding.parameter.toUtf8());
    }
    const RequestPreview request = preview();
    m_request->showRequest(request, invalid);
    m_copySecrets->setVisible(std::any_of(request.fields.cbegin(), request.fields.cend(),
                                          [](const WireField &field) { return field.secret; }));
    showSend(all);
}

RequestPreview InstructionPanel::Private::preview() const
{
    return hasTarget() && !m_action.isEmpty() ? PanelRequest::previewOf(*m_catalogue, m_action, draft(), m_target)
                                              : RequestPreview();
}

void InstructionPanel::Private::showSend(const QList<Finding> &findings)
{
    const Action *action = m_catalogue->action(m_action);
    SendState state;
    const QList<Parameter> form = m_catalogue->formOf(m_action);
    const Draft now = draft();
    const SendAnswer answer = gate.look(proposal(m_action));
    state.all = int(form.size());
    state.set = int(std::count_if(form.cbegin(), form.cend(),
                                  [&](const Parameter &parameter) { return now.isSet(parameter.name); }));
    state.errors = int(std::count_if(findings.cbegin(), findings.cend(),
                                     [](const Finding &finding) { return finding.severity == Severity::Error; }));
    state.text = PanelRequest::sendText(*action, m_target);
    state.canSend = answer.mayClick();
    state.reason = SendWords::objectionText(answer);
    state.wayOut =
        answer.objection == SendObjection::Comparing ? tr("Cancel")
        : answer.objection == SendObjection::OutcomeUnknown || answer.objection == SendObjection::LookUpRefused
            ? tr("Look it up now")
            : QString();
    if (state.canSend && answer.passed != SendObjection::None) {
        state.warned = true;
        state.text = tr("Send anyway: %1").arg(state.text);
    }
    m_sendBar->showState(state);
    m_send->setText(QString(state.text).replace(u'&', u"&&"_s));
    if (answer.objection != SendObjection::RateLimited)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void InstructionPanel::Private::showConflict()
{
    const std::optional<Conflict> conflict = flow.conflict(m_target.address.reservation);
    const Action *action = conflict ? m_catalogue->action(conflict->instruction.action) : nullptr;
    m_conflict->setVisible(action != nullptr);
    // What asks has the room: the request is unfolded again once it was answered.
    m_request->setVisible(!action && m_pasteView->isHidden());
    if (!action)
        return;
    const auto whyNot = [](const SendAnswer &answer) {
        return answer.maySend() ? QString() : SendWords::objectionText(answer);
    };
    const SendProposal meant = proposal(conflict->instruction.action);
    m_conflict->showConflict(*conflict, PanelRequest::sendText(*action, m_target), whyNot(gate.lookAtState(meant)),
                             whyNot(gate.look(meant)), m_clock.utc());
}

} // namespace Desk
