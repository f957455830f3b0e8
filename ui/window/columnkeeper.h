#pragma once

#include <QObject>

namespace Desk {

class RowTable;
class Settings;

/// Remembers by the name of each table which of its columns a person hid and how it was sorted, and does so again when
/// such a table is shown for the first time.
class ColumnKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ColumnKeeper)
public:
    /// Watches the tables of all windows. `settings` must outlive this.
    explicit ColumnKeeper(Settings &settings, QObject *parent = nullptr);
    ~ColumnKeeper() override;

    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore(RowTable &table);
    void save(const RowTable &table);
    void restoreOrder(RowTable &table);
    void saveOrder(const RowTable &table);

    Settings &m_settings;
};

} // namespace Desk
