#include "safetext.h"

#include "reservations/plaintext.h"

#include <QHelpEvent>
#include <QMessageBox>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

PlainLabel::~PlainLabel() = default;

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

ElidedLabel::~ElidedLabel() = default;

void ElidedLabel::setText(const QString &text)
{
    const QString line = oneLine(text);
    if (line == m_text)
        return;
    m_text = line;
    setAccessibleName(line);
    updateGeometry();
    update();
    Q_EMIT textChanged(m_text);
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    // A little more than the text: rounding would elide a text that fits.
    return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * 4), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine), shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (sizeHint().width() > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(m_text), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

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
