#pragma once

#include "profile.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Desk {

/// What twilio-cli's `config.json` has for us.
struct TwilioCliImport
{
    QList<Profile> profiles; ///< With their secrets, which that file holds in clear text.
    QString activeName;      ///< The profile that twilio-cli uses by itself; empty where none is.
    QStringList warnings;    ///< For people: what was left out and why, and that secrets stand in clear text there.
    QString problem;         ///< Why nothing could be read; empty otherwise.
};

/// Reads twilio-cli's file; it is never written. An empty path is the place where twilio-cli keeps it.
[[nodiscard]] TwilioCliImport importTwilioCli(const QString &path = {});

/// The saved profiles, in a JSON file with permissions 0600, without their secrets: those are the secret store's. What
/// a newer version wrote there is kept. A damaged file is set aside with a notice and never overwritten.
class ProfileStore
{
    Q_DISABLE_COPY_MOVE(ProfileStore)
public:
    /// An empty path is the user's own place.
    explicit ProfileStore(const QString &path = {});
    ~ProfileStore() = default;

    [[nodiscard]] QList<Profile> profiles() const; ///< In the order they were added.
    /// Names are compared without case.
    [[nodiscard]] std::optional<Profile> find(const QString &name) const;
    /// Adds it, or replaces the one of the same name. Returns why it could not be saved; empty when it was.
    [[nodiscard]] QString save(const Profile &profile);
    [[nodiscard]] QString remove(const QString &name);
    /// Where a damaged file was moved to, for the notice; empty where all was well.
    [[nodiscard]] QString setAsideTo() const { return m_setAsideTo; }

private:
    void read();
    [[nodiscard]] QString write();

    QString m_path;
    QString m_setAsideTo;
    QString m_problem; ///< Why the file that is there can be neither read nor set aside; nothing is written then.
    QJsonObject m_document;
};

} // namespace Desk
