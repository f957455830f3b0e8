#pragma once

#include <QIODevice>

namespace Desk {

/// The body of a request that must leave at most once. Qt's network manager silently sends a request again when the
/// peer closes before the answer; from a sequential device that cannot go back it is unable to (reliability, 1.1). It
/// only holds together with DoNotBufferUploadDataAttribute and a Content-Length.
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
