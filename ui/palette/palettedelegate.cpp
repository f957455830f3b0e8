#include "palettedelegate.h"

#include "palette/palettemodel.h"
#include "reservations/plaintext.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Marks = QList<std::pair<qsizetype, qsizetype>>;

/// Writes pieces of text one behind the other into a box, each in its own font and colour, until the box is full.
class PieceWriter
{
public:
    PieceWriter(QPainter *painter, const QRect &box, Qt::LayoutDirection direction)
        : m_painter(painter)
        , m_box(box)
        , m_isMirrored(direction == Qt::RightToLeft)
    {
    }

    void write(const QString &text, const QFont &font, const QColor &colour)
    {
        if (text.isEmpty() || m_box.width() <= 0)
            return;
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_box.width());
        m_painter->setFont(font);
        m_painter->setPen(colour);
        m_painter->drawText(m_box, int(Qt::AlignVCenter | Qt::TextSingleLine), shown);
        const int width = metrics.horizontalAdvance(shown);
        m_box.adjust(m_isMirrored ? 0 : width, 0, m_isMirrored ? -width : 0, 0);
        if (shown.size() != text.size() || shown != text)
            m_box.setWidth(0);
    }

private:
    QPainter *m_painter;
    QRect m_box;
    bool m_isMirrored;
};

} // namespace

PaletteDelegate::PaletteDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

PaletteDelegate::~PaletteDelegate() = default;

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {Theme::grid(60), Theme::measures(option.font).row - Theme::grid(1)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(PaletteModel::IsHeadingRole).toBool())
        paintHeading(painter, option, index.data().toString());
    else
        paintEntry(painter, option, index);
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    QFont font = Theme::secondaryFont(option.font);
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    painter->setFont(font);
    painter->setPen(Theme::color(Tone::Muted, option.palette));
    painter->drawText(option.rect.adjusted(Theme::grid(3), Theme::grid(1), -Theme::grid(3), 0),
                      int(Qt::AlignVCenter | Qt::TextSingleLine), text);
}

void PaletteDelegate::paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::tint(Tone::Accent, option.palette));
    const QString reason = index.data(PaletteModel::ReasonRole).toString();
    const QColor muted = Theme::color(Tone::Muted, option.palette);
    const QColor plain = reason.isEmpty() ? Theme::color(Tone::Plain, option.palette) : muted;
    QRect box = option.rect.adjusted(Theme::grid(3), 0, -Theme::grid(3), 0);

    const QString hint = index.data(PaletteModel::HintRole).toString();
    if (!hint.isEmpty()) {
        const QFont fixed = Theme::fixedFont(Theme::secondaryFont(option.font));
        const int width = QFontMetrics(fixed).horizontalAdvance(hint);
        const bool isMirrored = option.direction == Qt::RightToLeft;
        painter->setFont(fixed);
        painter->setPen(muted);
        const QRect end(isMirrored ? box.left() : box.right() - width, box.top(), width + 1, box.height());
        painter->drawText(end, int(Qt::AlignVCenter | Qt::TextSingleLine), hint);
        const int room = width + Theme::grid(3);
        box.adjust(isMirrored ? room : 0, 0, isMirrored ? 0 : -room, 0);
    }

    PieceWriter writer(painter, box, option.direction);
    // The marks are places of the text as it came; a line break is one character as well.
    const QString title = index.data().toString();
    const auto marks = index.data(PaletteModel::MarksRole).value<Marks>();
    qsizetype done = 0;
    for (const auto &[begin, length] : marks) {
        if (begin < done || begin + length > title.size())
            continue;
        writer.write(oneLine(title.sliced(done, begin - done)), option.font, plain);
        writer.write(oneLine(title.sliced(begin, length)), Theme::strongFont(option.font), plain);
        done = begin + length;
    }
    writer.write(oneLine(title.sliced(done)), option.font, plain);
    const QString beside = reason.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : reason;
    if (!beside.isEmpty())
        writer.write(u"   "_s + oneLine(beside), option.font, muted);
}

} // namespace Desk
