#include "clipboardwatch.h"

#include "profiles/settings.h"
#include "ui/widgets/sidlens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace Desk {

namespace {
/// A SID stands at the beginning, or somebody copied something else.
constexpr qsizetype MostRead = 4'000;
} // namespace

ClipboardWatch::ClipboardWatch(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    connect(&settings, &Settings::changed, this, [this](Setting which) {
        if (which == Setting::WatchClipboard)
            listen();
    });
    listen();
}

ClipboardWatch::~ClipboardWatch() = default;

void ClipboardWatch::listen()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->disconnect(this);
    if (m_settings.isOn(Setting::WatchClipboard))
        connect(clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::read);
    else
        Q_EMIT found({});
}

void ClipboardWatch::read()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    // What was copied here is on screen already. A picture or files are not even fetched.
    const QMimeData *data = clipboard->ownsClipboard() ? nullptr : clipboard->mimeData();
    Sid sid;
    if (data && data->hasText()) {
        const QString text = data->text().left(MostRead);
        const QList<Sid> sids = sidsIn(text);
        const auto first =
            std::find_if(sids.cbegin(), sids.cend(), [](const Sid &one) { return canBeOpened(one.kind()); });
        if (first != sids.cend())
            sid = *first;
    }
    Q_EMIT found(sid);
}

} // namespace Desk
