#pragma once

#include "instructions/catalogue.h"
#include "instructions/legality.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace Desk {

class WrapLabel;

/// What can be done to the reservation: the first actions as buttons, as many as there is room for, the rest under
/// "More". One QAction each, which menus may show as well; legality enables, warns or disables it and says why.
class ActionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionBar)
public:
    explicit ActionBar(const Catalogue &catalogue, QWidget *parent = nullptr);

    /// In the order of the catalogue; owned by the bar.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// One verdict for each action, in the catalogue's order. With `anyway`, what is refused can be chosen too.
    void showVerdicts(const QList<Verdict> &verdicts, bool anyway);
    /// Marks the action as chosen; without chosen().
    void choose(const QString &key);
    [[nodiscard]] QString chosenKey() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user chose it, with the mouse or a key.
    void chosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void placeButtons();
    void showReason();

    QList<Action> m_infos;
    QList<QAction *> m_actions;
    QList<QToolButton *> m_buttons;
    QList<Verdict> m_verdicts;
    QActionGroup *m_group;
    QWidget *m_row;
    QHBoxLayout *m_rowLayout;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    WrapLabel *m_reason;
};

} // namespace Desk
