#pragma once

#include <QLabel>

namespace Desk {

/// A label whose text is always plain, whoever wrote it. QLabel itself guesses whether a text is HTML, and would follow
/// what a server put there.
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
