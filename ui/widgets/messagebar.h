#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Desk {

/// One thing to tell. All texts are shown as plain text.
struct Message
{
    QString source; ///< One message per source: a newer one replaces it.
    Tone tone = Tone::Bad;
    QString text;
    QString advice;     ///< The next step, after the text.
    QString raw;        ///< Status, headers and body, behind "Details"; empty for none.
    QString actionText; ///< A button; empty for none.
    QString key;        ///< Comes back with actionTriggered().
    bool closable = true;
    friend bool operator==(const Message &, const Message &) = default;
};

/// Messages inside the window: one per source, replaced and never stacked, with the server's answer one click away.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void show(const Message &message);
    void clear(const QString &source);
    void clearAll();
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    /// What is told for a source; empty for nothing.
    [[nodiscard]] QString textOf(const QString &source) const;

Q_SIGNALS:
    void actionTriggered(const QString &source, const QString &key);

private:
    class Item;
    QHash<QString, Item *> m_items;
    QVBoxLayout *m_layout;
};

} // namespace Desk
