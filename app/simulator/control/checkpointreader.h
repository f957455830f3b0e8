#pragma once

#include "checkpointfields.h"
#include "checkpointpath.h"
#include "checkpointwords.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <string_view>

namespace Simulator {

/// Reads what CheckpointWriter wrote. The first thing that is not as it should be is kept; what comes after it is not
/// read. Numbers are held within borders in which nobody's reckoning overflows.
class CheckpointReader
{
public:
    /// `fields` are the names of the members of each struct, in the order in which they stand in the file.
    explicit CheckpointReader(QJsonObject fields)
        : m_fields(std::move(fields))
    {
    }

    [[nodiscard]] const std::optional<ScenarioError> &error() const { return m_error; }

    /// `name` is where it stands in the file.
    template <class T>
    void read(const char *name, const QJsonValue &from, T &value)
    {
        const CheckpointPath::Step step(m_path, name);
        readValue(from, value);
    }

    /// The configurations that what is read next speaks of.
    void readRoutings(const char *name, const QJsonValue &from);

private:
    /// Until the year 9999, and as far back from 1970.
    static constexpr qint64 MostTime = 253'402'300'799'999;
    static constexpr int MostCount = 1'000'000'000;

    void fail(const QString &what)
    {
        if (!m_error)
            m_error = ScenarioError{{}, 0, m_path.text(), what};
    }
    /// A list of just so many; empty, with a defect, where it is none.
    [[nodiscard]] QJsonArray list(const QJsonValue &from, qsizetype size);
    [[nodiscard]] QJsonArray list(const QJsonValue &from);
    [[nodiscard]] qint64 number(const QJsonValue &from, qint64 least, qint64 most);
    [[nodiscard]] QByteArray text(const QJsonValue &from);
    void failWord(const QByteArray &word);

    template <class T>
    void readAt(qsizetype index, const QJsonValue &from, T &value)
    {
        const CheckpointPath::Step step(m_path, index);
        readValue(from, value);
    }

    template <class T>
    void readValue(const QJsonValue &from, T &value)
    {
        if (m_error)
            return;
        if constexpr (Described<T>)
            readStruct(from, value);
        else if constexpr (std::is_enum_v<T>)
            readWord(from, value);
        else
            readOther(from, value);
    }
    template <class T>
    void readStruct(const QJsonValue &from, T &value)
    {
        const Places &places = placesOf<T>();
        const QJsonArray members = list(from, places.count);
        size_t index = 0;
        forEachField<T>([&](const auto &row) {
            const qsizetype at = places.of[index++];
            if (m_error || at < 0)
                return;
            const CheckpointPath::Step step(m_path, row.name);
            readValue(members.at(at), row.of(value));
        });
    }
    /// Where the members of a struct stand in the file; -1 for one that it does not have.
    struct Places
    {
        qsizetype count = 0;
        std::vector<qsizetype> of;
    };
    template <class T>
    const Places &placesOf()
    {
        const auto found = m_places.try_emplace(Description<T>::name);
        Places &places = found.first->second;
        if (found.second) { // Not met before.
            const QStringList names = namesIn(Description<T>::name);
            places.count = names.size();
            forEachField<T>([&](const auto &row) { places.of.push_back(names.indexOf(QLatin1String(row.name))); });
        }
        return places;
    }
    [[nodiscard]] QStringList namesIn(const char *description) const;

    template <class Enum>
    void readWord(const QJsonValue &from, Enum &value)
    {
        const QByteArray word = text(from);
        if (const auto known = fromWord<Enum>(word))
            value = *known;
        else
            failWord(word);
    }
    template <class Item, class Add>
    void readList(const QJsonValue &from, const Add &add)
    {
        const QJsonArray all = list(from);
        for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
            Item item{};
            readAt(i, all.at(i), item);
            add(std::move(item));
        }
    }

