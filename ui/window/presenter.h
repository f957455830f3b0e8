#pragma once

#include <QFont>
#include <QList>
#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace Desk {

class KeyEcho;

/// How the window looks while others watch: larger text, and the last keys shown. What is read is masked by whoever
/// connects.
class Presenter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presenter)
public:
    /// `window` must outlive this.
    explicit Presenter(QWidget &window);
    ~Presenter() override;

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    void putAway(QDialog &dialog);

    QWidget &m_window;
    QPointer<KeyEcho> m_keys;
    QFont m_before;
    QList<QPointer<QDialog>> m_hidden; ///< To be shown again when nobody watches any more.
    bool m_isOn = false;
};

} // namespace Desk
