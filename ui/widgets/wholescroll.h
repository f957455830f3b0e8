#pragma once

#include <QScrollArea>

namespace Desk {

/// Shows one widget in all of its room, and scrolls it where that is less than the widget needs: at a zoom of 400 %
/// nothing may be out of reach. What gets the focus comes into sight.
class WholeScroll final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WholeScroll)
public:
    explicit WholeScroll(QWidget *parent = nullptr);
    ~WholeScroll() override;

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Desk
