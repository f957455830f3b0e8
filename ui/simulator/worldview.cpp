#include "worldview.h"

#include "linetable.h"
#include "simulator/glance.h"
#include "simulator/host.h"
#include "ui/instructions/flowlayout.h"
#include "ui/instructions/wraplabel.h"
#include "ui/widgets/safetext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using Simulator::DeedKind;
using Simulator::Glance;

namespace Desk {

namespace {

QString reservationWord(size_t status)
{
    return QString::fromUtf8(Simulator::wireWord(static_cast<Simulator::ReservationStatus>(status)));
}

QString left(qint64 milliseconds)
{
    if (milliseconds < 0)
        return WorldView::tr("ringing");
    const qint64 seconds = (milliseconds + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
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

QLabel *heading(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(text, buddy->parentWidget());
    label->setFont(Theme::strongFont(label->font()));
    label->setBuddy(buddy);
    return label;
}

} // namespace

WorldView::WorldView(Simulator::Host &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_counts(new WrapLabel(this, Tone::Muted))
    , m_offers(new LineTable(2, tr("Offers that wait for an answer"), this))
    , m_people(new LineTable(2, tr("People"), this))
{
    m_counts->setObjectName(u"trainerCounts"_s);
    m_offers->setObjectName(u"trainerOffers"_s);
    m_people->setObjectName(u"trainerPeople"_s);
    m_offers->setEmptyText(tr("Nobody is being offered anything."));
    m_people->setEmptyText(tr("There is nobody."));
    m_offers->setMinimumHeight(m_offers->minimumSizeHint().height());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid(2), 0, 0);
    layout->setSpacing(Theme::grid(1));
    layout->addWidget(m_counts);
    layout->addSpacing(Theme::grid(1));
    layout->addWidget(heading(tr("Offers"), m_offers));
    layout->addWidget(m_offers, 2);
    layout->addSpacing(Theme::grid(1));
    layout->addWidget(heading(tr("People"), m_people));
    layout->addWidget(m_people, 3);
    layout->addWidget(makePeople());
    // Made here and not above: the tab key goes in the order of making.
    m_calls = new LineTable(2, tr("Calls"), this);
    m_calls->setObjectName(u"trainerCalls"_s);
    m_calls->setEmptyText(tr("Nobody waits and nobody talks."));
    layout->addSpacing(Theme::grid(1));
    layout->addWidget(heading(tr("Calls"), m_calls));
    layout->addWidget(m_calls, 3);
    layout->addWidget(makeCalls());
}

WorldView::~WorldView() = default;

QWidget *WorldView::makePeople()
{
    auto *row = new QWidget(this);
    auto *layout = new FlowLayout(row);
    layout->setSpacing(Theme::grid(1));
    layout->addWidget(addDeed(row, m_people, tr("Accepts"), u"deedAccept"_s, DeedKind::Accept));
    layout->addWidget(addDeed(row, m_people, tr("Takes the call"), u"deedConference"_s, DeedKind::Conference));
    layout->addWidget(addDeed(row, m_people, tr("Rejects"), u"deedReject"_s, DeedKind::Reject));
    layout->addWidget(addDeed(row, m_people, tr("Completes"), u"deedComplete"_s, DeedKind::Complete));

    auto *goes = new QPushButton(tr("Goes to"), row);
    goes->setObjectName(u"deedActivity"_s);
    goes->setEnabled(false);
    m_activities = new QMenu(goes);
    goes->setMenu(m_activities);
    layout->addWidget(goes);

    auto *phone = new QPushButton(tr("Telephone"), row);
    phone->setObjectName(u"deedPhone"_s);
    phone->setEnabled(false);
    auto *menu = new QMenu(phone);
    const std::array phones{std::pair(Simulator::LegEnd::Answered, tr("Is answered")),
                            std::pair(Simulator::LegEnd::NoAnswer, tr("Is not answered")),
                            std::pair(Simulator::LegEnd::Busy, tr("Is busy")),
                            std::pair(Simulator::LegEnd::BadNumber, tr("Cannot be reached")),
                            std::pair(Simulator::LegEnd::CallerGone, tr("Rings until the caller is gone"))};
    for (const auto &[end, text] : phones) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, end = end] {
            Simulator::Order wanted;
            wanted.kind = DeedKind::Phone;
            wanted.worker = m_people->selectedKey();
            wanted.phone = end;
            m_host.carryOut(wanted);
        });
    }
    phone->setMenu(menu);
    layout->addWidget(phone);
    connect(m_people, &LineTable::selectedKeyChanged, row, [goes, phone](const QString &key) {
        goes->setEnabled(!key.isEmpty());
        phone->setEnabled(!key.isEmpty());
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
    layout->addWidget(addDeed(row, m_calls, tr("Caller hangs up"), u"deedHangUp"_s, DeedKind::CallerHangsUp));
    layout->addWidget(addDeed(row, m_calls, tr("Cancel task"), u"deedCancel"_s, DeedKind::CancelTask));
    layout->addWidget(addDeed(row, m_calls, tr("Delete task"), u"deedDelete"_s, DeedKind::DeleteTask));
    column->addWidget(row);

    auto *arrival = new QHBoxLayout;
    arrival->setSpacing(Theme::grid(1));
    m_title = new QLineEdit(box);
    m_title->setObjectName(u"newCallTitle"_s);
    m_title->setAccessibleName(tr("What the new call is about"));
    m_title->setPlaceholderText(m_title->accessibleName());
    m_title->setMaxLength(200);
    auto *arrives = new QPushButton(tr("A call arrives"), box);
    arrives->setObjectName(u"deedArrives"_s);
    const auto arrive = [this] {
        order(DeedKind::TaskArrives, {}, {}, m_title->text().trimmed());
        m_title->clear();
    };
    connect(arrives, &QPushButton::clicked, this, arrive);
    connect(m_title, &QLineEdit::returnPressed, this, arrive);
    arrival->addWidget(m_title, 1);
    arrival->addWidget(arrives);
    column->addLayout(arrival);
    return box;
}

// A deed belongs to the selected row's SID at the moment of the click, never to a row.
QPushButton *WorldView::addDeed(QWidget *row, LineTable *table, const QString &text, const QString &name, DeedKind kind)
{
    auto *button = new QPushButton(text, row);
    button->setObjectName(name);
    button->setEnabled(false);
    connect(table, &LineTable::selectedKeyChanged, button,
            [button](const QString &key) { button->setEnabled(!key.isEmpty()); });
    const bool aboutPeople = table == m_people;
    connect(button, &QPushButton::clicked, this, [this, table, kind, aboutPeople] {
        const QString key = table->selectedKey();
        if (!key.isEmpty())
            order(kind, aboutPeople ? key : QString(), aboutPeople ? QString() : key);
    });
    return button;
}

void WorldView::order(DeedKind kind, const QString &worker, const QString &task, const QString &text)
{
    Simulator::Order wanted;
    wanted.kind = kind;
    wanted.worker = worker;
    wanted.task = task;
    wanted.text = text;
    m_host.carryOut(wanted);
}

void WorldView::showGlance(const Glance &glance)
{
    QStringList counts;
    for (size_t status = 0; status < glance.reservations.size(); ++status) {
        if (glance.reservations.at(status) > 0)
            counts += tr("%1 %2").arg(reservationWord(status)).arg(glance.reservations.at(status));
    }
    m_counts->setText(counts.isEmpty() ? tr("No reservations.") : tr("Reservations: %1").arg(counts.join(u" · "_s)));

    QList<Line> offers;
    for (const Glance::Offer &offer : glance.offers) {
        const QString what = offer.task.isEmpty() ? offer.worker : tr("%1 · %2").arg(offer.worker, offer.task);
        offers.append({offer.sid, {what, left(offer.left)}, StatusLook{StatusShape::Dot, Tone::Wait}});
    }
    m_offers->setLines(offers);

    QList<Line> people;
    for (const Glance::Person &person : glance.people) {
        const QString activity =
            person.open > 0 ? tr("%1 · %2").arg(person.activity).arg(person.open) : person.activity;
        people.append(
            {person.sid,
             {person.name, activity},
             person.available ? StatusLook{StatusShape::Check, Tone::Ok} : StatusLook{StatusShape::Dash, Tone::Muted}});
    }
    m_people->setLines(people);

    QList<Line> calls;
    for (const Glance::Call &call : glance.calls) {
        calls.append(
            {call.sid,
             {call.title.isEmpty() ? call.sid : call.title, QString::fromUtf8(Simulator::wireWord(call.status))},
             lookOf(call.status)});
    }
    m_calls->setLines(calls);
    showActivities(glance.activities);
}

void WorldView::showActivities(const QStringList &activities)
{
    if (activities == m_activityNames)
        return;
    m_activityNames = activities;
    m_activities->clear();
    for (const QString &activity : activities) {
        connect(m_activities->addAction(actionText(activity)), &QAction::triggered, this,
                [this, activity] { order(DeedKind::Activity, m_people->selectedKey(), {}, activity); });
    }
}

} // namespace Desk
