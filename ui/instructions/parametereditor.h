#pragma once

#include "namedvalue.h"

#include "instructions/parameter.h"

#include <QVariant>
#include <QWidget>

#include <optional>

namespace Desk {

/// Which named things a parameter means; nothing where it means none.
[[nodiscard]] std::optional<NameKind> nameKindOf(const Parameter &parameter);

/// Edits the value of one parameter. `value` is invalid where nothing is set, else a QStringList: "not set", "empty"
/// and "false" are three things. edited() comes whenever the shown value changes, whoever changed it (keys, mouse, an
/// input method, another program over the accessibility bus), but never from setValue().
class ParameterEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParameterEditor)
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY edited USER true)
public:
    /// Picks the editor by the parameter's type and values. Never null.
    [[nodiscard]] static ParameterEditor *create(const Parameter &parameter, QWidget *parent);

    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// The widgets that stand for the whole editor for keyboards and screen readers; the first takes the focus.
    [[nodiscard]] virtual QList<QWidget *> controls() const = 0;
    /// What can be chosen by its name, for editors that mean such things; what is shown and sent stays the value.
    virtual void setNamedValues(const QList<NamedValue> &values) { Q_UNUSED(values) }
    /// What an unset field says: "Not set — false".
    void setUnsetText(const QString &text);
    /// An input method shows text that is not the field's yet, and that would not be sent.
    [[nodiscard]] bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void edited();
    /// The user left the field: the moment to tidy what was typed.
    void editingFinished();

protected:
    explicit ParameterEditor(QWidget *parent);
    virtual void showUnsetText(const QString &text) = 0;
    /// Lets isComposing() follow what happens in the control, which then passes through eventFilter().
    void watchComposing(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Gives a control the whole place and the focus of the editor.
    void fill(QWidget *control);
    /// The one value of an editor for one; empty where nothing is set.
    [[nodiscard]] static QString textOf(const QVariant &value);

    bool m_loading = false; ///< The value is being set by setValue(): nobody edited anything.

private:
    bool m_composing = false;
};

} // namespace Desk
