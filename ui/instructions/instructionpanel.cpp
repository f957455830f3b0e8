#include "instructionpanel.h"

#include "conflictview.h"
#include "instructionconflict.h"
#include "instructionform.h"
#include "instructionrequest.h"
#include "instructionsend.h"
#include "panelscroll.h"
#include "sendbar.h"
#include "sendbutton.h"
#include "taskrouter/client.h"
#include "ui/widgets/theme.h"

#include "profiles/settings.h"

#include "instructions/pasted.h"
#include "presets/recentvalues.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

InstructionPanel::InstructionPanel(std::shared_ptr<const Catalogue> catalogue, Outbox &outbox, Settings &settings,
                                   QWidget *parent, const QString &draftsPath)
    : QWidget(parent)
    , m_prepared(std::move(catalogue), settings, draftsPath)
    , m_body(new PanelScroll(new QWidget, this))
    , m_form(new InstructionForm(m_prepared, settings, m_body->widget()))
    , m_conflictView(new ConflictView(m_body->widget()))
    , m_foot(new QWidget(this))
    , m_request(new InstructionRequest(m_prepared, settings, m_foot))
    , m_sendBar(new SendBar(m_request->copyMenu(), m_foot))
    , m_rest(new QWidget(this))
    , m_send(new InstructionSend(m_prepared, outbox, settings, *m_sendBar, *this))
    , m_conflict(new InstructionConflict(m_prepared, m_send->gate(), *m_conflictView, this))
{
    setObjectName(u"instructionPanel"_s);
    setAccessibleName(tr("Act"));
    layOut();
    connectParts();
    connectSend();
    tellDraftsProblem();
    placeParts();
}

InstructionPanel::~InstructionPanel() = default;

void InstructionPanel::layOut()
{
    auto *line = new QFrame(m_foot);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    const int edge = Theme::grid(3);
    auto *footLayout = new QVBoxLayout(m_foot);
    footLayout->setContentsMargins(0, 0, 0, 0);
    footLayout->setSpacing(Theme::grid(2));
    footLayout->addWidget(line);
    m_footParts = new QVBoxLayout;
    m_footParts->addWidget(m_request, 1);
    m_footParts->addWidget(m_sendBar);
    footLayout->addLayout(m_footParts);

    auto *asking = new QVBoxLayout;
    asking->setContentsMargins(edge, 0, edge, 0);
    asking->addWidget(m_conflictView);
    auto *body = new QVBoxLayout(m_body->widget());
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(Theme::grid(2));
    body->addWidget(m_form, 1);
    body->addLayout(asking);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body);
    layout->addWidget(m_foot);
    layout->addWidget(m_rest, 1);
    setGaps(false);
}

/// The air around the parts is the first to shrink.
void InstructionPanel::setGaps(bool low)
{
    const int gap = Theme::grid(low ? 1 : 2);
    if (layout()->spacing() == gap)
        return;
    layout()->setSpacing(gap);
    m_footParts->setSpacing(gap);
    const int edge = Theme::grid(3);
    m_footParts->setContentsMargins(edge, 0, edge, low ? gap : edge);
}

void InstructionPanel::connectParts()
{
    connect(&m_prepared, &PreparedInstruction::changed, this, &InstructionPanel::placeParts);
    connect(&m_prepared, &PreparedInstruction::changed, this, &InstructionPanel::aheadChanged);
    connect(&m_prepared, &PreparedInstruction::changed, this, &InstructionPanel::preparedChanged);
    connect(&m_prepared, &PreparedInstruction::choiceDropped, this,
            [this](const Action &action, const QString &reason) {
                Q_EMIT messageWanted(tr("%1 was chosen before the reservation was loaded, and is not chosen now. %2")
                                         .arg(action.title, reason),
                                     Tone::Wait);
            });
    connect(&m_prepared, &PreparedInstruction::choiceIgnored, this, [this](const Action &action) {
        Q_EMIT messageWanted((action.about == SidKind::Reservation
                                  ? tr("%1 is not chosen: there is no reservation yet to choose it for.")
                                  : tr("%1 is not chosen: there is nothing yet to choose it for."))
                                 .arg(action.title),
                             Tone::Muted);
    });
    connect(m_form, &InstructionForm::pastingChanged, this, &InstructionPanel::placeParts);
    connect(m_form, &InstructionForm::presetsWanted, this, &InstructionPanel::presetsWanted);
    connect(m_form, &InstructionForm::currentWanted, this, [this] {
        if (m_prepared.target().current)
            Q_EMIT reservationWanted(m_prepared.target().current->reservation);
    });
    connect(m_form, &InstructionForm::storyWanted, this, &InstructionPanel::storyWanted);
    connect(m_request, &InstructionRequest::messageWanted, this,
            [this](const QString &text, Tone tone) { Q_EMIT messageWanted(text, tone); });
    connect(m_conflict, &InstructionConflict::askingChanged, this, [this] {
        placeParts();
        if (m_conflict->isAsking())
            m_body->reveal(m_conflictView);
    });
    connect(m_conflict, &InstructionConflict::sendWanted, m_send, &InstructionSend::send);
    connect(m_conflict, &InstructionConflict::overwriteWanted, m_send, &InstructionSend::overwrite);
    connect(m_conflict, &InstructionConflict::reapplied, this,
            [this] { m_sendBar->button()->setFocus(Qt::OtherFocusReason); });
    connect(m_conflict, &InstructionConflict::fetched, this, &InstructionPanel::onFetched);
}

