#pragma once

#include <QStyledItemDelegate>

namespace Desk {

/// Paints a row of a PaletteModel: a heading, or an entry with what fits in strong type, its detail, and its key or
/// SID.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteDelegate)
public:
    explicit PaletteDelegate(QObject *parent = nullptr);
    ~PaletteDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text);
    static void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace Desk
