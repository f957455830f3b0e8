#pragma once

#include <QWidget>

namespace Desk {

/// A thin horizontal line that separates what is above from what is below it.
class Hairline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Hairline)
public:
    explicit Hairline(QWidget *parent = nullptr);
    ~Hairline() override;
};

} // namespace Desk
