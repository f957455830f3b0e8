#include "workersstrip.h"

#include "activitiestable.h"
#include "alarmsform.h"
#include "lastminutes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

PlainLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text.toUpper(), parent);
    label->setFont(Theme::strongFont(Theme::secondaryFont(parent->font())));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAccessibleName(text);
    return label;
}

PlainLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    label->setFont(Theme::secondaryFont(parent->font()));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

WorkersStrip::WorkersStrip(QWidget *parent)
    : QWidget(parent)
    , m_activities(new ActivitiesTable(this))
    , m_alarms(new AlarmsForm(this))
    , m_minutes(new LastMinutes(this))
    , m_minutesNote(note({}, this))
{
    setObjectName(u"workersStrip"_s);
    m_minutesNote->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Theme::grid(3), 0, Theme::grid(3));
    column->setSpacing(Theme::grid(2));
    // The cells of the table begin where everything else does.
    const auto add = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), 0);
        row->addWidget(widget);
        column->addLayout(row);
    };
    add(heading(tr("Right now"), this));
    column->addWidget(m_activities);
    column->addSpacing(Theme::grid(2));
    add(heading(tr("Tell me when"), this));
    add(m_alarms);
    column->addSpacing(Theme::grid(2));
    add(heading(tr("The last five minutes"), this));
    add(m_minutes);
    add(m_minutesNote);
    column->addStretch(1);
    setMaximumWidth(Theme::grid(140)); // Where it stands below the cards, a number stays near what it is about.
}

WorkersStrip::~WorkersStrip() = default;

void WorkersStrip::setClock(const Clock &clock)
{
    m_activities->setClock(clock);
}

void WorkersStrip::setNow(const WaitingNow &now)
{
    m_activities->setActivities(now.activities);
    m_minutes->setCounts(now.lastMinutes, now.asOf);
    const QString note = tr("tasks waiting, every 30 s");
    //: %1 is a time: since when it is known.
    m_minutesNote->setText(
        now.knownSince == 0 ? note : note + u" · "_s + tr("known since %1").arg(timeText(now.knownSince, now.asOf)));
}

void WorkersStrip::updateTimes()
{
    m_activities->updateTimes();
}

} // namespace Desk
