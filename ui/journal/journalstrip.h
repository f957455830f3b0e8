#pragma once

#include "journal/journal.h"

#include <QAbstractButton>

namespace Desk {

/// The newest instructions as one line for the status bar: "Journal  14:02:55 accept → Bob ✕ refused 400 · 20001". A
/// click opens the journal.
class JournalStrip final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalStrip)
public:
    /// `journal` must outlive the strip.
    explicit JournalStrip(Journal &journal, QWidget *parent = nullptr);
    ~JournalStrip() override;

    /// Training rows and live ones never stand side by side.
    /// With the clock of the simulated world in training.
    void setTraining(bool training, std::function<UtcMsecs()> worldNow = {});
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
    QList<JournalRow> m_rows; ///< The newest first.
    bool m_training = true;
    std::function<UtcMsecs()> m_worldNow;
};

} // namespace Desk
