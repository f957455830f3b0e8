#pragma once

#include "parametereditor.h"

#include "instructions/validation.h"

#include <optional>

class QLabel;
class QToolButton;

namespace Desk {

class WrapLabel;

/// One row of the form: label, editor, unit, clear mark, and the message under it. Everything it shows comes from the
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
    /// Shows a value without edited(); nothing: not set.
    void showValues(const std::optional<QStringList> &values);
    /// What stands in for the constant default: the worker's own contact address, where it is known. Empty: nothing.
    void setKnownDefault(const QString &value);
    /// What can be chosen by its name; what the value is called then stands under the field.
    void setNamedValues(const QList<NamedValue> &values);
    /// What the value is called; empty where that is not known.
    [[nodiscard]] QString nameOfValue() const;
    /// A missing value is said quietly, because nobody has done anything wrong yet.
    void setFinding(const std::optional<Finding> &finding);
    [[nodiscard]] bool hasFinding() const { return m_finding.has_value(); }

    /// Back to "not set", as if the user had never been here.
    void clear();
    [[nodiscard]] int labelWidthHint() const;
    void setLabelWidth(int width);
    /// Whether a search for `text` finds this field: by label, wire name, help, values.
    [[nodiscard]] bool matches(const QString &text) const;
    void focusEditor();
    /// What Tab goes through, in its order.
    [[nodiscard]] QList<QWidget *> tabStops() const;

Q_SIGNALS:
    /// The user set or cleared it.
    void edited(const QString &name);

private:
    void tidy();
    [[nodiscard]] QString meant(const QString &text) const;
    void showState();
    [[nodiscard]] QString unsetText() const;
    [[nodiscard]] QString toolTipText() const;

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
