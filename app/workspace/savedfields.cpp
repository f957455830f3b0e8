#include "savedfields.h"

#include "workspacetexts.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// "friendly_name" as twilio-cli has it: "friendlyName".
QString camelCase(QLatin1StringView name)
{
    QString result;
    bool upper = false;
    for (const char c : name) {
        if (c == '_') {
            upper = true;
            continue;
        }
        result += upper ? QChar(QLatin1Char(c)).toUpper() : QChar(QLatin1Char(c));
        upper = false;
    }
    return result;
}

/// What follows from the rest, or from where the resource stands.
constexpr std::array derived{"url"_L1,
                             "links"_L1,
                             "account_sid"_L1,
                             "workspace_sid"_L1,
                             "activity_name"_L1,
                             "default_activity_name"_L1,
                             "timeout_activity_name"_L1,
                             "reservation_activity_name"_L1,
                             "assignment_activity_name"_L1,
                             "document_content_type"_L1,
                             "task_channel_unique_name"_L1,
                             "assigned_tasks"_L1,
                             "available_capacity_percentage"_L1};

} // namespace

void UnknownFields::add(const QString &key, const QString &place)
{
    Seen &seen = m_seen[key];
    if (++seen.count == 1)
        seen.place = place;
}

void UnknownFields::report(WorkspaceFindings &findings) const
{
    for (const auto &[key, seen] : m_seen) {
        const QString what = WorkspaceTexts::tr("this field is not known here and has no effect");
        const QString more =
            seen.count == 1 ? what : what + u' ' + WorkspaceTexts::tr("(%n times)", nullptr, seen.count);
        findings.append({WorkspaceFinding::Kind::Unread, seen.place, more});
    }
}

SavedFields::SavedFields(const QJsonObject &object, QString place, WorkspaceFindings &findings)
    : m_object(object)
    , m_place(std::move(place))
    , m_findings(findings)
{
}

QString SavedFields::keyOf(QLatin1StringView name) const
{
    if (m_object.contains(name))
        return name;
    const QString camel = camelCase(name);
    return m_object.contains(camel) ? camel : QString(name);
}

QString SavedFields::place(QLatin1StringView name) const
{
    return m_place.isEmpty() ? keyOf(name) : m_place + u'.' + keyOf(name);
}

QJsonValue SavedFields::value(QLatin1StringView name)
{
    const QString key = keyOf(name);
    m_known.insert(key);
    const QJsonValue found = m_object.value(key);
    return found.isNull() ? QJsonValue(QJsonValue::Undefined) : found;
}

void SavedFields::fail(QLatin1StringView name, const QString &what)
{
    m_findings.append({WorkspaceFinding::Kind::Unread, place(name), what});
}

QByteArray SavedFields::text(QLatin1StringView name, const QByteArray &fallback)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return fallback;
    if (!found.isString()) {
        fail(name, WorkspaceTexts::tr("a text is expected"));
        return fallback;
    }
    return found.toString().toUtf8();
}

bool SavedFields::boolean(QLatin1StringView name, bool fallback)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return fallback;
    if (found.isBool())
        return found.toBool();
    fail(name, fallback ? WorkspaceTexts::tr("true or false is expected; true is used")
                        : WorkspaceTexts::tr("true or false is expected; false is used"));
    return fallback;
}

int SavedFields::integer(QLatin1StringView name, int fallback, int least, int most)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return fallback;
    bool isNumber = found.isDouble();
    const double number = isNumber ? found.toDouble() : found.toString().toDouble(&isNumber);
    // Also what is no number at all (NaN) is outside.
    if (isNumber && number >= least && number <= most && number == std::floor(number))
        return static_cast<int>(number);
    fail(name,
         WorkspaceTexts::tr("a whole number from %1 to %2 is expected; %3 is used").arg(least).arg(most).arg(fallback));
    return fallback;
}

bool SavedFields::isFifo(QLatin1StringView name)
{
    const QByteArray order = text(name, "FIFO");
    if (order != "FIFO" && order != "LIFO")
        fail(name, WorkspaceTexts::tr("FIFO or LIFO is expected; FIFO is used"));
    return order != "LIFO";
}

qint64 SavedFields::time(QLatin1StringView name)
{
    const QByteArray written = text(name);
    if (written.isEmpty())
        return 0;
    QDateTime moment = QDateTime::fromString(QString::fromUtf8(written), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    const qint64 msecs = moment.isValid() ? moment.toMSecsSinceEpoch() : -1;
    // A clock that is wrong by thousands of years is no clock: ages are counted from it.
    static const qint64 latest = QDateTime(QDate(9000, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    if (msecs > 0 && msecs < latest)
        return msecs;
    fail(name, WorkspaceTexts::tr("a moment like 2026-03-02T14:03:27Z is expected"));
    return 0;
}

QByteArray SavedFields::sid(QLatin1StringView name, SidKind kind)
{
    const QByteArray written = text(name);
    if (written.isEmpty())
        return {};
    const auto sid = Sid::parse(QString::fromUtf8(written));
    if (sid && sid->kind() == kind)
        return written;
    fail(name, WorkspaceTexts::tr("a SID with %1 is expected, not \"%2\"")
                   .arg(sidPrefix(kind), QString::fromUtf8(written).left(60)));
    return {};
}

QByteArray SavedFields::attributes(QLatin1StringView name)
{
    const QJsonValue found = value(name);
    if (found.isUndefined())
        return "{}";
    // Some write the object itself instead of its text.
    if (found.isObject())
        return QJsonDocument(found.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray written = found.toString().toUtf8();
    if (found.isString() && QJsonDocument::fromJson(written).isObject())
        return written;
    fail(name, WorkspaceTexts::tr("this is no JSON object; {} is used"));
    return "{}";
}

void SavedFields::done(UnknownFields &unknown) const
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        const bool follows = std::any_of(derived.begin(), derived.end(),
                                         [&key](QLatin1StringView one) { return key == one || key == camelCase(one); });
        if (!follows && !m_known.contains(key))
            unknown.add(key, m_place.isEmpty() ? key : m_place + u'.' + key);
    }
}

} // namespace Desk
