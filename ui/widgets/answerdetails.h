#pragma once

#include <QObject>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Desk {

class TextView;

/// A server's answer one click away: the buttons "Details" and "Copy answer", and the answer as received below them.
/// Nothing of it is seen while there is no answer.
class AnswerDetails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerDetails)
public:
    /// Adds the buttons to `row` and the text to `column`, as children of `parent`, which owns this too. Their
    /// objectNames begin with `name`.
    AnswerDetails(const QString &name, QHBoxLayout *row, QVBoxLayout *column, QWidget *parent);
    ~AnswerDetails() override;

    /// Status, headers and body; empty for none. Another text folds what was unfolded.
    void setText(const QString &text);
    [[nodiscard]] bool isOpen() const;

private:
    TextView *m_lines;
    QPushButton *m_copy;
    QPushButton *m_details;
};

} // namespace Desk
