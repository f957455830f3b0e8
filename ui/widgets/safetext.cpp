#include "safetext.h"

#include "reservations/plaintext.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// The first `most` lines of the first `characters` of a text, each as oneLine() makes it; with "…" where there are
/// more.
QStringList firstLines(const QString &text, qsizetype characters, qsizetype most)
{
    QStringList lines = text.left(characters).split(u'\n');
    const bool isCut = lines.size() > most;
    if (isCut)
        lines.resize(most);
    for (QString &line : lines)
        line = oneLine(line);
    if (isCut)
        lines.append(u"…"_s);
    return lines;
}

/// What toolTipText() was given, but for the characters that it leaves out.
QString unescaped(const QString &toolTip)
{
    QString text = toolTip;
    text.remove("<qt>"_L1).remove("</qt>"_L1).replace("<br>"_L1, "\n"_L1);
    return text.replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&quot;"_L1, "\""_L1)
        .replace("&amp;"_L1, "&"_L1);
}

} // namespace

QString paragraph(const QString &text)
{
    return firstLines(text, 4000, 6).join(u'\n');
}

QString withShortSids(QString text)
{
    static const QRegularExpression sid(u"\\b[A-Z]{2}[0-9a-fA-F]{32}\\b"_s);
    for (QRegularExpressionMatch found = sid.match(text); found.hasMatch(); found = sid.match(text)) {
        const QString whole = found.captured();
        text.replace(whole, whole.first(6) + u'…' + whole.last(4));
    }
    return text;
}

QString toolTipText(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines = firstLines(text, 8000, 12);
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    // Escaped and marked as HTML, so that Qt does not have to guess.
    return u"<qt>"_s + lines.join("<br>"_L1) + u"</qt>"_s;
}

bool isPlainToolTip(const QString &text)
{
    constexpr auto begin = "<qt>"_L1;
    constexpr auto end = "</qt>"_L1;
    if (!text.startsWith(begin) || !text.endsWith(end))
        return false;
    QString inside = text.sliced(begin.size()).chopped(end.size());
    return !inside.remove("<br>"_L1).contains(u'<');
}

QString wordsOf(const QString &markup)
{
    // Those of our own hold nothing but escaped lines; a document would be built for each of hundreds otherwise.
    const QString text =
        isPlainToolTip(markup) ? unescaped(markup) : QTextDocumentFragment::fromHtml(markup).toPlainText();
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(toolTipText(text));
}

QString actionText(const QString &text)
{
    return oneLine(text).replace(u'&', u"&&"_s);
}

namespace {

/// Qt's takes a button's letter for a press of it without Alt as well, and whoever is still typing answers unasked.
class PlainQuestion final : public QMessageBox
{
public:
    using QMessageBox::QMessageBox;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isCommand = event->modifiers() & (Qt::AltModifier | Qt::ControlModifier | Qt::MetaModifier);
        if (isCommand || event->text().isEmpty() || !event->text().front().isLetterOrNumber())
            QMessageBox::keyPressEvent(event);
    }
};

} // namespace

QMessageBox *plainQuestion(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    auto *box = new PlainQuestion(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::NoIcon); // The sentence is a question; a picture adds nothing.
    box->setWindowTitle(oneLine(title));
    box->setText(paragraph(text));
    box->setInformativeText(paragraph(details));
    return box;
}

} // namespace Desk
