#pragma once

#include <QDialog>
#include <QTimer>

class QSpinBox;

namespace Desk {

class Journal;
class Settings;
class WrapLabel;

/// Asks how long and how much the journal keeps, and shows how much that would remove. Accepting it changes the
/// settings; pruning is done by whoever listens to them.
class RetentionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RetentionDialog)
public:
    /// The references must outlive the dialog.
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
    QTimer m_tell; ///< A number is being typed, or counts up.
};

} // namespace Desk
