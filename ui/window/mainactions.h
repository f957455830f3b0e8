#pragma once

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

namespace Desk {

/// The window's own actions, with their texts, keys and menus; the window connects them. Actions of the instruction
/// panel are placed in their menu when there is a panel.
class MainActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainActions)
public:
    /// `window` becomes the parent: keys work anywhere in it.
    explicit MainActions(QWidget *window);
    ~MainActions() override;

    void fillMenus(QMenuBar *bar);
    void setInstructionActions(const QList<QAction *> &actions);
    /// Every action that has a key, ours and the panel's, menu by menu, for the cheat sheet.
    [[nodiscard]] QList<QAction *> withKeys() const;

    QAction *open;
    QAction *connectTo;
    QAction *training;
    QAction *unlock;
    QAction *quit;
    QAction *back;
    QAction *forward;
    QAction *refresh;
    QAction *live;
    QAction *cancel;
    QAction *tasks;
    QAction *reservations;
    QAction *act;
    QAction *details;
    QAction *json;
    QAction *journal;
    QAction *trainer;
    QAction *findTask;
    QAction *filter;
    QAction *foldTasks;
    QAction *lightLook;
    QAction *darkLook;
    QAction *systemLook;
    QAction *next;
    QAction *previous;
    QAction *nextOffer;
    QAction *copySid;
    QAction *copyCell;
    QAction *copyRow;
    QAction *exportRows;
    QAction *sendAnyway;
    QAction *keys;
    QAction *bundle;
    QAction *about;

    QMenu *fileMenu = nullptr;
    QMenu *viewMenu = nullptr;
    QMenu *columnsMenu = nullptr;
    QMenu *reservationMenu = nullptr;
    QMenu *instructionMenu = nullptr;
    QMenu *toolsMenu = nullptr;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts = {},
                 const QString &iconName = {});
    QWidget *m_window;
    QList<QAction *> m_all;
    QList<QAction *> m_instructions;
};

} // namespace Desk
