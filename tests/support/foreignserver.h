#pragma once

#include "rawserver.h"

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QUrl>

/// A TaskRouter that is nothing but the published description: it serves the example bodies that stand there, and
/// refuses whatever the description forbids. It shares no line with the simulator and none with the client, so that
/// what both of those get wrong in the same way still shows. Loopback, one account.
class ForeignServer
{
    Q_DISABLE_COPY_MOVE(ForeignServer)
public:
    static constexpr auto Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    static constexpr auto Token = "not-a-real-token";
    static constexpr auto Etag = "W/\"foreign-7\"";

    /// `description` is the path of the published OpenAPI file; why() says where it cannot be read.
    explicit ForeignServer(const QString &description);

    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    /// The example of an operation ("FetchTask", "fetch") as it will be sent.
    [[nodiscard]] QJsonObject example(const QString &operation, const QString &name) const;
    /// The updates of a path.
    [[nodiscard]] QList<RawRequest> posts(const QByteArray &path) const;
    /// What the description forbids about the requests so far, one line each; for the message of a failing test.
    [[nodiscard]] QByteArray refusals() const;

private:
    struct Answer
    {
        int status = 200;
        QJsonObject body;
        QString refusal; ///< What the description forbids; empty where nothing.
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
    RawServer m_server; ///< Last: its thread asks the others.
};
