#pragma once

#include "taskrouter/sid.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QTableView;

namespace Desk {

class MainWindow;

/// `--self-test`: does in the training simulator what a person would do first, in the real window: waits for the
/// reservations, chooses one that is offered, accepts it, and sees it accepted. For packages and archives, whose parts
/// may be missing where they were unpacked. Used once.
class SelfTest : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelfTest)
public:
    /// `window` must outlive it, and gets the session of a training simulator by itself.
    explicit SelfTest(MainWindow &window, QObject *parent = nullptr);
    ~SelfTest() override;

    /// finished() comes later, once: at the latest after `patienceMsecs`.
    void start(int patienceMsecs = 60'000);

Q_SIGNALS:
    /// `what` is one line for the terminal, in English.
    void finished(bool passed, const QString &what);

private:
    enum class Step : quint8 { List, Accept, Send, SeeAccepted };

    void look();
    void choose();
    void accept();
    void send();
    void seeAccepted();
    /// What the last step waits for.
    [[nodiscard]] QString missing() const;
    void finish(bool passed, const QString &what);

    MainWindow &m_window;
    QTableView *m_table = nullptr;
    QTimer m_timer;
    QElapsedTimer m_since;
    int m_patience = 0;
    Step m_step = Step::List;
    Sid m_chosen;
    int m_rows = 0;
};

} // namespace Desk
