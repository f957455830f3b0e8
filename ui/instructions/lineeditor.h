#pragma once

#include "parametereditor.h"

class QLineEdit;
class QStringListModel;

namespace Desk {

/// One line of text: SIDs, addresses, numbers, texts; masked for secrets. In a number, Up and Down count.
class LineEditor final : public ParameterEditor
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LineEditor)
public:
    LineEditor(const Parameter &parameter, QWidget *parent);
    ~LineEditor() override;
    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    void setRecentValues(const QStringList &values) override;
    [[nodiscard]] QList<QWidget *> controls() const override;

protected:
    void showUnsetText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void showPlaceholder();

    Parameter m_parameter;
    QLineEdit *m_edit;
    QStringListModel *m_recent = nullptr; ///< Made with the first values.
    QString m_unsetText;
    bool m_isSet = false;
};

} // namespace Desk
