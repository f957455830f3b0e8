#pragma once

#include "parametereditor.h"

class QComboBox;

namespace Desk {

class NameChoices;

/// A choice among known values, or among named things, which also accepts a value that this program does not know.
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
    void setRecentValues(const QStringList &values) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showUnsetText(const QString &text) override;

private:
    void showPlaceholder();
    void offer();

    QComboBox *m_combo;
    NameChoices *m_names = nullptr; ///< Made when the first named values are set.
    QList<NamedValue> m_named;
    QStringList m_recent;
    bool m_hasKnown = false; ///< The parameter has values of its own.
    QString m_unsetText;
    bool m_isSet = false;
};

} // namespace Desk
