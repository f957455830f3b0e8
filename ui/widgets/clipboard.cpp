#include "clipboard.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Desk::Clipboard {

namespace {

/// Known to the clipboard managers of KDE, GNOME and others: a copy that says this is not kept in their histories.
constexpr auto Hint = "x-kde-passwordManagerHint"_L1;

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

/// Takes a secret off the clipboard when its time is up; a child of the clipboard, one for each secret copied. It keeps
/// a digest: the secret itself is in no more places than it must.
class SecretWatch final : public QObject
{
public:
    SecretWatch(const QString &text, QClipboard *board)
        : QObject(board)
        , m_board(board)
        , m_digest(digest(text))
    {
        setObjectName(u"secretOnClipboard"_s);
        connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretWatch::clear);
        auto *timer = new QTimer(this);
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &SecretWatch::clear);
        timer->start(SecretMsecs);
    }

private:
    void clear()
    {
        // What somebody copied since is not ours to take away.
        if (digest(m_board->text()) == m_digest)
            m_board->clear();
        deleteLater();
    }

    QClipboard *m_board;
    QByteArray m_digest;
};

} // namespace

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copySecret(const QString &text)
{
    auto *data = new QMimeData; // The clipboard's own from here on.
    data->setText(text);
    data->setData(Hint, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    new SecretWatch(text, QGuiApplication::clipboard());
}

} // namespace Desk::Clipboard
