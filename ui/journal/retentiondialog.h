#pragma once

#include <QDialog>

class QSpinBox;

namespace Desk {

class Journal;
class Settings;
class WrapLabel;

/// How long and how much the journal keeps, with what that would remove said before it is done. Accepted: the settings
/// are set, and who listens to them prunes.
class RetentionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionDialog)
public:
    /// Both must outlive the dialog.
    RetentionDialog(Settings &settings, const Journal &journal, QWidget *parent = nullptr);
    ~RetentionDialog() override;

    void accept() override;

private:
    void sayWhatGoes();

    Settings &m_settings;
    const Journal &m_journal;
    QSpinBox *m_days;
    QSpinBox *m_megabytes;
    WrapLabel *m_effect;
};

} // namespace Desk
