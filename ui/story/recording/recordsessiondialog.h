#pragma once

#include <QDialog>

class QCheckBox;

namespace Desk {

class WrapLabel;

/// Asks what of a session is hidden while it is recorded, and where it is written.
class RecordSessionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordSessionDialog)
public:
    explicit RecordSessionDialog(QWidget *parent = nullptr);
    ~RecordSessionDialog() override;

    [[nodiscard]] bool areNumbersHidden() const;
    [[nodiscard]] bool areNamesHidden() const;
    /// Why it could not be begun; stays open.
    void showProblem(const QString &why);

Q_SIGNALS:
    void startWanted(const QString &path);

private:
    void askWhere();

    QCheckBox *m_numbers;
    QCheckBox *m_names;
    WrapLabel *m_problem;
};

} // namespace Desk
