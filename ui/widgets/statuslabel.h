#pragma once

#include "theme.h"

#include <QStringList>
#include <QWidget>

namespace Desk {

/// A status with a shape, and details in a paler colour: "● pending — 0:14 left of 0:30 · offered 14:03:11". Where
/// there is too little room the details give way as whole parts, the last one first; the first one alone is elided.
class StatusLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLabel)
public:
    explicit StatusLabel(QWidget *parent = nullptr);
    ~StatusLabel() override;

    /// What it is the status of. A status of the same thing that becomes another is told to screen readers.
    void setSubject(const QString &subject);
    /// `parts` are the details, the most important first.
    void setStatus(const StatusLook &look, const QString &word, const QStringList &parts);
    /// Of the details, what is painted at the present width.
    [[nodiscard]] QString shownRest() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString restOf(qsizetype count) const;
    [[nodiscard]] int restLeft() const;

    StatusLook m_look;
    QString m_subject;
    QString m_word;
    QStringList m_parts;
};

} // namespace Desk
