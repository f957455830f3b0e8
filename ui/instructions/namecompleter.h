#pragma once

#include <QCompleter>

namespace Desk {

class NameChoices;

/// Finds by any part of a title, and completes to what is sent.
class NameCompleter final : public QCompleter
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameCompleter)
public:
    explicit NameCompleter(NameChoices *choices, QObject *parent = nullptr);
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
};

} // namespace Desk
