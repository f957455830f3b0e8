#include "safetext.h"

#include "reservations/plaintext.h"

#include <QMessageBox>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Desk {

QString paragraph(const QString &text)
{
    constexpr qsizetype MaxLines = 6;
    QStringList lines;
    for (const QString &line : text.left(4000).split(u'\n')) {
        if (lines.size() == MaxLines) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(oneLine(line));
    }
    return lines.join(u'\n');
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
    constexpr qsizetype MaxLines = 12;
    QStringList lines;
    for (const QString &line : text.left(8000).split(u'\n')) {
        if (lines.size() == MaxLines) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(oneLine(line).toHtmlEscaped());
    }
    // Qt guesses whether a tooltip is markup; said so and escaped, it is not a guess.
    return lines.isEmpty() || text.isEmpty() ? QString() : u"<qt>"_s + lines.join("<br>"_L1) + u"</qt>"_s;
}

QString wordsOf(const QString &markup)
{
    QStringList lines = QTextDocumentFragment::fromHtml(markup).toPlainText().split(u'\n', Qt::SkipEmptyParts);
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

QMessageBox *plainQuestion(QWidget *parent, const QString &title, const QString &text, const QString &details)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::NoIcon); // the sentence asks; a picture adds nothing
    box->setWindowTitle(oneLine(title));
    box->setText(paragraph(text));
    box->setInformativeText(paragraph(details));
    return box;
}

} // namespace Desk
