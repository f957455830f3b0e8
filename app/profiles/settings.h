#pragma once

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace Desk {

/// The one table of settings keys, types and defaults; window state is kept by objectName. File permissions are 0600. A
/// file that cannot be read is set aside with a notice and never overwritten.
class Settings : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)
public:
    /// `path` of a JSON file; empty for the user's own place.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    [[nodiscard]] bool sendAnyway() const; ///< Troubleshooters may send what TaskRouter will refuse. Default false.
    void setSendAnyway(bool on);
    [[nodiscard]] int pageSize() const; ///< 1 to 1000, which is the default.
    void setPageSize(int rows);
    [[nodiscard]] int journalDays() const; ///< How long instructions are kept: 1 to 3650, default 365.
    void setJournalDays(int days);
    [[nodiscard]] int journalMegabytes() const; ///< How much of them is kept: 1 to 16,384 MiB, default 256.
    void setJournalMegabytes(int megabytes);
    [[nodiscard]] QByteArray windowState(const QString &objectName) const;
    void setWindowState(const QString &objectName, const QByteArray &state);
    /// Where a damaged file was moved to at start, for the notice; empty where all was well.
    [[nodiscard]] QString setAsideTo() const;

Q_SIGNALS:
    void sendAnywayChanged(bool on);
    void pageSizeChanged(int rows);
    void journalBoundsChanged();

private:
    std::unique_ptr<QSettings> m_store;
    QString m_setAsideTo;
};

} // namespace Desk
