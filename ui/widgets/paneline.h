#pragma once

#include "theme.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Desk {

class TextView;
class WrapLabel;

/// A line in a pane that says what is wrong with its content, with a button for the next step or with details. Hidden
/// while there is nothing to say. For what lasts; news belong into the message bar.
class PaneLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneLine)
public:
    /// The objectNames of the parts begin with `name`.
    PaneLine(const QString &name, Tone tone, QWidget *parent = nullptr);
    ~PaneLine() override;

    /// Shows a plain text, and a button unless `step` is empty; an empty text hides the line.
    void setLine(const QString &text, const QString &step = {});
    /// Shows a plain text, and a button that unfolds `lines`; another text folds them again.
    void setDetails(const QString &text, const QStringList &lines);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void triggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setText(const QString &text);

    Tone m_tone;
    WrapLabel *m_text;
    QToolButton *m_button;
    TextView *m_lines;
};

} // namespace Desk
