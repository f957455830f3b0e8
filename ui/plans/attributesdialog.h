#pragma once

#include "plans/attributesmerge.h"
#include "taskrouter/values.h"
#include "ui/instructions/draftstore.h"
#include "ui/session/session.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Desk {

class WrapLabel;

/// The attributes of the open task as JSON to edit. What others change meanwhile is merged in by key, and where both
/// changed one value the person says whose counts. What comes of it becomes a plan of one row, sent under the version
/// that it was merged with; the text stays until that is done, over a crash as well. Open it with open(); it deletes
/// itself.
class AttributesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttributesDialog)
public:
    /// `session` must outlive it, and its TaskWatch must have the task.
    explicit AttributesDialog(const Session &session, QWidget *parent = nullptr);
    ~AttributesDialog() override;

    /// What would be sent as the text stands, with what others have changed.
    [[nodiscard]] const AttributesMerge &merge() const { return m_merge; }
    /// Why nothing can be sent yet; empty where it can.
    [[nodiscard]] QString problem() const;
    /// What was typed is there the next time: Escape is pressed by mistake, Cancel is not.
    void reject() override;

Q_SIGNALS:
    /// Something may have been sent: what is shown of the task elsewhere is out of date.
    void sent();

private:
    void build();
    void takeDraft();
    QLayout *sides();
    void onTask();
    void update();
    void goOn();
    void keepDraft();
    void dropDraft();
    [[nodiscard]] QString merged() const;
    [[nodiscard]] QString textProblem() const;
    [[nodiscard]] bool isSideNeeded() const;

    const Session &m_session;
    TaskDetail m_was; ///< When the dialog was opened, or its draft was begun: what the text began with.
    TaskDetail m_now;
    AttributesMerge m_merge;
    DraftStore m_drafts;
    QString m_textProblem; ///< Why the text is no object.
    QPlainTextEdit *m_text;
    WrapLabel *m_restored;
    WrapLabel *m_state;
    WrapLabel *m_theirs;
    WrapLabel *m_conflicts;
    QWidget *m_sides;
    QButtonGroup *m_side;
    QRadioButton *m_keepMine;
    QRadioButton *m_keepTheirs;
    QPushButton *m_goOn;
};

} // namespace Desk
