#include "searchfield.h"

#include "announcement.h"
#include "theme.h"

#include <QKeyEvent>
#include <QToolButton>

#include <utility>

namespace Desk {

namespace {

/// A screen reader says each key that is typed; what is told in between would be cut off by the next one.
constexpr int TellPauseMsecs = 800;

} // namespace

SearchField::SearchField(const QString &objectName, const QString &words, QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setPlaceholderText(words);
    setAccessibleName(words);
    setClearButtonEnabled(true);
    // Qt's button has no accessible name.
    for (QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        button->setAccessibleName(QLineEdit::tr("Clear"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(TellPauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::announceFound);
    connect(this, &QLineEdit::textChanged, this, &SearchField::tellFound);
}

SearchField::~SearchField() = default;

void SearchField::setWidths(int least, int most)
{
    setMinimumWidth(Theme::grid(least));
    setMaximumWidth(Theme::grid(most));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SearchField::focusAll()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::setFound(std::function<QString()> found)
{
    m_found = std::move(found);
}

void SearchField::tellFound()
{
    if (m_found && !text().isEmpty())
        m_pause.start();
    else
        m_pause.stop();
}

void SearchField::announceFound()
{
    if (!isVisible())
        return;
    const QString found = m_found();
    if (found.isEmpty())
        m_pause.start();
    else
        announce(this, found);
}

QString SearchField::foundText(qsizetype count, bool mayBeMore)
{
    if (count == 0)
        return tr("Nothing found");
    const auto number = static_cast<int>(count);
    return mayBeMore ? tr("At least %n found", nullptr, number) : tr("%n found", nullptr, number);
}

bool SearchField::event(QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || text().isEmpty())
        return QLineEdit::event(event);
    const auto *press = static_cast<QKeyEvent *>(event);
    if (press->key() != Qt::Key_Escape || press->modifiers() != Qt::NoModifier)
        return QLineEdit::event(event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        clear();
    return true;
}

} // namespace Desk
