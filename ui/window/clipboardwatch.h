#pragma once

#include "profiles/setting.h"
#include "taskrouter/sid.h"

#include <QObject>

namespace Desk {

class Settings;

/// Looks for a SID in what somebody copies elsewhere, where a person has asked for that. Keeps nothing of the clipboard
/// but the SID, and opens nothing.
class ClipboardWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClipboardWatch)
public:
    /// `settings` must outlive this.
    explicit ClipboardWatch(Settings &settings, QObject *parent = nullptr);
    ~ClipboardWatch() override;

Q_SIGNALS:
    /// What was copied names something that can be opened; null where it does not, or where nobody wants it any more.
    void found(Desk::Sid sid);

private:
    void listen();
    void read();

    Settings &m_settings;
};

} // namespace Desk
