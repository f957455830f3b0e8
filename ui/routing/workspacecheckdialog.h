#pragma once

#include "routing/lint/finding.h"
#include "ui/session/session.h"
#include "workspace/saving/workspacefetch.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace Routing {
class FindingsModel;
}

namespace Desk {

class FindingsTable;
class PlaceholderPage;
class ReadingStrip;
class WrapLabel;

/// What a check of a workspace came to.
struct WorkspaceCheck
{
    Routing::Findings findings;
    QString problem; ///< Why nothing could be checked; empty otherwise.
};

/// Reads a workspace from the account, with GETs alone, and shows what is odd about its rules.
class WorkspaceCheckDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkspaceCheckDialog)
public:
    /// What is needed of `session` is copied; where its client goes while it is read, reading has ended. Begins to
    /// read at once.
    WorkspaceCheckDialog(const Session &session, Sid workspace, QWidget *parent = nullptr);
    ~WorkspaceCheckDialog() override;

    /// Whether it was made of these, and is still shown.
    [[nodiscard]] bool isAbout(const Session &session, Sid workspace) const;

private:
    void build();
    void read();
    void onRead();
    void onChecked();
    void showChosen();
    void copyText() const;
    void copyCsv() const;
    [[nodiscard]] Routing::Findings chosen() const;

    QPointer<Client> m_client;
    WorkspaceFetch::Wanted m_wanted;
    QStringList m_tasks;               ///< Attributes of those that the window knows, JSON texts.
    WorkspaceFetch *m_fetch = nullptr; ///< While it reads. A child of this.
    QFutureWatcher<WorkspaceCheck> m_work;
    ReadingStrip *m_reading;
    QStackedWidget *m_pages;
    PlaceholderPage *m_empty;
    Routing::FindingsModel *m_model;
    FindingsTable *m_table;
    QWidget *m_details; ///< Of the finding that is chosen.
    WrapLabel *m_sentence;
    WrapLabel *m_place;
    WrapLabel *m_advice;
    QList<QPushButton *> m_copies; ///< Of no use without findings.
};

} // namespace Desk
