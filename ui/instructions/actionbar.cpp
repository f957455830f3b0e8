#include "actionbar.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/wraplabel.h"

#include "reservations/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toolaction.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

QString toolTipOf(const Action &action, const Verdict &verdict, const QKeySequence &key)
{
    QString text = u"<p>"_s + action.help.toHtmlEscaped() + u"</p>"_s;
    if (!verdict.reason.isEmpty())
        text += u"<p><b>"_s + verdict.reason.toHtmlEscaped() + u"</b></p>"_s;
    return text + u"<p>"_s + key.toString(QKeySequence::NativeText).toHtmlEscaped() + u"</p>"_s;
}

/// What ends a task for good stands behind what can be changed again.
QList<Action> endsLast(QList<Action> actions)
{
    std::stable_partition(actions.begin(), actions.end(), [](const Action &action) { return !action.ends; });
    return actions;
}

} // namespace

ActionBar::ActionBar(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_infos(catalogue.actions() + endsLast(catalogue.actionsAbout(SidKind::Task)) +
              catalogue.actionsAbout(SidKind::Worker))
    , m_group(new QActionGroup(this))
    , m_row(new QWidget(this))
    , m_rowLayout(new QHBoxLayout(m_row))
    , m_more(new QToolButton(m_row))
    , m_moreMenu(new QMenu(m_more))
    , m_reason(new WrapLabel(this, Tone::Muted))
    , m_legend(new WrapLabel(this, Tone::Muted))
{
    setObjectName(u"actionBar"_s);
    m_group->setExclusive(true);
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(Theme::grid(2));
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        const Action &info = m_infos.at(i);
        auto *action = new QAction(info.title, this);
        action->setObjectName(u"action."_s + info.key);
        action->setCheckable(true);
        action->setData(info.key);
        if (i < 9 && info.about == SidKind::Reservation)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))));
        action->setAutoRepeat(false);
        m_group->addAction(action);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, [this, key = info.key] {
            m_asked.clear();
            setChosen(key);
            Q_EMIT chosen(key);
        });
        // A disabled action does not receive its key.
        auto *question = new QShortcut(action->shortcut(), this);
        question->setAutoRepeat(false);
        question->setEnabled(false);
        m_questions.append(question);
        connect(question, &QShortcut::activated, this, [this, key = info.key] { askFor(key); });
        connect(action, &QAction::changed, question, [action, question] {
            question->setKey(action->shortcut());
            question->setEnabled(!action->isEnabled());
        });
        auto *button = new QToolButton(m_row);
        setAccessibleRole(button, QAccessible::RadioButton);
        button->setObjectName(u"button."_s + info.key);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        placeAction(button, action);
        button->setAccessibleName(info.title);
        m_rowLayout->addWidget(button);
        m_buttons.append(button);
    }
    m_verdicts.resize(m_infos.size());
    setAccessibleRole(m_more, QAccessible::ButtonMenu);
    m_more->setObjectName(u"button.more"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setCheckable(true);
    m_moreMenu->setToolTipsVisible(true);
    m_more->setAccessibleName(tr("More actions"));
    m_rowLayout->addWidget(m_more);
    m_rowLayout->addStretch(1);
    m_row->installEventFilter(this);
    // Not setMenu(): that opens the menu in an event loop of its own.
    // Not clicked(): over the accessibility bus it is toggled.
    connect(m_more, &QToolButton::toggled, this, [this] {
        placeButtons();
        m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    m_reason->setObjectName(u"actionReason"_s);
    m_reason->setFont(Theme::secondaryFont(font()));
    m_legend->setObjectName(u"actionLegend"_s);
    m_legend->setFont(Theme::secondaryFont(font()));
    m_legend->setText(tr("(!) TaskRouter will most likely refuse it."));
    // The row takes the width that it is given, not the one that its buttons would like.
    m_row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(1));
    layout->addWidget(m_row);
    layout->addWidget(m_reason);
    layout->addWidget(m_legend);
    showReason();
}

QList<QAction *> ActionBar::reservationActions() const
{
    QList<QAction *> actions;
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        if (m_infos.at(i).about == SidKind::Reservation)
            actions.append(m_actions.at(i));
    }
    return actions;
}

