#include "evidencedrop.h"

#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

namespace Desk {

namespace {

/// A text of a line is something to open, or a name; what tells of a task is longer.
constexpr qsizetype ShortestText = 60;

} // namespace

EvidenceDrop::EvidenceDrop(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

EvidenceDrop::~EvidenceDrop() = default;

bool EvidenceDrop::mayBeEvidence(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return (!urls.isEmpty() && urls.constFirst().isLocalFile()) ||
           (urls.isEmpty() && data.hasText() && data.text().size() >= ShortestText);
}

bool EvidenceDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove) {
        auto *drag = static_cast<QDragMoveEvent *>(event);
        if (!mayBeEvidence(*drag->mimeData()))
            return false;
        drag->setDropAction(Qt::CopyAction); // The file stays where it is.
        drag->accept();
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QMimeData &data = *drop->mimeData();
        if (!mayBeEvidence(data))
            return false;
        EvidenceInput input;
        if (const QList<QUrl> urls = data.urls(); !urls.isEmpty())
            input.path = urls.constFirst().toLocalFile();
        else
            input.text = data.text().toUtf8();
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        QMetaObject::invokeMethod(
            this, [this, input] { Q_EMIT dropped(input); }, Qt::QueuedConnection);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Desk
