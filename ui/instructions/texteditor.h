#pragma once

#include "parametereditor.h"

class QPlainTextEdit;
class QPushButton;

namespace Desk {

/// Several lines of text, for JSON. It can begin with what is there now.
class TextEditor final : public ParameterEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextEditor)
public:
    TextEditor(const Parameter &parameter, QWidget *parent);
    ~TextEditor() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setStart(const QString &text) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    void showUnsetText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();

    QPlainTextEdit *m_edit;
    QPushButton *m_begin;
    QString m_start;
    QString m_unsetText;
    bool m_isSet = false;
};

} // namespace Desk
