#pragma once

#include "reservations/clock.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace Desk {

/// How many tasks waited, a bar every half a minute, the newest at the end. Where nobody looked there is a gap, which
/// is no zero. Pointing at a bar tells its time and its number; a screen reader hears all of them.
class LastMinutes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastMinutes)
public:
    explicit LastMinutes(QWidget *parent = nullptr);
    ~LastMinutes() override;

    /// `asOf` is the moment of the newest, UTC.
    void setCounts(const QList<std::optional<int>> &counts, UtcMsecs asOf);
    /// What pointing there tells.
    [[nodiscard]] QString textAt(const QPoint &place) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect placeOf(int at) const;
    [[nodiscard]] QString textOf(int at) const;

    QList<std::optional<int>> m_counts;
    UtcMsecs m_asOf = 0;
};

} // namespace Desk
