#pragma once

#include "plainlabel.h"

namespace Desk {

/// A label for a text that changes often, as a clock or a count does. Of a fixed size that is only ever wider: a label
/// that asks for its size with every text has the whole window laid out anew.
class SteadyLabel final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SteadyLabel)
public:
    explicit SteadyLabel(QWidget *parent = nullptr);
    ~SteadyLabel() override;

    /// Plain text.
    void showText(const QString &text);
};

} // namespace Desk