void InstructionPanel::connectSend()
{
    m_send->setComposing([this] { return m_form->composing(); });
    connect(this, &InstructionPanel::messageWanted, m_send, &InstructionSend::forgetToldField);
    connect(m_send, &InstructionSend::messageWanted, this, &InstructionPanel::messageWanted);
    connect(m_send, &InstructionSend::messageOver, this, &InstructionPanel::messageOver);
    connect(m_send, &InstructionSend::fetched, this, &InstructionPanel::onFetched);
    connect(m_send, &InstructionSend::otherSettled, this, &InstructionPanel::otherChanged);
    connect(m_send, &InstructionSend::fieldWanted, this, &InstructionPanel::goTo);
    connect(m_send, &InstructionSend::choiceWanted, this, [this] {
        if (!m_form->focusChoice() && parentWidget())
            parentWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_send, &InstructionSend::conflictFound, m_conflict, &InstructionConflict::setConflict);
    connect(m_send, &InstructionSend::leaving, m_conflict, &InstructionConflict::dropConflict);
    connect(&m_send->gate(), &SendGate::aboutToAnswer, this, &InstructionPanel::aboutToSend);
}

void InstructionPanel::onFetched(const TargetAnswer &now)
{
    if (const auto *reservation = std::get_if<ReservationDetail>(&now))
        Q_EMIT reservationFetched(*reservation);
    else
        Q_EMIT otherChanged(sidOf(now));
}

void InstructionPanel::tellDraftsProblem()
{
    connect(&m_prepared.drafts(), &DraftStore::problemFound, this, [this](const QString &text) {
        if (text.isEmpty())
            Q_EMIT messageWanted(tr("What you type is saved again."), Tone::Ok);
        else
            Q_EMIT messageWanted(text, Tone::Bad);
    });
    if (m_prepared.drafts().problem().isEmpty())
        return;
    // Queued, because the receiver of messages is connected after the panel was made.
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT messageWanted(m_prepared.drafts().problem(), Tone::Bad); }, Qt::QueuedConnection);
}

void InstructionPanel::setTarget(const PanelTarget &target)
{
    m_prepared.setTarget(target);
}

void InstructionPanel::setAwaited(Sid reservation)
{
    m_prepared.setAwaited(reservation);
}

QString InstructionPanel::actionAhead() const
{
    const Action *action = m_prepared.actionAhead();
    return action ? action->title : QString();
}

void InstructionPanel::setClock(const Clock &clock)
{
    m_conflict->setClock(clock);
    m_send->setClock(clock);
}

void InstructionPanel::setClient(Client *client)
{
    m_send->setClient(client);
    m_conflict->setClient(client);
}

void InstructionPanel::setNextOffer(const QString &text)
{
    m_request->setNextOffer(text);
}

void InstructionPanel::setRecentValues(RecentValues *recent, const QString &account)
{
    m_form->setRecent([recent, account](const Parameter &parameter) {
        return recent ? recent->of(account, parameter) : QStringList();
    });
    m_send->setNoting([this, recent, account](const QString &action, const Draft &draft) {
        if (recent)
            recent->note(*m_prepared.catalogue(), account, action, draft);
    });
}

void InstructionPanel::setReadOnly(bool readOnly, const QString &why)
{
    m_send->gate().setReadOnly(readOnly, why);
}

QList<QAction *> InstructionPanel::menuActions() const
{
    return m_form->chooseActions() +
           QList<QAction *>{m_send->action(),      m_form->clearAction(),   m_form->undoAction(), m_form->redoAction(),
                            m_form->pasteAction(), m_request->copyAction(), m_form->findAction()};
}

void InstructionPanel::chooseAction(const QString &key)
{
    m_prepared.chooseAction(key);
}

QString InstructionPanel::chosenAction() const
{
    return m_prepared.actionKey();
}

QString InstructionPanel::personsChoice() const
{
    return m_prepared.personsChoice();
}

void InstructionPanel::setPersonsChoice(Sid target, const QString &action)
{
    m_prepared.setPersonsChoice(target, action);
}

Draft InstructionPanel::draft() const
{
    return m_prepared.draft();
}

void InstructionPanel::fill(const QString &action, const Draft &draft)
{
    PastedRequest request;
    request.action = action;
    request.draft = draft;
    m_prepared.setPasted(request);
}

SidKind InstructionPanel::about() const
{
    return m_prepared.about();
}

