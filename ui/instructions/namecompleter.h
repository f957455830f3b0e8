#pragma once

#include <QCompleter>

namespace Desk {

class NameChoices;

/// Finds a name by any part of it, and completes it to the value that is sent.
class NameCompleter final : public QCompleter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameCompleter)
public:
    explicit NameCompleter(NameChoices *choices, QObject *parent = nullptr);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Desk
