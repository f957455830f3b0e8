#pragma once

#include <QByteArray>
#include <QWidget>

class QPlainTextEdit;

namespace Desk {

class WrapLabel;

/// Where a person edits JSON: the text, and under it what is wrong with it.
class JsonField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonField)
public:
    /// `name` is what screen readers call it.
    explicit JsonField(const QString &name, QWidget *parent = nullptr);
    ~JsonField() override;

    /// Laid out in lines where it is JSON; as it is otherwise. No edited().
    void setJson(const QByteArray &json);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Empty: nothing is wrong.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// By a person.
    void edited();

private:
    QPlainTextEdit *m_text;
    WrapLabel *m_problem;
    bool m_isSetting = false;
};

} // namespace Desk
