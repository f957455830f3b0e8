#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// An OpenAPI description, the vendor's published one or ours, and what of JSON Schema they use: types, nullable, enum,
/// pattern, lengths, formats, items, properties, required. Stricter in two points, because an emulator should be: every
/// property that is described has to be there where no list says which, and none that is not.
class PublishedSchema
{
public:
    explicit PublishedSchema(QJsonObject document)
        : m_document(std::move(document))
    {
    }
    /// The vendor's. Nothing where it is not at hand.
    [[nodiscard]] static std::optional<PublishedSchema> load();

    /// The path as the description writes it, "/v1/Workspaces/{WorkspaceSid}/Tasks", for one with SIDs in it.
    [[nodiscard]] QString templateOf(const QString &path) const;
    /// What is wrong with an answer, one line a defect; empty: nothing.
    [[nodiscard]] QStringList defects(const QString &method, const QString &path, int status,
                                      const QByteArray &body) const;
    /// Names of the headers that the description gives this answer.
    [[nodiscard]] QStringList headers(const QString &method, const QString &path, int status) const;
    /// All paths that it describes, with their methods.
    [[nodiscard]] QList<QPair<QString, QString>> operations() const;
    [[nodiscard]] QJsonObject schema(const QString &name) const;
    /// What its request's body is to be.
    [[nodiscard]] QJsonObject requestBody(const QString &method, const QString &path) const;

private:
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &where, QStringList &defects) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;
    [[nodiscard]] QJsonObject response(const QString &method, const QString &path, int status) const;

    QJsonObject m_document;
};
