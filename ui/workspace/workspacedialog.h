#pragma once

#include "ui/journal/redactiondialog.h"
#include "ui/session/session.h"
#include "ui/widgets/theme.h"
#include "workspace/saving/workspacefetch.h"

#include <QPointer>

class QProgressBar;

namespace Desk {

/// Reads a workspace from the account, shows what its file will hold, and saves it: what there is to rehearse with.
class WorkspaceDialog final : public RedactionDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceDialog)
public:
    /// What is needed of `session` is copied; where its client goes while it is read, reading has ended.
    WorkspaceDialog(const Session &session, Sid workspace, QWidget *parent = nullptr);
    ~WorkspaceDialog() override;

private:
    void build(qsizetype workers);
    void toggleReading();
    void startReading();
    void readingEnded();
    void showReading(bool isReading);
    [[nodiscard]] QString stillShown() const;
    void say(const QString &text, Tone tone);
    [[nodiscard]] std::function<BugBundle()> compose(const RedactionOptions &options) const;

    QPointer<Client> m_client;
    WorkspaceFetch::Wanted m_wanted;
    WorkspaceFetch *m_fetch = nullptr; ///< While it reads. A child of this.
    std::optional<WorkspaceAnswers> m_answers;
    QCheckBox *m_channels;
    QCheckBox *m_values;
    QPushButton *m_read;
    QProgressBar *m_progress;
    WrapLabel *m_said;
};

} // namespace Desk
