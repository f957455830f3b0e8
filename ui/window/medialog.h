#pragma once

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLineEdit;

namespace Desk {

class Directory;
class Settings;

/// Who sits in front of the program, for the variables of presets: a worker by name, and where they are called. To be
/// shown with open(); deletes itself.
class MeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeDialog)
public:
    /// `settings` must outlive this. `directory` knows the workers; may be null.
    MeDialog(Settings &settings, Directory *directory, QWidget *parent = nullptr);
    ~MeDialog() override;

    void accept() override;

private:
    void readWorkers();
    void onWorker();

    Settings &m_settings;
    QPointer<Directory> m_directory;
    QComboBox *m_worker;
    QLineEdit *m_contact;
    QString m_wanted; ///< SID of the worker that is chosen, whether it is in the list or not.
};

} // namespace Desk
