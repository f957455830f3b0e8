#include "labelcache.h"

#include "numberedname.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Desk {

namespace {
constexpr qsizetype MostLabels = 4'000;
constexpr int ElisionStep = 4; ///< Pixels.
} // namespace

void LabelCache::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_digitWidth = 0;
    m_entries.clear();
    m_cut.clear();
}

const LabelCache::Entry &LabelCache::entry(const QString &text)
{
    auto known = m_entries.constFind(text);
    if (known != m_entries.cend())
        return *known;
    if (m_entries.size() >= MostLabels)
        m_entries.clear();
    Entry made;
    made.text.setTextFormat(Qt::PlainText);
    made.text.setText(text);
    made.text.prepare({}, m_font);
    made.width = made.text.size().width();
    made.height = made.text.size().height();
    return *m_entries.insert(text, made);
}

double LabelCache::figureWidth(const QString &figure)
{
    if (m_digitWidth == 0) {
        for (char16_t c = u'0'; c <= u'9'; ++c)
            m_digitWidth = std::max(m_digitWidth, widthOf(QString(QChar(c))));
    }
    double width = 0;
    for (const QChar c : figure)
        width += c.isDigit() ? m_digitWidth : widthOf(QString(c));
    return width;
}

QString LabelCache::elided(const QString &text, double width)
{
    if (widthOf(text) <= width)
        return text;
    // In steps, so that a label whose room changes by a pixel a frame is not cut anew in each.
    const int room = static_cast<int>(width) / ElisionStep * ElisionStep;
    const auto known = m_cut.constFind({text, room});
    if (known != m_cut.cend())
        return *known;
    if (m_cut.size() >= MostLabels)
        m_cut.clear();
    return *m_cut.insert({text, room}, QFontMetricsF(m_font).elidedText(text, elideModeOf(text), room));
}

void LabelCache::paint(QPainter &painter, const QRectF &box, const QString &text)
{
    const Entry &known = entry(text);
    painter.drawStaticText(QPointF(box.left(), box.top() + (box.height() - known.height) / 2), known.text);
}

} // namespace Desk
