#include "eventblock.h"

#include <QHash>

#include <array>

namespace Simulator {

namespace {

// A day of rush hour is half a million Events; more effort makes them hardly smaller.
constexpr int CompressionLevel = 3;
/// No block holds more; a damaged length must not ask for all memory.
constexpr quint64 MostEvents = 1'000'000;

/// How a number is written so that it becomes small.
enum class Code : quint8 {
    Plain,
    SincePrevious, ///< As the difference to the Event before.
    BeforeId,      ///< As the difference to the Event's own id; 0 stays 0.
    BeforeAt       ///< The same with its time.
};

template <class Of>
struct Field
{
    Code code;
    qint64 (*get)(const Of &);
    void (*set)(Of &, qint64);
};

template <class Of, auto Member>
constexpr Field<Of> column(Code code)
{
    return {code, [](const Of &event) { return static_cast<qint64>(event.*Member); },
            [](Of &event, qint64 value) {
                event.*Member = static_cast<std::remove_reference_t<decltype(event.*Member)>>(value);
            }};
}

// Column by column: what is alike stands side by side. The id and the time come first, others are told from them.
constexpr std::array keyFields{
    column<EventKey, &EventKey::id>(Code::SincePrevious),     column<EventKey, &EventKey::at>(Code::SincePrevious),
    column<EventKey, &EventKey::type>(Code::Plain),           column<EventKey, &EventKey::task>(Code::BeforeId),
    column<EventKey, &EventKey::reservation>(Code::BeforeId), column<EventKey, &EventKey::worker>(Code::Plain),
    column<EventKey, &EventKey::queue>(Code::Plain),          column<EventKey, &EventKey::workflow>(Code::Plain),
    column<EventKey, &EventKey::channel>(Code::Plain),        column<EventKey, &EventKey::taskCreated>(Code::BeforeAt),
};
constexpr std::array detailFields{
    column<Event, &Event::taskPriority>(Code::Plain),
    column<Event, &Event::taskStatus>(Code::Plain),
    column<Event, &Event::reservationStatus>(Code::Plain),
    column<Event, &Event::reservationVersion>(Code::Plain),
    column<Event, &Event::reasonCode>(Code::Plain),
    column<Event, &Event::activity>(Code::Plain),
    column<Event, &Event::previousActivity>(Code::Plain),
    column<Event, &Event::inPrevious>(Code::Plain),
    column<Event, &Event::route>(Code::Plain),
};

constexpr std::array textMembers{&Event::taskAttributes, &Event::taskReason, &Event::workerName,
                                 &Event::workerAttributes};

void putNumber(QByteArray &out, quint64 value)
{
    while (value >= 0x80) {
        out.append(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.append(static_cast<char>(value));
}

/// Takes numbers from bytes; `ok` turns false at the first that is not there.
class Numbers
{
public:
    explicit Numbers(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint64 take()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    QByteArray readText()
    {
        const quint64 length = take();
        if (!m_ok || length > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_ok = false;
            return {};
        }
        const auto size = static_cast<qsizetype>(length);
        const QByteArray text = m_bytes.sliced(m_at, size).toByteArray();
        m_at += size;
        return text;
    }
    [[nodiscard]] bool ok() const { return m_ok; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

// Small numbers of either sign as small numbers without one.
quint64 folded(qint64 value)
{
    return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
}

qint64 unfolded(quint64 value)
{
    return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1));
}

qint64 baseOf(const EventKey &event, Code code)
{
    return code == Code::BeforeId ? static_cast<qint64>(event.id) : event.at;
}

template <class Of, size_t Count>
void putColumns(QByteArray &out, const std::array<Field<Of>, Count> &fields, std::span<const Event> events)
{
    for (const Field<Of> &field : fields) {
        qint64 previous = 0;
        for (const Event &event : events) {
            const qint64 value = field.get(event);
            if (field.code == Code::Plain) {
                putNumber(out, folded(value));
            } else if (field.code == Code::SincePrevious) {
                putNumber(out, folded(value - previous));
                previous = value;
            } else {
                putNumber(out, value == 0 ? 0 : folded(baseOf(event, field.code) - value) + 1);
            }
        }
    }
}

template <class Of, size_t Count>
void readColumns(Numbers &numbers, const std::array<Field<Of>, Count> &fields, std::vector<Of> &events)
{
    for (const Field<Of> &field : fields) {
        qint64 previous = 0;
        for (Of &event : events) {
            const quint64 number = numbers.take();
            qint64 value = 0;
            if (field.code == Code::Plain)
                value = unfolded(number);
            else if (field.code == Code::SincePrevious)
                value = previous += unfolded(number);
            else if (number != 0)
                value = baseOf(event, field.code) - unfolded(number - 1);
            field.set(event, value);
        }
    }
}

} // namespace

EventBytes packEvents(std::span<const Event> events)
{
    QByteArray keys;
    keys.reserve(static_cast<qsizetype>(events.size()) * 24);
    putNumber(keys, events.size());
    putColumns(keys, keyFields, events);

    QByteArray details;
    details.reserve(static_cast<qsizetype>(events.size()) * 80);
    putColumns(details, detailFields, events);
    // Every text once, at the end; number 0 is the empty one.
    QHash<QByteArray, quint32> known{{QByteArray(), 0}};
    QByteArray texts;
    for (const auto member : textMembers) {
        for (const Event &event : events) {
            const QByteArray &text = event.*member;
            const auto number = known.constFind(text);
            if (number != known.constEnd()) {
                putNumber(details, *number);
                continue;
            }
            const auto next = static_cast<quint32>(known.size());
            known.insert(text, next);
            putNumber(details, next);
            putNumber(texts, static_cast<quint64>(text.size()));
            texts.append(text);
        }
    }
    return {qCompress(keys, CompressionLevel), qCompress(details + texts, CompressionLevel)};
}

std::optional<std::vector<EventKey>> unpackKeys(const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    Numbers numbers(plain);
    const quint64 count = numbers.take();
    if (!numbers.ok() || count > MostEvents)
        return std::nullopt;
    std::vector<EventKey> keys(static_cast<size_t>(count));
    readColumns(numbers, keyFields, keys);
    if (!numbers.ok())
        return std::nullopt;
    return keys;
}

std::optional<std::vector<Event>> unpackEvents(std::span<const EventKey> keys, const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    Numbers numbers(plain);
    std::vector<Event> events;
    events.reserve(keys.size());
    for (const EventKey &key : keys)
        static_cast<EventKey &>(events.emplace_back()) = key;
    readColumns(numbers, detailFields, events);
    std::vector<quint64> wanted(keys.size() * textMembers.size());
    for (quint64 &number : wanted)
        number = numbers.take();
    std::vector<QByteArray> texts{QByteArray()};
    while (numbers.ok() && !numbers.atEnd())
        texts.push_back(numbers.readText());
    if (!numbers.ok())
        return std::nullopt;
    auto number = wanted.begin();
    for (const auto member : textMembers) {
        for (Event &event : events) {
            if (*number >= texts.size())
                return std::nullopt;
            event.*member = texts[static_cast<size_t>(*number++)];
        }
    }
    return events;
}

} // namespace Simulator
