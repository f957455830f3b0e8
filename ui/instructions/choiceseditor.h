#pragma once

#include "parametereditor.h"

class QCheckBox;
class QLineEdit;

namespace Desk {

/// Several of the known values, with a box for each; a value from a pasted request gets its own box. A value that is
/// typed into the field for others counts at once, and becomes a box when the field is left.
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
    QLineEdit *m_other = nullptr; ///< Where TaskRouter's list of values is not closed; otherwise null.
    bool m_isSet = false;
};

} // namespace Desk
