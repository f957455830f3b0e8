#include "tablepdf.h"

#include "ui/printing/printing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

struct PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(Desk::TablePdf)
};

constexpr int Resolution = 144;
constexpr qsizetype MostRows = 5'000;
constexpr qsizetype MostMeasured = 500; ///< Rows that decide how wide columns are.
constexpr int Wrapping = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;

class TablePainter
{
public:
    TablePainter(QPagedPaintDevice &pages, const TextTable &table, const QString &title, const QFont &font)
        : m_pages(pages)
        , m_table(table)
        , m_title(title)
        , m_font(paperFont(font))
        , m_pad(pages.logicalDpiX() / 24)
    {
        const int margin = pages.logicalDpiX() / 2;
        m_sheet = QRect(margin, margin, pages.width() - 2 * margin, pages.height() - 2 * margin);
        m_font.setPointSizeF(8);
        m_bold = m_font;
        m_bold.setWeight(QFont::DemiBold);
        m_painter.begin(&pages);
        m_painter.setFont(m_font);
        measure();
    }

    void paint()
    {
        beginSheet();
        const qsizetype rows = std::min(m_table.rows.size(), MostRows);
        for (qsizetype row = 0; row < rows; ++row)
            paintRow(m_table.rows.at(row), m_font);
        if (m_table.rows.size() > rows && !m_table.titles.isEmpty()) {
            QStringList more(m_table.titles.size());
            more[0] = PdfWords::tr("and %n more row(s)", nullptr, static_cast<int>(m_table.rows.size() - rows));
            paintRow(more, m_bold);
        }
        m_painter.end();
    }

private:
    /// As wide as their texts, and where that is too much, less in proportion.
    void measure()
    {
        const QFontMetrics metrics = m_painter.fontMetrics();
        QList<int> wanted;
        for (qsizetype column = 0; column < m_table.titles.size(); ++column) {
            int width = metrics.horizontalAdvance(m_table.titles.at(column)) * 5 / 4;
            for (qsizetype row = 0; row < std::min(m_table.rows.size(), MostMeasured); ++row)
                width = std::max(width, metrics.horizontalAdvance(m_table.rows.at(row).value(column)));
            // Measured in whole dots, it may be almost one wider.
            wanted.append(std::min(width + 1 + 2 * m_pad, m_sheet.width() / 2));
        }
        int all = 0;
        for (const int width : std::as_const(wanted))
            all += width;
        for (const int width : std::as_const(wanted))
            m_widths.append(all > m_sheet.width() ? width * m_sheet.width() / std::max(all, 1) : width);
    }

    void beginSheet()
    {
        if (++m_number > 1)
            m_pages.newPage();
        m_y = m_sheet.top();
        m_painter.setFont(m_bold);
        const int line = m_painter.fontMetrics().lineSpacing();
        m_painter.drawText(QRect(m_sheet.left(), m_y, m_sheet.width(), line), int(Qt::AlignLeft | Qt::TextSingleLine),
                           m_title);
        m_painter.drawText(QRect(m_sheet.left(), m_y, m_sheet.width(), line), int(Qt::AlignRight | Qt::TextSingleLine),
                           QString::number(m_number));
        m_y += 2 * line;
        paintCells(m_table.titles, m_bold);
    }

    void paintRow(const QStringList &cells, const QFont &font)
    {
        if (m_y + heightOf(cells, font) > m_sheet.bottom())
            beginSheet();
        paintCells(cells, font);
    }

    [[nodiscard]] QRect boxOf(qsizetype column, int left) const
    {
        return {left + m_pad, m_y + m_pad, m_widths.at(column) - 2 * m_pad, m_sheet.height() - 4 * m_pad};
    }

    int heightOf(const QStringList &cells, const QFont &font)
    {
        m_painter.setFont(font);
        int height = m_painter.fontMetrics().lineSpacing();
        for (qsizetype column = 0; column < m_widths.size(); ++column)
            height = std::max(
                height, m_painter.boundingRect(boxOf(column, 0), Wrapping, cells.value(column).simplified()).height());
        // No row is higher than a sheet: what goes beyond is cut there.
        return std::min(height, m_sheet.height() / 2) + 2 * m_pad;
    }

    void paintCells(const QStringList &cells, const QFont &font)
    {
        const int height = heightOf(cells, font);
        int left = m_sheet.left();
        for (qsizetype column = 0; column < m_widths.size(); ++column) {
            QRect box = boxOf(column, left);
            box.setHeight(height - 2 * m_pad);
            m_painter.setClipRect(box);
            m_painter.drawText(box, Wrapping, cells.value(column).simplified());
            left += m_widths.at(column);
        }
        m_painter.setClipping(false);
        m_y += height;
        m_painter.fillRect(QRect(m_sheet.left(), m_y - 1, m_sheet.width(), 1), Qt::lightGray);
    }

    QPagedPaintDevice &m_pages;
    QPainter m_painter;
    const TextTable &m_table;
    QString m_title;
    QFont m_font;
    QFont m_bold;
    QRect m_sheet;
    int m_pad;
    QList<int> m_widths;
    int m_y = 0;
    int m_number = 0;
};

} // namespace

void paintPages(QPagedPaintDevice &pages, const TextTable &table, const QString &title, const QFont &font)
{
    TablePainter(pages, table, title, font).paint();
}

QByteArray pdfOf(const TextTable &table, const QString &title, const QFont &font)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(Resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(QPageLayout::Landscape);
    writer.setPageMargins({});
    paintPages(writer, table, title, font);
    return pdf;
}

} // namespace Desk
