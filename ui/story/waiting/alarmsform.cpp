#include "alarmsform.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wrappedmark.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int NumberUnits = 24; ///< The width of a number, in the grid,
constexpr int LeastUnits = 50;  ///< and of the form, at least.

/// A line of the form: the box, and the numbers behind it.
QHBoxLayout *line(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(Theme::grid(2));
    column->addLayout(row);
    return row;
}

} // namespace

AlarmsForm::AlarmsForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"alarmsForm"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(1));
    const QString seconds = tr(" s");
    const QString minutes = tr(" min");

    QHBoxLayout *row = line(column);
    addBox(*row, WaitingAlarm::OfferEnds, u"alarmOfferEnds"_s, tr("An offer runs out within"));
    addNumber(*row, u"offerSeconds"_s, tr("Seconds that are left of an offer"), seconds,
              &WaitingAlarmSettings::offerSeconds, 600);

    row = line(column);
    addBox(*row, WaitingAlarm::MissedOffers, u"alarmMissedOffers"_s, tr("Workers gone by missed offers"));
    addNumber(*row, u"missedWorkers"_s, tr("How many workers go away by missed offers"), {},
              &WaitingAlarmSettings::missedWorkers, 1000);
    row = line(column);
    //: Between a number of workers and a number of minutes: "2 … within 5 min".
    auto *within = new PlainLabel(tr("within"), this);
    within->setForegroundRole(QPalette::PlaceholderText);
    row->addStretch(1);
    row->addWidget(within);
    addNumber(*row, u"missedMinutes"_s, tr("Within how many minutes"), minutes, &WaitingAlarmSettings::missedMinutes,
              60);

    row = line(column);
    addBox(*row, WaitingAlarm::LongWait, u"alarmLongWait"_s, tr("A task waits longer than"));
    addNumber(*row, u"waitMinutes"_s, tr("Minutes that a task waits"), minutes, &WaitingAlarmSettings::waitMinutes,
              1440);

    row = line(column);
    addBox(*row, WaitingAlarm::LongWrapUp, u"alarmLongWrapUp"_s, tr("Wrap-up is longer than"));
    addNumber(*row, u"wrapUpMinutes"_s, tr("Minutes of wrap-up"), minutes, &WaitingAlarmSettings::wrapUpMinutes, 1440);
    setSettings(m_settings);
    setMinimumWidth(Theme::grid(LeastUnits));
}

AlarmsForm::~AlarmsForm() = default;

/// What is asked stands in more lines beside its number where there is little room.
void AlarmsForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QCheckBox *box : m_boxes)
        wrapMark(*box, width() - Theme::grid(NumberUnits + 2));
}

void AlarmsForm::addBox(QHBoxLayout &row, WaitingAlarm alarm, const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(objectName);
    m_boxes.at(static_cast<size_t>(alarm)) = box;
    row.addWidget(box, 1);
    connect(box, &QCheckBox::toggled, this, &AlarmsForm::read);
}

void AlarmsForm::addNumber(QHBoxLayout &row, const QString &objectName, const QString &words, const QString &unit,
                           int WaitingAlarmSettings::*member, int most)
{
    auto *field = new QSpinBox(this);
    field->setObjectName(objectName);
    field->setAccessibleName(words);
    setPlainToolTip(field, words);
    field->setRange(1, most);
    field->setSuffix(unit);
    field->setFixedWidth(Theme::grid(NumberUnits));
    field->setAlignment(Qt::AlignRight);
    field->setKeyboardTracking(false); // A half typed number is none.
    row.addWidget(field);
    m_numbers.append({field, member});
    connect(field, &QSpinBox::valueChanged, this, &AlarmsForm::read);
}

void AlarmsForm::setSettings(const WaitingAlarmSettings &settings)
{
    const QScopedValueRollback<bool> ours(m_isShowing, true);
    m_settings = settings;
    for (size_t at = 0; at < m_boxes.size(); ++at)
        m_boxes.at(at)->setChecked(settings.on.at(at));
    for (const auto &[field, member] : std::as_const(m_numbers))
        field->setValue(settings.*member);
}

void AlarmsForm::read()
{
    if (m_isShowing)
        return;
    WaitingAlarmSettings settings;
    for (size_t at = 0; at < m_boxes.size(); ++at)
        settings.on.at(at) = m_boxes.at(at)->isChecked();
    for (const auto &[field, member] : std::as_const(m_numbers))
        settings.*member = field->value();
    if (settings == m_settings)
        return;
    m_settings = settings;
    Q_EMIT changed(settings);
}

} // namespace Desk
