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

/// The clipboard managers of KDE, GNOME and others do not store a copy with this hint.
constexpr auto Hint = "x-kde-passwordManagerHint"_L1;

QByteArray digest(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

/// Removes a secret from the clipboard when its time is up. Owned by the clipboard, one for each copied secret. Keeps a
/// digest instead of another copy of the secret.
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
        // What was copied meanwhile stays.
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

void copyPicture(const QImage &picture)
{
    QGuiApplication::clipboard()->setImage(picture);
}

void copySecret(const QString &text)
{
    auto *data = new QMimeData; // The clipboard owns it.
    data->setText(text);
    data->setData(Hint, "secret"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    new SecretWatch(text, QGuiApplication::clipboard());
}

} // namespace Desk::Clipboard
