#include "timelineoutput.h"

#include "story/timeline/timelinelist.h"
#include "timelineview.h"
#include "ui/printing/printing.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/documentsfolder.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Desk {

TimelineOutput::TimelineOutput(TimelineView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
}

TimelineOutput::~TimelineOutput() = default;

void TimelineOutput::copyText()
{
    if (m_view.timeline().isEmpty())
        return;
    Clipboard::copy(timelineText(m_view.timeline(), m_view.geometryOf().now()));
    Q_EMIT told(tr("The timeline was copied as text."), true);
}

void TimelineOutput::copyPicture()
{
    if (m_view.timeline().isEmpty())
        return;
    Clipboard::copyPicture(imageOf(m_view.picture()));
    Q_EMIT told(tr("The timeline was copied as a picture."), true);
}

void TimelineOutput::saveSvg()
{
    ask(tr("Save the timeline as SVG"), tr("SVG files (*.svg)"), u"svg"_s);
}

void TimelineOutput::savePng()
{
    ask(tr("Save the timeline as PNG"), tr("PNG files (*.png)"), u"png"_s);
}

void TimelineOutput::savePdf()
{
    ask(tr("Save the timeline as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s);
}

void TimelineOutput::print()
{
    if (m_view.timeline().isEmpty())
        return;
    const TimelinePicture picture = m_view.picture();
    askToPrint(m_view.window(), tr("Print the timeline"), u"timeline-"_s + m_view.timeline().subject.toString(),
               [picture, text = timelineText(m_view.timeline(), m_view.geometryOf().now())](QPagedPaintDevice &pages) {
                   paintPages(pages, picture, text);
               });
}

void TimelineOutput::ask(const QString &title, const QString &filter, const QString &ending)
{
    if (m_view.timeline().isEmpty())
        return;
    auto *dialog = new QFileDialog(m_view.window(), title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"timelineFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(ending);
    const QString folder = documentsFolder();
    dialog->selectFile(u"%1/timeline-%2.%3"_s.arg(folder, m_view.timeline().subject.toString(), ending));
    connect(dialog, &QFileDialog::fileSelected, this, &TimelineOutput::write);
    dialog->open();
}

void TimelineOutput::write(const QString &path)
{
    QByteArray content;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        content = svgOf(m_view.picture());
    } else if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        content = pdfOf(m_view.picture(), timelineText(m_view.timeline(), m_view.geometryOf().now()));
    } else {
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        imageOf(m_view.picture()).save(&buffer, "PNG");
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (isWritten)
        Q_EMIT told(tr("The timeline was written to %1.").arg(path), true);
    else
        Q_EMIT told(tr("The timeline could not be written to %1: %2.").arg(path, file.errorString()), false);
}

void TimelineOutput::fill(QMenu &menu)
{
    const auto add = [this, &menu](const QString &name, const QString &text, void (TimelineOutput::*run)()) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    add(u"timelineCopyText"_s, tr("&Copy as text"), &TimelineOutput::copyText)->setIcon(icon(u"copy"_s));
    add(u"timelineCopyPicture"_s, tr("Copy as &picture"), &TimelineOutput::copyPicture);
    menu.addSeparator();
    add(u"timelineSvg"_s, tr("Save as &SVG…"), &TimelineOutput::saveSvg)->setIcon(icon(u"export"_s));
    add(u"timelinePng"_s, tr("Save as P&NG…"), &TimelineOutput::savePng);
    add(u"timelinePdf"_s, tr("Save as P&DF…"), &TimelineOutput::savePdf);
    add(u"timelinePrint"_s, tr("P&rint…"), &TimelineOutput::print);
}

} // namespace Desk
