#pragma once

#include "ui/session/session.h"
#include "workspace/whatif/whatiffetch.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QPushButton;

namespace Routing {
class ComparisonModel;
}

namespace Desk {

class ComparisonTable;
class ReadingStrip;
class WhatIfForm;
class WrapLabel;

/// What would become of a task if it, a worker or a workflow were otherwise: both answers side by side. Reads with
/// GETs alone, changes a copy, and sends nothing.
class WhatIfDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfDialog)
public:
    /// What is needed of `session` is copied. A null `task` is an empty one. Begins to read at once.
    WhatIfDialog(const Session &session, Sid workspace, Sid task, QWidget *parent = nullptr);
    ~WhatIfDialog() override;

    /// Whether it was made of these, and is still shown.
    [[nodiscard]] bool isAbout(const Session &session, Sid workspace, Sid task) const;

    /// Asks first where something was changed, which would be lost.
    void reject() override;

private:
    void build();
    void read();
    void onRead();
    void compare();
    void showChosen();
    void tell();
    void copy() const;
    /// What it is about, and when that was read; one sentence.
    [[nodiscard]] QString aboutText() const;

    QPointer<Client> m_client;
    WhatIfFetch::Wanted m_wanted;
    WhatIfFetch *m_fetch = nullptr; ///< While it reads. A child of this.
    std::optional<WhatIfSubject> m_subject;
    UtcMsecs m_readAt = 0; ///< When that was.
    QTimer m_pause;        ///< One may be typing.
    QTimer m_tell;         ///< A longer while, in which one has stopped typing.
    ReadingStrip *m_reading;
    WhatIfForm *m_form;
    Routing::ComparisonModel *m_model;
    ComparisonTable *m_table;
    WrapLabel *m_changes;  ///< What a person has changed.
    WrapLabel *m_problems; ///< What of it does not count.
    WrapLabel *m_asIs;
    WrapLabel *m_whatIf;
    QPushButton *m_undo = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace Desk
