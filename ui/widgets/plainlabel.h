#pragma once

#include <QLabel>

namespace Desk {

/// The label of this program: its text is plain, whoever wrote it. A QLabel would guess from the text whether it is
/// markup, and follow what a server put there (R25).
class PlainLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)
public:
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);
    explicit PlainLabel(QWidget *parent = nullptr);
    ~PlainLabel() override;

    void setTextFormat(Qt::TextFormat) = delete;
};

} // namespace Desk