void ActionBar::setAbout(SidKind about)
{
    if (m_about == about)
        return;
    m_about = about;
    m_asked.clear();
    placeButtons();
    showReason();
}

qsizetype ActionBar::countAbout() const
{
    return std::count_if(m_infos.cbegin(), m_infos.cend(),
                         [this](const Action &info) { return info.about == m_about; });
}

void ActionBar::choose(const QString &key)
{
    for (QAction *action : std::as_const(m_actions))
        action->setChecked(action->data().toString() == key);
    setChosen(key);
}

void ActionBar::setChosen(const QString &key)
{
    const bool isOther = std::exchange(m_chosen, key) != key;
    // Before the buttons are placed, which may hide the one that has it. Not only while the window is the active one.
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus && m_row->isAncestorOf(focus);
    placeButtons();
    showReason();
    if (isOther && hadFocus)
        focusChosen();
}

bool ActionBar::focusFirst()
{
    for (int place = 0; place < m_rowLayout->count(); ++place) { // The buttons are not in the catalogue's order.
        QWidget *button = m_rowLayout->itemAt(place)->widget();
        if (button && button != m_more && !button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool ActionBar::focusChosen()
{
    const auto chosen =
        std::find_if(m_infos.cbegin(), m_infos.cend(), [this](const Action &info) { return info.key == chosenKey(); });
    if (chosen == m_infos.cend())
        return false;
    QToolButton *button = m_buttons.at(chosen - m_infos.cbegin());
    (button->isHidden() ? m_more : button)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void ActionBar::askFor(const QString &key)
{
    m_asked = key;
    showReason();
}

bool ActionBar::isOffered(qsizetype index) const
{
    return m_infos.at(index).about == m_about &&
           (m_verdicts.at(index).legality != Legality::Refused || m_infos.at(index).key == chosenKey());
}

void ActionBar::showVerdicts(const QList<Verdict> &verdicts, bool anyway)
{
    QList<Verdict> now = verdicts;
    now.resize(m_infos.size());
    if (now != m_verdicts)
        m_asked.clear(); // The reason was about another state.
    m_verdicts = now;
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        // What belongs to something else has no button now, and no menu. Those of a reservation are in the window's
        // menu.
        if (const SidKind about = m_infos.at(i).about; about != m_about && about != SidKind::Reservation)
            continue;
        const Verdict &verdict = m_verdicts.at(i);
        QAction *action = m_actions.at(i);
        const bool isRefused = verdict.legality == Legality::Refused;
        const bool isWarned = verdict.legality == Legality::Doubtful || (isRefused && anyway);
        action->setEnabled(!isRefused || anyway);
        // A sign in the text as well, so that the colour is not needed to see the warning.
        action->setIconText(isWarned ? tr("%1 (!)").arg(m_infos.at(i).title) : m_infos.at(i).title);
        action->setToolTip(toolTipOf(m_infos.at(i), verdict, action->shortcut()));
        // The reason may contain a status that is a server's word.
        action->setStatusTip(oneLine(verdict.reason));
        m_buttons.at(i)->setAccessibleName(m_infos.at(i).title);
        QStringList said{verdict.reason, m_infos.at(i).help, action->shortcut().toString(QKeySequence::NativeText)};
        said.removeAll(QString());
        m_buttons.at(i)->setAccessibleDescription(said.join(u'\n'));
    }
    placeButtons();
    showReason();
}

void ActionBar::showReason()
{
    const QString key = m_asked.isEmpty() ? chosenKey() : m_asked;
    QString reason;
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        const Verdict &verdict = m_verdicts.at(i);
        // The reason of the chosen action stands beside the send button already.
        if (m_infos.at(i).key == key && (verdict.legality != Legality::Refused || key == m_asked))
            reason = verdict.reason;
    }
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    // A reason says more.
    const bool hasSign = std::any_of(m_placed.cbegin(), m_placed.cend(), [this](qsizetype index) {
        return m_actions.at(index)->iconText() != m_infos.at(index).title;
    });
    m_legend->setVisible(hasSign && reason.isEmpty());
}

/// Places the actions in the order of `offered`, the others behind them.
void ActionBar::setOrder(const QList<qsizetype> &offered)
{
    QList<QToolButton *> order;
    for (const qsizetype index : offered)
        order.append(m_buttons.at(index));
    for (QToolButton *button : std::as_const(m_buttons)) {
        if (!order.contains(button))
            order.append(button);
    }
    bool isOther = false;
    for (int place = 0; place < order.size(); ++place) {
        if (m_rowLayout->indexOf(order.at(place)) == place)
            continue;
        m_rowLayout->removeWidget(order.at(place));
        m_rowLayout->insertWidget(place, order.at(place));
        isOther = true;
    }
    for (qsizetype place = 1; isOther && place < order.size(); ++place)
        setTabOrder(order.at(place - 1), order.at(place));
    if (isOther)
        setTabOrder(order.constLast(), m_more);
}

void ActionBar::placeButtons()
{
    if (m_isPointedAt)
        return fillMore();
    const QWidget *focus = window()->focusWidget();
    const bool wasBehindMore = focus == m_more && m_more->isChecked();
    const int gap = m_rowLayout->spacing();
    const auto widthOf = [](const QWidget *widget) { return widget->sizeHint().width(); };
    QList<qsizetype> offered;
    for (const bool unlikely : {false, true}) { // Actions that will probably be refused come last.
        for (qsizetype i = 0; i < m_infos.size(); ++i) {
            if (isOffered(i) && m_verdicts.at(i).unlikely == unlikely)
                offered.append(i);
        }
    }
    setOrder(offered);
    const auto widthWith = [&](qsizetype count) {
        nameMore(offered.first(count));
        int width = count < countAbout() ? widthOf(m_more) : -gap;
        for (qsizetype i = 0; i < count; ++i)
            width += widthOf(m_buttons.at(offered.at(i))) + gap;
        return width;
    };
    qsizetype fitting = offered.size();
    while (fitting > 0 && widthWith(fitting) > m_row->width())
        --fitting;
    m_placed = offered.first(fitting);
    fillMore();
    m_more->setVisible(fitting < countAbout());
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        // The focus goes where its button went: near it there is another action.
        if (m_buttons.at(i) == focus && !m_placed.contains(i) && fitting < countAbout())
            m_more->setFocus(Qt::OtherFocusReason);
        m_buttons.at(i)->setVisible(m_placed.contains(i));
    }
    if (wasBehindMore && !m_more->isChecked())
        (void)focusChosen();
}

/// Named after the chosen one where that has no button of its own.
void ActionBar::nameMore(const QList<qsizetype> &buttons)
{
    QString text = tr("More ▾");
    bool isChosen = false;
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        if (m_infos.at(i).about == m_about && m_infos.at(i).key == chosenKey() && !buttons.contains(i)) {
            text = tr("%1 ▾").arg(m_infos.at(i).title);
            isChosen = true;
        }
    }
    const QSignalBlocker onlyShown(m_more);
    m_more->setText(text);
    m_more->setChecked(isChosen);
}

