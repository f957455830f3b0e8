#pragma once

#include "rawserver.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrl>

/// A server made of nothing but TaskRouter's published description: it answers with the example bodies in there and
/// refuses what the description forbids. It shares no code with the simulator or the client, so it shows what both of
/// them get wrong in the same way. Loopback only, one account.
class ForeignServer
{
    Q_DISABLE_COPY_MOVE(ForeignServer)
public:
    static constexpr auto Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    static constexpr auto Token = "not-a-real-token";
    static constexpr auto Etag = "W/\"foreign-7\"";

    /// `description` is the path of the published OpenAPI file. Where it cannot be read, why() says so.
    explicit ForeignServer(const QString &description);

    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    /// The example of an operation ("FetchTask", "fetch") as it is sent.
    [[nodiscard]] QJsonObject example(const QString &operation, const QString &name) const;
    /// The POSTs to a path.
    [[nodiscard]] QList<RawRequest> posts(const QByteArray &path) const;
    /// What the description forbids about the requests so far, one line each; for the message of a failed check.
    [[nodiscard]] QByteArray refusals() const;

private:
    struct Answer
    {
        int status = 200;
        QJsonObject body;
        QString refusal; ///< What the description forbids about it; empty for nothing.
        bool versioned = false;
    };
    using Values = QList<QPair<QString, QString>>;

    [[nodiscard]] Answer decide(const RawRequest &request) const;
    [[nodiscard]] QJsonObject pathItem(const QStringList &segments, QString *refusal) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;
    [[nodiscard]] QString objection(const QString &name, const QString &value, const QJsonObject &schema) const;
    [[nodiscard]] QString queryObjection(const QJsonObject &operation, const Values &query) const;
    [[nodiscard]] QString formObjection(const QJsonObject &operation, const RawRequest &request) const;
    [[nodiscard]] static Values pairs(const QByteArray &text);
    [[nodiscard]] static Answer refused(int status, const QString &why);

    QString m_why;
    QJsonObject m_description;
    RawServer m_server; ///< Last, because its thread uses the other members.
};
