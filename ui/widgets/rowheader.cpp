#include "rowheader.h"

#include "theme.h"

#include <QPainter>

namespace Desk {

using namespace Qt::StringLiterals;

RowHeader::RowHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
}

RowHeader::RowHeader(const QString &objectName)
    : RowHeader(static_cast<QWidget *>(nullptr))
{
    setObjectName(objectName);
    setSectionsClickable(false);
}

RowHeader::~RowHeader() = default;

QSize RowHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), Theme::measures(font()).row - Theme::grid(1)};
}

int RowHeader::titleWidth(const QString &title) const
{
    QFont small = Theme::secondaryFont(font());
    small.setWeight(QFont::DemiBold);
    return QFontMetrics(small).horizontalAdvance(title + u" ↓"_s) + 2 * Theme::grid(3) + 1;
}

QString RowHeader::markOf(int) const
{
    return {};
}

void RowHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, palette().window());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::line(palette()));
    const QString text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QString mark = markOf(section);
    const bool isMarked = !mark.isEmpty();
    QFont small = Theme::secondaryFont(font());
    small.setWeight(isMarked ? QFont::DemiBold : QFont::Medium);
    painter->setFont(small);
    painter->setPen(Theme::color(isMarked ? Tone::Plain : Tone::Muted, palette()));
    const QVariant align = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const int pad = Theme::grid(3);
    // The title is cut where necessary, the mark never.
    const QFontMetrics metrics(small);
    const int room = rect.width() - 2 * pad - metrics.horizontalAdvance(mark);
    painter->drawText(rect.adjusted(pad, 0, -pad, 0),
                      (align.isValid() ? align.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
                      metrics.elidedText(text, Qt::ElideRight, room) + mark);
    painter->restore();
}

} // namespace Desk
