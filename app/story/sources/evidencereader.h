#pragma once

#include "evidence.h"

#include <atomic>
#include <functional>
#include <utility>

class QIODevice;

namespace Desk {

/// Reads evidence once, from its first byte to its last, and tells a sink what there is. What kind of evidence it is,
/// its content says. Needs some 100 MB at most however long it is.
class EvidenceReader
{
    Q_DISABLE_COPY_MOVE(EvidenceReader)
public:
    /// How far it is, in bytes; called some times a second at most.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    explicit EvidenceReader(EvidenceSink &sink);

    void setProgress(Progress progress) { m_progress = std::move(progress); }
    /// Reading ends soon after this becomes true; it must outlive the reader.
    void setCanceled(const std::atomic<bool> *canceled) { m_canceled = canceled; }

    /// Why nothing can be read: there is no such file, or it is none of ours. Empty where it was read, whatever is in
    /// it.
    [[nodiscard]] QString read(const EvidenceInput &input);
    [[nodiscard]] qint64 bytes() const { return m_done; }

private:
    using More = std::function<QByteArrayView()>; ///< The next bytes; none at the end.

    [[nodiscard]] QString readDevice(QIODevice &device, const QString &name);
    [[nodiscard]] QString readArchive(const EvidenceInput &input, const QString &name);
    void readStream(const More &more, const QString &name, bool isInArchive);
    void readJson(QByteArrayView first, const More &more, const QString &name);
    void readForms(QByteArrayView first, const More &more, const QString &name);
    [[nodiscard]] bool isCanceled() const { return m_canceled && m_canceled->load(std::memory_order_relaxed); }
    void tellProgress(bool always);

    EvidenceSink &m_sink;
    Progress m_progress;
    const std::atomic<bool> *m_canceled = nullptr;
    qint64 m_done = 0;
    qint64 m_all = 0;
    qint64 m_told = 0;
};

} // namespace Desk
