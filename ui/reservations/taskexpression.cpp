#include "taskexpression.h"

#include "reservations/taskview.h"
#include "routing/explanation.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

TaskExpression::TaskExpression(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_problem(new WrapLabel(this, Tone::Bad))
{
    m_field->setObjectName(u"taskExpression"_s);
    m_field->setAccessibleName(tr("Attributes that tasks must have"));
    m_field->setPlaceholderText(u"language == \"de\" AND level > 3"_s);
    setPlainToolTip(m_field, tr("An expression as in a workflow's filter. Enter applies it."));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_problem->setObjectName(u"taskExpressionProblem"_s);
    m_problem->setFont(Theme::secondaryFont(font()));
    m_problem->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(1));
    column->addWidget(m_field);
    column->addWidget(m_problem);
    connect(m_field, &QLineEdit::returnPressed, this, &TaskExpression::apply);
    // Once something was wrong, it is said of what stands there now, and not of what was mended.
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!m_problem->isHidden())
            showProblem();
    });
    hide();
}

TaskExpression::~TaskExpression() = default;

std::optional<Routing::SyntaxError> TaskExpression::problemOf(const QString &text)
{
    TaskView view;
    view.expression = text.trimmed();
    return TaskMatcher(view).problem();
}

void TaskExpression::open(const QString &text)
{
    m_field->setText(text);
    showProblem();
    show();
}

void TaskExpression::close()
{
    m_field->clear();
    m_problem->hide();
    hide();
}

void TaskExpression::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void TaskExpression::apply()
{
    showProblem();
    if (m_problem->isHidden())
        Q_EMIT applied(m_field->text().trimmed());
}

void TaskExpression::showProblem()
{
    const auto problem = problemOf(m_field->text());
    m_problem->setText(problem ? tr("No expression: %1").arg(Routing::describe(*problem)) : QString());
    m_problem->setVisible(problem.has_value());
}

/// Escape leaves the field, and nothing else in the window.
bool TaskExpression::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_field || !isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        close();
        Q_EMIT left();
    }
    return true;
}

} // namespace Desk
