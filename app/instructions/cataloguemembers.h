#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Desk {

/// Reads the members of the catalogue's JSON objects and checks their types, because Qt turns a wrong type into an
/// empty value without an error. Every function returns false where a member is wrong, and problem() says which and
/// why.
class CatalogueMembers
{
public:
    /// File, entry and member that are wrong, and why; empty where nothing is.
    [[nodiscard]] const QString &problem() const { return m_problem; }

protected:
    CatalogueMembers() = default;

    bool fail(const QString &member, const QString &message);
    bool fail(const QString &message) { return fail({}, message); }
    bool onlyMembers(const QJsonObject &object, const QStringList &known);
    bool isTyped(const QJsonObject &object, const QString &member, QJsonValue::Type type, bool needed);
    bool text(const QJsonObject &object, const QString &member, QString &into, bool needed = false);
    bool translated(const QJsonObject &object, const QString &member, QString &into, bool needed = false);
    bool flag(const QJsonObject &object, const QString &member, bool &into);
    bool integer(const QJsonObject &object, const QString &member, std::optional<qint64> &into);
    bool code(const QJsonObject &object, const QString &member, int &into);
    bool codes(const QJsonObject &object, const QString &member, QList<int> &into);
    bool texts(const QJsonObject &object, const QString &member, QStringList &into, bool needed = false);
    [[nodiscard]] static QString translatedText(const QString &text);

    QString m_file;  ///< Name of the file that is being read.
    QString m_entry; ///< The entry that is being read, for problem(); empty outside the entries.

private:
    QString m_problem;
};

} // namespace Desk
