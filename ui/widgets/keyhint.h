#pragma once

#include "plainlabel.h"

class QKeySequence;
class QLineEdit;

namespace Desk {

/// Adds a pale word at the end of a field, inside it, such as the unit of a number. The text ends before it.
void addFieldSuffix(QLineEdit *field, const QString &word);

/// The key that leads to a field, inside it, shown while it is empty.
class KeyHint final : public PlainLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyHint)
public:
    /// `action` is the objectName of the action whose key it is: whoever knows the actions keeps it up to date.
    KeyHint(QLineEdit *field, const QString &action, const QKeySequence &key);
    ~KeyHint() override;

    [[nodiscard]] QString actionName() const { return m_action; }
    /// Empty where there is no key any more.
    void setKey(const QKeySequence &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showOrHide();

    QLineEdit *m_field;
    QString m_action;
};

} // namespace Desk
