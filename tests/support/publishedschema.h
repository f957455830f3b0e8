#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>

/// The vendor's published description, and what of JSON Schema it uses: types, nullable, enum, pattern, lengths,
/// formats, items, properties. Stricter in two points, because an emulator should be: every property that is described
/// has to be there, and none that is not.
class PublishedSchema
{
public:
    /// Nothing where the description is not at hand.
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

private:
    void check(const QJsonObject &schema, const QJsonValue &value, const QString &where, QStringList &defects) const;
    [[nodiscard]] QJsonObject resolved(const QJsonObject &schema) const;
    [[nodiscard]] QJsonObject response(const QString &method, const QString &path, int status) const;

    QJsonObject m_document;
};
