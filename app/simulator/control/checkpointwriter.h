#pragma once

#include "checkpointfields.h"
#include "checkpointwords.h"
#include "simulator/api/jsonwriter.h"

#include <QLocale>

namespace Simulator {

/// The largest whole number that every reader of JSON keeps as it is.
inline constexpr quint64 LargestExact = (quint64(1) << 53) - 1;

/// Writes a checkpoint as JSON, after the descriptions of its structs: a struct is a list of its members, a table a
/// list of its structs.
class CheckpointWriter
{
public:
    /// Appends to `out`.
    explicit CheckpointWriter(QByteArray &out)
        : m_out(out)
    {
    }

    template <class T>
    void write(const T &value)
    {
        if constexpr (Described<T>)
            writeStruct(value);
        else if constexpr (std::is_same_v<T, bool>)
            m_out += value ? "true" : "false";
        else if constexpr (std::is_enum_v<T>)
            appendJsonString(m_out, toWord(value));
        else if constexpr (std::is_integral_v<T>)
            writeNumber(value);
        else
            writeOther(value);
    }

    /// The configurations that were spoken of.
    void writeRoutings()
    {
        open();
        for (const auto &routing : m_routings) {
            between();
            write(*routing);
        }
        close();
    }

private:
    /// Opens a list; between() separates what stands in it.
    void open()
    {
        m_out += '[';
        m_first = true;
    }
    void between()
    {
        if (!std::exchange(m_first, false))
            m_out += ',';
    }
    void close()
    {
        m_out += ']';
        m_first = false;
    }

    template <class... Items>
    void writeAll(const Items &...items)
    {
        open();
        ((between(), write(items)), ...);
        close();
    }
    template <class Items>
    void writeList(const Items &items)
    {
        open();
        for (const auto &item : items) {
            between();
            write(item);
        }
        close();
    }
    template <class T>
    void writeStruct(const T &value)
    {
        open();
        forEachField<T>([this, &value](const auto &row) {
            between();
            write(row.of(value));
        });
        close();
    }

    template <class Number>
    void writeNumber(Number value)
    {
        if constexpr (std::is_same_v<Number, quint64>) {
            if (value > LargestExact) {
                appendJsonString(m_out, QByteArray::number(value));
                return;
            }
        }
        m_out += QByteArray::number(value);
    }
    void writeOther(double value) { m_out += QByteArray::number(value, 'g', QLocale::FloatingPointShortest); }
    void writeOther(const QByteArray &text) { appendJsonString(m_out, text); }
    void writeOther(const QString &text) { appendJsonString(m_out, text.toUtf8()); }
    void writeOther(const QStringList &texts) { writeList(texts); }
    void writeOther(const QList<QPair<QByteArray, QByteArray>> &form) { writeList(form); }
    void writeOther(const QPair<QByteArray, QByteArray> &entry) { writeAll(entry.first, entry.second); }
    void writeOther(const SidCodec &sids) { writeAll(sids.key(), sids.adoptedSids()); }
    void writeOther(const Random &random) { write(random.state()); }
    void writeOther(const FaultKind *kind) { appendJsonString(m_out, kind->word); }
    void writeOther(const Routing::Expression &expression) { writeAll(expression.place(), expression.text()); }
    void writeOther(const Routing::WorkerOrder &order) { write(order.text()); }
    void writeOther(const Routing::SkipCondition &condition) { write(condition.text()); }
    void writeOther(const Routing::KnownWorker &worker) { writeAll(worker.by, worker.text); }
    void writeOther(const Routing::Step &step)
    {
        if (step.isDefault())
            m_out += "null";
        else
            writeAll(quint64(step.filter), quint64(step.target));
    }
    /// Tasks and Events share configurations: each is written once, and they by its place among them.
    void writeOther(const std::shared_ptr<const Routing::Workflow> &routing)
    {
        if (!routing) {
            m_out += "null";
            return;
        }
        const auto [known, isNew] = m_places.emplace(routing.get(), m_routings.size());
        if (isNew)
            m_routings.push_back(routing);
        write(quint64(known->second));
    }
    template <class T>
    void writeOther(const std::optional<T> &value)
    {
        if (value)
            write(*value);
        else
            m_out += "null";
    }
    void writeOther(const FaultRules &faults) { writeAll(faults.lastNumber(), faults.random(), faults.active()); }
    void writeOther(const Goals &goals) { writeAll(goals.start(), goals.all()); }
    void writeOther(const EventLog &events)
    {
        open();
        events.forward({}, [this](const Event &event) {
            between();
            write(event);
            return true;
        });
        close();
    }
    template <class Due>
    void writeOther(const Timers<Due> &timers)
    {
        writeAll(timers.order(), timers.all());
    }
    template <class T>
    void writeOther(const std::vector<T> &items)
    {
        writeList(items);
    }
    void writeOther(const std::set<Id> &ids) { writeList(ids); }
    template <class Key, class Value>
    void writeOther(const std::pair<const Key, Value> &entry)
    {
        // What is kept by its own id needs no other key.
        if constexpr (requires { entry.second.id; })
            write(entry.second);
        else
            writeAll(entry.first, entry.second);
    }
    template <class Key, class Value>
    void writeOther(const std::map<Key, Value> &table)
    {
        writeList(table);
    }
    /// By the Events' types, those that there were.
    void writeOther(const std::array<int, static_cast<size_t>(EventType::Count)> &counts)
    {
        open();
        for (size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0)
                continue;
            between();
            writeAll(static_cast<EventType>(i), counts[i]);
        }
        close();
    }

    QByteArray &m_out;
    bool m_first = true;
    std::map<const Routing::Workflow *, size_t> m_places;
    std::vector<std::shared_ptr<const Routing::Workflow>> m_routings;
};

} // namespace Simulator
