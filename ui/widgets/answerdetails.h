#pragma once

#include <QObject>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Desk {

class TextView;

/// Shows on demand what a message is short for, as a rule a server's answer: the buttons "Details" and "Copy details",
/// and below them the text as it arrived. All of it is hidden while there is none.
class AnswerDetails final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerDetails)
public:
    /// Adds the buttons to `row` and the text to `column`. All are children of `parent`, which owns this too. Their
    /// objectNames begin with `name`.
    AnswerDetails(const QString &name, QHBoxLayout *row, QVBoxLayout *column, QWidget *parent);
    ~AnswerDetails() override;

    /// Of an answer status, headers and body; empty for none. Another text folds the details.
    void setText(const QString &text);
    [[nodiscard]] bool isOpen() const;

private:
    TextView *m_lines;
    QPushButton *m_copy;
    QPushButton *m_details;
};

} // namespace Desk
