#pragma once

#include <QIODevice>

namespace Desk {

/// The body of a request that must be sent at most once. When a connection closes before the answer, Qt's network
/// manager rewinds the body and sends the request again without telling anybody. It cannot rewind a sequential device,
/// so it reports the lost connection instead. That only works together with DoNotBufferUploadDataAttribute and a
/// Content-Length.
class OneShotBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotBody)
public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_position >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace Desk
