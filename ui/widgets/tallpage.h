#pragma once

#include <QScrollArea>

namespace Desk {

/// Gives a page the whole place, and a scroll bar only where the place is lower than the page can be: with large text
/// in a low window. (QScrollArea alone would give a page that wraps its words the height it would like best.)
class TallPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TallPage)
public:
    explicit TallPage(QWidget *parent = nullptr);
    ~TallPage() override;

    /// Takes the page, which must have a layout, and deletes the one before.
    void setPage(QWidget *page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace Desk
