#include "shortcutsdialog.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

QDialog *keysDialog(const QList<QAction *> &actions, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"keysDialog"_s);
    dialog->setWindowTitle(QDialog::tr("Keys"));
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setHorizontalSpacing(Theme::grid(6));
    grid->setVerticalSpacing(Theme::grid(1));
    const int rows = static_cast<int>((actions.size() + 1) / 2);
    for (int i = 0; i < static_cast<int>(actions.size()); ++i) {
        const QAction *action = actions.at(i);
        auto *what = new PlainLabel(action->text().remove(u'&'), page);
        auto *key = new PlainLabel(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), page);
        key->setFont(Theme::fixedFont(key->font()));
        key->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(key, i % rows, i / rows * 2);
        grid->addWidget(what, i % rows, i / rows * 2 + 1);
    }
    auto *scroll = new QScrollArea(dialog);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    scroll->setMinimumSize(page->sizeHint().width() + Theme::grid(8),
                           std::min(page->sizeHint().height(), Theme::grid(120)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    return dialog;
}

} // namespace Desk
