#pragma once

#include <QAbstractButton>

#include <optional>

namespace Desk {

/// The first entry of the list of tasks: "Waiting now", how many tasks wait and how many are stuck, and in red how many
/// of them all call for somebody.
class WaitingEntry final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaitingEntry)
public:
    explicit WaitingEntry(QWidget *parent = nullptr);
    ~WaitingEntry() override;

    /// Nothing where it is not known yet.
    void setCount(std::optional<int> tasks);
    /// What was counted by cause; nothing where nobody counts.
    struct Calls
    {
        int count = 0; ///< Of tasks that call for somebody.
        int stuck = 0; ///< Of those on which nobody works any more: they wait no more, and are not among the tasks.
        QString words; ///< What the count is made of, in a person's language; plain.

        friend bool operator==(const Calls &, const Calls &) = default;
    };
    void setCalls(const Calls &calls);
    /// Whether it is what is open.
    void setOpen(bool open);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateWords();
    [[nodiscard]] QString countText() const;

    std::optional<int> m_tasks;
    Calls m_calls;
    bool m_isOpen = false;
};

} // namespace Desk
