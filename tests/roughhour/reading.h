#pragma once

#include "instructions/request.h"
#include "taskrouter/sid.h"

#include <QString>
#include <QStringList>

class QAbstractItemView;
class QWidget;

namespace Desk {
class InstructionPanel;
class MainWindow;
class SendButton;
} // namespace Desk

namespace RoughHour {

/// What the window shows, read as a person or a screen reader would: the one place that knows by which names the parts
/// of the window are found.
class Reading
{
public:
    explicit Reading(Desk::MainWindow &window)
        : m_window(window)
    {
    }

    [[nodiscard]] Desk::MainWindow &window() const { return m_window; }
    /// Null without a session.
    [[nodiscard]] Desk::InstructionPanel *panel() const;
    [[nodiscard]] Desk::SendButton *sendButton() const;
    /// Whom the panel acts on, whether an action is chosen or not; null for nobody.
    [[nodiscard]] Desk::Sid target() const;
    /// Key of the chosen action; empty without a target.
    [[nodiscard]] QString action() const;
    [[nodiscard]] Desk::RequestPreview request() const;
    [[nodiscard]] QByteArray body() const;
    /// The reservation that the details are headed by.
    [[nodiscard]] Desk::Sid named() const;
    /// Task or worker that is open.
    [[nodiscard]] Desk::Sid open() const;
    [[nodiscard]] QAbstractItemView *reservations() const;
    [[nodiscard]] QAbstractItemView *tasks() const;
    /// SIDs of the rows that the table of reservations has.
    [[nodiscard]] QList<Desk::Sid> rows() const;
    [[nodiscard]] QStringList messages() const;
    [[nodiscard]] QWidget *find(const char *name) const;
    /// Top-level windows beside the main one, without popups and tool tips.
    [[nodiscard]] QList<QWidget *> dialogs() const;

private:
    Desk::MainWindow &m_window;
};

} // namespace RoughHour
