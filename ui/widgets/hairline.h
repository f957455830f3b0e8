#pragma once

#include <QWidget>

namespace Desk {

/// The thin line between what stands above and below it.
class Hairline final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Hairline)
public:
    explicit Hairline(QWidget *parent = nullptr);
    ~Hairline() override;
};

} // namespace Desk
