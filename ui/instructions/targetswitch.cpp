#include "targetswitch.h"

#include "panelrequest.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

TargetSwitch::TargetSwitch(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"targetSwitch"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::grid(1));
    auto *caption = new PlainLabel(tr("Act on"), this);
    caption->setFont(Theme::secondaryFont(font()));
    caption->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(caption);
    row->addSpacing(Theme::grid(1));
    add(SidKind::Reservation, u"actOn.reservation"_s, tr("Reservation"));
    add(SidKind::Task, u"actOn.task"_s, tr("Task"));
    add(SidKind::Worker, u"actOn.worker"_s, tr("Worker"));
    row->addStretch(1);
    auto *group = new QButtonGroup(this);
    for (const auto &[about, button] : m_buttons)
        group->addButton(button);
}

TargetSwitch::~TargetSwitch() = default;

void TargetSwitch::add(SidKind about, const QString &name, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setFont(Theme::secondaryFont(font()));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(button, QAccessible::RadioButton);
    // Not clicked(): over the accessibility bus it is toggled.
    connect(button, &QToolButton::toggled, this, [this, about](bool on) {
        if (on)
            Q_EMIT chosen(about);
    });
    layout()->addWidget(button);
    m_buttons.emplace(about, button);
}

void TargetSwitch::showTarget(const PanelTarget &target)
{
    QStringList names{QString::number(int(target.about))};
    for (const auto &[about, button] : m_buttons)
        names.append(target.has(about) ? PanelRequest::nameIn(about, target) : QString());
    // Asked with every keystroke in the form.
    if (std::exchange(m_shown, names) == names)
        return;
    int known = 0;
    for (const auto &[about, button] : m_buttons) {
        const bool has = target.has(about);
        known += has ? 1 : 0;
        button->setEnabled(has);
        const QString name = has ? PanelRequest::nameIn(about, target) : QString();
        button->setAccessibleName(tr("Act on: %1").arg(button->text()));
        button->setAccessibleDescription(name);
        button->setToolTip(u"<p>"_s + (has ? name : tr("It is not known here.")).toHtmlEscaped() + u"</p>"_s);
        const QSignalBlocker onlyShown(button);
        button->setChecked(about == target.about);
    }
    m_isOfUse = known > 1;
}

} // namespace Desk
