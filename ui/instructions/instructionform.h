#pragma once

#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;

namespace Desk {

class ActionBar;
class FormView;
class PasteView;
class PreparedInstruction;
class Settings;
class StateNote;
class WrapLabel;

/// Where an instruction is chosen and filled in: the actions, the search, the fields, a request that is pasted; and in
/// the place of the fields what is to be said where there are none.
class InstructionForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InstructionForm)
public:
    /// Both must outlive the form.
    InstructionForm(PreparedInstruction &prepared, const Settings &settings, QWidget *parent = nullptr);

    /// One for each action of the catalogue, in its order.
    [[nodiscard]] const QList<QAction *> &chooseActions() const;
    [[nodiscard]] QAction *clearAction() const { return m_clear; }
    [[nodiscard]] QAction *pasteAction() const { return m_paste; }
    [[nodiscard]] QAction *findAction() const { return m_find; }
    /// A request is being pasted, and has the room.
    [[nodiscard]] bool isPasting() const;
    /// Wire name of the parameter in which an input method is composing text; empty for none.
    [[nodiscard]] QString composing() const;
    /// The field that is being composed in, or that is named; in sight, with the focus.
    void goTo(const QString &parameter);
    /// Gives the focus to the first thing that can be chosen, or to the way on; false where there is neither.
    bool focusChoice();
    /// Gives the focus to the first field of the chosen action that must be filled in or mended, else to its button;
    /// whoever types in its form goes on typing.
    void focusChosen();

    /// In a low window the search gives way while nobody uses it, and the fields give way to the request.
    void setLow(bool low);
    /// While on, what is around it scrolls, and not the fields; see FormView.
    void setUnrolled(bool unrolled);
    /// The person is asked something below the form.
    void setAsking(bool asking);
    /// The height of the first `count` fields; 0 without a form.
    [[nodiscard]] int heightOfFields(int count) const;
    /// What the fields take as things stand, and the least they take; 0 without a form.
    [[nodiscard]] int fieldsHeight() const;
    [[nodiscard]] int leastFieldsHeight() const;

Q_SIGNALS:
    /// The user wants to see what the task is busy with.
    void currentWanted();
    /// A request is pasted, or no longer.
    void pastingChanged();

private:
    void makeActions();
    void layOut();
    void connectParts();
    void replaceForm();
    void showPrepared();
    void showSearch();
    void showFields();

    PreparedInstruction &m_prepared;
    const Settings &m_settings;
    bool m_namesMoved = true; ///< The fields have not got the names of the last target yet.
    bool m_isLow = false;
    bool m_isAsking = false;
    QAction *m_clear = nullptr;
    QAction *m_paste = nullptr;
    QAction *m_find = nullptr;
    ActionBar *m_actions = nullptr;
    QWidget *m_searchRow = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_setOnly = nullptr;
    WrapLabel *m_nothing = nullptr;
    StateNote *m_note = nullptr;
    FormView *m_fields = nullptr;
    PasteView *m_pasteView = nullptr;
};

} // namespace Desk
