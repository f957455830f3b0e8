#pragma once

#include <QObject>

namespace Desk {

/// Alt with a letter that is no command types nothing. Qt's fields take the letter as typed, and whoever missed a key
/// has it in a form that is sent.
class AltKeys final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AltKeys)
public:
    /// See installForAll().
    explicit AltKeys(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
