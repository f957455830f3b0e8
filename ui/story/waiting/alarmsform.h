#pragma once

#include "story/waiting/waitingalarms.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QHBoxLayout;
class QSpinBox;

namespace Desk {

/// "Tell me when": which alarms are set, and from when on.
class AlarmsForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmsForm)
public:
    explicit AlarmsForm(QWidget *parent = nullptr);
    ~AlarmsForm() override;

    void setSettings(const WaitingAlarmSettings &settings);
    [[nodiscard]] const WaitingAlarmSettings &settings() const { return m_settings; }

Q_SIGNALS:
    /// A person changed something.
    void changed(const Desk::WaitingAlarmSettings &settings);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addBox(QHBoxLayout &row, WaitingAlarm alarm, const QString &objectName, const QString &text);
    void addNumber(QHBoxLayout &row, const QString &objectName, const QString &words, const QString &unit,
                   int WaitingAlarmSettings::*member, int most);
    void read();

    WaitingAlarmSettings m_settings;
    std::array<QCheckBox *, static_cast<size_t>(WaitingAlarm::Count)> m_boxes{};
    QList<std::pair<QSpinBox *, int WaitingAlarmSettings::*>> m_numbers;
    bool m_isShowing = false; ///< The fields change by our own hand.
};

} // namespace Desk
