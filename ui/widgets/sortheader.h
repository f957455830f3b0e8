#pragma once

#include "rowheader.h"
#include "sortkey.h"

#include <QList>

namespace Desk {

/// The header of a table that is sorted by its columns. A click sorts by a column, Shift+click adds one, and a third
/// click removes it; each sorted column shows its direction, and its rank among several.
class SortHeader final : public RowHeader
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SortHeader)
public:
    explicit SortHeader(const QString &objectName);
    ~SortHeader() override;

    /// The most important one first. What is shown alone: whoever sorts calls this.
    void setKeys(const QList<SortKey> &keys);
    [[nodiscard]] const QList<SortKey> &keys() const { return m_keys; }
    /// What a click on a column makes of the keys; `add` keeps those of other columns.
    [[nodiscard]] QList<SortKey> keysWith(int column, bool add) const;
    /// The direction of a column and, among several, its rank: " ↓2"; empty where it is not sorted by.
    [[nodiscard]] QString markOf(int section) const override;

Q_SIGNALS:
    /// A person wants this order.
    void keysWanted(const QList<Desk::SortKey> &keys);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QList<SortKey> m_keys;
    QPoint m_pressedAt;
};

} // namespace Desk
