#include "printing.h"

#include <QFont>
#include <QPalette>
#include <QPrintDialog>
#include <QPrinter>
#include <QWidget>

#include <memory>

namespace Desk {

QFont paperFont(const QFont &font)
{
    QFont plain = font;
    plain.setStyleStrategy(QFont::PreferNoShaping);
    plain.setHintingPreference(QFont::PreferNoHinting); // Letters stand where they belong, not on a screen's dots.
    return plain;
}

QPalette paperPalette(const QPalette &palette)
{
    if (palette.color(QPalette::Window).lightnessF() >= 0.5F)
        return palette;
    QPalette paper = palette;
    for (const auto role : {QPalette::Window, QPalette::Base})
        paper.setColor(role, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        paper.setColor(role, QColor(0x14, 0x17, 0x1c));
    paper.setColor(QPalette::PlaceholderText, QColor(0x62, 0x6b, 0x7d));
    paper.setColor(QPalette::Midlight, QColor(0xe6, 0xe8, 0xed));
    paper.setColor(QPalette::Highlight, QColor(0x25, 0x63, 0xd9));
    return paper;
}

void askToPrint(QWidget *window, const QString &title, const QString &document,
                const std::function<void(QPagedPaintDevice &)> &paint)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(document);
    // What is painted has fonts in points beside sizes in the screen's dots. Letters and lines are as sharp as ever.
    printer->setResolution(window->logicalDpiX());
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setFullPage(true); // The margins are left by who paints.
    auto *dialog = new QPrintDialog(printer.get(), window);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    // The dialog uses the printer until it is gone.
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {});
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
                     [paint](QPrinter *chosen) { paint(*chosen); });
    dialog->open();
}

} // namespace Desk
