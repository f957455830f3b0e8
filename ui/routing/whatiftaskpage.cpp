#include "whatiftaskpage.h"

#include "jsonfield.h"
#include "routing/routingwords.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Desk {

WhatIfTaskPage::WhatIfTaskPage(QWidget *parent)
    : WhatIfPage(parent)
    // In the order in which they stand: the tab key goes in the order of making.
    , m_workflow(new QComboBox(this))
    , m_channel(new QComboBox(this))
{
    QFormLayout *form = makeForm();
    m_workflow->setObjectName(u"whatIfTaskWorkflow"_s);
    m_channel->setObjectName(u"whatIfChannel"_s);
    form->addRow(tr("Workflow"), m_workflow);
    form->addRow(tr("Channel"), m_channel);
    m_priority = addNumber(form, tr("Priority"), u"whatIfPriority"_s);
    m_age = addNumber(form, tr("Age"), u"whatIfAge"_s);
    m_age->setSuffix(tr(" s"));
    m_attributes = new JsonField(tr("Attributes of the task"), this);
    m_attributes->setObjectName(u"whatIfAttributes"_s);
    form->addRow(tr("Attributes"), m_attributes);
    connect(m_workflow, &QComboBox::currentIndexChanged, this, &WhatIfTaskPage::note);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &WhatIfTaskPage::note);
    connect(m_priority, &QSpinBox::valueChanged, this, &WhatIfTaskPage::note);
    connect(m_age, &QSpinBox::valueChanged, this, &WhatIfTaskPage::note);
    connect(m_attributes, &JsonField::edited, this, &WhatIfTaskPage::note);
}

WhatIfTaskPage::~WhatIfTaskPage() = default;

QSpinBox *WhatIfTaskPage::addNumber(QFormLayout *form, const QString &title, const QString &name)
{
    auto *field = new QWidget(this);
    auto *number = new QSpinBox(field);
    number->setObjectName(name);
    number->setAccessibleName(title);
    number->setMaximum(std::numeric_limits<int>::max());
    auto *bounds = new WrapLabel(field, Tone::Bad);
    bounds->setObjectName(name + u"Bounds"_s);
    bounds->setText(tr("A whole number from 0 to %1").arg(QLocale().toString(std::numeric_limits<int>::max())));
    bounds->hide();
    auto *column = new QVBoxLayout(field);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(1));
    column->addWidget(number, 0, Qt::AlignLeft);
    column->addWidget(bounds);
    field->setFocusProxy(number);
    form->addRow(title, field);
    // A key that leads to no such number is not taken.
    auto *line = number->findChild<QLineEdit *>();
    connect(line, &QLineEdit::inputRejected, bounds, &QWidget::show);
    connect(line, &QLineEdit::textEdited, bounds, &QWidget::hide);
    connect(number, &QSpinBox::editingFinished, bounds, &QWidget::hide);
    return number;
}

void WhatIfTaskPage::focusAttributes()
{
    m_attributes->setFocus(Qt::OtherFocusReason);
}

void WhatIfTaskPage::note()
{
    if (isFilling())
        return;
    m_isChanged = true;
    Q_EMIT changed();
}

void WhatIfTaskPage::fill()
{
    fillNames(m_workflow, workspace().workflows);
    if (m_isChanged)
        return;
    const Routing::RoutingTask &task = subject().question.task;
    m_workflow->setCurrentIndex(static_cast<int>(subject().question.workflow));
    m_channel->clear();
    m_channel->addItems(workspace().channels);
    if (m_channel->findText(task.channel) < 0)
        m_channel->addItem(task.channel);
    m_channel->setCurrentText(task.channel);
    m_priority->setValue(task.priority);
    m_age->setValue(static_cast<int>(std::min<qint64>(task.age / 1000, std::numeric_limits<int>::max())));
    m_attributes->setJson(subject().taskAttributes);
}

Routing::RoutingQuestion WhatIfTaskPage::changedQuestion() const
{
    Routing::RoutingQuestion question;
    question.workflow = static_cast<size_t>(std::max(0, m_workflow->currentIndex()));
    Routing::RoutingTask &task = question.task;
    task = subject().question.task;
    task.channel = m_channel->currentText();
    task.priority = m_priority->value();
    if (task.age / 1000 != m_age->value())
        task.age = qint64(m_age->value()) * 1000;
    const auto attributes = m_attributes->object();
    if (const auto *object = std::get_if<QJsonObject>(&attributes))
        task.attributes = Routing::Value::fromJson(*object);
    return question;
}

void WhatIfTaskPage::apply(Routing::RoutingQuestion &question)
{
    const auto attributes = m_attributes->object();
    const auto *problem = std::get_if<QString>(&attributes);
    m_attributes->setProblem(problem ? *problem : QString());
    if (!m_isChanged)
        return;
    Routing::RoutingQuestion changed = changedQuestion();
    question.workflow = changed.workflow;
    question.task = std::move(changed.task);
}

QStringList WhatIfTaskPage::changes() const
{
    if (!m_isChanged)
        return {};
    QStringList lines;
    //: What was, and what a person has made of it
    const auto change = [](const QString &what, const QString &from, const QString &to) {
        return tr("%1 %2 → %3").arg(what, from, to);
    };
    const Routing::RoutingQuestion after = changedQuestion();
    const Routing::RoutingTask &was = subject().question.task;
    const Routing::RoutingTask &is = after.task;
    if (after.workflow != subject().question.workflow)
        lines += change(tr("workflow"), m_workflow->itemText(static_cast<int>(subject().question.workflow)),
                        m_workflow->currentText());
    if (is.channel != was.channel)
        lines += change(tr("channel"), was.channel, is.channel);
    if (is.priority != was.priority)
        lines += change(tr("priority"), QString::number(was.priority), QString::number(is.priority));
    if (is.age != was.age)
        lines += change(tr("age"), Routing::spanText(was.age), Routing::spanText(is.age));
    if (is.attributes != was.attributes)
        lines += tr("attributes");
    return lines.isEmpty() ? lines : QStringList{tr("task: %1").arg(lines.join(u", "_s))};
}

QStringList WhatIfTaskPage::problems() const
{
    if (std::holds_alternative<QJsonObject>(m_attributes->object()))
        return {};
    return {tr("The attributes of the task cannot be read: those in TaskRouter count.")};
}

} // namespace Desk
