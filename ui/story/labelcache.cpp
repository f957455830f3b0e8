#include "labelcache.h"

#include <QPainter>

namespace Desk {

namespace {
constexpr qsizetype MostKept = 4'000;
} // namespace

void LabelCache::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    m_entries.clear();
}

const LabelCache::Entry &LabelCache::entry(const QString &text)
{
    auto known = m_entries.constFind(text);
    if (known != m_entries.cend())
        return *known;
    if (m_entries.size() >= MostKept)
        m_entries.clear();
    Entry made;
    made.text.setTextFormat(Qt::PlainText);
    made.text.setText(text);
    made.text.prepare({}, m_font);
    made.width = made.text.size().width();
    made.height = made.text.size().height();
    return *m_entries.insert(text, made);
}

void LabelCache::paint(QPainter &painter, const QRectF &box, const QString &text)
{
    const Entry &known = entry(text);
    painter.drawStaticText(QPointF(box.left(), box.top() + (box.height() - known.height) / 2), known.text);
}

} // namespace Desk
