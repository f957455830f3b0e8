#pragma once

#include "instructions/parameter.h"

#include <QVariant>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Desk {

/// Edits the value of one parameter. `value` is invalid where nothing is set, else a QStringList: "not set", "empty"
/// and "false" are three things. edited() comes from the user alone, never from setValue().
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
    /// What an unset field says: "Not set — false".
    void setUnsetText(const QString &text);

Q_SIGNALS:
    void edited();
    /// The user left the field: the moment to tidy what was typed.
    void editingFinished();

protected:
    explicit ParameterEditor(QWidget *parent);
    virtual void showUnsetText(const QString &text) = 0;
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

/// Known values to choose from, and room for a value that this program does not know yet.
class ChoiceEditor final : public ParameterEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoiceEditor)
public:
    ChoiceEditor(const Parameter &parameter, QWidget *parent);
    ~ChoiceEditor() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    void showUnsetText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showPlaceholder();

    QComboBox *m_combo;
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showMuted();

    QComboBox *m_combo;
};

/// Several of the known values, one box each; a value that came from elsewhere gets a box of its own.
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
    void takeOther();

    QWidget *m_boxArea;
    QList<QCheckBox *> m_boxes;
    QLineEdit *m_other = nullptr; ///< Only where TaskRouter's list of values is open.
    bool m_isSet = false;
};

} // namespace Desk
