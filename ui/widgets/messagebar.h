#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QWidget>

class QPushButton;
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

/// The window's one strip of messages. It lies over the foot of another widget and pushes nothing; one message per
/// source, updated in place; what weighs most comes first, and what has no room waits behind a button. New texts are
/// announced to screen readers.
class MessageBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)
public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    /// Lies over the foot of `over`, a relative of the strip's parent, as wide as it; and above its child of the name
    /// `spared` while that is in view: nobody should have to close a message to press a button there.
    void setPlace(QWidget *over, const QString &spared);
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

Q_SIGNALS:
    void actionTriggered(const QString &source, const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Item;
    void close(const QString &source);
    void remove(const QString &source);
    void order();
    void place();
    void watch(QWidget *widget);

    QList<Item *> m_items;            ///< What weighs most first.
    QHash<QString, QString> m_closed; ///< Lasting messages that a person closed, with the text that they had.
    QPointer<QWidget> m_over;
    QString m_spared;
    QVBoxLayout *m_layout;
    QPushButton *m_more;
    int m_briefMsecs = 6000;
    bool m_placing = false;
};

} // namespace Desk
