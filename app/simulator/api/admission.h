#pragma once

#include "simulator/http/message.h"
#include "simulator/world/refusal.h"

#include <QString>

#include <vector>

namespace Simulator {

/// An API key: another way in than the account's own token, so that it is seen who did what.
struct AccessKey
{
    QByteArray sid; ///< "SK…", the user of HTTP Basic.
    QByteArray secret;
    QString name; ///< Whose it is, for people.
};

/// Who may ask, and under which names this server answers.
struct Access
{
    QByteArray accountSid;
    QByteArray authToken;
    /// What Host may say: "127.0.0.1:4010", "localhost:4010". Empty: anything, for tests without a socket.
    QList<QByteArray> hosts;
    std::vector<AccessKey> keys;
};

/// The credentials of a world; they follow from it, and are worth nothing anywhere else.
[[nodiscard]] Access accessOf(const State &state);
/// The `number`-th API key of a world; it follows from it as well.
[[nodiscard]] AccessKey accessKeyOf(const State &state, quint64 number, const QString &name);

/// Whether a simulator made this secret, a token or that of a key: its second half follows from its first. No account
/// of the vendor's has such a one, but by a chance of one in 2^64, so whoever shows it rings nobody's telephone,
/// whatever it is that answers.
[[nodiscard]] bool isSimulatorSecret(QByteArrayView secret);

/// Decides from its head alone whether a request is looked at. A page in a browser must reach neither the world nor a
/// refusal that tells of it: its Host is a name of ours only if the browser was not fooled (DNS rebinding), and it has
/// no token.
class Admission
{
public:
    explicit Admission(Access access);

    void setHosts(const QList<QByteArray> &hosts) { m_access.hosts = hosts; }
    void setKeys(std::vector<AccessKey> keys);
    [[nodiscard]] const Access &access() const { return m_access; }
    /// 421 or 401; nothing where the request is admitted.
    [[nodiscard]] Outcome check(const Request &request) const;
    /// The key that a request shows; nullptr for the account's own token, and for none at all.
    [[nodiscard]] const AccessKey *keyOf(const Request &request) const;

private:
    Access m_access;
    QByteArray m_authorization; ///< What the header has to say.
};

} // namespace Simulator
