#pragma once

#include "parametereditor.h"

class QComboBox;

namespace Desk {

/// Not set, true or false. Any other value, from a pasted request, is shown as it is.
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

} // namespace Desk
