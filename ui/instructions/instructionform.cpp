#include "instructionform.h"

#include "actionbar.h"
#include "formview.h"
#include "panelaction.h"
#include "parameterfield.h"
#include "pasteview.h"
#include "preparedinstruction.h"
#include "statenote.h"
#include "statetext.h"
#include "targetswitch.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include "profiles/settings.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

InstructionForm::InstructionForm(PreparedInstruction &prepared, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_prepared(prepared)
    , m_settings(settings)
{
    makeActions();
    layOut();
    connectParts();
    showPrepared();
}

void InstructionForm::makeActions()
{
    m_clear = panelAction(this, u"clearField"_s, tr("C&lear field"), QKeySequence(Qt::ALT | Qt::Key_Delete));
    // Text fields have keys of their own for what was typed in them.
    m_undo = panelAction(this, u"undoForm"_s, tr("&Undo in the form"), QKeySequence(Qt::Key_F9));
    m_redo = panelAction(this, u"redoForm"_s, tr("Re&do in the form"), QKeySequence(Qt::SHIFT | Qt::Key_F9));
    m_paste =
        panelAction(this, u"pasteRequest"_s, tr("&Paste request…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_find =
        panelAction(this, u"findParameter"_s, tr("&Find a parameter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
}

void InstructionForm::layOut()
{
    m_actions = new ActionBar(*m_prepared.catalogue(), this);
    addActions(m_actions->reservationActions());
    m_about = new TargetSwitch(this);
    m_searchRow = new QWidget(this);
    m_search = new SearchField(u"parameterSearch"_s, tr("Find a parameter"), m_searchRow);
    m_setOnly = new QToolButton(m_searchRow);
    m_setOnly->setObjectName(u"setOnly"_s);
    m_setOnly->setText(tr("Set only"));
    m_setOnly->setToolTip(tr("Show only what is set"));
    m_setOnly->setCheckable(true);
    m_setOnly->setFocusPolicy(Qt::StrongFocus);
    m_presets = new QToolButton(m_searchRow);
    m_presets->setObjectName(u"presetsButton"_s);
    m_presets->setText(tr("★ Preset ▾"));
    m_presets->setAccessibleName(tr("Presets"));
    m_presets->setToolTip(tr("Fill the form in from a preset, or save it as one"));
    m_presets->setFocusPolicy(Qt::StrongFocus);
    auto *searchLayout = new QHBoxLayout(m_searchRow);
    searchLayout->setContentsMargins(0, 0, 0, 0);
    searchLayout->setSpacing(Theme::grid(2));
    searchLayout->addWidget(m_search, 1);
    searchLayout->addWidget(m_setOnly);
    searchLayout->addWidget(m_presets);

    m_fields = new FormView(m_prepared.catalogue(), this);
    m_fields->setTabPredecessor(m_presets);
    m_nothing = new WrapLabel(this, Tone::Muted);
    m_nothing->setObjectName(u"panelNothing"_s);
    m_nothing->setText(tr("Choose a reservation to act on it."));
    m_nothing->setContentsMargins(Theme::grid(3), Theme::grid(3), Theme::grid(3), Theme::grid(3));
    m_note = new StateNote(this);
    m_pasteView = new PasteView(m_prepared.catalogue(), this);
    m_pasteView->hide();

    const int edge = Theme::grid(3);
    m_head = new QVBoxLayout;
    m_head->setContentsMargins(edge, edge, edge, 0);
    m_head->setSpacing(Theme::grid(2));
    m_head->addWidget(m_about);
    m_head->addWidget(m_actions);
    m_head->addWidget(m_searchRow);
    auto *pasting = new QVBoxLayout;
    pasting->setContentsMargins(edge, 0, edge, 0);
    pasting->addWidget(m_pasteView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(2));
    layout->addLayout(m_head);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_fields, 1);
    layout->addLayout(pasting);
}

void InstructionForm::connectParts()
{
    // Not setMenu(): that opens the menu in an event loop of its own.
    connect(m_presets, &QToolButton::clicked, this,
            [this] { Q_EMIT presetsWanted(m_presets->mapToGlobal(QPoint(0, m_presets->height()))); });
    m_prepared.setValueNames([this] { return m_fields->namesOfValues(); });
    connect(&m_prepared, &PreparedInstruction::reservationChanged, this, [this] {
        m_search->clear();
        m_actions->letPlacesGo();
        if (m_prepared.hasTarget())
            m_pasteView->hide();
    });
    connect(&m_prepared, &PreparedInstruction::namesChanged, this, [this] { m_namesMoved = true; });
    connect(&m_prepared, &PreparedInstruction::formReplaced, this, &InstructionForm::replaceForm);
    connect(&m_prepared, &PreparedInstruction::changed, this, &InstructionForm::showPrepared);
    connect(m_about, &TargetSwitch::chosen, &m_prepared, &PreparedInstruction::setAbout);
    connect(m_actions, &ActionBar::chosen, &m_prepared, &PreparedInstruction::chooseAction);
    connect(m_actions, &ActionBar::pointerLeft, this, &InstructionForm::showPrepared);
    connect(m_fields, &FormView::edited, &m_prepared, &PreparedInstruction::edit);
    const auto filter = [this] { m_fields->setFilter(m_search->text(), m_setOnly->isChecked()); };
    connect(m_search, &QLineEdit::textChanged, this, filter);
    m_search->setFound([this] { return SearchField::foundText(m_fields->matches()); });
    connect(m_setOnly, &QToolButton::toggled, this, filter);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (!m_fields->goToFirstMatch())
            m_search->selectAll();
    });
    connect(m_note, &StateNote::currentWanted, this, &InstructionForm::currentWanted);
    connect(m_note, &StateNote::storyWanted, this, &InstructionForm::storyWanted);
    connect(m_undo, &QAction::triggered, &m_prepared, &PreparedInstruction::undo);
    connect(m_redo, &QAction::triggered, &m_prepared, &PreparedInstruction::redo);
    connect(m_clear, &QAction::triggered, this, [this] {
        if (ParameterField *field = m_fields->focusedField()) {
            field->clear();
            field->focusEditor();
        }
    });
    connect(m_find, &QAction::triggered, this, [this] {
        m_searchRow->show(); // In a low window it is hidden while it is not used.
        m_search->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_paste, &QAction::triggered, this, [this] {
        m_pasteView->open(QGuiApplication::clipboard()->text(), m_prepared.reservation().toString());
        showFields();
        Q_EMIT pastingChanged();
    });
    connect(m_pasteView, &PasteView::closed, this, &InstructionForm::endPasting);
    connect(m_pasteView, &PasteView::accepted, this, [this](const PastedRequest &request) {
        m_pasteView->hide();
        showFields();
        m_prepared.setPasted(request);
        Q_EMIT pastingChanged();
    });
}

void InstructionForm::setRecent(std::function<QStringList(const Parameter &)> recent)
{
    m_recent = std::move(recent);
    if (m_recent)
        m_fields->showRecent(m_recent);
}

QList<QAction *> InstructionForm::chooseActions() const
{
    return m_actions->reservationActions();
}

bool InstructionForm::isPasting() const
{
    return !m_pasteView->isHidden();
}

QString InstructionForm::composing() const
{
    const ParameterField *field = m_fields->composingField();
    return field ? field->parameter().name : QString();
}

void InstructionForm::endPasting()
{
    m_pasteView->hide();
    showFields();
    Q_EMIT pastingChanged();
}

void InstructionForm::goTo(const QString &parameter)
{
    if (m_fields->isHidden() && isPasting())
        endPasting();
    if (m_fields->isHidden())
        return; // What asks has their room, and comes first.
    if (ParameterField *field = m_fields->composingField(); field && field->parameter().name == parameter)
        return field->focusEditor();
    m_search->clear();
    m_setOnly->setChecked(false);
    m_fields->goTo(parameter);
}

bool InstructionForm::focusChoice()
{
    if (m_actions->focusFirst())
        return true;
    QPushButton *button = m_note->firstButton();
    if (!button)
        return false;
    button->setFocus(Qt::OtherFocusReason);
    return true;
}

void InstructionForm::focusChosen()
{
    if (m_fields->isVisible() && m_fields->focusedField())
        return;
    if (const QString field = m_prepared.fieldToMend(); !field.isEmpty())
        goTo(field);
    else
        focusChosenButton();
}

bool InstructionForm::focusChosenButton()
{
    return m_actions->isVisible() && m_actions->focusChosen();
}

/// Clears the search, which would hide fields of the new form.
void InstructionForm::replaceForm()
{
    if (m_prepared.actionKey() != m_fields->action())
        m_search->clear();
    if (!m_prepared.action())
        return;
    m_fields->setAction(m_prepared.actionKey());
    m_namesMoved = true;
    m_fields->showDraft(m_prepared.draft());
    if (m_recent)
        m_fields->showRecent(m_recent);
}

void InstructionForm::showPrepared()
{
    const bool has = m_prepared.hasTarget();
    m_about->showTarget(m_prepared.target());
    showAbout();
    QList<Verdict> verdicts;
    for (const Action &action : m_actions->infos())
        verdicts.append(m_prepared.verdictOf(action));
    m_actions->setAbout(m_prepared.about());
    m_actions->showVerdicts(verdicts, m_settings.sendAnyway() && has);
    const Action *ahead = m_prepared.actionAhead();
    m_actions->choose(ahead                                                      ? ahead->key
                      : m_prepared.isAwaiting() || (has && !m_prepared.action()) ? QString()
                                                                                 : m_prepared.actionKey());
    m_actions->setVisible(!has || m_settings.sendAnyway() || !StateText::isOver(m_prepared.target()) ||
                          m_actions->isPointedAt());
    m_nothing->setVisible(!has);
    m_note->setVisible(has && !m_prepared.action());
    showFields();
    m_paste->setEnabled(has); // There is no place for it to open at.
    m_clear->setEnabled(m_prepared.action());
    m_undo->setEnabled(m_prepared.canUndo());
    m_redo->setEnabled(m_prepared.canRedo());
    m_find->setEnabled(m_prepared.hasForm());
    showSearch();
    if (!m_prepared.action())
        return m_note->showState(m_prepared.target(), m_prepared.happened(), m_prepared.canAct());
    if (m_namesMoved) {
        m_fields->showNames(m_prepared.target().names);
        const std::optional<Task> &task = m_prepared.target().task;
        m_fields->showAttributes(task && m_prepared.about() == SidKind::Task ? task->attributes : QString());
    }
    m_namesMoved = false;
    m_fields->showTarget(m_prepared.facts());
    m_fields->showFindings(m_prepared.findings());
}

void InstructionForm::setLow(bool low)
{
    m_isLow = low;
    const int edge = Theme::grid(3);
    m_head->setContentsMargins(edge, low ? Theme::grid(1) : edge, edge, 0);
    showAbout();
    showFields();
    showSearch();
}

void InstructionForm::setUnrolled(bool unrolled)
{
    m_fields->setUnrolled(unrolled);
}

void InstructionForm::setAsking(bool asking)
{
    m_isAsking = asking;
    showFields();
}

/// In a low window what is pasted, and what asks, has their room.
void InstructionForm::showFields()
{
    m_fields->setVisible(m_prepared.hasForm() && !(m_isLow && (isPasting() || m_isAsking)));
}

void InstructionForm::showAbout()
{
    m_about->setVisible(isAboutShown(m_isLow));
}

/// In a low window it is there while it has another answer than the usual one.
bool InstructionForm::isAboutShown(bool low) const
{
    return m_prepared.hasTarget() && m_about->isOfUse() && (!low || m_prepared.about() != SidKind::Reservation);
}

void InstructionForm::showSearch()
{
    m_searchRow->setVisible(isSearchShown(m_isLow));
}

bool InstructionForm::isSearchShown(bool low) const
{
    const bool isUsed = !m_search->text().isEmpty() || m_setOnly->isChecked() || window()->focusWidget() == m_search;
    return m_prepared.hasForm() && (!low || isUsed);
}

int InstructionForm::heightToFirstField(int width, bool low) const
{
    if (!m_prepared.hasForm())
        return 0;
    const int edge = Theme::grid(3);
    int height = (low ? Theme::grid(1) : edge) + m_fields->heightToFirstField();
    const auto add = [&](const QWidget *part, bool isShown) {
        const QLayout &row = *part->layout(); // It knows for a width that it does not have at present.
        if (isShown)
            height += m_head->spacing() + (row.hasHeightForWidth() ? row.totalHeightForWidth(width - 2 * edge)
                                                                   : row.totalSizeHint().height());
    };
    add(m_about, isAboutShown(low));
    add(m_actions, !m_actions->isHidden());
    add(m_searchRow, isSearchShown(low));
    return height;
}

int InstructionForm::heightOfFields(int count) const
{
    const QList<ParameterField *> &fields = m_fields->fields();
    if (m_prepared.hasForm() && fields.size() <= count)
        return m_fields->wholeHeight(); // With its heading: the only field is not to be cut.
    int height = 0;
    for (qsizetype i = 0; m_prepared.hasForm() && i < std::min<qsizetype>(fields.size(), count); ++i)
        height += fields.at(i)->sizeHint().height() + Theme::grid(2);
    return height;
}

int InstructionForm::fieldsHeight() const
{
    return m_fields->isHidden() ? 0 : m_fields->sizeHint().height();
}

int InstructionForm::leastFieldsHeight() const
{
    return m_prepared.hasForm() ? m_fields->leastHeight() : 0;
}

} // namespace Desk
