#include "dialogfit.h"

#include "theme.h"
#include "wholescroll.h"

#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QMessageBox>
#include <QScreen>
#include <QVBoxLayout>

namespace Desk {

namespace {

/// What a window manager puts around a dialog, about.
constexpr int FrameUnits = 8;

void fit(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    const QSize room = dialog.screen()->availableSize() - QSize(0, Theme::grid(FrameUnits));
    const QSize least = layout->totalMinimumSize().expandedTo(dialog.minimumSize());
    if (least.width() <= room.width() && least.height() <= room.height())
        return;
    auto *all = new QWidget;
    all->setLayout(layout); // With all that is in it.
    const QList<QWidget *> parts = all->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->minimumWidth() > room.width() / 2)
            part->setMinimumWidth(room.width() / 2);
    }
    const QList<QFormLayout *> forms = all->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms)
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *whole = new WholeScroll(&dialog);
    whole->setWidget(all);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins({});
    outer->addWidget(whole);
    dialog.setMinimumSize(0, 0);
    dialog.resize(dialog.size().expandedTo(least).boundedTo(room));
}

} // namespace

DialogFit::DialogFit(QObject *parent)
    : QObject(parent)
{
}

DialogFit::~DialogFit() = default;

bool DialogFit::eventFilter(QObject *watched, QEvent *event)
{
    // Polish comes once, before a widget is shown for the first time.
    if (event->type() == QEvent::Polish) {
        auto *dialog = qobject_cast<QDialog *>(watched);
        // Those of Qt fit the screen by themselves.
        const bool isQts = qobject_cast<QMessageBox *>(dialog) || qobject_cast<QFileDialog *>(dialog);
        if (dialog && !isQts && dialog->layout())
            fit(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Desk
