#include "whatifworkerpage.h"

#include "jsonfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MostTasks = 50; ///< As many as a channel's capacity can be.

} // namespace

WhatIfWorkerPage::WhatIfWorkerPage(QWidget *parent)
    : WhatIfPage(parent)
    , m_worker(new QComboBox(this))
    , m_activity(new QComboBox(this))
{
    QFormLayout *form = makeForm();
    m_worker->setObjectName(u"whatIfWorker"_s);
    m_activity->setObjectName(u"whatIfActivity"_s);
    form->addRow(tr("Worker"), m_worker);
    form->addRow(tr("Activity"), m_activity);
    addLoad(form);
    m_attributes = new JsonField(tr("Attributes of the worker"), this);
    m_attributes->setObjectName(u"whatIfWorkerAttributes"_s);
    form->addRow(tr("Attributes"), m_attributes);
    connect(m_worker, &QComboBox::currentIndexChanged, this, &WhatIfWorkerPage::show);
    connect(m_activity, &QComboBox::currentIndexChanged, this, &WhatIfWorkerPage::noteActivity);
    connect(m_attributes, &JsonField::edited, this, &WhatIfWorkerPage::noteAttributes);
}

WhatIfWorkerPage::~WhatIfWorkerPage() = default;

void WhatIfWorkerPage::addLoad(QFormLayout *form)
{
    m_channel = new QComboBox(this);
    m_tasks = new QSpinBox(this);
    m_capacity = new QSpinBox(this);
    m_finished = new QPushButton(tr("Has &finished"), this);
    m_channel->setObjectName(u"whatIfWorkerChannel"_s);
    m_channel->setAccessibleName(tr("Channel of the worker"));
    m_tasks->setObjectName(u"whatIfTasks"_s);
    m_tasks->setAccessibleName(tr("Tasks that the worker has in this channel"));
    m_tasks->setMaximum(MostTasks);
    m_capacity->setObjectName(u"whatIfCapacity"_s);
    m_capacity->setAccessibleName(tr("Tasks that the worker may have in this channel"));
    m_capacity->setMaximum(MostTasks);
    m_finished->setObjectName(u"whatIfFinished"_s);
    m_finished->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid(2));
    row->addWidget(m_channel, 1);
    row->addWidget(m_tasks);
    //: Between two numbers: "2 of 3" tasks
    row->addWidget(new PlainLabel(tr("of"), this));
    row->addWidget(m_capacity);
    row->addWidget(m_finished);
    form->addRow(tr("Has tasks"), row);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &WhatIfWorkerPage::showLoad);
    connect(m_tasks, &QSpinBox::valueChanged, this, &WhatIfWorkerPage::noteLoad);
    connect(m_capacity, &QSpinBox::valueChanged, this, &WhatIfWorkerPage::noteLoad);
    connect(m_finished, &QPushButton::clicked, this, &WhatIfWorkerPage::finishAll);
}

const Routing::WorkerFacts *WhatIfWorkerPage::worker() const
{
    const int at = m_worker->currentIndex();
    const auto &workers = workspace().workers;
    return at >= 0 && at < static_cast<int>(workers.size()) ? &workers[static_cast<size_t>(at)] : nullptr;
}

WhatIfWorkerPage::Load WhatIfWorkerPage::loadOf(const Routing::WorkerFacts &worker, const QString &channel)
{
    const Routing::ChannelFacts *found = worker.channel(channel);
    return found ? Load{found->used(), found->configured} : Load{};
}

WhatIfWorkerPage::Load WhatIfWorkerPage::shownLoad(const Routing::WorkerFacts &worker, const QString &channel) const
{
    return m_changes.value(worker.sid).loads.value(channel, loadOf(worker, channel));
}

void WhatIfWorkerPage::fill()
{
    fillNames(m_worker, workspace().workers);
    fillNames(m_activity, workspace().activities);
    // The one of the task is what the answer goes by.
    const QString channel = m_channel->count() > 0 ? m_channel->currentText() : subject().question.task.channel;
    m_channel->clear();
    m_channel->addItems(workspace().channels);
    if (m_channel->findText(subject().question.task.channel) < 0)
        m_channel->addItem(subject().question.task.channel);
    m_channel->setCurrentText(channel);
    for (const Routing::WorkerFacts &one : workspace().workers)
        markChanged(m_worker, one.sid, one.name, m_changes.contains(one.sid));
    show();
}

void WhatIfWorkerPage::show()
{
    quietly([this] {
        const Routing::WorkerFacts *chosen = worker();
        if (!chosen)
            return m_attributes->setText({});
        const Change change = m_changes.value(chosen->sid);
        m_activity->setCurrentIndex(m_activity->findData(change.activity.value_or(chosen->activitySid)));
        if (change.attributes)
            m_attributes->setText(*change.attributes);
        else
            m_attributes->setJson(subject().attributes.value(chosen->sid));
        m_attributes->checkObject();
    });
    showLoad();
}

void WhatIfWorkerPage::showLoad()
{
    quietly([this] {
        const Routing::WorkerFacts *chosen = worker();
        const Load load = chosen ? shownLoad(*chosen, m_channel->currentText()) : Load{};
        m_tasks->setValue(load.tasks);
        m_capacity->setValue(load.capacity);
        bool isBusy = false;
        for (int at = 0; chosen && at < m_channel->count(); ++at)
            isBusy = isBusy || shownLoad(*chosen, m_channel->itemText(at)).tasks > 0;
        m_finished->setEnabled(isBusy);
    });
}

