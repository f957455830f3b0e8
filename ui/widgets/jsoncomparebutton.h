#pragma once

#include <QByteArray>
#include <QToolButton>

class QMenu;

namespace Desk {

/// Compares the answer that a JsonView shows: a menu of what it can be compared with.
class JsonCompareButton final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JsonCompareButton)
public:
    explicit JsonCompareButton(QWidget *parent = nullptr);
    ~JsonCompareButton() override;

    /// How what is shown was when it was last seen, in an earlier session. Both texts are JSON, and say the same things
    /// in the same words.
    struct LastSeen
    {
        QString when; ///< For people; empty where it was not seen.
        QByteArray before;
        QByteArray now;

        friend bool operator==(const LastSeen &, const LastSeen &) = default;
    };

    /// `before` is what was shown of the same before; empty for nothing.
    void setAnswers(const QByteArray &now, const QByteArray &before);
    void setLastSeen(const LastSeen &seen);
    /// How many differences there are since then.
    [[nodiscard]] int differencesSince() const { return m_since; }

    /// The two beside each other. Nothing happens where there is nothing to compare with.
    void compareWithBefore();
    void compareWithClipboard();
    void compareWithLastSeen();

private:
    void fill(QMenu &menu);

    QByteArray m_now;
    QByteArray m_before;
    LastSeen m_seen;
    int m_since = 0;
};

} // namespace Desk
