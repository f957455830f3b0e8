#include "jsoncomparebutton.h"

#include "icons.h"
#include "jsoncomparedialog.h"
#include "jsondifferences.h"
#include "jsonoutline.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Desk {

JsonCompareButton::JsonCompareButton(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"jsonCompare"_s);
    setIcon(Desk::icon(u"columns"_s)); // A button has one of its own.
    setToolTip(tr("Compare"));
    setAccessibleName(tr("Compare"));
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, [this] { fill(*menu()); });
}

JsonCompareButton::~JsonCompareButton() = default;

void JsonCompareButton::setAnswers(const QByteArray &now, const QByteArray &before)
{
    m_now = now;
    m_before = before;
}

void JsonCompareButton::setLastSeen(const LastSeen &seen)
{
    if (seen == m_seen)
        return;
    m_seen = seen;
    JsonOutline was;
    JsonOutline is;
    was.read(seen.before);
    is.read(seen.now);
    m_since = static_cast<int>(jsonDifferences(was, is).size());
}

void JsonCompareButton::fill(QMenu &menu)
{
    menu.clear();
    QAction *before = menu.addAction(tr("With what it was before"));
    before->setObjectName(u"jsonCompareBefore"_s);
    before->setEnabled(!m_before.isEmpty());
    connect(before, &QAction::triggered, this, &JsonCompareButton::compareWithBefore);
    if (!m_seen.when.isEmpty()) {
        QAction *seen = menu.addAction(tr("With what was last seen, %1").arg(m_seen.when));
        seen->setObjectName(u"jsonCompareLastSeen"_s);
        connect(seen, &QAction::triggered, this, &JsonCompareButton::compareWithLastSeen);
    }
    QAction *copied = menu.addAction(tr("With the clipboard"));
    copied->setObjectName(u"jsonCompareClipboard"_s);
    copied->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    connect(copied, &QAction::triggered, this, &JsonCompareButton::compareWithClipboard);
}

void JsonCompareButton::compareWithBefore()
{
    if (!m_before.isEmpty())
        (new JsonCompareDialog({tr("before"), m_before}, {tr("now"), m_now}, window()))->open();
}

void JsonCompareButton::compareWithClipboard()
{
    const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
    (new JsonCompareDialog({tr("from the clipboard"), copied}, {tr("now"), m_now}, window()))->open();
}

void JsonCompareButton::compareWithLastSeen()
{
    if (!m_seen.when.isEmpty())
        (new JsonCompareDialog({m_seen.when, m_seen.before}, {tr("now"), m_seen.now}, window()))->open();
}

} // namespace Desk
