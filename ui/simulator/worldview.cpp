#include "worldview.h"

#include "reservations/clock.h"
#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "ui/widgets/actiontable.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;
using Simulator::ScriptActionKind;
using Simulator::Snapshot;

namespace Desk {

namespace {

constexpr int mostPerHour = 36'000;

QString left(qint64 milliseconds)
{
    if (milliseconds < 0)
        return WorldView::tr("ringing");
    return remainingText(milliseconds);
}

StatusLook lookOf(Simulator::TaskStatus status)
{
    switch (status) {
    case Simulator::TaskStatus::Pending:
        return {StatusShape::Ring, Tone::Wait};
    case Simulator::TaskStatus::Reserved:
        return {StatusShape::Dot, Tone::Wait};
    case Simulator::TaskStatus::Assigned:
        return {StatusShape::Check, Tone::Ok};
    case Simulator::TaskStatus::Wrapping:
        return {StatusShape::HalfDot, Tone::Ok};
    case Simulator::TaskStatus::Canceled:
    case Simulator::TaskStatus::Completed:
        break;
    }
    return {StatusShape::Square, Tone::Muted};
}

} // namespace

WorldView::WorldView(Simulator::SimulatorThread &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_offers(new ActionTable(2, tr("Offers that wait for an answer"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid(1));
    const auto add = [this, layout](ActionTable *table, const char *name, const QString &empty, int stretch) {
        table->setObjectName(QLatin1StringView(name));
        table->setEmptyText(empty);
        if (layout->count() > 0)
            layout->addSpacing(Theme::grid(1));
        auto *heading = new PlainLabel({}, this);
        heading->setFont(Theme::strongFont(heading->font()));
        heading->setBuddy(table);
        layout->addWidget(heading);
        layout->addWidget(table, stretch);
        return heading;
    };
    // The tables are made in the order in which the Tab key visits them.
    m_offersTitle = add(m_offers, "trainerOffers", tr("Nobody is being offered anything."), 2);
    layout->addWidget(makeOffers());
    m_people = new ActionTable(2, tr("People"), this);
    m_peopleTitle = add(m_people, "trainerPeople", tr("There is nobody."), 3);
    layout->addWidget(makePeople());
    m_calls = new ActionTable(2, tr("Calls"), this);
    m_callsTitle = add(m_calls, "trainerCalls", tr("Nobody waits and nobody talks."), 3);
    layout->addWidget(makeCalls());
}

WorldView::~WorldView() = default;

QWidget *WorldView::makeOffers()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(Theme::grid(1));
    for (const auto &[text, name, kind] :
         {std::tuple(tr("Accepts"), u"trainerAccept"_s, ScriptActionKind::Accept),
          std::tuple(tr("Takes the call"), u"trainerConference"_s, ScriptActionKind::Conference),
          std::tuple(tr("Rejects"), u"trainerReject"_s, ScriptActionKind::Reject)}) {
        auto *button = addScriptAction(row, text, name);
        layout->addWidget(button);
        m_answers.append(button);
        // Acts on what is selected at the moment of the click, by its SID and not by its row.
        connect(button, &QPushButton::clicked, this, [this, kind = kind] {
            if (const Snapshot::Offer *offer = chosenOffer())
                order(kind, offer->workerSid, offer->taskSid);
        });
    }
    connect(m_offers, &ActionTable::selectedKeyChanged, this, &WorldView::showWhatCanBeDone);
    return row;
}

QWidget *WorldView::makePeople()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(Theme::grid(1));
    m_completes = addScriptAction(row, tr("Completes"), u"trainerComplete"_s);
    connect(m_completes, &QPushButton::clicked, this, [this] {
        if (const QString worker = m_people->selectedKey(); !worker.isEmpty())
            order(ScriptActionKind::Complete, worker, {});
    });
    layout->addWidget(m_completes);

    auto *goes = addScriptAction(row, tr("Goes to"), u"trainerActivity"_s);
    m_activities = new QMenu(goes);
    goes->setMenu(m_activities);
    layout->addWidget(goes);

    auto *phone = addScriptAction(row, tr("Telephone"), u"trainerPhone"_s);
    auto *menu = new QMenu(phone);
    const std::array phones{std::pair(Simulator::LegEnd::Answered, tr("Is answered")),
                            std::pair(Simulator::LegEnd::NoAnswer, tr("Is not answered")),
                            std::pair(Simulator::LegEnd::Busy, tr("Is busy")),
                            std::pair(Simulator::LegEnd::BadNumber, tr("Cannot be reached")),
                            std::pair(Simulator::LegEnd::CallerGone, tr("Rings until the caller is gone"))};
    for (const auto &[end, text] : phones) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, end = end] {
            Simulator::TrainerCommand wanted;
            wanted.kind = ScriptActionKind::Phone;
            wanted.worker = m_people->selectedKey();
            wanted.phone = end;
            m_host.carryOut(wanted);
        });
    }
    phone->setMenu(menu);
    layout->addWidget(phone);
    connect(m_people, &ActionTable::selectedKeyChanged, this, [this, goes, phone](const QString &key) {
        goes->setEnabled(!key.isEmpty());
        phone->setEnabled(!key.isEmpty());
        showWhatCanBeDone();
    });
    return row;
}

