#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace Desk {

class Outbox;

/// Asks before a window closes while the answer to an instruction is outstanding.
class CloseQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseQuestion)
public:
    /// Asks in a sheet of `window`, which owns this, and closes it where that is the answer.
    explicit CloseQuestion(QWidget &window);
    ~CloseQuestion() override;

    /// Whether the window may close now; where not, it is asked. `outbox` is null where nothing can be on its way.
    [[nodiscard]] bool mayClose(const Outbox *outbox);

private:
    void ask(const Outbox &outbox);

    QWidget &m_window;
    QPointer<QMessageBox> m_question;
    bool m_closeAnyway = false;
};

} // namespace Desk
