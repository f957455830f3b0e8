#include "dialogfit.h"

#include "theme.h"
#include "wholescroll.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QMessageBox>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>

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
    auto *mark = qobject_cast<QAbstractButton *>(&part);
    if (!qobject_cast<QCheckBox *>(mark) && !qobject_cast<QRadioButton *>(mark))
        return;
    const QStringList words = mark->text().split(u' ');
    if (mark->accessibleName().isEmpty())
        mark->setAccessibleName(mark->text().remove(u'&'));
    QString lines;
    for (const QString &word : words) {
        mark->setText(lines.isEmpty() ? word : lines + u' ' + word);
        if (!lines.isEmpty() && mark->sizeHint().width() > width)
            mark->setText(lines + u'\n' + word);
        lines = mark->text();
    }
}

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
        if (part->minimumSizeHint().width() > room.width() / 2)
            narrow(*part, room.width() - Theme::grid(MarginUnits));
    }
    const QList<QFormLayout *> forms = all->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms)
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    auto *whole = new WholeScroll(&dialog);
    whole->setWidget(all);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins({});
    outer->addWidget(whole);
    // Qt takes two thirds of the screen for enough.
    dialog.setMinimumSize(least.boundedTo(room));
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
