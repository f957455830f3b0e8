#include "taskfilterbar.h"

#include "reservations/plaintext.h"
#include "reservations/tasklistmodel.h"
#include "taskexpression.h"
#include "text/joinedparts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr std::array TaskStatuses{TaskStatus::Pending,  TaskStatus::Reserved,  TaskStatus::Assigned,
                                  TaskStatus::Wrapping, TaskStatus::Completed, TaskStatus::Canceled};
constexpr size_t MostChoices = 200;
constexpr qsizetype MostViews = 100;
constexpr qsizetype MostNameLetters = 80;

QString orderText(TaskView::Order order)
{
    switch (order) {
    case TaskView::Order::OldestFirst:
    case TaskView::Order::Count:
        break;
    case TaskView::Order::NewestFirst:
        return TaskFilterBar::tr("Newest first");
    case TaskView::Order::HighestPriorityFirst:
        return TaskFilterBar::tr("Highest priority first");
    case TaskView::Order::LowestPriorityFirst:
        return TaskFilterBar::tr("Lowest priority first");
    case TaskView::Order::LongestInLineFirst:
        return TaskFilterBar::tr("Longest in line first");
    case TaskView::Order::ShortestInLineFirst:
        return TaskFilterBar::tr("Shortest in line first");
    }
    return TaskFilterBar::tr("Oldest first");
}

QString wordsOf(const QList<TaskStatus> &statuses)
{
    QStringList words;
    for (const TaskStatus status : statuses)
        words.append(TaskListModel::statusTitle(status));
    return words.join(comma());
}

} // namespace

TaskFilterBar::TaskFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_chips(new QWidget(this))
    , m_chipRow(new FlowLayout(m_chips))
    , m_expression(new TaskExpression(this))
{
    setObjectName(u"taskFilterBar"_s);
    m_button->setObjectName(u"taskFilters"_s);
    m_button->setIcon(icon(u"filter"_s));
    m_button->setAutoRaise(true);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(new QMenu(m_button));
    m_button->setToolTip(tr("Filters, order and views"));
    m_button->setAccessibleName(tr("Filters, order and views"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(2), Theme::grid(1), Theme::grid(2), Theme::grid(1));
    column->setSpacing(Theme::grid(1));
    column->addWidget(m_chips);
    column->addWidget(m_expression);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &TaskFilterBar::fillMenu);
    connect(m_expression, &TaskExpression::applied, this, [this](const QString &expression) {
        TaskView view = this->view();
        view.expression = expression;
        closeExpression(); // It is a chip, or gone.
        setView(view);
    });
    connect(m_expression, &TaskExpression::left, this, &TaskFilterBar::closeExpression);
    updateChips();
}

TaskFilterBar::~TaskFilterBar() = default;

void TaskFilterBar::setModel(const TaskListModel *model)
{
    m_model = model;
    showAll();
}

void TaskFilterBar::setView(const TaskView &view)
{
    TaskView valid = view;
    if (TaskExpression::problemOf(view.expression)) {
        m_expression->open(view.expression);
        valid.expression.clear();
    }
    if (valid == this->view())
        return showWhatThereIs();
    m_matcher = TaskMatcher(valid);
    updateChips();
    Q_EMIT changed();
}

void TaskFilterBar::showAll()
{
    m_expression->close();
    setView({});
}

