#pragma once

#include "simulator/scenario/guide.h"

#include <QWidget>

class QAction;
class QLabel;

namespace Desk {

/// The next step of a scenario, under the banner: "Step 1 of 3" and what to do. As high as the longest step of the
/// scenario needs, so that nothing below moves from one step to the next.
class GuideStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuideStrip)
public:
    explicit GuideStrip(QWidget *parent = nullptr);
    ~GuideStrip() override;

    /// The strip is hidden where the guide has no text.
    void setGuide(const Simulator::Guide &guide);
    /// A checkable menu action that shows or hides the strip.
    [[nodiscard]] QAction *shownAction() const { return m_shown; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateColors();
    void updateVisibility();

    Simulator::Guide m_guide;
    QLabel *m_step;
    QLabel *m_text;
    QAction *m_shown;
};

} // namespace Desk
