#include "headerbar.h"

#include "navigator.h"
#include "reservations/directory.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keyhint.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/sidlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/toolaction.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int NarrowUnits = 24; ///< Least width of the field, in units of the grid.
constexpr int UsualUnits = 40;
} // namespace

HeaderBar::HeaderBar(Navigator &navigator, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_names(new QHBoxLayout)
    , m_navigator(navigator)
    , m_tasks(new QToolButton(this))
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_workspace(new QToolButton(this))
    , m_arrow(new PlainLabel(isRightToLeft() ? u"‹"_s : u"›"_s, this))
    , m_title(new ElidedLabel({}, this))
    , m_sid(new SidLabel(this))
    , m_open(new QLineEdit(this))
    , m_refresh(new QToolButton(this))
{
    setObjectName(u"headerBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    QHBoxLayout *row = m_row;
    row->setSpacing(Theme::grid(2));
    m_names->setSpacing(Theme::grid(2));
    m_back->setObjectName(u"backButton"_s);
    m_forward->setObjectName(u"forwardButton"_s);
    m_refresh->setObjectName(u"refreshButton"_s);
    m_tasks->setObjectName(u"tasksButton"_s);
    m_tasks->hide();
    row->addWidget(m_tasks);
    row->addWidget(m_back);
    row->addWidget(m_forward);

    m_workspace->setObjectName(u"workspaceButton"_s);
    m_workspace->setAutoRaise(true);
    m_workspace->setPopupMode(QToolButton::InstantPopup);
    m_workspace->setFont(Theme::strongFont(font()));
    m_workspace->setToolTip(tr("Choose a workspace"));
    m_workspace->setMenu(new QMenu(m_workspace));
    m_workspace->setFocusPolicy(Qt::TabFocus);
    m_workspace->hide();
    m_arrow->hide();
    m_title->setObjectName(u"openTitle"_s);
    m_title->setFont(Theme::strongFont(font()));
    m_sid->setObjectName(u"openSid"_s);
    m_names->addWidget(m_workspace);
    m_names->addWidget(m_arrow);
    m_names->addWidget(m_title);
    m_names->addWidget(m_sid);
    m_names->addStretch(1);
    row->addLayout(m_names, 1);
    m_open->setObjectName(u"openField"_s);
    m_open->setPlaceholderText(tr("Go to a SID, a name, a command…"));
    m_open->setAccessibleName(tr("Go to a SID, a name, a command…"));
    m_open->setMinimumWidth(Theme::grid(UsualUnits));
    m_open->setMaximumWidth(Theme::grid(78));
    m_open->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_open->setMaxLength(100'000);
    m_open->installEventFilter(this);
    new KeyHint(m_open, u"goToAnything"_s, QKeySequence(u"Ctrl+K"_s));
    // Without a key: for the mouse, and for who presses over the bus.
    QAction *go = m_open->addAction(icon(isRightToLeft() ? u"back"_s : u"forward"_s), QLineEdit::TrailingPosition);
    go->setObjectName(u"openEntered"_s);
    go->setText(tr("Open"));
    go->setVisible(false);
    connect(m_open, &QLineEdit::textChanged, go, [go](const QString &text) { go->setVisible(!text.isEmpty()); });
    connect(go, &QAction::triggered, m_open, &QLineEdit::returnPressed);
    row->addWidget(m_open, 3);
    row->addWidget(m_refresh);
    setMinimumHeight(Theme::measures(font()).toolbar);

    connect(m_workspace->menu(), &QMenu::aboutToShow, this, &HeaderBar::fillWorkspaceMenu);
    connect(m_open, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_open->text();
        m_open->selectAll(); // To be corrected or replaced.
        if (text.trimmed().isEmpty())
            Q_EMIT goToWanted();
        else
            Q_EMIT textEntered(text);
    });
    connect(&m_navigator, &Navigator::changed, this, &HeaderBar::updateNames);
}

HeaderBar::~HeaderBar() = default;

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isPress = watched == m_open && event->type() == QEvent::MouseButtonPress &&
                         static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    // What is typed in it already is edited in its place.
    if (watched != m_open || !m_open->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    if (isPress) {
        Q_EMIT goToWanted();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter = key->text().size() == 1 && key->text().front().isPrint() &&
                              !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (isLetter && !key->text().front().isSpace()) {
            Q_EMIT goToTyped(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HeaderBar::setActions(QAction *back, QAction *forward, QAction *refresh, QAction *tasks)
{
    for (const auto &[button, action] :
         {std::pair(m_back, back), {m_forward, forward}, {m_refresh, refresh}, {m_tasks, tasks}}) {
        placeAction(button, action);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumWidth(Theme::measures(font()).row);
    }
    m_refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void HeaderBar::setDirectory(Directory *directory)
{
    m_directory = directory;
    updateNames();
}

void HeaderBar::clearField()
{
    m_open->clear();
}

void HeaderBar::setNarrow(bool narrow)
{
    m_open->setMinimumWidth(Theme::grid(narrow ? NarrowUnits : UsualUnits));
    m_tasks->setVisible(narrow); // There they go away by themselves.
}

void HeaderBar::setPaged(bool paged)
{
    if (std::exchange(m_isPaged, paged) == paged)
        return;
    layout()->setSpacing(paged ? Theme::grid(1) : 0);
    const int above = paged ? Theme::grid(1) : 0;
    layout()->setContentsMargins(Theme::grid(3), above, Theme::grid(3), above);
    // Two rows ask for what they need; what is set for one would stand for both, and squash them.
    setMinimumHeight(paged ? 0 : Theme::measures(font()).toolbar);
    if (paged) {
        m_row->removeItem(m_names);
        static_cast<QVBoxLayout *>(layout())->addLayout(m_names);
    } else {
        layout()->removeItem(m_names);
        m_row->insertLayout(m_row->indexOf(m_open), m_names, 1);
    }
    m_open->setMinimumWidth(Theme::grid(NarrowUnits));
    m_tasks->setVisible(!paged); // Their tab is there.
    m_refresh->setToolButtonStyle(paged ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    updateNames();
}

int HeaderBar::narrowWidth() const
{
    return minimumSizeHint().width() - m_open->minimumWidth() + Theme::grid(NarrowUnits);
}

void HeaderBar::updateNames()
{
    const QString workspace = m_navigator.workspaceName();
    m_workspace->setText(actionText(fontMetrics().elidedText(workspace, Qt::ElideRight,
                                                             Theme::grid(m_isPaged ? NarrowUnits : UsualUnits))) +
                         u" ▾"_s);
    m_workspace->setAccessibleName(workspace);
    m_workspace->setVisible(!workspace.isEmpty());
    const QString title = m_navigator.title();
    m_arrow->setVisible(!workspace.isEmpty() && !title.isEmpty());
    m_title->setText(title);
    const Address &current = m_navigator.current();
    m_sid->setSid(current.task.isNull() ? current.worker : current.task);
}

void HeaderBar::fillWorkspaceMenu()
{
    QMenu *menu = m_workspace->menu();
    menu->clear();
    if (!m_directory)
        return;
    for (const Workspace &workspace : m_directory->workspaces()) {
        QAction *action = menu->addAction(actionText(workspace.friendlyName + u"   "_s + workspace.sid.shortened()));
        action->setCheckable(true);
        action->setChecked(workspace.sid == m_navigator.current().workspace);
        connect(action, &QAction::triggered, &m_navigator,
                [this, sid = workspace.sid] { m_navigator.openWorkspace(sid); });
    }
    if (m_directory->workspaces().isEmpty())
        menu->addAction(tr("Loading workspaces…"))->setEnabled(false);
}

} // namespace Desk
