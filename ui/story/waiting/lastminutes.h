#pragma once

#include <QList>
#include <QWidget>

namespace Desk {

/// How many tasks waited, a bar every half a minute, the newest at the end.
class LastMinutes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastMinutes)
public:
    explicit LastMinutes(QWidget *parent = nullptr);
    ~LastMinutes() override;

    void setCounts(const QList<int> &counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_counts;
};

} // namespace Desk