QWidget *WorldView::makeCalls()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid(1));
    auto *row = new QWidget(box);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(Theme::grid(1));
    for (const auto &[text, name, kind] :
         {std::tuple(tr("Caller hangs up"), u"trainerHangUp"_s, ScriptActionKind::CallerHangsUp),
          std::tuple(tr("Cancel task"), u"trainerCancel"_s, ScriptActionKind::CancelTask),
          std::tuple(tr("Delete task"), u"trainerDelete"_s, ScriptActionKind::DeleteTask)}) {
        auto *button = addScriptAction(row, text, name);
        layout->addWidget(button);
        connect(m_calls, &ActionTable::selectedKeyChanged, button,
                [button](const QString &key) { button->setEnabled(!key.isEmpty()); });
        connect(button, &QPushButton::clicked, this, [this, kind = kind] {
            if (const QString task = m_calls->selectedKey(); !task.isEmpty())
                order(kind, {}, task);
        });
    }
    column->addWidget(row);

    auto *arrival = new QHBoxLayout;
    arrival->setSpacing(Theme::grid(1));
    m_title = new QLineEdit(box);
    m_title->setObjectName(u"newCallTitle"_s);
    m_title->setAccessibleName(tr("What the new call is about"));
    m_title->setPlaceholderText(m_title->accessibleName());
    m_title->setMaxLength(200);
    auto *arrives = new QPushButton(tr("A call arrives"), box);
    arrives->setObjectName(u"trainerArrives"_s);
    const auto arrive = [this] {
        order(ScriptActionKind::TaskArrives, {}, {}, m_title->text().trimmed());
        m_title->clear();
    };
    connect(arrives, &QPushButton::clicked, this, arrive);
    connect(m_title, &QLineEdit::returnPressed, this, arrive);
    arrival->addWidget(m_title, 1);
    arrival->addWidget(arrives);
    column->addLayout(arrival);
    column->addWidget(makeArrivals());
    return box;
}

QWidget *WorldView::makeArrivals()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(2));
    auto *label = new PlainLabel(tr("Tasks that arrive in an hour"), row);
    m_perHour = new QSpinBox(row);
    m_perHour->setObjectName(u"trainerArrivals"_s);
    m_perHour->setAccessibleName(label->text());
    m_perHour->setRange(0, mostPerHour);
    m_perHour->setSingleStep(10);
    m_perHour->setKeyboardTracking(false); // Not each digit of a number.
    label->setBuddy(m_perHour);
    layout->addWidget(label);
    layout->addWidget(m_perHour);
    layout->addStretch(1);
    connect(m_perHour, &QSpinBox::valueChanged, this, [this](int perHour) {
        Simulator::TrainerCommand wanted;
        wanted.kind = ScriptActionKind::Arrivals;
        wanted.perHour = perHour;
        m_host.carryOut(wanted);
    });
    return row;
}

QPushButton *WorldView::addScriptAction(QWidget *row, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setEnabled(false);
    return button;
}

