#include "actionbar.h"

#include "wraplabel.h"

#include "reservations/plaintext.h"
#include "ui/theme.h"
#include "ui/widgets/safetext.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

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

} // namespace

ActionBar::ActionBar(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_infos(catalogue.actions())
    , m_group(new QActionGroup(this))
    , m_row(new QWidget(this))
    , m_rowLayout(new QHBoxLayout(m_row))
    , m_more(new QToolButton(m_row))
    , m_moreMenu(new QMenu(m_more))
    , m_reason(new WrapLabel(this, Tone::Muted))
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
        if (i < 9)
            action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(i))));
        action->setAutoRepeat(false);
        m_group->addAction(action);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, [this, key = info.key] {
            placeButtons();
            showReason();
            Q_EMIT chosen(key);
        });
        auto *button = new QToolButton(m_row);
        button->setObjectName(u"button."_s + info.key);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setDefaultAction(action);
        button->setAccessibleName(info.title);
        m_rowLayout->addWidget(button);
        m_buttons.append(button);
    }
    m_verdicts.resize(m_infos.size());
    m_more->setObjectName(u"button.more"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setCheckable(true);
    m_more->setAccessibleName(tr("More actions"));
    m_rowLayout->addWidget(m_more);
    m_rowLayout->addStretch(1);
    // Not setMenu(): that opens the menu in an event loop of its own.
    connect(m_more, &QToolButton::clicked, this, [this] {
        placeButtons();
        m_moreMenu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    m_reason->setObjectName(u"actionReason"_s);
    m_reason->setFont(Theme::secondaryFont(font()));
    // The row is as wide as it is given, whatever its buttons would like.
    m_row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(1));
    layout->addWidget(m_row);
    layout->addWidget(m_reason);
    showReason();
}

QString ActionBar::chosenKey() const
{
    const QAction *action = m_group->checkedAction();
    return action ? action->data().toString() : QString();
}

void ActionBar::choose(const QString &key)
{
    for (QAction *action : std::as_const(m_actions)) {
        if (action->data().toString() == key)
            action->setChecked(true);
    }
    placeButtons();
    showReason();
}

void ActionBar::showVerdicts(const QList<Verdict> &verdicts, bool anyway)
{
    m_verdicts = verdicts;
    m_verdicts.resize(m_infos.size());
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        const Verdict &verdict = m_verdicts.at(i);
        QAction *action = m_actions.at(i);
        const bool isRefused = verdict.legality == Legality::Refused;
        const bool isWarned = verdict.legality == Legality::Doubtful || (isRefused && anyway);
        action->setEnabled(!isRefused || anyway);
        // The sign stands beside the word, so that colour is not needed to see it.
        action->setIconText(isWarned ? tr("%1 (!)").arg(m_infos.at(i).title) : m_infos.at(i).title);
        action->setToolTip(toolTipOf(m_infos.at(i), verdict, action->shortcut()));
        // The reason may have a status word of a server's in it, and help is shown as markup where it looks like some.
        action->setStatusTip(oneLine(verdict.reason));
        action->setWhatsThis(toolTipText(verdict.reason));
        m_buttons.at(i)->setAccessibleName(m_infos.at(i).title);
        m_buttons.at(i)->setAccessibleDescription(verdict.reason.isEmpty() ? m_infos.at(i).help : verdict.reason);
    }
    placeButtons();
    showReason();
}

void ActionBar::showReason()
{
    const QString key = chosenKey();
    const Verdict *shown = nullptr;
    for (qsizetype i = 0; i < m_infos.size(); ++i) {
        const Verdict &verdict = m_verdicts.at(i);
        if (m_infos.at(i).key == key && !verdict.reason.isEmpty()) {
            // Why the chosen one is refused stands beside the button that would send it.
            shown = verdict.legality == Legality::Refused ? nullptr : &verdict;
            break;
        }
        if (!shown && verdict.legality == Legality::Refused && !m_buttons.at(i)->isHidden())
            shown = &verdict;
    }
    m_reason->setText(shown ? shown->reason : QString());
    m_reason->setVisible(shown != nullptr);
}

void ActionBar::placeButtons()
{
    const int gap = m_rowLayout->spacing();
    const auto widthOf = [](const QWidget *widget) { return widget->sizeHint().width(); };
    const QString key = chosenKey();
    // How far the row reaches with all buttons, then with fewer and "More".
    int all = -gap;
    for (const QToolButton *button : std::as_const(m_buttons))
        all += widthOf(button) + gap;
    qsizetype fitting = m_buttons.size();
    const auto nameMore = [&](qsizetype from) {
        QString text = tr("More ▾");
        bool isChosen = false;
        for (qsizetype i = from; i < m_infos.size(); ++i) {
            if (m_infos.at(i).key == key) {
                text = tr("%1 ▾").arg(m_infos.at(i).title);
                isChosen = true;
            }
        }
        m_more->setText(text);
        m_more->setChecked(isChosen);
    };
    if (all > m_row->width()) {
        for (fitting = m_buttons.size() - 1; fitting > 0; --fitting) {
            nameMore(fitting);
            int used = widthOf(m_more);
            for (qsizetype i = 0; i < fitting; ++i)
                used += widthOf(m_buttons.at(i)) + gap;
            if (used <= m_row->width())
                break;
        }
    }
    nameMore(fitting);
    m_moreMenu->clear();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < fitting);
        if (i >= fitting)
            m_moreMenu->addAction(m_actions.at(i));
    }
    m_more->setVisible(fitting < m_buttons.size());
}

// Its children take any width, so that the layout would reckon with none at all and wrap the reason at every letter.
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
