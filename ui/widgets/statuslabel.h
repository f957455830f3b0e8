#pragma once

#include "theme.h"

#include <QWidget>

namespace Desk {

/// A status with a shape, and details in a paler colour: "● pending — 0:14 left of 0:30 · offered 14:03:11". Elided
/// where there is too little room.
class StatusLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLabel)
public:
    explicit StatusLabel(QWidget *parent = nullptr);
    ~StatusLabel() override;

    /// What it is the status of. A status of the same thing that becomes another is told to screen readers.
    void setSubject(const QString &subject);
    void setStatus(const StatusLook &look, const QString &word, const QString &rest);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StatusLook m_look;
    QString m_subject;
    QString m_word;
    QString m_rest;
};

} // namespace Desk
