#pragma once

#include <QAbstractButton>

namespace Desk {

/// The first entry of the list of tasks: "Waiting now", how many tasks that is, and how many of them call for somebody.
class WaitingEntry final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingEntry)
public:
    explicit WaitingEntry(QWidget *parent = nullptr);
    ~WaitingEntry() override;

    void setCount(int tasks);
    /// 0 also where nobody has counted them.
    void setCalls(int calls);
    /// Whether it is what is open.
    void setOpen(bool open);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateWords();

    int m_tasks = 0;
    int m_calls = 0;
    bool m_isOpen = false;
};

} // namespace Desk
