#pragma once

#include <QHeaderView>

namespace Desk {

/// The header of a table: column titles in small type over a line, a little lower than a row.
class RowHeader : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowHeader)
public:
    /// For a table that is not sorted by a click.
    explicit RowHeader(const QString &objectName);
    ~RowHeader() override;
    [[nodiscard]] QSize sizeHint() const override;
    /// The width at which a title and the column's mark are complete.
    [[nodiscard]] int titleWidth(const QString &title) const;

protected:
    explicit RowHeader(QWidget *parent); ///< For one that is.
    /// What stands behind a column's title and is never cut: how the table is sorted. Empty for none.
    [[nodiscard]] virtual QString markOf(int section) const;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace Desk
