#include "workspacetools.h"

#include "reservations/directory.h"
#include "ui/journal/bundledialog.h"
#include "ui/routing/whatifdialog.h"
#include "ui/routing/workspacecheckdialog.h"
#include "ui/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/workspace/workspacedialog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Where one goes on with the window meanwhile: the one that is about the same, or else one that is made.
template <typename Dialog, typename IsIt, typename Make>
void showBeside(const QWidget &window, const IsIt &isIt, const Make &make)
{
    const QList<Dialog *> shown = window.findChildren<Dialog *>(QString(), Qt::FindDirectChildrenOnly);
    const auto same = std::find_if(shown.begin(), shown.end(), [&isIt](const Dialog *one) { return isIt(*one); });
    Dialog *dialog = same == shown.end() ? make() : *same;
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace

WorkspaceTools::WorkspaceTools(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&window, &MainWindow::workspaceSaveWanted, this, &WorkspaceTools::save);
    connect(&window, &MainWindow::workspaceCheckWanted, this, &WorkspaceTools::check);
    connect(&window, &MainWindow::whatIfWanted, this, &WorkspaceTools::askWhatIf);
}

WorkspaceTools::~WorkspaceTools() = default;

Sid WorkspaceTools::openWorkspace() const
{
    return m_window.session() ? m_window.session()->directory->workspace() : Sid();
}

void WorkspaceTools::save()
{
    const auto source = u"saveWorkspace"_s;
    const Sid workspace = openWorkspace();
    if (workspace.isNull()) {
        m_window.showNotice(source, tr("Open a workspace first: then it can be saved."));
        return;
    }
    m_window.showNotice(source, {});
    auto *dialog = new WorkspaceDialog(*m_window.session(), workspace, &m_window);
    connect(dialog, &RedactionDialog::saved, this, [this, source](const QString &path) {
        m_window.showDone(
            source,
            tr("Saved as %1, readable by you alone. To rehearse it, open it in the trainer's panel.").arg(path));
    });
    dialog->open();
}

void WorkspaceTools::check()
{
    const auto source = u"checkWorkspace"_s;
    const Sid workspace = openWorkspace();
    m_window.showNotice(source, workspace.isNull() ? tr("Open a workspace first: then it can be checked.") : QString());
    if (workspace.isNull())
        return;
    const Session &session = *m_window.session();
    showBeside<WorkspaceCheckDialog>(
        m_window, [&](const WorkspaceCheckDialog &one) { return one.isAbout(session, workspace); },
        [&] { return new WorkspaceCheckDialog(session, workspace, &m_window); });
}

void WorkspaceTools::askWhatIf()
{
    const auto source = u"whatIf"_s;
    const Sid workspace = openWorkspace();
    m_window.showNotice(source, workspace.isNull() ? tr("Open a workspace first: then it can be asked.") : QString());
    if (workspace.isNull())
        return;
    const Session &session = *m_window.session();
    const Sid task = m_window.address().task;
    showBeside<WhatIfDialog>(
        m_window, [&](const WhatIfDialog &one) { return one.isAbout(session, workspace, task); },
        [&] { return new WhatIfDialog(session, workspace, task, &m_window); });
}

} // namespace Desk
