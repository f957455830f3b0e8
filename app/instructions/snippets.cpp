#include "snippets.h"

#include "programs.h"
#include "shellwords.h"
#include "snippetparts.h"

#include <QCoreApplication>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

struct SnippetTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Snippets)
};

/// A command over several lines, each but the last with a backslash at its end.
QString command(const QStringList &lines)
{
    return lines.join(u" \\\n  "_s) + u'\n';
}

QString curlField(const WireField &field)
{
    const QString name = QString::fromUtf8(field.name.toPercentEncoding());
    if (field.secret)
        return u"--data-urlencode \"%1=$%2\""_s.arg(name, environmentName(QString::fromUtf8(field.name)));
    // A terminal turns a pasted carriage return into a line feed and drops NUL, so such values are encoded beforehand.
    if (hasInvisible(field.value))
        return u"--data '%1=%2'"_s.arg(name, QString::fromLatin1(field.value.toUtf8().toPercentEncoding()));
    const QString pair = name + u'=' + field.value;
    return u"--data-urlencode '"_s + QString(pair).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString curlSnippet(const RequestPreview &request)
{
    QStringList lines = {
        u"curl --request %1 "_s.arg(QString::fromLatin1(request.method)) + shellQuoted(request.url),
        u"--user \"${TWILIO_API_KEY:-$TWILIO_ACCOUNT_SID}:${TWILIO_API_SECRET:-$TWILIO_AUTH_TOKEN}\""_s};
    static const QString globbing = u"[]{}"_s;
    if (std::any_of(globbing.cbegin(), globbing.cend(), [&](QChar c) { return request.url.contains(c); }))
        lines.append(u"--globoff"_s);
    const QString ifMatch = ifMatchOf(request);
    if (!ifMatch.isEmpty())
        lines.append(u"--header "_s + shellQuoted(u"If-Match: "_s + ifMatch));
    for (const WireField &field : request.fields)
        lines.append(curlField(field));
    return command(lines);
}

QString cliFlag(const QString &name, const QString &value)
{
    const QString quoted = shellQuoted(value);
    // A value that begins with a dash would be read as another flag.
    return u"--"_s + kebabCase(name) + (value.startsWith(u'-') ? u'=' : u' ') + quoted;
}

/// The flags for one parameter; empty where the tool has none for it.
QStringList cliFlags(const SnippetField &field)
{
    if (field.secret)
        return {u"--%1 \"$%2\""_s.arg(kebabCase(field.name), environmentName(field.name))};
    if (!field.fitsItsType() && field.type == ParameterType::Boolean)
        return {};
    if (field.type == ParameterType::Boolean)
        return {(field.values.constFirst() == "true"_L1 ? u"--"_s : u"--no-"_s) + kebabCase(field.name)};
    QStringList flags;
    for (const QString &value : field.values) {
        if (value.contains(QChar(u'\0')))
            return {};
        flags.append(cliFlag(field.name, value));
    }
    return flags;
}

QString cliSnippet(const Catalogue &catalogue, const RequestPreview &request)
{
    const SnippetAddress address = snippetAddress(request.url);
    QStringList comments;
    QStringList lines = {u"twilio api:taskrouter:v1:workspaces:%1:%2update"_s.arg(
        address.parents(), address.isReservation() ? u"reservations:"_s : QString())};
    if (!address.region.isEmpty())
        lines.first().prepend(u"TWILIO_REGION=%1 "_s.arg(address.region));
    if (!address.edge.isEmpty())
        lines.first().prepend(u"TWILIO_EDGE=%1 "_s.arg(address.edge));
    if (!address.twilio)
        comments.append(SnippetTexts::tr("twilio-cli reaches Twilio's own hosts only, not the one of this request."));
    const bool isReservation = address.isReservation();
    const QList<QPair<QString, QString>> sids = {
        {u"WorkspaceSid"_s, address.workspaceSid},
        {u"TaskSid"_s, isReservation ? address.taskSid : QString()},
        {u"WorkerSid"_s, isReservation ? address.workerSid : QString()},
        {u"Sid"_s, isReservation ? address.reservationSid : address.parentSid()},
        {u"If-Match"_s, ifMatchOf(request)}};
    for (const auto &[name, value] : sids) {
        if (!value.isEmpty())
            lines.append(cliFlag(name, value));
    }
    const QList<SnippetField> fields = snippetFields(catalogue, request);
    for (const SnippetField &field : fields) {
        const QStringList flags = cliFlags(field);
        if (flags.isEmpty())
            comments.append(
                SnippetTexts::tr("twilio-cli cannot send this value of %1; it is left out.").arg(field.name));
        lines.append(flags);
    }
    QString text;
    for (const QString &comment : std::as_const(comments))
        text += u"# "_s + comment + u'\n';
    return text + command(lines);
}

} // namespace

QString snippet(SnippetLanguage language, const Catalogue &catalogue, const RequestPreview &request)
{
    switch (language) {
    case SnippetLanguage::Curl:
        return curlSnippet(request);
    case SnippetLanguage::TwilioCli:
        return cliSnippet(catalogue, request);
    case SnippetLanguage::Node:
        return nodeSnippet(catalogue, request);
    case SnippetLanguage::Go:
        return goSnippet(catalogue, request);
    case SnippetLanguage::Python:
        return pythonSnippet(catalogue, request);
    }
    return {};
}

} // namespace Desk
