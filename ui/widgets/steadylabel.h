#pragma once

#include "plainlabel.h"

namespace Desk {

/// A label for a text that changes often, such as a clock. It only ever becomes wider, unless its font
/// changes: asking for another size with each text would lay out the whole window again.
class SteadyLabel final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SteadyLabel)
public:
    explicit SteadyLabel(QWidget *parent = nullptr);
    ~SteadyLabel() override;

    /// `text` is plain.
    void showText(const QString &text);
    /// The text with each digit as the same one: what counts on has the same shape as before.
    [[nodiscard]] static QString shapeOf(QString text);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace Desk