void TaskFilterBar::fillMenu()
{
    QMenu &menu = *m_button->menu();
    menu.clear();
    std::set<QString> queues;
    std::set<QString> workflows;
    for (const TaskStatus status : TaskStatuses) {
        const QList<Task> tasks = m_model ? m_model->tasksWith(status) : QList<Task>();
        for (const Task &task : tasks) {
            queues.insert(task.taskQueueName);
            workflows.insert(task.workflowName);
        }
    }
    const auto listOf = [](const std::set<QString> &names) { return QStringList(names.cbegin(), names.cend()); };
    const auto with = [this](auto member) {
        return [this, member](const QString &name) {
            TaskView view = this->view();
            view.*member = name;
            setView(view);
        };
    };
    fillStatuses(*menu.addMenu(tr("Status")));
    fillNames(*menu.addMenu(tr("Queue")), tr("All queues"), listOf(queues), view().queue, with(&TaskView::queue));
    fillNames(*menu.addMenu(tr("Workflow")), tr("All workflows"), listOf(workflows), view().workflow,
              with(&TaskView::workflow));
    fillPriorities(*menu.addMenu(tr("Priority")));
    menu.addAction(tr("Attributes…"), this, &TaskFilterBar::editExpression);
    menu.addSeparator();
    fillOrders(*menu.addMenu(tr("Order")));
    menu.addSeparator();
    fillViews(menu);
    menu.addAction(tr("Show all tasks"), this, &TaskFilterBar::showAll)->setEnabled(view() != TaskView());
}

void TaskFilterBar::fillStatuses(QMenu &menu)
{
    for (const TaskStatus status : TaskStatuses) {
        QAction *action = menu.addAction(TaskListModel::statusTitle(status));
        action->setCheckable(true);
        action->setChecked(view().statuses.contains(status));
        connect(action, &QAction::triggered, this, [this, status](bool on) {
            TaskView view = this->view();
            view.statuses.removeAll(status);
            if (on)
                view.statuses.append(status);
            std::sort(view.statuses.begin(), view.statuses.end());
            setView(view);
        });
    }
}

void TaskFilterBar::fillNames(QMenu &menu, const QString &all, const QStringList &names, const QString &chosen,
                              const std::function<void(const QString &)> &choose)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu.addAction(actionText(oneLine(text)));
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choose, name] { choose(name); });
    };
    add(all, {});
    menu.addSeparator();
    for (const QString &name : names) {
        if (!name.isEmpty() && menu.actions().size() < qsizetype(MostChoices))
            add(name, name);
    }
    if (!chosen.isEmpty() && !names.contains(chosen)) // Nothing of it is there right now.
        add(chosen, chosen);
}

void TaskFilterBar::fillPriorities(QMenu &menu)
{
    std::set<int> there;
    for (const TaskStatus status : TaskStatuses) {
        const QList<Task> tasks = m_model ? m_model->tasksWith(status) : QList<Task>();
        for (const Task &task : tasks)
            there.insert(task.priority);
    }
    if (view().priority)
        there.insert(*view().priority);
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, std::optional<int> priority) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(priority == view().priority);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, priority] {
            TaskView view = this->view();
            view.priority = priority;
            setView(view);
        });
    };
    add(tr("All priorities"), {});
    menu.addSeparator();
    for (auto priority = there.crbegin(); priority != there.crend(); ++priority) {
        if (menu.actions().size() < qsizetype(MostChoices))
            add(QLocale().toString(*priority), *priority);
    }
}

void TaskFilterBar::fillOrders(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (int at = 0; at < int(TaskView::Order::Count); ++at) {
        const auto order = static_cast<TaskView::Order>(at);
        QAction *action = menu.addAction(orderText(order));
        action->setCheckable(true);
        action->setChecked(order == view().order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, order] {
            TaskView view = this->view();
            view.order = order;
            setView(view);
        });
    }
}

void TaskFilterBar::fillViews(QMenu &menu)
{
    for (const NamedView &named : std::as_const(m_views)) {
        QAction *action =
            menu.addAction(actionText(oneLine(named.name)), this, [this, view = named.view] { setView(view); });
        action->setCheckable(true);
        action->setChecked(named.view == view());
    }
    menu.addAction(tr("Save as a view…"), this, &TaskFilterBar::askForName)->setEnabled(view() != TaskView());
    if (m_views.isEmpty())
        return;
    QMenu *gone = menu.addMenu(tr("Remove a view"));
    for (const NamedView &named : std::as_const(m_views)) {
        gone->addAction(actionText(oneLine(named.name)), this, [this, name = named.name] {
            m_views.removeIf([&name](const NamedView &one) { return one.name == name; });
            Q_EMIT viewsChanged();
        });
    }
    menu.addSeparator();
}

