#pragma once

#include <QFont>
#include <QHash>
#include <QStaticText>

#include <utility>

class QPainter;
class QRectF;

namespace Desk {

/// Short texts that are painted again and again: each is laid out once. Thousands of bars share few texts.
class LabelCache
{
public:
    /// Another font forgets all texts.
    void setFont(const QFont &font);
    /// In pixels.
    [[nodiscard]] double widthOf(const QString &text) { return entry(text).width; }
    /// Of a number whose digits all have the same width, in pixels; of one digit, that width.
    [[nodiscard]] double figureWidth(const QString &figure);
    /// The text, cut with "…" where it is wider than that; a few pixels of room may be left.
    [[nodiscard]] QString elided(const QString &text, double width);
    /// From the left of the box, in the middle of its height, whole; the painter's font must be that of this.
    void paint(QPainter &painter, const QRectF &box, const QString &text);

private:
    struct Entry
    {
        QStaticText text;
        double width = 0;
        double height = 0;
    };
    const Entry &entry(const QString &text);

    QFont m_font;
    double m_digitWidth = 0; ///< Of the widest digit; 0 where it is not known yet.
    QHash<QString, Entry> m_entries;
    QHash<std::pair<QString, int>, QString> m_cut; ///< By text and width.
};

} // namespace Desk