void WhatIfWorkerPage::noteActivity()
{
    const Routing::WorkerFacts *chosen = worker();
    if (isFilling() || !chosen)
        return;
    Change change = m_changes.value(chosen->sid);
    const QString sid = m_activity->currentData().toString();
    change.activity = sid == chosen->activitySid ? std::nullopt : std::optional(sid);
    note(*chosen, change);
}

void WhatIfWorkerPage::noteAttributes()
{
    const Routing::WorkerFacts *chosen = worker();
    if (isFilling() || !chosen)
        return;
    Change change = m_changes.value(chosen->sid);
    const auto read = m_attributes->checkObject();
    const auto *object = std::get_if<QJsonObject>(&read);
    const bool isSame = object && Routing::Value::fromJson(*object) == chosen->attributes;
    change.attributes = isSame ? std::nullopt : std::optional(m_attributes->text());
    note(*chosen, change);
}

void WhatIfWorkerPage::noteLoad()
{
    const Routing::WorkerFacts *chosen = worker();
    if (isFilling() || !chosen)
        return;
    Change change = m_changes.value(chosen->sid);
    const QString channel = m_channel->currentText();
    const Load load{m_tasks->value(), m_capacity->value()};
    if (load == loadOf(*chosen, channel))
        change.loads.remove(channel);
    else
        change.loads.insert(channel, load);
    note(*chosen, change);
    showLoad();
}

void WhatIfWorkerPage::finishAll()
{
    const Routing::WorkerFacts *chosen = worker();
    if (!chosen)
        return;
    Change change = m_changes.value(chosen->sid);
    for (int at = 0; at < m_channel->count(); ++at) {
        const QString channel = m_channel->itemText(at);
        const Load load{0, shownLoad(*chosen, channel).capacity};
        if (load == loadOf(*chosen, channel))
            change.loads.remove(channel);
        else
            change.loads.insert(channel, load);
    }
    note(*chosen, change);
    showLoad();
}

void WhatIfWorkerPage::note(const Routing::WorkerFacts &worker, const Change &change)
{
    if (change.isNone())
        m_changes.remove(worker.sid);
    else
        m_changes.insert(worker.sid, change);
    quietly([&] { markChanged(m_worker, worker.sid, worker.name, !change.isNone()); });
    Q_EMIT changed();
}

void WhatIfWorkerPage::apply(Routing::RoutingQuestion &question)
{
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change) {
        const auto at = placeOf(question.workspace.workers, change.key());
        if (!at)
            continue; // He is gone meanwhile.
        Routing::WorkerFacts &changed = question.workspace.workers[*at];
        if (change->attributes) {
            const auto attributes = jsonObjectOf(*change->attributes);
            if (const auto *object = std::get_if<QJsonObject>(&attributes))
                changed.attributes = Routing::Value::fromJson(*object);
        }
        for (auto load = change->loads.cbegin(); load != change->loads.cend(); ++load) {
            for (Routing::ChannelFacts &channel : changed.channels) {
                if (channel.uniqueName == load.key())
                    channel.pending = channel.wrapping = 0;
            }
            setLoad(changed, load.key(), load->capacity, load->tasks);
        }
        const auto activity = placeOf(workspace().activities, change->activity.value_or(changed.activitySid));
        if (activity)
            setActivity(changed, workspace().activities[*activity]);
    }
}

QString WhatIfWorkerPage::textOf(const Routing::WorkerFacts &worker, const Change &change) const
{
    QStringList lines;
    if (change.activity) {
        const auto at = placeOf(workspace().activities, *change.activity);
        lines +=
            tr("activity %1 → %2").arg(worker.activityName, at ? workspace().activities[*at].name : *change.activity);
    }
    for (auto load = change.loads.cbegin(); load != change.loads.cend(); ++load) {
        const Load was = loadOf(worker, load.key());
        //: A channel, and of how many possible tasks somebody has how many: "voice 1 of 1 → 0 of 1"
        lines += tr("%1 %2 of %3 → %4 of %5")
                     .arg(load.key())
                     .arg(was.tasks)
                     .arg(was.capacity)
                     .arg(load->tasks)
                     .arg(load->capacity);
    }
    if (change.attributes)
        lines += tr("attributes");
    return u"%1: %2"_s.arg(worker.name, lines.join(u", "_s));
}

QStringList WhatIfWorkerPage::changes() const
{
    QStringList lines;
    for (const Routing::WorkerFacts &worker : workspace().workers) {
        if (const auto change = m_changes.constFind(worker.sid); change != m_changes.cend())
            lines += textOf(worker, *change);
    }
    return lines;
}

QStringList WhatIfWorkerPage::problems() const
{
    QStringList lines;
    for (const Routing::WorkerFacts &worker : workspace().workers) {
        const Change change = m_changes.value(worker.sid);
        if (change.attributes && std::holds_alternative<QString>(jsonObjectOf(*change.attributes)))
            lines += tr("The attributes of %1 cannot be read: those in TaskRouter count.").arg(worker.name);
    }
    return lines;
}

} // namespace Desk
