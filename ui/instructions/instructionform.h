#pragma once

#include "storylink.h"

#include "instructions/parameter.h"

#include <QWidget>

#include <functional>

class QAction;
class QToolButton;
class QVBoxLayout;

namespace Desk {

class ActionBar;
class FormView;
class PasteView;
class PreparedInstruction;
class SearchField;
class Settings;
class StateNote;
class TargetSwitch;
class WrapLabel;

/// Where an instruction is chosen and filled in: the actions, the search, the fields, and a pasted request. Without
/// fields it shows a note in their place.
class InstructionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionForm)
public:
    /// The references must outlive the form.
    InstructionForm(PreparedInstruction &prepared, const Settings &settings, QWidget *parent = nullptr);

    /// One action for each thing that can be done to a reservation, in the catalogue's order.
    [[nodiscard]] QList<QAction *> chooseActions() const;
    [[nodiscard]] QAction *clearAction() const { return m_clear; }
    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    [[nodiscard]] QAction *findAction() const { return m_find; }
    /// Returns what was sent last of a parameter, the newest first.
    void setRecent(std::function<QStringList(const Parameter &)> recent);
    /// True while a request is being pasted, which hides the fields.
    [[nodiscard]] bool isPasting() const;
    /// Wire name of the parameter in which an input method is composing text; empty for none.
    [[nodiscard]] QString composing() const;
    /// Gives the focus to the field that is being composed in, or else to the one of `parameter`, and scrolls to it.
    void goTo(const QString &parameter);
    /// Gives the focus to the first action that can be chosen, or to the button that leads to the current offer; false
    /// where there is neither.
    bool focusChoice();
    /// Gives the focus to the first field of the chosen action that must be filled in or corrected, otherwise to its
    /// button. Does nothing while the user is in the form already.
    void focusChosen();
    /// Gives the focus to the button of the chosen action; false where none is chosen, or none is shown.
    bool focusChosenButton();

    /// In a low window, hides the search while it is not used, and lets the fields shrink in favour of the request.
    void setLow(bool low);
    /// While on, what is around it scrolls, and not the fields; see FormView.
    void setUnrolled(bool unrolled);
    /// The person is asked something below the form.
    void setAsking(bool asking);
    /// The height of the first `count` fields, or of all that a shorter form has; 0 without a form.
    [[nodiscard]] int heightOfFields(int count) const;
    /// Down to the lower end of the first field at a width, in a low window or in another, whatever it is at present;
    /// 0 without a form. In pixels.
    [[nodiscard]] int heightToFirstField(int width, bool low) const;
    /// The present height of the fields in pixels, and the least height; 0 without a form.
    [[nodiscard]] int fieldsHeight() const;
    [[nodiscard]] int leastFieldsHeight() const;

Q_SIGNALS:
    /// The user wants to see the reservation that the task has open.
    void currentWanted();
    /// The user wants the menu of presets, at a place on the screen.
    void presetsWanted(const QPoint &at);
    /// See StateNote::storyWanted().
    void storyWanted(Desk::StoryLink link);
    /// isPasting() has changed.
    void pastingChanged();

private:
    void makeActions();
    void layOut();
    void connectParts();
    void replaceForm();
    void showPrepared();
    void showAbout();
    [[nodiscard]] bool isAboutShown(bool low) const;
    [[nodiscard]] bool isSearchShown(bool low) const;
    void showSearch();
    void showFields();
    void endPasting();

    PreparedInstruction &m_prepared;
    const Settings &m_settings;
    bool m_namesMoved = true; ///< The fields do not have the names of the last target yet.
    bool m_isLow = false;
    bool m_isAsking = false;
    QAction *m_clear = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_find = nullptr;
    QVBoxLayout *m_head = nullptr;
    TargetSwitch *m_about = nullptr;
    ActionBar *m_actions = nullptr;
    QWidget *m_searchRow = nullptr;
    SearchField *m_search = nullptr;
    QToolButton *m_setOnly = nullptr;
    QToolButton *m_presets = nullptr;
    WrapLabel *m_nothing = nullptr;
    StateNote *m_note = nullptr;
    FormView *m_fields = nullptr;
    std::function<QStringList(const Parameter &)> m_recent;
    PasteView *m_pasteView = nullptr;
};

} // namespace Desk
