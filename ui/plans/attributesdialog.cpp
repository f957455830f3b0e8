#include "attributesdialog.h"

#include "plandialog.h"
#include "plans/plannedacts.h"
#include "reservations/attributes.h"
#include "reservations/plaintext.h"
#include "reservations/taskwatch.h"
#include "taskrouter/client.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QButtonGroup>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostListed = 6;
constexpr qsizetype LongestValue = 60;
// Under which what is typed is kept: no action of the catalogue's, so that no form takes it for its own.
constexpr auto DraftAction = "attributes-editor"_L1;
constexpr auto DraftText = "text"_L1;
constexpr auto DraftWas = "was"_L1;

/// A simulated world ends with its run, and the next one has the same SIDs.
QString draftsPath(const Session &session)
{
    const QString world = session.client ? session.client->endpoint().world : QString();
    return world.isEmpty() ? DraftStore::defaultPath() : DraftStore::pathOfRun(world);
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString pathText(const QStringList &path)
{
    return oneLine(path.join(u'.'));
}

QString pathsText(const QList<QStringList> &paths)
{
    QStringList shown;
    for (const QStringList &path : paths.first(std::min(paths.size(), MostListed)))
        shown.append(pathText(path));
    if (paths.size() > MostListed)
        shown.append(u"…"_s);
    return shown.join(", "_L1);
}

/// A value as it stands in JSON, cut.
QString valueText(const QJsonValue &value)
{
    if (value.isUndefined())
        return AttributesDialog::tr("not there");
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    text = oneLine(text.sliced(1).chopped(1));
    return text.size() > LongestValue ? text.first(LongestValue) + u'…' : text;
}

} // namespace

AttributesDialog::AttributesDialog(const Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_was(session.taskWatch->task().value_or(TaskDetail()))
    , m_now(m_was)
    , m_drafts(*session.catalogue, draftsPath(session))
    , m_text(new QPlainTextEdit(this))
    , m_restored(new WrapLabel(this, Tone::Accent))
    , m_state(new WrapLabel(this, Tone::Muted))
    , m_theirs(new WrapLabel(this, Tone::Accent))
    , m_conflicts(new WrapLabel(this, Tone::Wait))
    , m_sides(new QWidget(this))
    , m_side(new QButtonGroup(this))
    , m_keepMine(new QRadioButton(tr("&Mine count"), m_sides))
    , m_keepTheirs(new QRadioButton(tr("&Theirs count"), m_sides))
    , m_goOn(new QPushButton(tr("&Go on…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"attributesDialog"_s);
    setWindowTitle(tr("Attributes of %1").arg(oneLine(taskTitle(m_was.task))));
    build();
    m_text->setPlainText(QString::fromUtf8(QJsonDocument(objectOf(m_was.task.attributes)).toJson()));
    takeDraft();
    connect(m_text, &QPlainTextEdit::textChanged, this, &AttributesDialog::update);
    connect(m_text, &QPlainTextEdit::textChanged, this, &AttributesDialog::keepDraft);
    connect(m_side, &QButtonGroup::idClicked, this, &AttributesDialog::update);
    connect(m_goOn, &QPushButton::clicked, this, &AttributesDialog::goOn);
    connect(session.taskWatch, &TaskWatch::taskChanged, this, &AttributesDialog::onTask);
    connect(session.taskWatch, &QObject::destroyed, this, [this] { delete this; });
    update();
}

AttributesDialog::~AttributesDialog() = default;

void AttributesDialog::build()
{
    auto *title = new PlainLabel(windowTitle(), this);
    title->setFont(Theme::titleFont(font()));
    m_text->setObjectName(u"attributesText"_s);
    m_text->setAccessibleName(tr("Attributes as JSON"));
    m_text->setFont(Theme::fixedFont(font()));
    m_text->setTabChangesFocus(true);
    m_state->setObjectName(u"attributesState"_s);
    m_state->setAccessibleDescription(tr("What is changed"));
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing()); // It pushes nothing when it changes.
    m_theirs->setObjectName(u"attributesTheirs"_s);
    m_conflicts->setObjectName(u"attributesConflicts"_s);
    m_keepMine->setObjectName(u"attributesMine"_s);
    m_keepTheirs->setObjectName(u"attributesTheirsCount"_s);
    m_goOn->setObjectName(u"attributesGoOn"_s);
    Theme::setPrimary(m_goOn, true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"attributesCancel"_s);
    for (QPushButton *button : {m_goOn, cancel})
        button->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, [this] {
        dropDraft();
        QDialog::reject();
    });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::grid(2));
    buttons->addStretch(1);
    buttons->addWidget(m_goOn);
    buttons->addWidget(cancel);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(title);
    m_restored->setObjectName(u"attributesRestored"_s);
    m_restored->hide();
    column->addWidget(m_restored);
    column->addWidget(m_text, 1);
    column->addWidget(m_state);
    column->addWidget(m_theirs);
    column->addLayout(sides());
    column->addLayout(buttons);
    const QSize wanted(Theme::grid(170), Theme::grid(140));
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.96) : wanted);
}

/// Where both changed one value: what they are, and whose counts.
QLayout *AttributesDialog::sides()
{
    m_side->addButton(m_keepMine, int(AttributesSide::Mine));
    m_side->addButton(m_keepTheirs, int(AttributesSide::Theirs));
    auto *choice = new QHBoxLayout(m_sides);
    choice->setContentsMargins({});
    choice->setSpacing(Theme::grid(4));
    choice->addWidget(m_keepMine);
    choice->addWidget(m_keepTheirs);
    choice->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::grid(2));
    column->addWidget(m_conflicts);
    column->addWidget(m_sides);
    return column;
}

