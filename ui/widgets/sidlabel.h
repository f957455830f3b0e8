#pragma once

#include "taskrouter/sid.h"

#include <QWidget>

class QToolButton;

namespace Desk {

class ElidedLabel;

/// A SID, shortened in the middle. The tooltip shows the whole SID, and a button copies it.
class SidLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidLabel)
public:
    explicit SidLabel(QWidget *parent = nullptr);
    ~SidLabel() override;

    void setSid(Sid sid);
    [[nodiscard]] Sid sid() const { return m_sid; }
    void copy() const;

private:
    Sid m_sid;
    ElidedLabel *m_text;
    QToolButton *m_copy;
};

} // namespace Desk
