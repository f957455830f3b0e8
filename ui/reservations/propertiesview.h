#pragma once

#include "reservations/clock.h"
#include "ui/widgets/jsonoutline.h"
#include "ui/widgets/namevalueview.h"
#include "ui/widgets/secondtimer.h"

#include <QPointer>

namespace Desk {

class Directory;
class ElidedLabel;

/// Shows every property of a resource in the server's order, known or not: times as dates and ages, SIDs with names and
/// a button that copies them, anything else as it arrived.
class PropertiesView final : public NameValueView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PropertiesView)
public:
    explicit PropertiesView(QWidget *parent = nullptr);
    ~PropertiesView() override;

    /// `directory` gives names; not owned, null for none.
    void setSources(Directory *directory, const Clock &clock);
    void setBody(const QByteArray &body);

private:
    void rebuild();
    void add(int node, const QString &prefix);
    [[nodiscard]] QWidget *valueFor(const QString &key, int node);
    void updateTimes();
    void updateNames();

    struct TimeLabel
    {
        QPointer<ElidedLabel> label;
        UtcMsecs when = 0;
    };
    struct NameLabel
    {
        QPointer<ElidedLabel> label;
        Sid sid;
    };
    QPointer<Directory> m_directory;
    Clock m_clock = Clock::system();
    QByteArray m_body;
    JsonOutline m_outline;
    QList<TimeLabel> m_times;
    QList<NameLabel> m_names;
    SecondTimer m_second;
};

} // namespace Desk
