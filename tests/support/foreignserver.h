#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPair>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/// A TaskRouter that is nothing but the published description: it serves the example bodies that stand there, and
/// refuses whatever the description forbids. It shares no line with the simulator and none with the client, so that
/// what both of those get wrong in the same way still shows. Loopback, one account.
class ForeignServer : public QObject
{
    Q_OBJECT
public:
    static constexpr auto Account = "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
    static constexpr auto Token = "not-a-real-token";
    static constexpr auto Etag = "W/\"foreign-7\"";

    struct Seen
    {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;
        int status = 0;
        QString refusal; ///< What the description forbids about it; empty where nothing.
    };

    /// `description` is the path of the published OpenAPI file.
    explicit ForeignServer(const QString &description, QObject *parent = nullptr);

    /// False where the description cannot be read or no port is free; why() says.
    [[nodiscard]] bool listen();
    [[nodiscard]] QString why() const { return m_why; }
    [[nodiscard]] QUrl url() const;
    /// The example of an operation ("FetchTask", "fetch") as it will be sent.
    [[nodiscard]] QJsonObject example(const QString &operation, const QString &name) const;

    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }
    /// Those whose operation is this one.
    [[nodiscard]] QList<Seen> seen(const QByteArray &method, const QByteArray &path) const;
    /// What was refused, one line each; for the message of a failing test.
    [[nodiscard]] QByteArray refusals() const;

Q_SIGNALS:
    void answered(int status);

private:
    struct Answer
    {
        int status = 200;
        QJsonObject body;
        QString refusal;
        bool versioned = false;
    };
    using Values = QList<QPair<QString, QString>>;

    void read(QTcpSocket *socket, QByteArray &bytes);
    void answer(QTcpSocket *socket, Seen seen);
    [[nodiscard]] Answer decide(const Seen &seen) const;
    [[nodiscard]] QJsonObject pathItem(const QStringList &segments, QString *refusal) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;
    [[nodiscard]] QString objection(const QString &name, const QString &value, const QJsonObject &schema) const;
    [[nodiscard]] QString queryObjection(const QJsonObject &operation, const Values &query) const;
    [[nodiscard]] QString formObjection(const QJsonObject &operation, const Seen &seen) const;
    [[nodiscard]] static Values pairs(const QByteArray &text);
    [[nodiscard]] static Answer refused(int status, const QString &why);

    QString m_path;
    QString m_why;
    QJsonObject m_description;
    QList<Seen> m_seen;
    QTcpServer m_server;
};
