#pragma once

#include "dice.h"
#include "hand.h"
#include "life.h"
#include "log.h"
#include "reading.h"
#include "watch.h"

#include <QElapsedTimer>
#include <QMap>

#include <optional>

namespace RoughHour {

struct Options
{
    quint64 seed = 1;
    int steps = 0;       ///< 0: until the time is over.
    double minutes = 1;  ///< Whatever comes first.
    QString folder;      ///< For the log and the picture; exists.
    bool goesOn = false; ///< After something was broken, as long as the program lives.
};

/// Draws steps, takes them, and holds the invariants against the window after each. What is drawn depends on the seed
/// and on what the window shows, never on the time of day.
class Driver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Driver)
public:
    explicit Driver(const Options &options);
    ~Driver() override;

    /// 0 where every invariant held.
    [[nodiscard]] int run();

    // For the steps and the invariants.
    Dice dice;
    Hand hand;
    [[nodiscard]] Life &life() { return *m_life; }
    [[nodiscard]] const Reading &reading() const { return *m_reading; }
    [[nodiscard]] TargetWatch &target() { return m_target; }
    [[nodiscard]] PostWatch &posts() { return m_posts; }
    [[nodiscard]] Heartbeat &heartbeat() { return m_heartbeat; }
    /// A person decides so in this step.
    void allow(Mays may);
    void say(const QString &what) { Log::say(what); }
    [[nodiscard]] int step() const { return m_step; }
    /// Of the last step that may open a dialog.
    [[nodiscard]] int lastDialog() const { return m_lastDialog; }
    [[nodiscard]] int lastCopy() const { return m_lastCopy; }
    void noteCopy() { m_lastCopy = m_step; }

private:
    void beginLife();
    [[nodiscard]] bool endLife();
    /// False where the run ends with it.
    [[nodiscard]] bool nextStep();
    [[nodiscard]] bool check();
    /// Whether it ends here.
    [[nodiscard]] bool report(const QString &broken);
    void summary() const;

    static constexpr int StepsALife = 150;

    Options m_options;
    QElapsedTimer m_time;
    Heartbeat m_heartbeat;
    std::unique_ptr<Life> m_life;
    std::optional<Reading> m_reading;
    TargetWatch m_target;
    PostWatch m_posts;
    QMap<QString, int> m_taken;   ///< By the step's name.
    QMap<QString, int> m_checked; ///< By the invariant's name.
    QMap<QString, int> m_broken;  ///< The same.
    int m_step = 0;
    int m_lives = 0;
    int m_lastDialog = 0;
    int m_lastCopy = -1000;
    int m_allPosts = 0;
    int m_allDecisions = 0;
};

} // namespace RoughHour
