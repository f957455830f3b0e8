#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace Desk {

/// The line above a pane: what it is, how many, and the pane's own controls at the right.
class PaneHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneHeader)
public:
    explicit PaneHeader(const QString &title, QWidget *parent = nullptr);
    ~PaneHeader() override;

    void setCount(const QString &count);
    void addControl(QWidget *control, int stretch = 0);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_count;
    QHBoxLayout *m_row;
};

} // namespace Desk
