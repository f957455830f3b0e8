#include "snippetparts.h"

#include <QRegularExpression>
#include <QUrl>

namespace Desk {

using namespace Qt::StringLiterals;

SnippetAddress snippetAddress(const QString &url)
{
    static const QRegularExpression path(
        u"/v1/Workspaces/(WS[0-9a-fA-F]{32})/(?:Tasks/(WT[0-9a-fA-F]{32})|Workers/(WK[0-9a-fA-F]{32}))"
        "(?:/Reservations/(WR[0-9a-fA-F]{32}))?/?\\z"_s);
    static const QRegularExpression twilio(
        u"\\Ataskrouter(?:(?:\\.([a-z0-9-]+))?\\.([a-z]+[0-9]+))?\\.twilio\\.com\\z"_s);
    SnippetAddress address;
    const QUrl parsed(url, QUrl::StrictMode);
    address.host = parsed.authority(QUrl::FullyEncoded);
    if (const auto match = path.match(parsed.path()); match.hasMatch()) {
        address.workspaceSid = match.captured(1);
        address.taskSid = match.captured(2);
        address.workerSid = match.captured(3);
        address.reservationSid = match.captured(4);
    }
    const auto host = twilio.match(address.host);
    address.twilio = host.hasMatch() && parsed.scheme() == "https"_L1;
    if (address.twilio) {
        address.edge = host.captured(1);
        address.region = host.captured(2);
    }
    return address;
}

QString SnippetAddress::resource() const
{
    return isReservation() ? u"reservation"_s : isOfTask() ? u"task"_s : u"worker"_s;
}

QString SnippetAddress::parents() const
{
    return isOfTask() ? u"tasks"_s : u"workers"_s;
}

QString SnippetAddress::told() const
{
    return isReservation() ? u"ReservationStatus"_s : isOfTask() ? u"AssignmentStatus"_s : u"ActivityName"_s;
}

QString ifMatchOf(const RequestPreview &request)
{
    for (const auto &[name, value] : request.headers) {
        const bool fits = std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= ' ' && c <= '~'; });
        if (name.compare("If-Match", Qt::CaseInsensitive) == 0 && fits)
            return QString::fromLatin1(value);
    }
    return {};
}

bool SnippetField::fitsItsType() const
{
    static const QRegularExpression integer(u"\\A-?(?:0|[1-9][0-9]{0,8})\\z"_s);
    if (isList())
        return true;
    if (values.size() != 1)
        return false;
    if (type == ParameterType::Integer)
        return integer.match(values.constFirst()).hasMatch();
    if (type == ParameterType::Boolean)
        return values.constFirst() == "true"_L1 || values.constFirst() == "false"_L1;
    return true;
}

QList<SnippetField> snippetFields(const Catalogue &catalogue, const RequestPreview &request)
{
    const SnippetAddress address = snippetAddress(request.url);
    const bool isItself = address.isComplete() && !address.isReservation();
    const QString operation = Catalogue::updateOf(!isItself            ? SidKind::Reservation
                                                  : address.isOfTask() ? SidKind::Task
                                                                       : SidKind::Worker);
    QList<SnippetField> fields;
    for (const WireField &field : request.fields) {
        const QString name = QString::fromUtf8(field.name);
        if (!fields.isEmpty() && fields.constLast().name == name) {
            fields.last().values.append(field.value);
            continue;
        }
        const Parameter *parameter = catalogue.parameter(operation, name);
        fields.append({name, {field.value}, parameter ? parameter->type : ParameterType::Text, field.secret});
    }
    return fields;
}

namespace {

QString separated(const QString &wireName, QChar separator)
{
    QString name;
    for (const QChar c : wireName) {
        if (c == u'-') {
            continue;
        }
        if (c.isUpper() && !name.isEmpty())
            name += separator;
        name += c.toLower();
    }
    return name;
}

} // namespace

QString kebabCase(const QString &wireName)
{
    return separated(wireName, u'-');
}

QString snakeCase(const QString &wireName)
{
    return separated(wireName, u'_');
}

QString environmentName(const QString &wireName)
{
    return snakeCase(wireName).toUpper();
}

} // namespace Desk
