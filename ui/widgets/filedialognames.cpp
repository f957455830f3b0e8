#include "filedialognames.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

FileDialogNames::FileDialogNames(QObject *parent)
    : QObject(parent)
{
}

FileDialogNames::~FileDialogNames() = default;

bool FileDialogNames::eventFilter(QObject *watched, QEvent *event)
{
    // Its widgets are there before it is shown for the first time.
    const auto *dialog = event->type() == QEvent::Show ? qobject_cast<QFileDialog *>(watched) : nullptr;
    if (!dialog)
        return QObject::eventFilter(watched, event);
    for (const auto &[choice, label] :
         {std::pair("lookInCombo"_L1, "lookInLabel"_L1), std::pair("fileTypeCombo"_L1, "fileTypeLabel"_L1)}) {
        auto *combo = dialog->findChild<QComboBox *>(choice);
        const auto *words = dialog->findChild<QLabel *>(label);
        if (combo && words)
            combo->setAccessibleName(words->text().remove(u'&').remove(u':'));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Desk
