#include "pastedbody.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

QString decodedField(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

QString decodedValue(const QString &text, bool keepPlus, bool *hasPlus)
{
    static const QRegularExpression number(u"(?<![\\w%])\\+(?=\\d{3})"_s);
    *hasPlus = number.match(text).hasMatch();
    return decodedField(*hasPlus && keepPlus ? QString(text).replace(number, u"%2B"_s) : text);
}

QString fieldText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toString();
}

/// The position behind the string literal that begins at `at`; -1 where it is not closed.
qsizetype endOfString(const QString &text, qsizetype at)
{
    const QChar mark = text.at(at);
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == u'\\')
            ++at;
        else if (text.at(at) == mark)
            return at + 1;
    }
    return -1;
}

/// The position behind the object that begins at `at`; -1 where it is not closed.
qsizetype endOfObject(const QString &text, qsizetype at)
{
    int depth = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c == u'"' || c == u'\'' || c == u'`') {
            at = endOfString(text, at);
            if (at < 0)
                return -1;
            continue;
        }
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        ++at;
        if (depth == 0)
            return at;
    }
    return -1;
}

/// The text of a string literal.
QString unquoted(const QString &literal)
{
    QString inner = literal.sliced(1, literal.size() - 2);
    if (literal.startsWith(u'"'))
        return QJsonDocument::fromJson("[" + literal.toUtf8() + "]").array().first().toString();
    return inner.replace(u"\\'"_s, u"'"_s);
}

void readOptions(const QJsonObject &options, PastedFetch &call)
{
    call.method = options["method"_L1].toString().toUpper();
    call.body = options["body"_L1].toString();
    const QJsonObject headers = options["headers"_L1].toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it) {
        if (it.key().compare("If-Match"_L1, Qt::CaseInsensitive) == 0)
            call.ifMatch = it.value().toString();
    }
}

} // namespace

QList<PastedField> formFields(const QString &body, bool keepPlus)
{
    QList<PastedField> fields;
    const QStringList pieces = body.split(u'&', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        const qsizetype equals = piece.indexOf(u'=');
        PastedField field;
        field.name = decodedField(equals < 0 ? piece : piece.left(equals));
        if (equals >= 0)
            field.value = decodedValue(piece.mid(equals + 1), keepPlus, &field.hasPlus);
        fields.append(field);
    }
    return fields;
}

std::optional<QList<PastedField>> jsonFields(const QString &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (!document.isObject())
        return {};
    QList<PastedField> fields;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isNull())
            continue; // The field is not set.
        const QJsonArray values = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue &value : values)
            fields.append({it.key(), fieldText(value)});
    }
    return fields;
}

std::optional<PastedFetch> readFetch(const QString &text)
{
    static const QRegularExpression begin(u"\\bfetch\\s*\\(\\s*(?=[\"'`])"_s);
    const QRegularExpressionMatch match = begin.match(text);
    if (!match.hasMatch())
        return {};
    PastedFetch call;
    const auto tr = [](const char *words) { return QCoreApplication::translate("Desk::Pasted", words); };
    const qsizetype url = match.capturedEnd();
    const qsizetype urlEnd = endOfString(text, url);
    if (urlEnd < 0) {
        call.problem = tr(QT_TRANSLATE_NOOP("Desk::Pasted", "A quotation mark is not closed."));
        return call;
    }
    call.url = unquoted(text.sliced(url, urlEnd - url));
    const qsizetype options = text.indexOf(u'{', urlEnd);
    if (options < 0)
        return call;
    const qsizetype end = endOfObject(text, options);
    const QJsonDocument document =
        end < 0 ? QJsonDocument() : QJsonDocument::fromJson(text.sliced(options, end - options).toUtf8());
    if (document.isObject())
        readOptions(document.object(), call);
    else
        call.problem = tr(QT_TRANSLATE_NOOP(
            "Desk::Pasted", "The options of this fetch are cut, or not as a browser copies them: they must be JSON."));
    return call;
}

} // namespace Desk