void ActionBar::fillMore()
{
    nameMore(m_placed);
    m_moreMenu->clear();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_infos.at(i).about == m_about && !m_placed.contains(i))
            m_moreMenu->addAction(m_actions.at(i));
    }
}

/// What is under the pointer when it is pressed is what was there when somebody aimed.
bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_row && event->type() == QEvent::Enter && !m_isPointedAt) {
        m_isPointedAt = true;
        for (QWidget *button : m_row->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
            button->setFixedWidth(button->width());
    } else if (watched == m_row && (event->type() == QEvent::Leave || event->type() == QEvent::Hide) && m_isPointedAt) {
        letPlacesGo();
        Q_EMIT pointerLeft();
    }
    return QWidget::eventFilter(watched, event);
}

void ActionBar::letPlacesGo()
{
    if (!m_isPointedAt)
        return;
    m_isPointedAt = false;
    for (QWidget *button : m_row->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly)) {
        button->setMinimumWidth(0);
        button->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    placeButtons();
}

// The layout's hint cannot be used: its children accept any width, so the reason would wrap at every letter.
QSize ActionBar::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 50;
    return {width, layout()->heightForWidth(width)};
}

QSize ActionBar::minimumSizeHint() const
{
    return {m_more->sizeHint().width(), m_more->sizeHint().height()};
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
    showReason();
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        placeButtons();
}

bool ActionBar::event(QEvent *event)
{
    if (event->type() == QEvent::PolishRequest)
        placeButtons();
    return QWidget::event(event);
}

} // namespace Desk
