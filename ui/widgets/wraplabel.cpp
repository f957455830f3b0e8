#include "wraplabel.h"

#include "derivedfonts.h"

#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace Desk {

using namespace Qt::StringLiterals;

WrapLabel::WrapLabel(QWidget *parent, Tone tone)
    : PlainLabel(parent)
    , m_tone(tone)
{
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WrapLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void WrapLabel::setMostLines(int lines)
{
    if (m_mostLines == lines)
        return;
    m_mostLines = lines;
    m_heights = {};
    updateGeometry();
    update();
}

bool WrapLabel::isCut() const
{
    return m_mostLines > 0 && shownText(contentsRect().width()) != brokenText();
}

/// Line breaks of a server's text are kept, but carriage returns would be shown as boxes. A text that was elided in its
/// middle, such as a SID, is not broken.
QString WrapLabel::brokenText() const
{
    static const QRegularExpression elided(u"(?<=\\w)…(?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption);
    constexpr QChar wordJoiner(0x2060);
    QString shown = text();
    shown.replace(u'\r', u' ').replace(u'\n', QChar::LineSeparator);
    return shown.replace(elided, QString(u'…') + wordJoiner);
}

QString WrapLabel::shownText(qreal width) const
{
    const QString all = brokenText();
    if (m_mostLines == 0)
        return all;
    qsizetype begin = 0;
    qsizetype end = 0;
    int lines = 0;
    (void)layOutLines(all, width, [&](const QTextLine &line) {
        if (++lines == m_mostLines) {
            begin = line.textStart();
            end = begin + line.textLength();
        }
    });
    if (lines <= m_mostLines || end >= all.size())
        return all;
    QString rest = all.sliced(begin);
    QString shown = all.first(begin);
    if (!shown.isEmpty() && !shown.endsWith(QChar::LineSeparator))
        shown += QChar::LineSeparator;
    return shown + fontMetrics().elidedText(rest.replace(QChar::LineSeparator, u' '), Qt::ElideRight, int(width));
}

qreal WrapLabel::layOutLines(const QString &shown, qreal width, const std::function<void(const QTextLine &)> &each,
                             QPainter *painter) const
{
    // A text layout takes left for left: it does not turn round what the window turns round.
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()) & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    const QTextLayout &layout = DerivedFonts::instance().linesOf(shown, font(), option, width);
    qreal height = 0;
    for (int at = 0; at < layout.lineCount(); ++at) {
        const QTextLine line = layout.lineAt(at);
        height += line.height();
        if (each)
            each(line);
    }
    if (painter)
        layout.draw(painter, contentsRect().topLeft());
    return height;
}

qreal WrapLabel::layOut(qreal width, QPainter *painter) const
{
    return layOutLines(shownText(width), width, {}, painter);
}

int WrapLabel::heightForWidth(int width) const
{
    if (text().isEmpty())
        return 0;
    const QMargins margins = contentsMargins();
    const int inner = std::max(1, width - margins.left() - margins.right());
    // QLabel has no signal for a changed text, so it is compared with the text that was laid out.
    if (m_heights.text != text() || m_heights.font != font())
        m_heights = {text(), font(), {}};
    auto height = m_heights.byWidth.find(inner);
    if (height == m_heights.byWidth.end()) {
        if (m_heights.byWidth.size() >= 16) // While a window is being resized, there are always new widths.
            m_heights.byWidth.clear();
        height = m_heights.byWidth.insert(inner, int(std::ceil(layOut(inner, nullptr))));
    }
    return *height + margins.top() + margins.bottom();
}

int WrapLabel::wholeHeight(int width) const
{
    if (m_mostLines == 0)
        return heightForWidth(width);
    const QMargins margins = contentsMargins();
    const int inner = std::max(1, width - margins.left() - margins.right());
    return int(std::ceil(layOutLines(brokenText(), inner, {}))) + margins.top() + margins.bottom();
}

QSize WrapLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize WrapLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, text().isEmpty() ? 0 : fontMetrics().height()};
}

void WrapLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setPen(isEnabled() ? Theme::color(m_tone, palette()) : palette().color(QPalette::WindowText));
    (void)layOut(contentsRect().width(), &painter);
}

} // namespace Desk
