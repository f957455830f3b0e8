#pragma once

#include "parametereditor.h"

#include "instructions/validation.h"

#include <optional>

class QLabel;
class QToolButton;

namespace Desk {

class WrapLabel;

/// One row of the form: label, editor, unit, a button that clears it, and the message below. Everything comes from the
/// parameter's description.
class ParameterField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ParameterField)
public:
    ParameterField(Parameter parameter, const QString &action, QWidget *parent);

    [[nodiscard]] const Parameter &parameter() const { return m_parameter; }
    [[nodiscard]] ParameterEditor *editor() const { return m_editor; }

    [[nodiscard]] bool isSet() const { return m_editor->value().isValid(); }
    [[nodiscard]] QStringList values() const { return m_editor->value().toStringList(); }
    /// Shows values, or "not set" for nothing, without emitting edited().
    void showValues(const std::optional<QStringList> &values);
    /// A default that is known for this target, such as the worker's own contact address, shown in place of the general
    /// one. Empty for none.
    void setKnownDefault(const QString &value);
    /// The values that can be chosen by name. The name of the present value is shown below the field.
    void setNamedValues(const QList<NamedValue> &values);
    /// The name of the present value; empty where it is not known.
    [[nodiscard]] QString nameOfValue() const;
    /// Shows a finding. A missing value is shown less strongly, because nobody has done anything wrong yet.
    void setFinding(const std::optional<Finding> &finding);
    [[nodiscard]] bool hasFinding() const { return m_finding.has_value(); }

    /// Sets the field to "not set".
    void clear();
    [[nodiscard]] int labelWidthHint() const;
    void setLabelWidth(int width);
    /// Whether a search for `text` finds this field by label, wire name, help or values.
    [[nodiscard]] bool matches(const QString &text) const;
    void focusEditor();
    /// The widgets that the Tab key visits, in their order.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    /// The user set or cleared the field.
    void edited(const QString &name);

private:
    void tidy();
    [[nodiscard]] QString meant(const QString &text) const;
    void showState();
    [[nodiscard]] QString unsetText() const;
    [[nodiscard]] QString toolTipText() const;
    /// What the API calls it, and the error that it answers.
    [[nodiscard]] QString codesText() const;

    Parameter m_parameter;
    bool m_needed;
    QString m_knownDefault;
    QList<NamedValue> m_names;
    std::optional<Finding> m_finding;
    QLabel *m_label;
    ParameterEditor *m_editor;
    QToolButton *m_clear;
    WrapLabel *m_message;
};

} // namespace Desk
