#pragma once

#include "taskrouter/sid.h"

#include <QScrollArea>

class QGridLayout;

namespace Desk {

class ElidedLabel;

/// Names with their values below each other, which scroll where they are too high.
class NameValueView : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameValueView)
public:
    explicit NameValueView(QWidget *parent = nullptr);
    ~NameValueView() override;

protected:
    /// Begins a page without rows; `edge` is the space above and below them, in units of the grid.
    void beginPage(int edge);
    /// Adds a row to the page, which owns `value`; returns the label of the name.
    ElidedLabel *addRow(const QString &name, QWidget *value, Qt::Alignment ofName = {}, Qt::Alignment ofValue = {});
    /// Shows the page in place of the previous one, which is deleted.
    void endPage();

    /// A SID with `beside` to its right, if that is not null. `isWide`: it gets the rest of the width.
    [[nodiscard]] static QWidget *sidWith(Sid sid, QWidget *beside, bool isWide);
    /// The least height of a row, in pixels.
    [[nodiscard]] int rowHeight() const;

private:
    QGridLayout *m_grid = nullptr;
};

} // namespace Desk
