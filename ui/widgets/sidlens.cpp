#include "sidlens.h"

#include "clipboard.h"
#include "icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype SidSize = 34;
constexpr qsizetype MostMenus = 8;

struct LensWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::SidLens)
};

} // namespace

SidEvent::SidEvent(Sid sid, Wish wish)
    : QEvent(eventType())
    , m_sid(sid)
    , m_wish(wish)
{
    ignore();
}

QEvent::Type SidEvent::eventType()
{
    static const int type = QEvent::registerEventType();
    return static_cast<QEvent::Type>(type);
}

QString sidKindName(SidKind kind)
{
    switch (kind) {
    case SidKind::Account:
        return LensWords::tr("Account");
    case SidKind::ApiKey:
        return LensWords::tr("API key");
    case SidKind::Workspace:
        return LensWords::tr("Workspace");
    case SidKind::Task:
        return LensWords::tr("Task");
    case SidKind::Reservation:
        return LensWords::tr("Reservation");
    case SidKind::Worker:
        return LensWords::tr("Worker");
    case SidKind::Activity:
        return LensWords::tr("Activity");
    case SidKind::TaskQueue:
        return LensWords::tr("Task queue");
    case SidKind::Workflow:
        return LensWords::tr("Workflow");
    case SidKind::TaskChannel:
        return LensWords::tr("Task channel");
    case SidKind::WorkerChannel:
        return LensWords::tr("Worker channel");
    case SidKind::Event:
        return LensWords::tr("Event");
    case SidKind::Call:
        return LensWords::tr("Call");
    case SidKind::Conference:
        return LensWords::tr("Conference");
    case SidKind::Request:
        return LensWords::tr("Request");
    case SidKind::None:
        break;
    }
    return {};
}

bool canBeOpened(SidKind kind)
{
    return kind == SidKind::Task || kind == SidKind::Reservation || kind == SidKind::Worker ||
           kind == SidKind::Workspace;
}

QList<Sid> sidsIn(QStringView text)
{
    QList<Sid> found;
    for (qsizetype at = 0; at + SidSize <= text.size(); ++at) {
        const bool begins = text.at(at).isUpper() && (at == 0 || !text.at(at - 1).isLetterOrNumber());
        if (!begins)
            continue;
        const std::optional<Sid> sid = Sid::parse(text.sliced(at, SidSize));
        const bool ends = at + SidSize == text.size() || !text.at(at + SidSize).isLetterOrNumber();
        if (!sid || !ends)
            continue;
        if (!found.contains(*sid))
            found.append(*sid);
        at += SidSize - 1;
    }
    return found;
}

void addSidMenus(QMenu &menu, QWidget *from, const QList<Sid> &sids)
{
    if (sids.isEmpty())
        return;
    menu.addSeparator();
    const QPointer<QWidget> where(from); // The menu may outlive it.
    for (const Sid &sid : sids.first(std::min(sids.size(), MostMenus))) {
        QMenu *one = menu.addMenu(sidKindName(sid.kind()) + u"  "_s + sid.shortened());
        one->setObjectName(u"sidMenu"_s + sid.toString());
        QObject::connect(one->addAction(icon(u"copy"_s), LensWords::tr("&Copy SID")), &QAction::triggered, one,
                         [sid] { Clipboard::copy(sid.toString()); });
        const auto add = [&](const QString &text, SidEvent::Wish wish) {
            QObject::connect(one->addAction(text), &QAction::triggered, one, [where, sid, wish] {
                if (where)
                    sendSidWish(where, sid, wish);
            });
        };
        if (canBeOpened(sid.kind()))
            add(LensWords::tr("&Open"), SidEvent::Wish::Open);
        add(LensWords::tr("&Where else it occurs…"), SidEvent::Wish::Places);
    }
}

bool sendSidWish(QWidget *from, Sid sid, SidEvent::Wish wish)
{
    SidEvent event(sid, wish);
    for (QWidget *at = from; at && !event.isAccepted(); at = at->parentWidget())
        QCoreApplication::sendEvent(at, &event);
    return event.isAccepted();
}

} // namespace Desk
