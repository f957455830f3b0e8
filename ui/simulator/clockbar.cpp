#include "clockbar.h"

#include "simulator/host/simulatorthread.h"
#include "simulator/host/snapshot.h"
#include "taskrouter/timetext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr std::array speeds{0.1, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0};

QString speedText(double speed)
{
    return ClockBar::tr("%1×").arg(QLocale().toString(speed, 'g', 3));
}

} // namespace

ClockBar::ClockBar(Simulator::SimulatorThread &host, QWidget *parent)
    : QWidget(parent)
    , m_host(host)
    , m_time(new PlainLabel({}, this))
    , m_pause(new QAction(this))
    , m_speed(new QAction(this))
    , m_speeds(new QComboBox(this))
{
    auto *layout = new FlowLayout(this);
    layout->setSpacing(Theme::grid(2));
    m_time->setObjectName(u"trainerTime"_s);
    m_time->setAccessibleDescription(tr("Simulated time"));
    m_time->setFont(Theme::titleFont(Theme::fixedFont(font())));
    m_time->setText(u"--:--:--"_s);
    layout->addWidget(m_time);

    m_pause->setObjectName(u"pauseClock"_s);
    m_pause->setCheckable(true);
    m_pause->setText(tr("Pause"));
    m_pause->setToolTip(tr("Stop the simulated clock, or let it go on"));
    connect(m_pause, &QAction::triggered, this, [this](bool paused) {
        if (paused)
            m_host.pause();
        else
            m_host.resume();
    });
    m_pauseButton = addButton(tr("Pause"), u"pauseButton"_s, m_pause->toolTip());
    m_pauseButton->setCheckable(true);
    // As wide as the longer of its two texts, so that what follows does not move.
    m_pauseButton->setText(tr("Resume"));
    const int resumes = m_pauseButton->sizeHint().width();
    m_pauseButton->setText(tr("Pause"));
    m_pauseButton->setMinimumWidth(std::max(resumes, m_pauseButton->sizeHint().width()));
    // Not clicked(): assistive technology toggles the button.
    connect(m_pauseButton, &QPushButton::toggled, m_pause, [this](bool on) {
        if (on != m_pause->isChecked())
            m_pause->trigger();
    });
    connect(m_pause, &QAction::toggled, m_pauseButton, [this](bool paused) {
        m_pauseButton->setChecked(paused);
        m_pauseButton->setText(paused ? tr("Resume") : tr("Pause"));
        m_pause->setText(m_pauseButton->text());
    });
    layout->addWidget(m_pauseButton);
    m_time->setMinimumHeight(m_pauseButton->sizeHint().height());

    auto *step = addButton(tr("Step"), u"stepButton"_s, tr("Go to the next thing that happens, and pause there"));
    connect(step, &QPushButton::clicked, this, [this] { m_host.step(); });
    layout->addWidget(step);

    m_speeds->setObjectName(u"speedChoice"_s);
    m_speeds->setAccessibleName(tr("Speed of the simulated clock"));
    m_speeds->setToolTip(m_speeds->accessibleName());
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(menu);
    for (const double speed : speeds) {
        m_speeds->addItem(speedText(speed), speed);
        QAction *choice = menu->addAction(speedText(speed));
        choice->setCheckable(true);
        choice->setData(speed);
        group->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, speed] {
            showSpeed(speed);
            m_host.setSpeed(speed);
        });
    }
    m_speed->setObjectName(u"clockSpeed"_s);
    m_speed->setMenu(menu);
    m_speed->setToolTip(m_speeds->accessibleName());
    connect(m_speeds, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_host.setSpeed(m_speeds->itemData(index).toDouble()); });
    layout->addWidget(m_speeds);
    showSpeed(1.0);

    for (const auto &[minutes, name] : {std::pair(1, u"jumpOne"_s), std::pair(10, u"jumpTen"_s)}) {
        auto *jump = addButton(tr("+%1 min").arg(minutes), name,
                               tr("Jump %1 min ahead; everything on the way happens").arg(minutes));
        connect(jump, &QPushButton::clicked, this, [this, minutes = minutes] { m_host.jump(minutes * 60'000LL); });
        layout->addWidget(jump);
    }
}

ClockBar::~ClockBar() = default;

QPushButton *ClockBar::addButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

void ClockBar::showSnapshot(const Simulator::Snapshot &snapshot)
{
    if (const qint64 second = snapshot.now / 1000; second != m_shown) {
        m_shown = second;
        m_time->setText(timeText(snapshot.now, snapshot.now));
    }
    m_pause->setChecked(snapshot.paused);
    // An open list is not changed under the user's eyes.
    if (!m_speeds->view()->isVisible())
        showSpeed(snapshot.speed);
}

void ClockBar::showSpeed(double speed)
{
    const QSignalBlocker shown(m_speeds); // The user did not choose this.
    // With its label: an accessible name should say what the value is, while the button shows only the value.
    m_speed->setText(tr("Speed: %1").arg(speedText(speed)));
    m_speed->setIconText(speedText(speed));
    const QList<QAction *> choices = m_speed->menu()->actions();
    for (QAction *choice : choices)
        choice->setChecked(qFuzzyCompare(choice->data().toDouble(), speed));
    for (int i = 0; i < m_speeds->count(); ++i) {
        if (qFuzzyCompare(m_speeds->itemData(i).toDouble(), speed)) {
            m_speeds->setCurrentIndex(i);
            return;
        }
    }
    // A speed from the command line may not be in the list yet.
    m_speeds->addItem(speedText(speed), speed);
    m_speeds->setCurrentIndex(m_speeds->count() - 1);
}

} // namespace Desk
