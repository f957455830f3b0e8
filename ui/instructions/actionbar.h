#pragma once

#include "instructions/catalogue.h"
#include "instructions/legality.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QMenu;
class QShortcut;
class QToolButton;

namespace Desk {

class WrapLabel;

/// What can be done now to what is acted on, as buttons, as many as fit; "More" has the others, grey where TaskRouter
/// would refuse them; where one has a sign, a line says what that means. Each is one QAction, which menus can show as
/// well. Why an action cannot be done is shown only for the chosen action and for one whose key was pressed.
class ActionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionBar)
public:
    explicit ActionBar(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// For what can be done to a reservation, in the order of the catalogue; owned by the bar.
    [[nodiscard]] QList<QAction *> reservationActions() const;
    /// What the actions are about: those of a reservation, those of its task, those of its worker.
    [[nodiscard]] const QList<Action> &infos() const { return m_infos; }
    /// Offers what can be done to a resource of this kind.
    void setAbout(SidKind about);
    /// One verdict for each of infos(). With `anyway`, refused actions can be chosen too.
    void showVerdicts(const QList<Verdict> &verdicts, bool anyway);
    /// Marks an action as chosen, or none for an empty key, without emitting chosen(). The focus goes with it where one
    /// of the buttons has it: Space must not choose what was chosen before.
    void choose(const QString &key);
    /// Another reservation: what it offers may stand anywhere.
    void letPlacesGo();
    /// While the pointer is over the buttons they stay where they are.
    [[nodiscard]] bool isPointedAt() const { return m_isPointedAt; }
    /// Gives the focus to the first thing that can be done; false where there is none.
    bool focusFirst();
    /// Gives the focus to the button of the chosen action, or to "More" where that has it; false where none is chosen.
    bool focusChosen();
    [[nodiscard]] const QString &chosenKey() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose an action: with the mouse, a key, or assistive technology.
    void chosen(const QString &key);
    void pointerLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeButtons();
    void fillMore();
    void nameMore(const QList<qsizetype> &buttons);
    void setOrder(const QList<qsizetype> &offered);
    void showReason();
    void setChosen(const QString &key);
    void askFor(const QString &key);
    [[nodiscard]] bool isOffered(qsizetype index) const;
    [[nodiscard]] qsizetype countAbout() const;

    QList<Action> m_infos;
    QList<QAction *> m_actions;
    QList<QToolButton *> m_buttons;
    QList<QShortcut *> m_questions; ///< The keys of actions that cannot be done; pressing one shows why.
    QList<Verdict> m_verdicts;
    QString m_chosen;
    SidKind m_about = SidKind::Reservation;
    QList<qsizetype> m_placed; ///< What has a button, in the order in which they stand.
    bool m_isPointedAt = false;
    QString m_asked; ///< The action whose reason is wanted, though it cannot be chosen.
    QActionGroup *m_group;
    QWidget *m_row;
    QHBoxLayout *m_rowLayout;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    WrapLabel *m_reason;
    WrapLabel *m_legend; ///< What the sign of a button means.
};

} // namespace Desk
