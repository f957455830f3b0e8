#include "pdffile.h"

#include "text/wholefile.h"

#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

#include <memory>

namespace Desk {

namespace {

constexpr qreal marginMillimetres = 18;

/// Where inches are used, the paper is Letter.
QPageSize usualPaper()
{
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

QString writePdf(const QTextDocument &document, const QString &path, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    {
        // It writes its end when it is destroyed.
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setPageSize(usualPaper());
        writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                              QPageLayout::Millimeter);
        const std::unique_ptr<QTextDocument> copy(document.clone());
        copy->print(&writer);
    }
    return commitWhole(file) ? QString() : file.errorString();
}

} // namespace Desk
