#pragma once

#include "palette/paletteact.h"
#include "palette/recentchoices.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QLineEdit;
class QListView;

namespace Desk {

class PaletteModel;
class WrapLabel;

/// "Go to anything": one types a part of what one means, and Return does it. Tab shows what else can be done with the
/// entry that is marked, Esc goes back. Deletes itself when it is closed.
class PaletteDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteDialog)
public:
    /// What a text itself names: a SID, a link, a line of a log. May be called at each keystroke.
    using Naming = std::function<QList<PaletteEntry>(const QString &text)>;

    PaletteDialog(QList<PaletteEntry> entries, const RecentChoices &recent, Naming naming, QWidget *parent,
                  QList<PaletteAct> acts = {});
    ~PaletteDialog() override;

    void setText(const QString &text);
    /// Puts the first of what is typed in the field: what follows comes after it.
    void startTyping(const QString &text);
    /// More has become known; what is typed stays, and the mark where it is possible.
    void setEntries(const QList<PaletteEntry> &entries, const QList<PaletteAct> &acts = {});

Q_SIGNALS:
    /// An entry was chosen; its `run` is called after this, when the dialog is closed.
    void chosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void search(const QString &text);
    void moveBy(int rows);
    void choose(const QModelIndex &index);
    bool showMore();
    bool goBack();
    void say();
    void tell(const QString &what);
    void fitHeight();

    QList<PaletteEntry> m_entries;
    QList<PaletteAct> m_acts;
    RecentChoices m_recent;
    Naming m_naming;
    bool m_isMore = false; ///< The entries are what can be done with one of those before.
    QString m_typedBefore;
    int m_most = 0; ///< Height, in pixels.
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    WrapLabel *m_said;
    QTimer m_tell;  ///< Until one has stopped typing.
    QString m_told; ///< What was last announced.
};

} // namespace Desk
