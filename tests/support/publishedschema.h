#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// An OpenAPI description, the vendor's published one or ours, checked by the parts of JSON Schema that they use:
/// types, nullable, enum, pattern, lengths, formats, items, properties, required. It is stricter in two respects,
/// because an emulator should be exact: without a list of required properties every described one has to be there, and
/// no other may be there.
class PublishedSchema
{
public:
    explicit PublishedSchema(QJsonObject document)
        : m_document(std::move(document))
    {
    }
    /// The vendor's description; nothing where it is not available.
    [[nodiscard]] static std::optional<PublishedSchema> load();

    /// The path as the description writes it, "/v1/Workspaces/{WorkspaceSid}/Tasks", for one with SIDs.
    [[nodiscard]] QString templateOf(const QString &path) const;
    /// What is wrong with an answer, one line for each defect; empty for nothing.
    [[nodiscard]] QStringList defects(const QString &method, const QString &path, int status,
                                      const QByteArray &body) const;
    /// The names of the headers that the description lists for this answer.
    [[nodiscard]] QStringList headers(const QString &method, const QString &path, int status) const;
    /// All paths in the description, with their methods.
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
