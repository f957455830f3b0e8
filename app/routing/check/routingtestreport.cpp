#include "routingtestreport.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

/// In one line, and without what ends a description in TAP.
QString tapName(const QString &name)
{
    return name.simplified().replace(u'\\', u"\\\\"_s).replace(u'#', u"\\#"_s);
}

/// XML has no place for other control characters, nor for what is no character.
QString xmlText(const QString &text)
{
    QString clean = QString::fromUtf8(text.toUtf8()); // Halves of a pair are replaced on the way.
    for (QChar &c : clean) {
        if ((c < u' ' && c != u'\n' && c != u'\t') || c.isNonCharacter())
            c = QChar::ReplacementCharacter;
    }
    return clean;
}

QString detailsOf(const RoutingTestResult &result)
{
    return (result.failures + result.traces).join(u'\n');
}

} // namespace

QByteArray toTap(const std::vector<RoutingTestResult> &results)
{
    QString text = u"TAP version 13\n1..%1\n"_s.arg(results.size());
    size_t number = 0;
    for (const RoutingTestResult &result : results) {
        text += u"%1 %2 - %3\n"_s.arg(result.passes() ? u"ok"_s : u"not ok"_s).arg(++number).arg(tapName(result.name));
        if (result.passes())
            continue;
        const QStringList lines = detailsOf(result).split(u'\n');
        for (const QString &line : lines)
            text += u"# "_s + line + u'\n';
    }
    return text.toUtf8();
}

QByteArray toJUnit(const std::vector<RoutingTestResult> &results, const QString &suite)
{
    QByteArray xml;
    QXmlStreamWriter writer(&xml);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    const auto failed =
        std::count_if(results.begin(), results.end(), [](const RoutingTestResult &result) { return !result.passes(); });
    writer.writeStartElement(u"testsuites"_s);
    writer.writeStartElement(u"testsuite"_s);
    writer.writeAttribute(u"name"_s, xmlText(suite));
    writer.writeAttribute(u"tests"_s, QString::number(results.size()));
    writer.writeAttribute(u"failures"_s, QString::number(failed));
    writer.writeAttribute(u"errors"_s, u"0"_s);
    writer.writeAttribute(u"skipped"_s, u"0"_s);
    for (const RoutingTestResult &result : results) {
        writer.writeStartElement(u"testcase"_s);
        writer.writeAttribute(u"classname"_s, xmlText(suite));
        writer.writeAttribute(u"name"_s, xmlText(result.name));
        if (!result.passes()) {
            writer.writeStartElement(u"failure"_s);
            writer.writeAttribute(u"message"_s, xmlText(result.failures.join(u"; "_s)));
            writer.writeCharacters(xmlText(detailsOf(result)));
            writer.writeEndElement();
        }
        writer.writeEndElement();
    }
    writer.writeEndDocument();
    return xml;
}

} // namespace Routing
