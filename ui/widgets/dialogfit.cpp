#include "dialogfit.h"

#include "theme.h"
#include "wholescroll.h"
#include "wrappedmark.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QRadioButton>
#include <QScreen>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

namespace {

/// What a window manager puts around a dialog, about.
constexpr int FrameUnits = 8;
/// The margins of a dialog and its scroll bar.
constexpr int MarginUnits = 10;
constexpr int ChoiceUnits = 24; ///< A choice that is cut shows so much of it at least.

/// Choices are as wide as their longest entry otherwise, and the text of a mark stands on one line.
void narrow(QWidget &part, int width)
{
    if (auto *combo = qobject_cast<QComboBox *>(&part)) {
        combo->setMinimumWidth(Theme::grid(ChoiceUnits));
        return;
    }
    if (auto *label = qobject_cast<QLabel *>(&part); label && part.minimumSizeHint().width() > width) {
        label->setWordWrap(true);
        return;
    }
    auto *mark = qobject_cast<QAbstractButton *>(&part);
    if (!qobject_cast<QCheckBox *>(mark) && !qobject_cast<QRadioButton *>(mark))
        return;
    wrapMark(*mark, width);
}

/// Everything is measured anew: Qt does so when it comes to it.
void measureAgain(QLayout &layout)
{
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (QLayout *inner = item->layout())
            measureAgain(*inner);
        else if (item->widget() && item->widget()->layout())
            measureAgain(*item->widget()->layout());
        item->invalidate();
    }
    layout.invalidate();
}

/// Puts below each other what stands beside each other and is wider than the room, the outermost first: what then fits
/// stays as it is.
void stack(QWidget &all, int width)
{
    const QList<QBoxLayout *> boxes = all.findChildren<QBoxLayout *>();
    for (QBoxLayout *box : boxes) {
        const bool isOfButtons = qobject_cast<QDialogButtonBox *>(box->parentWidget()); // It has a way of its own.
        if (isOfButtons || box->direction() != QBoxLayout::LeftToRight || box->totalMinimumSize().width() <= width)
            continue;
        box->setDirection(QBoxLayout::TopToBottom);
        for (int i = 0; i < box->count(); ++i) {
            if (QSpacerItem *space = box->itemAt(i)->spacerItem()) {
                space->changeSize(0, 0);
                box->setStretch(i, 0);
            }
        }
        measureAgain(*all.layout());
    }
    const QList<QSplitter *> splitters = all.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        if (splitter->orientation() == Qt::Horizontal && splitter->minimumSizeHint().width() > width)
            splitter->setOrientation(Qt::Vertical);
    }
    const QList<QDialogButtonBox *> buttons = all.findChildren<QDialogButtonBox *>();
    for (QDialogButtonBox *box : buttons) {
        if (box->minimumSizeHint().width() > width)
            box->setOrientation(Qt::Vertical);
    }
    measureAgain(*all.layout());
}

void fit(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    const QSize room = dialog.screen()->availableSize() - QSize(0, Theme::grid(FrameUnits));
    QSize least = layout->totalMinimumSize().expandedTo(dialog.minimumSize());
    // Sentences that wrap are higher in a narrow dialog than in the one that they were counted for.
    const int width = std::min(room.width(), std::max(least.width(), dialog.width()));
    if (layout->hasHeightForWidth())
        least.setHeight(std::max(least.height(), layout->totalMinimumHeightForWidth(width)));
    if (least.width() <= room.width() && least.height() <= room.height()) {
        const QSize fitting = dialog.size().boundedTo(room).expandedTo(least);
        if (dialog.testAttribute(Qt::WA_Resized) && dialog.size() != fitting)
            dialog.resize(fitting);
        return;
    }
    auto *all = new QWidget;
    all->setLayout(layout); // With all that is in it.
    const QList<QWidget *> parts = all->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (part->minimumWidth() > room.width() / 2)
            part->setMinimumWidth(room.width() / 2);
        if (part->minimumSizeHint().width() > room.width() / 2)
            narrow(*part, room.width() - Theme::grid(MarginUnits));
    }
    const QList<QFormLayout *> forms = all->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms)
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    measureAgain(*layout);
    stack(*all, room.width() - Theme::grid(MarginUnits));
    auto *whole = new WholeScroll(&dialog);
    whole->setWidget(all);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins({});
    outer->addWidget(whole);
    // Qt takes two thirds of the screen for enough.
    dialog.setMinimumSize(least.boundedTo(room));
    dialog.resize(dialog.size().expandedTo(least).boundedTo(room));
}

void fitButtons(QMessageBox &message)
{
    auto *buttons = message.findChild<QDialogButtonBox *>();
    const int room = message.screen()->availableSize().width() - Theme::grid(MarginUnits);
    if (buttons && buttons->sizeHint().width() > room)
        buttons->setOrientation(Qt::Vertical);
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
        // Those of Qt fit the screen by themselves, but for a message's buttons.
        if (auto *box = qobject_cast<QMessageBox *>(dialog))
            fitButtons(*box);
        else if (dialog && !qobject_cast<QFileDialog *>(dialog) && dialog->layout())
            fit(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Desk
