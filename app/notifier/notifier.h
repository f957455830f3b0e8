#pragma once

#include <QObject>
#include <QString>

namespace Desk {

/// Something to tell a person who may not be looking. Texts are plain.
struct Notification
{
    QString key; ///< One of the same key takes the place of the one before; told by activated().
    QString title;
    QString text;
    QString details = {}; ///< What the text leaves out; a desktop does not show it.
    QString action;       ///< What a click on it does ("Open"); empty: nothing.

    friend bool operator==(const Notification &, const Notification &) = default;
};

/// Tells a person of something outside the window.
class Notifier : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)
public:
    using QObject::QObject;
    /// Never waits: where it cannot be told, failed() comes later.
    virtual void notify(const Desk::Notification &notification) = 0;

Q_SIGNALS:
    /// Nobody was told: there is nothing on this desktop that does it.
    void failed(const Desk::Notification &notification);
    /// A person clicked on it.
    void activated(const QString &key);
};

} // namespace Desk
