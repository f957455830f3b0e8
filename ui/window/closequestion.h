#pragma once

#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace Desk {

class Outbox;

/// Asks before the window closes while an instruction is in flight.
class CloseQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseQuestion)
public:
    /// Asks in a sheet of `window`, which owns this, and closes the window if that is the answer.
    explicit CloseQuestion(QWidget &window);
    ~CloseQuestion() override;

    /// True where the window may close now; otherwise the question is asked. `outbox` is null where nothing can be in
    /// flight.
    [[nodiscard]] bool mayClose(const Outbox *outbox);

private:
    void ask(const Outbox &outbox);

    QWidget &m_window;
    QPointer<QMessageBox> m_question;
    bool m_closeAnyway = false;
};

} // namespace Desk
