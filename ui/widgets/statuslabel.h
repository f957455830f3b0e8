#pragma once

#include "theme.h"

#include <QStaticText>
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
    void changeEvent(QEvent *event) override;

private:
    /// A line that is laid out once, for as long as it stands.
    struct Line
    {
        QString text;
        QStaticText laidOut;
    };
    [[nodiscard]] Line lineOf(const QString &text, const QFont &font) const;
    [[nodiscard]] QString restOf(qsizetype count) const;
    [[nodiscard]] int wordLeft() const;
    [[nodiscard]] QRect placed(int left, int width) const;
    [[nodiscard]] int wordRight() const;
    void layOut() const;
    void paintLine(QPainter &painter, const QRect &box, const Line &line) const;

    StatusLook m_look;
    QString m_subject;
    QString m_word;
    QStringList m_parts;
    mutable Line m_wordLine;
    mutable Line m_restLine;
    mutable int m_restLeft = 0;
    mutable int m_laidOutWidth = -1;      ///< -1 where nothing is laid out,
    mutable bool m_isRestLaidOut = false; ///< or the details are not.
};

} // namespace Desk