/// What was typed before the program ended without a word of the person. It began with what the attributes were then,
/// so what others have changed since is merged in.
void AttributesDialog::takeDraft()
{
    const Draft draft = m_drafts.draft(m_was.task.sid.toString(), DraftAction);
    if (!draft.isSet(DraftText) || !draft.isSet(DraftWas))
        return;
    m_was.task.attributes = draft.value(DraftWas);
    m_text->setPlainText(draft.value(DraftText));
    m_restored->setText(tr("What you typed before is here again. Cancel discards it."));
    m_restored->show();
}

void AttributesDialog::keepDraft()
{
    Draft draft;
    draft.set(DraftText, m_text->toPlainText());
    draft.set(DraftWas, m_was.task.attributes);
    m_drafts.setDraft(m_was.task.sid.toString(), DraftAction, draft);
}

void AttributesDialog::dropDraft()
{
    m_drafts.setDraft(m_was.task.sid.toString(), DraftAction, {});
}

void AttributesDialog::reject()
{
    if (m_textProblem.isEmpty() && m_merge.mine.isEmpty())
        dropDraft();
    QDialog::reject();
}

QString AttributesDialog::merged() const
{
    return QString::fromUtf8(QJsonDocument(m_merge.merged).toJson(QJsonDocument::Compact));
}

void AttributesDialog::onTask()
{
    const std::optional<TaskDetail> &task = m_session.taskWatch->task();
    if (!task || task->task.sid != m_was.task.sid)
        return;
    m_now = *task;
    update();
}

bool AttributesDialog::isSideNeeded() const
{
    return !m_merge.conflicts.isEmpty() && m_side->checkedId() < 0;
}

/// Why the text is no object; empty where it is one.
QString AttributesDialog::textProblem() const
{
    const QByteArray text = m_text->toPlainText().toUtf8();
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        //: Where a text is no JSON, and why as the parser says.
        return tr("Line %1: %2.").arg(text.first(error.offset).count('\n') + 1).arg(error.errorString());
    return document.isObject() ? QString() : tr("Attributes are one object: { … }.");
}

QString AttributesDialog::problem() const
{
    if (!m_textProblem.isEmpty())
        return m_textProblem;
    if (m_merge.mine.isEmpty())
        return tr("Nothing is changed yet.");
    if (isSideNeeded())
        return tr("Say whose values count.");
    const Parameter *parameter = m_session.catalogue->parameter(u"update-task", u"Attributes");
    const qsizetype length = merged().size();
    return parameter && parameter->maximum && length > *parameter->maximum
               ? tr("TaskRouter takes %1 characters at most; these are %2, without blanks and line breaks.")
                     .arg(*parameter->maximum)
                     .arg(length)
               : QString();
}

void AttributesDialog::update()
{
    m_textProblem = textProblem();
    if (m_textProblem.isEmpty()) {
        const auto side =
            m_side->checkedId() == int(AttributesSide::Theirs) ? AttributesSide::Theirs : AttributesSide::Mine;
        m_merge = mergeAttributes(objectOf(m_was.task.attributes), objectOf(m_text->toPlainText()),
                                  objectOf(m_now.task.attributes), side);
    }
    const QString why = problem();
    m_state->setText(why.isEmpty() ? tr("Changed: %1.").arg(pathsText(m_merge.mine)) : why);
    const bool isChanged = m_textProblem.isEmpty() && !m_merge.mine.isEmpty() && !isSideNeeded();
    m_state->setTone(!m_textProblem.isEmpty() || (isChanged && !why.isEmpty()) ? Tone::Bad : Tone::Muted);
    m_theirs->setText(tr("Others have changed meanwhile, which is kept: %1.").arg(pathsText(m_merge.theirs)));
    m_theirs->setVisible(!m_merge.theirs.isEmpty());
    QStringList lines{tr("Others have changed meanwhile what you have changed too:")};
    for (const AttributesConflict &one : m_merge.conflicts.first(std::min(m_merge.conflicts.size(), MostListed)))
        lines.append(tr("%1 was %2; yours is %3, theirs is %4")
                         .arg(pathText(one.path), valueText(one.was), valueText(one.mine), valueText(one.theirs)));
    if (m_merge.conflicts.size() > MostListed)
        lines.append(tr("and %n more", nullptr, int(m_merge.conflicts.size() - MostListed)));
    m_conflicts->setText(lines.join(u'\n'));
    m_conflicts->setVisible(!m_merge.conflicts.isEmpty());
    m_sides->setVisible(!m_merge.conflicts.isEmpty());
    m_goOn->setEnabled(why.isEmpty());
}

/// The plan is made for the version that was merged: where the task moves on before it is sent, nothing is.
void AttributesDialog::goOn()
{
    if (!problem().isEmpty())
        return;
    Plan plan;
    plan.title = windowTitle();
    PlannedAct act = plannedFor(m_now.task, u"task-attributes"_s);
    act.state = Baseline::of(m_now.task, m_now.etag);
    act.draft.set(u"Attributes"_s, merged());
    plan.acts.append(act);
    auto *dialog = new PlanDialog(m_session, plan, this);
    connect(dialog, &PlanDialog::stopped, this, &AttributesDialog::sent);
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        if (dialog->runner().rows().constFirst().state != PlanRowState::Done)
            return;
        dropDraft();
        accept();
    });
    dialog->open();
}

} // namespace Desk
