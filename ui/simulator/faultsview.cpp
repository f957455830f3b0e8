#include "faultsview.h"

#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "taskrouter/timetext.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using Simulator::FaultRule;

namespace Desk {

namespace {

/// What the key of a fault that did all it was to do begins with.
constexpr auto OverKey = "over "_L1;

/// The rules in the first box, in its order.
const std::vector<FaultRule> &offered()
{
    static const std::vector<FaultRule> rules = [] {
        std::vector<FaultRule> all;
        for (const Simulator::FaultKind &kind : Simulator::faultKinds()) {
            FaultRule rule;
            rule.kind = &kind;
            if (kind.presets.empty())
                all.push_back(rule);
            for (const Simulator::FaultFigures &preset : kind.presets) {
                static_cast<Simulator::FaultFigures &>(rule) = preset;
                all.push_back(rule);
            }
        }
        return all;
    }();
    return rules;
}

} // namespace

FaultsView::FaultsView(Simulator::SimulatorThread &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_kinds(new QComboBox(this))
    , m_routes(new QComboBox(this))
    , m_times(new QComboBox(this))
    , m_chance(new QSpinBox(this))
    , m_why(new WrapLabel(this, Tone::Wait))
    , m_preview(new WrapLabel(this, Tone::Muted))
    , m_active(new ActionTable(2, tr("Faults that are on, and those that struck"), this))
{
    m_kinds->setObjectName(u"faultKind"_s);
    m_routes->setObjectName(u"faultRoute"_s);
    m_times->setObjectName(u"faultTimes"_s);
    m_chance->setObjectName(u"faultChance"_s);
    m_active->setObjectName(u"activeFaults"_s);
    m_active->setStacked(); // Which request it struck is a sentence.
    fillChoices();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid(2));
    auto *form = new QFormLayout;
    // A narrow dock has no room for labels beside the fields.
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setSpacing(Theme::grid(2));
    form->addRow(tr("&What goes wrong"), m_kinds);
    form->addRow(tr("With re&quests"), m_routes);
    form->addRow(tr("How &often"), m_times);
    form->addRow(tr("&Likely by"), m_chance);
    for (const auto &[box, name] : {std::pair<QWidget *, QString>(m_kinds, tr("What goes wrong")),
                                    std::pair<QWidget *, QString>(m_routes, tr("With requests")),
                                    std::pair<QWidget *, QString>(m_times, tr("How often")),
                                    std::pair<QWidget *, QString>(m_chance, tr("Likely by"))})
        box->setAccessibleName(name);
    layout->addLayout(form);

    auto *add = new QPushButton(tr("Add fault"), this);
    add->setObjectName(u"addFault"_s);
    m_why->setObjectName(u"faultCannotStrike"_s);
    layout->addWidget(m_why);
    m_preview->setObjectName(u"faultPreview"_s);
    layout->addWidget(m_preview);
    const auto look = [this, add] {
        const FaultRule rule = wanted();
        const bool can = Simulator::canStrike(*rule.kind, rule.route);
        add->setEnabled(can);
        const bool isOfLists = rule.kind->operation == QByteArrayView("list");
        m_why->setText(can         ? QString()
                       : isOfLists ? tr("This happens to lists alone.")
                                   : tr("This happens to updates alone."));
        m_why->setVisible(!can);
        add->setAccessibleDescription(m_why->text());
        preview();
    };
    connect(m_routes, &QComboBox::activated, this, [this] { m_isRouteChosen = true; });
    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this, look] {
        proposeRoute();
        look();
    });
    connect(m_routes, &QComboBox::currentIndexChanged, this, look);
    look();
    connect(add, &QPushButton::clicked, this, [this] {
        Simulator::TrainerCommand command;
        command.kind = Simulator::ScriptActionKind::Fault;
        command.fault = wanted();
        m_host.carryOut(command);
    });
    layout->addWidget(add, 0, Qt::AlignLeft);
    setTabOrder(m_chance, add);

    auto *title = new PlainLabel(m_active->accessibleName(), this);
    title->setFont(Theme::strongFont(title->font()));
    title->setBuddy(m_active);
    layout->addWidget(title);
    m_active->setEmptyText(tr("None: the simulator answers as it should."));
    layout->addWidget(m_active, 1);

    auto *row = new QWidget(this);
    auto *buttons = new FlowLayout(row);
    buttons->setSpacing(Theme::grid(1));
    m_remove = new QPushButton(tr("Remove"), row);
    m_remove->setObjectName(u"removeFault"_s);
    m_remove->setEnabled(false);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_host.removeFault(m_active->selectedKey().toULongLong()); });
    connect(m_active, &ActionTable::selectedKeyChanged, m_remove,
            [this](const QString &key) { m_remove->setEnabled(!key.isEmpty() && !key.startsWith(OverKey)); });
    m_removeAll = new QPushButton(tr("Remove all"), row);
    m_removeAll->setObjectName(u"removeAllFaults"_s);
    m_removeAll->setEnabled(false);
    connect(m_removeAll, &QPushButton::clicked, this, [this] {
        Simulator::TrainerCommand command;
        command.kind = Simulator::ScriptActionKind::ClearFaults;
        m_host.carryOut(command);
    });
    buttons->addWidget(m_remove);
    buttons->addWidget(m_removeAll);
    layout->addWidget(row);
}

