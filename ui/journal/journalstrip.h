#pragma once

#include "journal/journal.h"

#include <QAbstractButton>

namespace Desk {

/// The newest instructions on one line of the status bar: "Journal  14:02:55 accept → Bob ✕ refused 400 · 20001". A
/// click opens the journal.
class JournalStrip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalStrip)
public:
    /// `journal` must outlive the strip.
    explicit JournalStrip(Journal &journal, QWidget *parent = nullptr);
    ~JournalStrip() override;

    /// Shows what is sent to this account and world from now on, and nothing of other accounts, other runs of the
    /// simulator or earlier sessions. The same origin again changes nothing. `worldNow` is the clock of the simulated
    /// world in training.
    void setSession(const JournalOrigin &origin, std::function<UtcMsecs()> worldNow = {});
    /// Shows nothing until the next session.
    void clearSession();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void read();
    [[nodiscard]] QString headOf(const JournalRow &row) const;
    [[nodiscard]] QString tailOf(const JournalRow &row) const;

    Journal &m_journal;
    QList<JournalRow> m_rows;              ///< The newest first.
    std::optional<JournalOrigin> m_origin; ///< Of the last session.
    qint64 m_from = 0;                     ///< The first entry of the session; 0 while the journal cannot be read.
    bool m_isOpen = false;                 ///< There is a session.
    std::function<UtcMsecs()> m_worldNow;
};

} // namespace Desk