const Snapshot::Offer *WorldView::chosenOffer() const
{
    const QString key = m_offers->selectedKey();
    const auto found = std::find_if(m_known.cbegin(), m_known.cend(),
                                    [&key](const Snapshot::Offer &offer) { return offer.sid == key; });
    return key.isEmpty() || found == m_known.cend() ? nullptr : &*found;
}

void WorldView::showWhatCanBeDone()
{
    const Snapshot::Offer *offer = chosenOffer();
    // While it rings, the telephone decides.
    for (QPushButton *button : std::as_const(m_answers))
        button->setEnabled(offer && offer->left >= 0);
    m_completes->setEnabled(m_busy.contains(m_people->selectedKey()));
}

void WorldView::order(ScriptActionKind kind, const QString &worker, const QString &task, const QString &text)
{
    Simulator::TrainerCommand wanted;
    wanted.kind = kind;
    wanted.worker = worker;
    wanted.task = task;
    wanted.text = text;
    m_host.carryOut(wanted);
}

void WorldView::showSnapshot(const Snapshot &snapshot)
{
    QList<Line> offers;
    for (const Snapshot::Offer &offer : snapshot.offers) {
        const QString what = offer.task.isEmpty() ? offer.worker : tr("%1 · %2").arg(offer.worker, offer.task);
        offers.append({offer.sid, {what, left(offer.left)}, StatusLook{StatusShape::Dot, Tone::Wait}});
    }
    m_known = snapshot.offers;
    m_offers->setLines(offers);
    m_offersTitle->setText(
        tr("Offers · %1").arg(snapshot.reservations.at(static_cast<size_t>(Simulator::ReservationStatus::Pending))));

    QList<Line> people;
    int available = 0;
    m_busy.clear();
    for (const Snapshot::Person &person : snapshot.people) {
        available += person.available ? 1 : 0;
        if (person.taken > 0)
            m_busy.insert(person.sid);
        const QString activity =
            person.open > 0 ? tr("%1 · %2").arg(person.activity).arg(person.open) : person.activity;
        people.append(
            {person.sid,
             {person.name, activity},
             person.available ? StatusLook{StatusShape::Check, Tone::Ok} : StatusLook{StatusShape::Dash, Tone::Muted}});
    }
    m_people->setLines(people);
    m_peopleTitle->setText(tr("People · %1 of %2 available").arg(available).arg(snapshot.people.size()));

    QList<Line> calls;
    for (const Snapshot::Call &call : snapshot.calls) {
        calls.append(
            {call.sid,
             {call.title.isEmpty() ? call.sid : call.title, QString::fromUtf8(Simulator::wireWord(call.status))},
             lookOf(call.status)});
    }
    m_calls->setLines(calls);
    m_callsTitle->setText(tr("Calls · %1").arg(snapshot.calls.size()));
    showActivities(snapshot.activities);
    showArrivals(snapshot);
    showWhatCanBeDone();
}

void WorldView::showArrivals(const Snapshot &snapshot)
{
    m_perHour->setEnabled(snapshot.arrivalsPerHour.has_value());
    const QString help = snapshot.arrivalsPerHour ? tr("By themselves, of all kinds together, from now on; 0: none")
                                                  : tr("No tasks arrive by themselves in this scenario.");
    if (m_perHour->accessibleDescription() != help) {
        setPlainToolTip(m_perHour, help);
        m_perHour->setAccessibleDescription(help);
    }
    // Not under somebody's hands.
    if (m_perHour->hasFocus())
        return;
    const QSignalBlocker shown(m_perHour);
    m_perHour->setValue(static_cast<int>(std::lround(snapshot.arrivalsPerHour.value_or(0))));
}

void WorldView::showActivities(const QStringList &activities)
{
    if (activities == m_activityNames)
        return;
    m_activityNames = activities;
    m_activities->clear();
    for (const QString &activity : activities) {
        connect(m_activities->addAction(actionText(activity)), &QAction::triggered, this,
                [this, activity] { order(ScriptActionKind::Activity, m_people->selectedKey(), {}, activity); });
    }
}

} // namespace Desk
