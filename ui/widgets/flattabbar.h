#pragma once

#include <QTabBar>

namespace Desk {

/// A tab bar that shows tabs as words, with a line under the current one.
class FlatTabBar final : public QTabBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlatTabBar)
public:
    explicit FlatTabBar(QWidget *parent = nullptr);
    ~FlatTabBar() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
};

} // namespace Desk
