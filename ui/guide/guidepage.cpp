#include "guidepage.h"

#include "ui/widgets/theme.h"

#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextImageFormat>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

GuidePage::GuidePage(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false); // They lead to files beside the guide.
    setSearchPaths({u":/guide"_s});
    document()->setDocumentMargin(Theme::grid(4));
}

GuidePage::~GuidePage() = default;

void GuidePage::showChapter(const QString &markdown)
{
    document()->setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    calmTables();
    fitPictures();
    moveCursor(QTextCursor::Start); // Markdown leaves it at the end, and the view follows it.
    verticalScrollBar()->setValue(0);
}

void GuidePage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitPictures();
}

/// Qt gives tables of Markdown a thick frame and no room.
void GuidePage::calmTables()
{
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(0.5);
        format.setBorderBrush(palette().color(QPalette::Mid));
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(Theme::grid(1));
        format.setTopMargin(Theme::grid(1));
        format.setBottomMargin(Theme::grid(2));
        table->setFormat(format);
    }
}

void GuidePage::fitPictures()
{
    const qreal room = viewport()->width() - 2 * document()->documentMargin();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment part = it.fragment();
            QTextImageFormat format = part.charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            const QImage whole(u":/guide/"_s + format.name());
            const qreal width = std::min<qreal>(whole.width(), room);
            if (width <= 0 || qFuzzyCompare(format.width(), width))
                continue;
            // A document draws a picture of another size without smoothing it.
            QImage shown = whole.scaledToWidth(qRound(width * devicePixelRatioF()), Qt::SmoothTransformation);
            shown.setDevicePixelRatio(devicePixelRatioF());
            document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), shown);
            format.setWidth(width);
            format.setHeight(width * whole.height() / whole.width());
            QTextCursor cursor(document());
            cursor.setPosition(part.position());
            cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(format);
            break; // The block's parts are others now; a picture stands in a block of its own.
        }
    }
}

} // namespace Desk
