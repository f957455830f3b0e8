#pragma once

#include "namedvalue.h"

#include "instructions/parameter.h"

#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Desk {

class NameChoices;

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

    bool m_loading = false; ///< The value is being set by setValue(): nobody edited anything.

private:
    bool m_composing = false;
};

/// One line of text: SIDs, addresses, numbers, texts; masked for secrets. Up and Down step a number.
class LineEditor final : public ParameterEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineEditor)
public:
    LineEditor(const Parameter &parameter, QWidget *parent);
    ~LineEditor() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    void showUnsetText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void showPlaceholder();

    Parameter m_parameter;
    QLineEdit *m_edit;
    QString m_unsetText;
    bool m_isSet = false;
};

/// Known values to choose from, or things to choose by their names, and room for a value that this program does not
/// know.
class ChoiceEditor final : public ParameterEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceEditor)
public:
    ChoiceEditor(const Parameter &parameter, QWidget *parent);
    ~ChoiceEditor() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setNamedValues(const QList<NamedValue> &values) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    void showUnsetText(const QString &text) override;

private:
    void showPlaceholder();

    QComboBox *m_combo;
    NameChoices *m_names = nullptr; ///< Once there was something to choose by its name.
    QString m_unsetText;
    bool m_isSet = false;
};

/// Not set, true or false. A value that is neither, pasted from elsewhere, is shown as it came.
class BooleanEditor final : public ParameterEditor
{
    Q_OBJECT
public:
    BooleanEditor(const Parameter &parameter, QWidget *parent);
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    void showUnsetText(const QString &text) override;
    void changeEvent(QEvent *event) override;

private:
    void showMuted();

    QComboBox *m_combo;
};

/// Several of the known values, one box each; a value that came from elsewhere gets a box of its own. What stands in
/// the field for another value counts while it stands there, and becomes a box when the field is left.
class ChoicesEditor final : public ParameterEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoicesEditor)
public:
    ChoicesEditor(const Parameter &parameter, QWidget *parent);
    ~ChoicesEditor() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    void showUnsetText(const QString &text) override;

private:
    QCheckBox *addBox(const QString &value);
    void updateOther();

    QWidget *m_boxArea;
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_other = nullptr; ///< Only where TaskRouter's list of values is open.
    bool m_isSet = false;
};

} // namespace Desk
