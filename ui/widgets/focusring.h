#pragma once

#include <QObject>

namespace Desk {

/// Shows by a line around it that a list, a tree or a page of text has the focus, where the keyboard brought it there:
/// they have no frame, and what is marked in them looks the same without it. Tables show it at their cell.
class FocusRing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusRing)
public:
    /// See installForAll().
    explicit FocusRing(QObject *parent);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