void TaskFilterBar::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"taskViewName"_s);
    dialog->setWindowTitle(tr("Save as a view"));
    dialog->setLabelText(tr("Name of the view; one of the same name is replaced:"));
    connect(dialog, &QInputDialog::textValueSelected, this, &TaskFilterBar::saveView);
    dialog->open();
}

void TaskFilterBar::saveView(const QString &name)
{
    const QString kept = name.trimmed().left(MostNameLetters);
    if (kept.isEmpty() || view() == TaskView())
        return;
    m_views.removeIf([&kept](const NamedView &one) { return one.name == kept; });
    if (m_views.size() >= MostViews)
        return;
    m_views.append({kept, view()});
    std::sort(m_views.begin(), m_views.end(), [](const NamedView &one, const NamedView &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    Q_EMIT viewsChanged();
}

QByteArray TaskFilterBar::saveViews() const
{
    QJsonArray views;
    for (const NamedView &named : m_views) {
        QJsonObject json = toJson(named.view);
        json.insert("name"_L1, named.name);
        views.append(json);
    }
    return QJsonDocument(views).toJson(QJsonDocument::Compact);
}

void TaskFilterBar::restoreViews(const QByteArray &json)
{
    m_views.clear();
    const QJsonArray views = QJsonDocument::fromJson(json).array();
    for (const QJsonValue &value : views) {
        const QJsonObject object = value.toObject();
        const QString name = object.value("name"_L1).toString().trimmed().left(MostNameLetters);
        const TaskView view = taskViewFromJson(object);
        if (!name.isEmpty() && view != TaskView() && m_views.size() < MostViews)
            m_views.append({name, view});
    }
}

void TaskFilterBar::editExpression()
{
    m_expression->open(view().expression);
    showWhatThereIs();
    m_expression->focusField();
}

void TaskFilterBar::closeExpression()
{
    m_button->setFocus(Qt::OtherFocusReason); // The field goes.
    m_expression->close();
    showWhatThereIs();
}

void TaskFilterBar::showWhatThereIs()
{
    m_chips->setVisible(view() != TaskView());
    setVisible(view() != TaskView() || !m_expression->isHidden());
}

void TaskFilterBar::addChip(const QString &name, const QString &text, const TaskView &without)
{
    auto *chip = new QToolButton(m_chips);
    chip->setObjectName(u"taskFilter-"_s + name);
    const QString shown = oneLine(text);
    chip->setText(actionText(chip->fontMetrics().elidedText(shown, Qt::ElideRight, Theme::grid(44))) + u"  ✕"_s);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setAccessibleName(tr("Remove the filter “%1”").arg(shown));
    setPlainToolTip(chip, shown);
    connect(chip, &QToolButton::clicked, this, [this, without] {
        m_button->setFocus(Qt::OtherFocusReason); // The chip goes.
        setView(without);
    });
    m_chipRow->addWidget(chip);
}

void TaskFilterBar::updateChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const TaskView &view = this->view();
    const auto without = [&view](auto change) {
        TaskView other = view;
        change(other);
        return other;
    };
    if (!view.statuses.isEmpty())
        addChip(u"status"_s, wordsOf(view.statuses), without([](TaskView &other) { other.statuses.clear(); }));
    if (!view.queue.isEmpty())
        addChip(u"queue"_s, view.queue, without([](TaskView &other) { other.queue.clear(); }));
    if (!view.workflow.isEmpty())
        addChip(u"workflow"_s, view.workflow, without([](TaskView &other) { other.workflow.clear(); }));
    if (view.priority)
        addChip(u"priority"_s, tr("priority %1").arg(*view.priority),
                without([](TaskView &other) { other.priority.reset(); }));
    if (!view.expression.isEmpty())
        addChip(u"attributes"_s, view.expression, without([](TaskView &other) { other.expression.clear(); }));
    if (view.order != TaskView::Order::OldestFirst)
        addChip(u"order"_s, orderText(view.order),
                without([](TaskView &other) { other.order = TaskView::Order::OldestFirst; }));
    showWhatThereIs();
}

} // namespace Desk
