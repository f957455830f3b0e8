#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

namespace Desk {

/// Whether the program still lies where it was started. Parts of it are read when they are first needed, such as those
/// for a safe connection and for the keyring; a folder that was moved or removed meanwhile has none for it.
class ProgramPlace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramPlace)
public:
    /// `path` is the program's file, looked for every `msecs`.
    explicit ProgramPlace(QString path, int msecs = 5000, QObject *parent = nullptr);
    ~ProgramPlace() override;

Q_SIGNALS:
    /// What to tell people once it is gone; nothing once it is back.
    void told(const QString &what);

private:
    void look();

    QString m_path;
    QTimer m_timer;
    bool m_isGone = false;
};

/// What to tell people where nothing can be written at home, and so no setting is kept; empty where it can.
[[nodiscard]] QString unkeptSettings();

} // namespace Desk
