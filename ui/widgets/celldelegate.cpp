#include "celldelegate.h"

#include <QPainter>

#include <utility>

namespace Desk {

CellDelegate::CellDelegate(Look look, QObject *parent)
    : TableRowDelegate(parent)
    , m_look(std::move(look))
{
}

CellDelegate::~CellDelegate() = default;

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLook look = m_look(index);
    const QString text = index.data().toString();
    painter->save();
    paintGround(painter, option, index.row());
    QRect box = textBox(option);
    painter->setFont(look.isFixed ? Theme::fixedFont(option.font) : option.font);
    painter->setPen(Theme::color(look.tone, option.palette));
    if (look.mark)
        paintMark(painter, box, *look.mark, option);
    if (look.isFigure)
        Theme::paintFigure(painter, box, text);
    else
        paintText(painter, box, text, look.elide);
    painter->restore();
}

} // namespace Desk
