#pragma once

#include "parametereditor.h"

class QCheckBox;
class QLineEdit;

namespace Desk {

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
