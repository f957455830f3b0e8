#pragma once

#include "theme.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Desk {

/// How long a message is told.
enum class MessageLife : quint8 {
    Auto,       ///< Brief where nothing is wrong (Tone::Ok, Tone::Muted), else Event.
    Brief,      ///< Gone after some seconds, but not while the pointer or the focus is on it.
    Event,      ///< What happened once: until it is replaced, cleared or closed. Told again, it is shown again.
    State,      ///< What lasts: until clear(). Closed by a person, it stays away until it was over once.
    UntilClosed ///< A notice that a person must have had the chance to read: clearAll() leaves it.
};

/// One thing to tell. All texts are shown as plain text.
struct Message
{
    QString source; ///< One message per source: a newer one replaces it, in place.
    Tone tone = Tone::Bad;
    QString text;
    QString advice;     ///< The next step, after the text.
    QString raw;        ///< Status, headers and body, behind "Details"; empty for none.
    QString actionText; ///< A button; empty for none.
    QString key;        ///< Comes back with actionTriggered().
    bool closable = true;
    QString when; ///< What counts down behind the text ("next try in 7 s"): shown, but not announced each second.
    MessageLife life = MessageLife::Auto;
    QString otherText; ///< A second button; empty for none.
    QString otherKey;
    friend bool operator==(const Message &, const Message &) = default;
};

/// The window's one strip of messages, the last thing in the column of a pane: it takes the room that is empty there,
/// then what can be scrolled gives way, and nothing is ever covered. It takes no more than a part of the pane, nor more
/// than the rest of the pane leaves it down to two lines, and scrolls inside. One message per source, updated in place;
/// what weighs most comes first, and what has no room waits behind a button. New texts are announced to screen readers.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void show(const Message &message);
    /// It is not true any more.
    void clear(const QString &source);
    /// All but those that live until a person closed them.
    void clearAll();
    /// What a person does: closes the first message. False where there is none that can be closed.
    bool dismissFirst();
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    /// What is told for a source; empty for nothing.
    [[nodiscard]] QString textOf(const QString &source) const;
    /// All that is told, what weighs most first.
    [[nodiscard]] QList<Message> told() const;
    /// How long a brief message is told; for tests.
    void setBriefMsecs(int msecs) { m_briefMsecs = msecs; }
    /// Down to which it gives way. The pane it stands in must not ask for more: see fit().
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionTriggered(const QString &source, const QString &key);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Item;
    void close(const QString &source);
    void remove(const QString &source);
    void order();
    void fit();
    [[nodiscard]] int leastHeight() const;
    [[nodiscard]] int roomBesideOthers() const;

    QList<Item *> m_items;            ///< What weighs most first.
    QHash<QString, QString> m_closed; ///< Lasting messages that a person closed, with the text that they had.
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    int m_briefMsecs = 6000;
};

} // namespace Desk
