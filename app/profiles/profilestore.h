#pragma once

#include "profile.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

class QLockFile;

namespace Desk {

/// The profiles in twilio-cli's `config.json`.
struct TwilioCliImport
{
    QList<Profile> profiles; ///< With their secrets, which the file has in clear text.
    QString activeName;      ///< The profile that twilio-cli uses by default; empty for none.
    QStringList warnings;    ///< For people: what was left out and why, and that the file has secrets in clear text.
    QString problem;         ///< Why nothing could be read; empty otherwise.
};

/// Reads twilio-cli's file, and never writes it. Without a path, the file is looked for where twilio-cli keeps it.
[[nodiscard]] TwilioCliImport importTwilioCli(const QString &path = {});

/// The saved profiles: a JSON file with permissions 0600, without secrets, which belong to the SecretStore. Members
/// that a newer version wrote are kept. A damaged file is set aside, never overwritten.
class ProfileStore
{
    Q_DISABLE_COPY_MOVE(ProfileStore)
public:
    /// Without a path, the file is in the usual place of this user.
    explicit ProfileStore(const QString &path = {});
    ~ProfileStore() = default;

    [[nodiscard]] QList<Profile> profiles() const; ///< In the order in which they were added.
    /// Compares names without regard to case.
    [[nodiscard]] std::optional<Profile> find(const QString &name) const;
    /// Adds the profile, or replaces the one of the same name. Returns why it could not be saved; empty where it was.
    [[nodiscard]] QString save(const Profile &profile);
    /// Returns why it could not be removed; empty where it was.
    [[nodiscard]] QString remove(const QString &name);
    /// Where a damaged file was moved to; empty where there was none.
    [[nodiscard]] QString setAsideTo() const { return m_setAsideTo; }

private:
    void read();
    [[nodiscard]] QString write();
    [[nodiscard]] QString beginChange(QLockFile &lock);

    QString m_path;
    QString m_setAsideTo;
    QString m_problem; ///< Why the existing file can be neither read nor set aside; nothing is written then.
    QJsonObject m_document;
};

} // namespace Desk
