#include "support/raredialogs.h"

#include "ui/widgets/theme.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Desk;

/// The program on the training simulator with one of the dialogs that something has to happen for, so that a screen
/// reader's test comes by it. Without an argument: their names, a line each.
int main(int argc, char *argv[])
{
    const QList<RareDialogs::Rare> &all = RareDialogs::all();
    if (argc < 2) {
        for (const RareDialogs::Rare &rare : all)
            std::puts(rare.name);
        return 0;
    }
    const auto wanted = std::find_if(all.cbegin(), all.cend(), [argv](const RareDialogs::Rare &rare) {
        return std::strcmp(argv[1], rare.name) == 0;
    });
    if (wanted == all.cend())
        return 2;
    // The screen reader's test looks for the program of this name.
    QCoreApplication::setApplicationName(QStringLiteral("reservation-desk"));
    const QApplication application(argc, argv);
    Theme::install(*qApp, Theme::Appearance::Light);
    RareDialogs::Program program;
    if (!program.waitUntilItStands())
        return 3;
    wanted->make(program)->open();
    return QApplication::exec();
}
