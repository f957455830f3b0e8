#pragma once

#include "taskrouter/sid.h"
#include "workspacefinding.h"

#include <QJsonObject>
#include <QSet>

#include <initializer_list>
#include <map>

namespace Desk {

/// Fields that nobody here knows: said once for all resources of a kind, with the first place.
class UnknownFields
{
public:
    void add(const QString &key, const QString &place);
    void report(WorkspaceFindings &findings) const;

private:
    struct Seen
    {
        QString place;
        int count = 0;
    };
    std::map<QString, Seen> m_seen; ///< By key.
};

/// The fields of one resource while it is read: in the API's names, or in those of twilio-cli (friendly_name,
/// friendlyName). A field that is not what it should be is found, with its place, and the fallback counts.
class SavedFields
{
public:
    /// `findings` and `object` must live longer.
    SavedFields(const QJsonObject &object, QString place, WorkspaceFindings &findings);

    /// What is null counts as missing.
    [[nodiscard]] bool has(QLatin1StringView name) { return !value(name).isUndefined(); }
    [[nodiscard]] QByteArray text(QLatin1StringView name, const QByteArray &fallback = {});
    [[nodiscard]] bool boolean(QLatin1StringView name, bool fallback);
    [[nodiscard]] int integer(QLatin1StringView name, int fallback, int least, int most);
    /// "FIFO", which is the fallback, or "LIFO".
    [[nodiscard]] bool isFifo(QLatin1StringView name);
    /// Milliseconds since the epoch, UTC; 0 where there is none.
    [[nodiscard]] qint64 time(QLatin1StringView name);
    /// Empty where there is none.
    [[nodiscard]] QByteArray sid(QLatin1StringView name, SidKind kind);
    /// One JSON object as a text in a text; "{}" where there is none.
    [[nodiscard]] QByteArray attributes(QLatin1StringView name);

    [[nodiscard]] QString place() const { return m_place; }
    [[nodiscard]] QString place(QLatin1StringView name) const;
    void fail(QLatin1StringView name, const QString &what);
    /// Fields that nobody asked for, but those that follow from others (urls, links, names beside SIDs).
    void done(UnknownFields &unknown) const;

private:
    [[nodiscard]] QString keyOf(QLatin1StringView name) const;
    [[nodiscard]] QJsonValue value(QLatin1StringView name);

    const QJsonObject &m_object;
    QString m_place;
    WorkspaceFindings &m_findings;
    QSet<QString> m_known; ///< Keys as they stand in the object.
};

} // namespace Desk
