#pragma once

#include "theme.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace Desk {

class TextView;
class WrapLabel;

/// A quiet line of a pane that says what is the matter with what it shows, with one step or with details behind it.
/// Nothing of it is seen while there is nothing to say. Takes its place in the pane: for what lasts, not for news.
class PaneLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneLine)
public:
    /// The parts' objectNames begin with `name`.
    PaneLine(const QString &name, Tone tone, QWidget *parent = nullptr);
    ~PaneLine() override;

    /// Plain text, empty for none, and a button that triggers; no button where `step` is empty.
    void setLine(const QString &text, const QString &step = {});
    /// Plain text, and lines that a button "Details" unfolds; another text folds them.
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
