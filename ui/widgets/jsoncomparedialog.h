#pragma once

#include <QDialog>

namespace Desk {

/// Two answers side by side, with nothing but their differences.
class JsonCompareDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonCompareDialog)
public:
    /// An answer, and what it is: "now", "at 14:03:11", "from the clipboard".
    struct Side
    {
        QString title;
        QByteArray text;
    };
    JsonCompareDialog(const Side &before, const Side &after, QWidget *parent = nullptr);
    ~JsonCompareDialog() override;
};

} // namespace Desk