FaultsView::~FaultsView() = default;

void FaultsView::fillChoices()
{
    for (const FaultRule &rule : offered())
        m_kinds->addItem(Simulator::describe(rule));
    m_kinds->setCurrentIndex(0);
    for (const char *route :
         {"", "reservations.update", "reservations.fetch", "reservations.list", "tasks", "workers", "events.list"})
        m_routes->addItem(Simulator::routeText(route), QString::fromLatin1(route));
    proposeRoute();
    m_times->addItem(tr("Once"), 1);
    m_times->addItem(tr("Three times"), 3);
    m_times->addItem(tr("Until removed"), 0);
    // Long texts must not make the dock wide.
    for (QComboBox *box : {m_kinds, m_routes, m_times}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_chance->setRange(1, 100);
    m_chance->setValue(100);
    m_chance->setSuffix(tr(" %"));
}

// The window reads all the time: of all requests its next reading would be struck, and not what a trainee does.
void FaultsView::proposeRoute()
{
    if (m_isRouteChosen)
        return;
    const Simulator::FaultKind &kind = *offered().at(static_cast<size_t>(std::max(0, m_kinds->currentIndex()))).kind;
    for (const QByteArrayView route : {"reservations.update", "reservations.list"}) {
        if (!Simulator::canStrike(kind, route))
            continue;
        m_routes->setCurrentIndex(m_routes->findData(QString::fromLatin1(route)));
        return;
    }
}

FaultRule FaultsView::wanted() const
{
    FaultRule rule = offered().at(static_cast<size_t>(std::max(0, m_kinds->currentIndex())));
    rule.route = m_routes->currentData().toString().toUtf8();
    rule.times = m_times->currentData().toInt();
    rule.chance = m_chance->value() / 100.0;
    return rule;
}

void FaultsView::preview()
{
    const FaultRule rule = wanted();
    m_preview->setText(Simulator::canStrike(*rule.kind, rule.route)
                           ? Simulator::effectOf(rule) + u' ' + Simulator::reachOf(rule, m_lastMinute)
                           : QString());
}

void FaultsView::showSnapshot(const Simulator::Snapshot &snapshot)
{
    m_lastMinute = snapshot.lastMinute;
    preview();
    QList<Line> lines;
    for (const Simulator::Snapshot::Fault &fault : snapshot.faults) {
        const QString applied = fault.applied == 0 ? tr("not yet") : tr("%1×").arg(fault.applied);
        lines.append({QString::number(fault.number), {fault.text, applied}, StatusLook{StatusShape::Cross, Tone::Bad}});
    }
    for (const Simulator::UsedUpFault &fault : snapshot.usedUpFaults) {
        lines.append({OverKey + QString::number(fault.number),
                      {fault.text, tr("over: struck %1 at %2").arg(fault.request, timeText(fault.at, snapshot.now))},
                      StatusLook{StatusShape::Check, Tone::Muted}});
    }
    m_active->setLines(lines);
    m_removeAll->setEnabled(!lines.isEmpty());
}

} // namespace Desk
