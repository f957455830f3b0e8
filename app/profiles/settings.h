#pragma once

#include "setting.h"

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace Desk {

/// All settings with their keys, types and defaults; the state of windows is stored by objectName. The file has
/// permissions 0600. A file that cannot be read is set aside, never overwritten.
class Settings : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)
public:
    /// `path` of a JSON file; without one, it is in the usual place of this user.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    /// Any setting by its row; numbers outside of their range are brought into it.
    [[nodiscard]] int number(Setting which) const;
    void setNumber(Setting which, int number);
    [[nodiscard]] bool isOn(Setting which) const { return number(which) != 0; }
    void setOn(Setting which, bool on) { setNumber(which, on ? 1 : 0); }
    [[nodiscard]] bool isStandard(Setting which) const { return number(which) == settingRow(which).standard; }
    /// As if nobody had ever changed it.
    void reset(Setting which);

    [[nodiscard]] bool
    sendAnyway() const; ///< Whether a person may send what TaskRouter is expected to refuse. Default false.
    void setSendAnyway(bool on);
    [[nodiscard]] int pageSize() const; ///< Rows on a page of a list, 1 to 1000; default 1000.
    void setPageSize(int rows);
    [[nodiscard]] int journalDays() const; ///< How many days instructions stay in the journal: 1 to 3650, default 365.
    void setJournalDays(int days);
    [[nodiscard]] int journalMegabytes() const; ///< How large the journal may become: 1 to 16,384 MiB, default 256.
    void setJournalMegabytes(int megabytes);
    /// What the page "Waiting now" tells of without being looked at; all off by default.
    enum class Alarm : quint8 { OfferEnds, MissedOffers, LongWait, LongWrapUp };
    [[nodiscard]] bool isAlarmOn(Alarm alarm) const;
    void setAlarmOn(Alarm alarm, bool on);
    /// From when on: seconds that an offer has left (15), so many workers (2) within so many minutes (5), minutes that
    /// a task waits (5), and of wrap-up (5).
    enum class AlarmNumber : quint8 { OfferSeconds, MissedWorkers, MissedMinutes, WaitMinutes, WrapUpMinutes };
    [[nodiscard]] int alarmNumber(AlarmNumber which) const;
    void setAlarmNumber(AlarmNumber which, int number);
    /// The keys that a person gave to actions, as they are stored; see KeyBindings. Those of a newer version are set
    /// aside in the file before others are written in their place.
    [[nodiscard]] QVariantMap keyBindings() const;
    void setKeyBindings(const QVariantMap &map);
    /// Who sits in front of the program, for presets: {"worker_sid": "WK…", "contact_uri": "client:…"}.
    [[nodiscard]] QVariantMap me() const;
    void setMe(const QVariantMap &me);
    /// The state of a window, a header or a splitter, as Qt's saveState() made it; empty where none was stored.
    [[nodiscard]] QByteArray windowState(const QString &objectName) const;
    void setWindowState(const QString &objectName, const QByteArray &state);
    /// Where a damaged file was moved to at the start; empty where there was none.
    [[nodiscard]] QString setAsideTo() const;

Q_SIGNALS:
    /// After it, the setting's own signal where there is one.
    void changed(Desk::Setting which);
    void sendAnywayChanged(bool on);
    void pageSizeChanged(int rows);
    void journalBoundsChanged();
    void alarmsChanged();

private:
    void announce(Setting which);

    std::unique_ptr<QSettings> m_store;
    QString m_setAsideTo;
};

} // namespace Desk
