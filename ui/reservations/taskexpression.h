#pragma once

#include "routing/expression.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace Desk {

class WrapLabel;

/// The field for an expression that tasks' attributes must fit. What is typed in it and is no expression stays in it,
/// with what is wrong below, until it is mended or left with Escape.
class TaskExpression final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskExpression)
public:
    explicit TaskExpression(QWidget *parent = nullptr);
    ~TaskExpression() override;

    /// Why a text is no expression; nothing where it is one, or empty.
    [[nodiscard]] static std::optional<Routing::SyntaxError> problemOf(const QString &text);
    /// Shows the field with a text in it, and says what is wrong with that.
    void open(const QString &text);
    /// Hides the field; what was typed and not applied is dropped.
    void close();
    void focusField();

Q_SIGNALS:
    /// Enter was pressed on an expression, or on an empty field. It is for the receiver to close the field.
    void applied(const QString &expression);
    /// Escape was pressed, and the field is closed.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showProblem();

    QLineEdit *m_field;
    WrapLabel *m_problem;
};

} // namespace Desk
