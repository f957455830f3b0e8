#pragma once

#include "ui/story/storypane.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace Desk {

class ActionMenus;
class Navigator;
class Settings;
class WorkArea;
struct ActionRow;
struct Session;

/// The View menu: what is read, where one goes, what is looked for, and how it looks.
class ViewActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewActions)
public:
    /// What the actions act on; must outlive them.
    struct Parts
    {
        QWidget &window;
        Settings &settings;
        Navigator &navigator;
        WorkArea &work;
    };
    ViewActions(const Parts &parts, ActionMenus &menus, QObject *parent = nullptr);
    ~ViewActions() override;

    /// Not owned; null for none. ActionMenus::update() is to be called after it.
    void setSession(const Session *session) { m_session = session; }
    [[nodiscard]] QMenu &menu() const { return *m_menu; }
    /// Whether the lists are polled.
    [[nodiscard]] bool isLive() const;

Q_SIGNALS:
    void refreshWanted();
    void liveChanged(bool on);
    void presentingChanged(bool on);
    void cancelWanted();
    void waitingWanted();
    void journalWanted();
    void trainerWanted();
    /// See MainActions::storyWanted().
    void storyWanted(Desk::StoryPane::Tab tab);

private:
    QAction *add(QMenu &menu, const ActionRow &row);
    void addReading(QMenu &menu);
    void addPlaces(QMenu &menu);
    void addStory(QMenu &menu);
    void addFinding(QMenu &menu);
    void addLooks(QMenu &menu);
    void withReservations(const std::function<void()> &what);
    [[nodiscard]] bool isPresented() const;
    [[nodiscard]] QString whyNoTrainer() const;

    Parts m_parts;
    ActionMenus &m_menus;
    const Session *m_session = nullptr;
    QMenu *m_menu;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_live = nullptr;
    QAction *m_foldTasks = nullptr;
};

} // namespace Desk
