#include "listsearch.h"

#include "reservations/roles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

ListSearch::ListSearch(OpenList &list, QStackedWidget &pages, std::function<QModelIndex(Sid)> indexOf, QWidget *parent)
    : QObject(parent)
    , m_list(list)
    , m_pages(pages)
    , m_indexOf(std::move(indexOf))
    , m_button(new QToolButton(parent))
    , m_field(new SearchField(u"taskFilter"_s, tr("Find a task"), parent))
{
    m_field->installEventFilter(this);
    m_field->hide();
    m_button->setObjectName(u"taskFilterButton"_s);
    m_button->setIcon(icon(u"search"_s));
    m_button->setAutoRaise(true);
    m_button->setCheckable(true);
    m_button->setToolTip(tr("Find a task"));
    m_button->setAccessibleName(tr("Find a task"));
    connect(m_button, &QToolButton::toggled, this, [this](bool on) { on ? onOpened() : onClosed(); });
    connect(m_field, &QLineEdit::textChanged, this, &ListSearch::textChanged);
}

ListSearch::~ListSearch() = default;

QString ListSearch::text() const
{
    return m_field->text();
}

void ListSearch::open()
{
    m_button->setChecked(true);
    m_field->focusAll();
}

void ListSearch::open(const QString &text)
{
    open();
    m_field->setText(text);
}

void ListSearch::close()
{
    m_button->setChecked(false);
}

void ListSearch::onOpened()
{
    m_before = {m_list.mark().data(SidRole).value<Sid>(), m_list.verticalScrollBar()->value()};
    m_field->show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_list.setSearched(true);
}

void ListSearch::onClosed()
{
    const bool hadFocus = m_field->hasFocus();
    m_field->clear();
    m_field->hide();
    m_list.setSearched(false);
    m_list.setMark(m_indexOf(m_before.mark));
    m_list.verticalScrollBar()->setValue(m_before.scrolled);
    if (hadFocus)
        m_pages.currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

bool ListSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // Here Esc closes the search, and nothing else in the window.
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    return QObject::eventFilter(watched, event);
}

bool ListSearch::handleKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Down:
        m_list.moveMark(1);
        return true;
    case Qt::Key_Up:
        m_list.moveMark(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (!m_list.mark().isValid() && !text().isEmpty())
            m_list.moveMark(1); // Marks the first match.
        if (!event.isAutoRepeat())
            (void)m_list.openMark();
        return true;
    default:
        return false;
    }
}

} // namespace Desk