Address InstructionPanel::target() const
{
    return m_prepared.target().address;
}

RequestPreview InstructionPanel::preview() const
{
    return m_prepared.preview();
}

bool InstructionPanel::hasFieldToMend() const
{
    return !m_prepared.fieldToMend().isEmpty();
}

void InstructionPanel::goToFieldToMend()
{
    goTo(m_prepared.fieldToMend());
}

void InstructionPanel::focusChosen()
{
    m_form->focusChosen();
}

bool InstructionPanel::focusChosenButton()
{
    return m_form->focusChosenButton();
}

void InstructionPanel::goTo(const QString &parameter)
{
    if (!parameter.isEmpty())
        m_form->goTo(parameter);
}

void InstructionPanel::placeParts()
{
    const bool isEmpty = m_prepared.hasTarget() && !m_prepared.hasForm();
    m_foot->setVisible(m_prepared.action());
    m_rest->setVisible(isEmpty);
    static_cast<QVBoxLayout *>(layout())->setStretchFactor(m_body, isEmpty ? 0 : 1);
    m_form->setAsking(m_conflict->isAsking());
    fitToRoom();
}

bool InstructionPanel::event(QEvent *event)
{
    // LayoutRequest as well, because the content may need more or less room.
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitToRoom();
    return QWidget::event(event);
}

/// Where it has few lines, or where the words and what is chosen from would leave no field in sight.
bool InstructionPanel::isLow() const
{
    const int linesForWords = m_prepared.hasForm() ? 19 : 15; // Whom it is about, the dry run, and the fields if any.
    if (height() < fontMetrics().height() * linesForWords)
        return true;
    const int field = heightToFirstField(false);
    const int inner = width() - 2 * Theme::grid(3);
    const int gaps = Theme::grid(11); // Below the field and the line, above and below the bar.
    return field > 0 && height() < field + gaps + m_request->usualHeight(inner) + m_sendBar->usualHeight(inner);
}

/// 0 where fields are not what is to be seen.
int InstructionPanel::heightToFirstField(bool low) const
{
    if (m_conflict->isAsking() || m_form->isPasting())
        return 0;
    return m_form->heightToFirstField(width() - m_body->verticalScrollBar()->sizeHint().width(), low);
}

/// A low window or large text leaves the room to the form: the request folds to its first line where less than four
/// fields would be in sight beside it; whoever folded or unfolded it is obeyed. Where it is lower still, the search and
/// the count give way, and what is above the sentence scrolls as a whole, so that what will be sent and the button that
/// sends it are whole. The sentence that says who is rung is the last to be cut.
void InstructionPanel::fitToRoom()
{
    constexpr int fieldsInSight = 4;
    const bool low = isLow();
    setGaps(low);
    m_sendBar->setLow(low);
    m_form->setLow(low);
    m_request->setLow(low);
    const int inner = width() - 2 * Theme::grid(3);
    m_request->setRequestVisible(!m_conflict->isAsking() && !m_form->isPasting() && hasRoomForRequest(low));
    const int beside = footHeight() - m_request->summaryHeight(inner) + m_request->leastRequestHeight() +
                       (low ? m_body->minimumSizeHint().height() : m_body->firstRowHeight());
    m_request->fitSummary(height() - beside, inner);
    m_request->fitTo(height() - othersHeight(), m_form->heightOfFields(fieldsInSight), m_form->leastFieldsHeight(),
                     low);
    // One thing scrolls: the fields below the buttons, or all where there is no room for that, and a little more.
    const int least = m_body->wholeHeight() - m_form->fieldsHeight() + m_form->leastFieldsHeight() + Theme::grid(4);
    m_form->setUnrolled(low || least > m_body->viewport()->height());
}

/// What asks, and what is filled in, has the room: the request is there again once it was answered. The sentence says
/// what is sent where there is none for its first line beside the whole sentence: counted with the sentence as it is
/// cut at present, what is shown would depend on what was shown before. In a low panel the first field comes before it.
bool InstructionPanel::hasRoomForRequest(bool low) const
{
    const int gap = m_request->isRequestShown() ? 0 : m_request->layout()->spacing();
    const int inner = width() - 2 * Theme::grid(3);
    const int cut = m_request->wholeSummaryHeight(inner) - m_request->summaryHeight(inner);
    const int body = height() - footHeight() - cut - gap - m_request->foldedHeight();
    return body >= std::max(Theme::measures(font()).row, low ? heightToFirstField(low) : 0);
}

/// What is below the form takes without the request, at the present width.
int InstructionPanel::footHeight() const
{
    const int spaces = m_rest->isHidden() ? 1 : 2; // What is below the foot has one as well.
    return spaces * layout()->spacing() + m_foot->layout()->totalHeightForWidth(width()) - m_request->requestHeight();
}

/// What all but the fields and the request take.
int InstructionPanel::othersHeight() const
{
    return footHeight() + m_body->wholeHeight() - m_form->fieldsHeight();
}

} // namespace Desk
