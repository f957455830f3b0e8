#pragma once

#include "checkpointfields.h"
#include "checkpointpath.h"

namespace Simulator {

/// Whether a checkpoint that was read is one that a world can go on from: every id names something, tables agree with
/// each other, and no time or figure stops the clock. Used once: defect() and gone.
class CheckpointCheck
{
public:
    /// `checkpoint` must live longer. `name` is where it stands in the file.
    CheckpointCheck(const Checkpoint &checkpoint, const char *name);

    /// The first thing that is wrong; nothing where all is well.
    [[nodiscard]] std::optional<ScenarioError> defect();

private:
    void fail(const QString &what)
    {
        if (!m_error)
            m_error = ScenarioError{{}, 0, m_path.text(), what};
    }
    [[nodiscard]] bool isThere(Names names, Id id) const;
    void checkName(Names names, Presence presence, Id id);

    template <class T>
    void check(const T &value)
    {
        if (m_error)
            return;
        if constexpr (Described<T>) {
            forEachField<T>([&](const auto &row) {
                const CheckpointPath::Step step(m_path, row.name);
                const auto &member = row.of(value);
                using Member = std::remove_cvref_t<decltype(member)>;
                if constexpr (std::is_same_v<Member, Id> || std::is_same_v<Member, std::vector<Id>>)
                    checkNames(row.names, row.presence, member);
                check(member);
            });
            if (!m_error)
                inspect(value);
        } else {
            checkItems(value);
        }
    }
    void checkNames(Names names, Presence presence, Id id) { checkName(names, presence, id); }
    void checkNames(Names names, Presence presence, const std::vector<Id> &ids)
    {
        for (size_t i = 0; i < ids.size(); ++i) {
            const CheckpointPath::Step step(m_path, static_cast<qsizetype>(i));
            checkName(names, presence, ids[i]);
        }
    }
    template <class T>
    void checkItems(const T &)
    {
    }
    template <class T>
    requires Described<T>
    void checkItems(const std::vector<T> &items)
    {
        for (size_t i = 0; i < items.size(); ++i) {
            const CheckpointPath::Step step(m_path, static_cast<qsizetype>(i));
            check(items[i]);
        }
    }
    template <class Key, class T>
    requires Described<T>
    void checkItems(const std::map<Key, T> &table)
    {
        qsizetype i = 0;
        for (const auto &[key, item] : table) {
            const CheckpointPath::Step step(m_path, i++);
            check(item);
            if constexpr (requires(const T &one) { one.id; })
                checkOwnId(item.id);
        }
    }
    void checkItems(const FaultRules &faults) { checkItems(faults.active()); }
    void checkItems(const Goals &goals) { checkItems(goals.all()); }
    template <class Due>
    void checkItems(const Timers<Due> &timers)
    {
        checkItems(timers.all());
    }

    void checkItems(const EventLog &events);

    void checkOwnId(Id id);
    void checkStep(const Routing::Workflow *routing, const Routing::Step &step);

    /// What is to be said of a struct as a whole.
    template <class T>
    void inspect(const T &)
    {
    }
    void inspect(const State &state);
    void inspect(const Workflow &workflow);
    void inspect(const Event &event);
    void inspect(const Worker &worker);
    void inspect(const Task &task);
    void inspect(const Reservation &reservation);
    void inspect(const Span &span);
    void inspect(const LegPlan &plan);
    void inspect(const NewTask &task);
    void inspect(const FaultFigures &figures);
    void inspect(const Arrival &arrival);
    void inspect(const SimulationTimers::Timer &timer);
    void inspect(const Checkpoint &checkpoint);

    const Checkpoint &m_checkpoint;
    const State &m_state;
    CheckpointPath m_path;
    CheckpointPath::Step m_name;
    std::optional<ScenarioError> m_error;
};

} // namespace Simulator
