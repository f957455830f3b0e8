#pragma once

#include <QByteArray>
#include <QHash>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <utility>

namespace Desk {

/// What a PDF of Qt's says to whoever searches or copies in it.
struct PdfText
{
    qsizetype pages = 0;
    double resolution = 0; ///< In dots for an inch, of the coordinates; 0 where nothing is painted.
    QStringList runs;      ///< What was painted at once, a text each.
};

namespace PdfReading {

using namespace Qt::StringLiterals;

/// The stream in an object, inflated where it is deflated; empty for none.
inline QByteArray streamOf(const QByteArray &object)
{
    const qsizetype begin = object.indexOf("stream\n");
    const qsizetype end = object.lastIndexOf("endstream");
    if (begin < 0 || end < begin)
        return {};
    const QByteArray stream = object.mid(begin + 7, end - begin - 7);
    if (!object.left(begin).contains("FlateDecode"))
        return stream;
    return qUncompress(QByteArray(4, '\0') + stream); // The length that it begins with is a hint alone.
}

inline QString charactersOf(const QString &hex)
{
    QString text;
    for (qsizetype at = 0; at + 4 <= hex.size(); at += 4)
        text += QChar(hex.mid(at, 4).toUShort(nullptr, 16));
    return text;
}

/// Which text a glyph stands for: "<0001> <0003> [<0041> <0042> <0043>]", or "<0001> <0003> <0041>".
inline QHash<ushort, QString> glyphsOf(const QByteArray &toUnicode)
{
    static const QRegularExpression range(
        u"<([0-9A-Fa-f]{4})> *<([0-9A-Fa-f]{4})> *(?:\\[([^\\]]*)\\]|<([0-9A-Fa-f]+)>)"_s);
    static const QRegularExpression hex(u"<([0-9A-Fa-f]+)>"_s);
    const QString map = QString::fromLatin1(toUnicode);
    QHash<ushort, QString> glyphs;
    for (auto ranges = range.globalMatch(map); ranges.hasNext();) {
        const QRegularExpressionMatch one = ranges.next();
        ushort glyph = one.captured(1).toUShort(nullptr, 16);
        const ushort last = one.captured(2).toUShort(nullptr, 16);
        for (auto texts = hex.globalMatch(one.captured(3)); texts.hasNext(); ++glyph)
            glyphs.insert(glyph, charactersOf(texts.next().captured(1)));
        ushort code = one.captured(4).toUShort(nullptr, 16);
        for (; !one.captured(4).isEmpty() && glyph <= last; ++glyph, ++code)
            glyphs.insert(glyph, QChar(code));
    }
    return glyphs;
}

} // namespace PdfReading

/// No general reader: it knows what QPdfWriter and QPrinter of Qt 6 write.
inline PdfText textOfPdf(const QByteArray &pdf)
{
    using namespace PdfReading;
    QHash<QString, QByteArray> objects;
    qsizetype from = 0;
    static const QRegularExpression beginning(u"(\\d+) 0 obj\\n"_s);
    const QString all = QString::fromLatin1(pdf);
    for (QRegularExpressionMatch found = beginning.match(all); found.hasMatch(); found = beginning.match(all, from)) {
        const qsizetype end = pdf.indexOf("endobj", found.capturedEnd());
        objects.insert(found.captured(1), pdf.mid(found.capturedEnd(), end - found.capturedEnd()));
        from = end < 0 ? pdf.size() : end;
    }
    PdfText text;
    QHash<QString, QHash<ushort, QString>> fonts;
    static const QRegularExpression unicode(u"/ToUnicode (\\d+) 0 R"_s);
    for (auto it = objects.cbegin(); it != objects.cend(); ++it) {
        if (it->contains("/Type /Page\n"))
            ++text.pages;
        if (const auto found = unicode.match(QString::fromLatin1(*it)); found.hasMatch())
            fonts.insert(it.key(), glyphsOf(streamOf(objects.value(found.captured(1)))));
    }
    constexpr double PointsAnInch = 72;
    static const QRegularExpression scaling(u"([\\d.]+) 0 0 -[\\d.]+ 0 [\\d.]+ cm"_s);
    static const QRegularExpression part(u"/F(\\d+) [\\d.]+ Tf|<([0-9A-Fa-f]+)> Tj|\\bET\\b"_s);
    for (const QByteArray &object : std::as_const(objects)) {
        QString run;
        QHash<ushort, QString> glyphs;
        const QString stream = QString::fromLatin1(streamOf(object));
        if (const auto scaled = scaling.match(stream); scaled.hasMatch())
            text.resolution = PointsAnInch / scaled.captured(1).toDouble();
        for (auto parts = part.globalMatch(stream); parts.hasNext();) {
            const QRegularExpressionMatch one = parts.next();
            if (!one.captured(1).isEmpty())
                glyphs = fonts.value(one.captured(1));
            else if (one.captured(2).isEmpty())
                text.runs.append(
                    std::exchange(run, {}).simplified()); // Some fonts have one glyph for a blank and a tab.
            for (qsizetype at = 0; at + 4 <= one.captured(2).size(); at += 4)
                run += glyphs.value(one.captured(2).mid(at, 4).toUShort(nullptr, 16));
        }
    }
    return text;
}

} // namespace Desk
