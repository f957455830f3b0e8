#pragma once

#include <QObject>

namespace Desk {

/// Gives the choices in Qt's own file dialog the names that stand beside them: there is no word of them for screen
/// readers otherwise.
class FileDialogNames final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileDialogNames)
public:
    /// See installForAll().
    explicit FileDialogNames(QObject *parent);
    ~FileDialogNames() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
