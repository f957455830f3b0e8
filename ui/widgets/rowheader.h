#pragma once

#include <QHeaderView>

namespace Desk {

/// The head of a table of lines: names of columns in small type over the rule, as high as a row and a little less.
class RowHeader : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowHeader)
public:
    ~RowHeader() override;
    [[nodiscard]] QSize sizeHint() const override;
    /// In which a title with a mark is seen whole.
    [[nodiscard]] int titleWidth(const QString &title) const;

protected:
    explicit RowHeader(QWidget *parent);
    /// What stands behind the column's title and is never cut: how it is sorted. Empty where it is not.
    [[nodiscard]] virtual QString markOf(int section) const;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace Desk
