#pragma once

#include "namedvalue.h"

#include "instructions/parameter.h"

#include <QVariant>
#include <QWidget>

#include <optional>

namespace Desk {

/// The kind of named values that a parameter accepts; nothing for none.
[[nodiscard]] std::optional<NameKind> nameKindOf(const Parameter &parameter);

/// Edits the value of one parameter. `value` is invalid where nothing is set, otherwise a QStringList: "not set",
/// "empty" and "false" differ. edited() is emitted whenever the shown value changes, by keys, mouse, an input method or
/// assistive technology, but never by setValue().
class ParameterEditor : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParameterEditor)
    Q_PROPERTY(QVariant value READ value WRITE setValue NOTIFY edited USER true)
public:
    /// Chooses the editor by the parameter's type and values. Never null.
    [[nodiscard]] static ParameterEditor *create(const Parameter &parameter, QWidget *parent);

    [[nodiscard]] virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// The controls that represent the editor to keyboard and screen reader; the first one gets the focus.
    [[nodiscard]] virtual QList<QWidget *> controls() const = 0;
    /// Sets the values that can be chosen by name, for editors that have such a choice. The value itself stays what is
    /// sent.
    virtual void setNamedValues(const QList<NamedValue> &values) { Q_UNUSED(values) }
    /// What is there now, for editors that can begin with it.
    virtual void setStart(const QString &text) { Q_UNUSED(text) }
    /// The values that were sent last, the newest first, for editors that can offer them.
    virtual void setRecentValues(const QStringList &values) { Q_UNUSED(values) }
    /// The text of an unset field: "Not set — false".
    void setUnsetText(const QString &text);
    /// True while an input method is composing text, which is not part of the value yet and would not be sent.
    [[nodiscard]] bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void edited();
    /// The user left the field, so what was typed can be tidied.
    void editingFinished();

protected:
    explicit ParameterEditor(QWidget *parent);
    virtual void showUnsetText(const QString &text) = 0;
    /// Lets isComposing() follow this control, whose events then pass through eventFilter().
    void watchComposing(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// Lets a control fill the editor and take its focus.
    void fill(QWidget *control);
    /// The value of an editor for a single text; empty where nothing is set.
    [[nodiscard]] static QString textOf(const QVariant &value);

    bool m_loading = false; ///< setValue() is running, so edited() must not be emitted.

private:
    bool m_composing = false;
};

} // namespace Desk