    void readOther(const QJsonValue &from, bool &value);
    void readOther(const QJsonValue &from, int &value)
    {
        value = static_cast<int>(number(from, -MostCount, MostCount));
    }
    void readOther(const QJsonValue &from, quint32 &value)
    {
        value = static_cast<quint32>(number(from, 0, std::numeric_limits<quint32>::max()));
    }
    void readOther(const QJsonValue &from, qint64 &value) { value = number(from, -MostTime, MostTime); }
    void readOther(const QJsonValue &from, quint64 &value);
    void readOther(const QJsonValue &from, double &value);
    void readOther(const QJsonValue &from, QByteArray &value) { value = text(from); }
    void readOther(const QJsonValue &from, QString &value) { value = QString::fromUtf8(text(from)); }
    void readOther(const QJsonValue &from, QStringList &value)
    {
        readList<QString>(from, [&value](const QString &text) { value.append(text); });
    }
    void readOther(const QJsonValue &from, QPair<QByteArray, QByteArray> &value);
    void readOther(const QJsonValue &from, QList<QPair<QByteArray, QByteArray>> &value)
    {
        readList<QPair<QByteArray, QByteArray>>(from, [&value](auto pair) { value.append(std::move(pair)); });
    }
    void readOther(const QJsonValue &from, SidCodec &value);
    void readOther(const QJsonValue &from, Random &value);
    void readOther(const QJsonValue &from, const FaultKind *&value);
    void readOther(const QJsonValue &from, Routing::Expression &value);
    void readOther(const QJsonValue &from, Routing::WorkerOrder &value);
    void readOther(const QJsonValue &from, Routing::SkipCondition &value);
    void readOther(const QJsonValue &from, Routing::KnownWorker &value);
    void readOther(const QJsonValue &from, Routing::Step &value);
    void readOther(const QJsonValue &from, std::shared_ptr<const Routing::Workflow> &value);
    void readOther(const QJsonValue &from, FaultRules &value);
    void readOther(const QJsonValue &from, Goals &value);
    void readOther(const QJsonValue &from, EventLog &value);
    void readOther(const QJsonValue &from, std::set<Id> &value);
    void readOther(const QJsonValue &from, std::array<int, static_cast<size_t>(EventType::Count)> &value);
    template <class T>
    void readOther(const QJsonValue &from, std::optional<T> &value)
    {
        if (!from.isNull())
            readValue(from, value.emplace());
    }
    template <class Due>
    void readOther(const QJsonValue &from, Timers<Due> &value)
    {
        const QJsonArray pair = list(from, 2);
        quint64 order = 0;
        std::vector<typename Timers<Due>::Timer> all;
        readAt(0, pair.at(0), order);
        readAt(1, pair.at(1), all);
        value = Timers<Due>(all, order);
    }
    template <class T>
    void readOther(const QJsonValue &from, std::vector<T> &value)
    {
        readList<T>(from, [&value](T item) { value.push_back(std::move(item)); });
    }
    template <class Key, class Value>
    void readOther(const QJsonValue &from, std::map<Key, Value> &value)
    {
        const QJsonArray all = list(from);
        for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
            const CheckpointPath::Step step(m_path, i);
            Key key{};
            Value item{};
            if constexpr (requires { item.id; }) {
                readValue(all.at(i), item);
                key = item.id;
            } else {
                const QJsonArray pair = list(all.at(i), 2);
                readAt(0, pair.at(0), key);
                readAt(1, pair.at(1), item);
            }
            if (!value.emplace(key, std::move(item)).second)
                failTwice();
        }
    }
    void failTwice();

    /// What parsing a text came to; a defect where it is none.
    template <class T>
    void setParsed(std::variant<T, Routing::SyntaxError> read, T &value)
    {
        if (auto *parsed = std::get_if<T>(&read))
            value = std::move(*parsed);
        else
            failSyntax(std::get<Routing::SyntaxError>(read));
    }
    void failSyntax(const Routing::SyntaxError &error);

    QJsonObject m_fields;
    std::map<std::string_view, Places> m_places; ///< By the name of the description.
    CheckpointPath m_path;
    std::optional<ScenarioError> m_error;
    std::vector<std::shared_ptr<const Routing::Workflow>> m_routings;
    QHash<QByteArray, QByteArray> m_texts; ///< Events tell the same again and again: each text is kept once.
};

} // namespace Simulator
