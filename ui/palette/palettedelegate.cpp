#include "palettedelegate.h"

#include "palette/palettemodel.h"
#include "reservations/plaintext.h"
#include "text/isolates.h"
#include "ui/widgets/selectedground.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Marks = QList<std::pair<qsizetype, qsizetype>>;

/// One line of pieces, each in its own font and colour, elided at its end. They are one text for the fonts: letters of
/// a word stay joined, and what is written from left to right stays so in a window from right to left.
class LineWriter
{
public:
    explicit LineWriter(Qt::LayoutDirection direction)
        : m_isMirrored(direction == Qt::RightToLeft)
    {
    }

    void add(const QString &text, const QFont &font, const QColor &colour)
    {
        if (text.isEmpty())
            return;
        QTextLayout::FormatRange range;
        range.start = int(m_text.size());
        range.length = int(text.size());
        range.format.setFont(font);
        range.format.setForeground(colour);
        m_formats.append(range);
        m_text += text;
    }

    /// Ends a part, whose own direction says nothing about what comes behind it.
    void endPart()
    {
        m_text.insert(m_begin, FirstStrongIsolate);
        m_text += PopIsolate;
        for (QTextLayout::FormatRange &range : m_formats) {
            if (range.start >= m_begin)
                ++range.start;
        }
        m_begin = int(m_text.size());
    }

    void paint(QPainter &painter, const QRect &box) const
    {
        QString shown = m_text;
        QTextLayout layout;
        double width = layOut(layout, shown);
        while (width > box.width() && shown.size() > 1) {
            const double share = box.width() / width;
            shown.truncate(std::min(qsizetype(double(shown.size()) * share), shown.size() - 2));
            shown += u'…';
            width = layOut(layout, shown);
        }
        const double left = m_isMirrored ? box.right() + 1 - width : box.left();
        layout.draw(&painter, {left, box.top() + (box.height() - layout.boundingRect().height()) / 2});
    }

private:
    double layOut(QTextLayout &layout, const QString &text) const
    {
        layout.clearLayout();
        layout.setText(text);
        QList<QTextLayout::FormatRange> formats = m_formats;
        formats.removeIf([&text](const QTextLayout::FormatRange &range) { return range.start >= text.size(); });
        if (!formats.isEmpty()) // What was cut ends with the text.
            formats.last().length = std::min(formats.last().length, int(text.size()) - formats.last().start);
        layout.setFormats(formats);
        QTextOption option;
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(m_isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        layout.setTextOption(option);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(QWIDGETSIZE_MAX);
            line.setLineWidth(std::ceil(line.naturalTextWidth()));
        }
        layout.endLayout();
        return line.isValid() ? line.width() : 0;
    }

    QString m_text;
    QList<QTextLayout::FormatRange> m_formats;
    int m_begin = 0; ///< Of the part that is written now.
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
        paintSelectedGround(*painter, option.rect, option.palette);
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

    LineWriter writer(option.direction);
    // The marks are places of the text as it came; a line break is one character as well.
    const QString title = index.data().toString();
    const auto marks = index.data(PaletteModel::MarksRole).value<Marks>();
    qsizetype done = 0;
    for (const auto &[begin, length] : marks) {
        if (begin < done || begin + length > title.size())
            continue;
        writer.add(oneLine(title.sliced(done, begin - done)), option.font, plain);
        writer.add(oneLine(title.sliced(begin, length)), Theme::strongFont(option.font), plain);
        done = begin + length;
    }
    writer.add(oneLine(title.sliced(done)), option.font, plain);
    writer.endPart();
    const QString beside = reason.isEmpty() ? index.data(PaletteModel::DetailRole).toString() : reason;
    if (!beside.isEmpty())
        writer.add(u"   "_s + oneLine(beside), option.font, muted);
    writer.paint(*painter, box);
}

} // namespace Desk
