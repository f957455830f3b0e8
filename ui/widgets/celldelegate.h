#pragma once

#include "rowtable.h"

#include <functional>
#include <optional>

namespace Desk {

/// How the text of a cell is painted.
struct CellLook
{
    Tone tone = Tone::Plain;
    bool isFixed = false;  ///< In the fixed-width font: a SID, a path.
    bool isFigure = false; ///< A number, at the right.
    Qt::TextElideMode elide = Qt::ElideRight;
    std::optional<StatusLook> mark; ///< A shape before the text.
};

/// Paints one text a cell, as a function of the cell says: for tables with nothing else in them.
class CellDelegate final : public TableRowDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)
public:
    using Look = std::function<CellLook(const QModelIndex &)>;

    explicit CellDelegate(Look look, QObject *parent = nullptr);
    ~CellDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Look m_look;
};

} // namespace Desk
