#pragma once

#include "notifier.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Desk {

/// Notifications of the desktop, as org.freedesktop.Notifications shows them.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    void notify(const Desk::Notification &notification) override;

private Q_SLOTS:
    void onAction(quint32 id, const QString &action);
    void onClosed(quint32 id, quint32 reason);

private:
    void askWhatItCan();
    void send(const Notification &notification);

    QList<Notification> m_waiting; ///< Until it is known how texts are to be written.
    QHash<QString, quint32> m_ids; ///< Of what is shown, by key.
    std::optional<bool> m_takesMarkup;
    bool m_isAsking = false;
    bool m_isListening = false;
};

} // namespace Desk
