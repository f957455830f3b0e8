#pragma once

#include "theme.h"

#include <QHash>
#include <QList>
#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Desk {

/// How long a message is shown.
enum class MessageLife : quint8 {
    Auto,  ///< Brief where nothing is wrong (Tone::Ok, Tone::Muted), otherwise Event.
    Brief, ///< Removed after some seconds, but not while the pointer or the focus is on it.
    /// Something that happened: shown until it is replaced, cleared or closed. If set again, it is shown again.
    Event,
    /// Something that lasts: shown until clear(). If a person closes it, it stays hidden until it was cleared once.
    State,
    UntilClosed ///< A notice that a person must have the chance to read; clearAll() leaves it.
};

/// One message. All texts are shown as plain text.
struct Message
{
    QString source; ///< There is one message for each source; a newer one replaces it.
    Tone tone = Tone::Bad;
    QString text;
    QString advice;     ///< The next step, shown after the text.
    QString raw;        ///< Status, headers and body, behind "Details"; empty for none.
    QString actionText; ///< The text of a button; empty for none.
    QString key;        ///< Passed on by actionTriggered().
    bool closable = true;
    QString when; ///< What counts down behind the text ("next try in 7 s"): shown, but not announced each second.
    MessageLife life = MessageLife::Auto;
    QString otherText; ///< The text of a second button; empty for none.
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
    /// Removes the message of a source, which is no longer true.
    void clear(const QString &source);
    /// Removes all messages but those with MessageLife::UntilClosed.
    void clearAll();
    /// Closes the first message, as a person does with its button. False where none can be closed.
    bool dismissFirst();
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }
    /// The text of a source's message; empty for none.
    [[nodiscard]] QString textOf(const QString &source) const;
    /// All messages, the most important first.
    [[nodiscard]] QList<Message> told() const;
    /// How long a brief message is shown; for tests.
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

    QList<Item *> m_items; ///< The most important first.
    /// Messages with MessageLife::State that a person closed, by source, with the texts that they had.
    QHash<QString, QString> m_closed;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    int m_briefMsecs = 6000;
};

} // namespace Desk
