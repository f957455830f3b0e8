#include "eventfields.h"

#include "text/interner.h"

#include <simdjson.h>

#include <array>
#include <string>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

namespace od = simdjson::ondemand;

// In the order of EventField.
constexpr std::array<QLatin1StringView, size_t(EventField::Count)> fieldWords{{
    "workspace_sid"_L1,
    "task_sid"_L1,
    "task_attributes"_L1,
    "task_age"_L1,
    "task_priority"_L1,
    "previous_task_priority"_L1,
    "task_version"_L1,
    "task_assignment_status"_L1,
    "task_canceled_reason"_L1,
    "task_completed_reason"_L1,
    "reason"_L1,
    "task_queue_sid"_L1,
    "task_queue_name"_L1,
    "task_queue_target_expression"_L1,
    "task_queue_entered_date"_L1,
    "previous_task_queue_sid"_L1,
    "previous_task_queue_name"_L1,
    "target_changed_reason"_L1,
    "task_channel_sid"_L1,
    "task_channel_unique_name"_L1,
    "workflow_sid"_L1,
    "workflow_name"_L1,
    "workflow_filter_name"_L1,
    "workflow_filter_expression"_L1,
    "workflow_filter_target_name"_L1,
    "workflow_filter_target_expression"_L1,
    "known_worker_sid"_L1,
    "reservation_sid"_L1,
    "reservation_status"_L1,
    "reservation_timeout"_L1,
    "reservation_version"_L1,
    "reservation_reason_code"_L1,
    "worker_sid"_L1,
    "worker_name"_L1,
    "worker_attributes"_L1,
    "worker_activity_sid"_L1,
    "worker_activity_name"_L1,
    "worker_previous_activity_sid"_L1,
    "worker_previous_activity_name"_L1,
    "worker_time_in_previous_activity_ms"_L1,
    "worker_channel_available"_L1,
    "worker_channel_previous_capacity"_L1,
    "worker_channel_capacity"_L1,
    "worker_channel_task_count"_L1,
}};

} // namespace

QLatin1StringView toWire(EventField field)
{
    return fieldWords.at(static_cast<size_t>(field));
}

const QString &EventFields::text(EventField field) const
{
    static const QString missing;
    return has(field) ? m_texts[place(field) - 1U] : missing;
}

std::optional<qint64> EventFields::number(EventField field) const
{
    bool ok = false;
    const qint64 number = text(field).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

Sid EventFields::sid(EventField field) const
{
    return Sid::parse(text(field)).value_or(Sid());
}

void EventFields::set(EventField field, const QString &text)
{
    if (has(field)) {
        m_texts[place(field) - 1U] = text;
        return;
    }
    m_texts.push_back(text);
    m_places[static_cast<size_t>(field)] = static_cast<quint8>(m_texts.size());
}

bool operator==(const EventFields &one, const EventFields &other)
{
    if (one.m_texts.size() != other.m_texts.size())
        return false;
    for (size_t i = 0; i < one.m_places.size(); ++i) {
        const auto field = static_cast<EventField>(i);
        if (one.has(field) != other.has(field) || one.text(field) != other.text(field))
            return false;
    }
    return true;
}

class EventFieldReader::Private
{
public:
    Private()
    {
        for (size_t i = 0; i < fieldWords.size(); ++i)
            fields.emplace(std::string_view(fieldWords.at(i).data(), size_t(fieldWords.at(i).size())),
                           static_cast<EventField>(i));
    }

    /// Nothing for null.
    std::optional<QString> valueOf(od::value value)
    {
        od::json_type type{};
        if (value.type().get(type) || type == od::json_type::null)
            return {};
        std::string_view text;
        if (type == od::json_type::string) {
            if (value.get_string().get(text))
                return {};
            return intern(text);
        }
        if (type == od::json_type::object || type == od::json_type::array) {
            if (simdjson::to_json_string(value).get(text))
                return {};
            return intern(text);
        }
        std::string_view token = value.raw_json_token();
        while (!token.empty() && token.back() <= ' ')
            token.remove_suffix(1);
        return intern(token);
    }

    std::unordered_map<std::string_view, EventField> fields;
    od::parser parser;
    std::string padded; ///< simdjson reads a little past the end.
    Interner intern;
};

EventFieldReader::EventFieldReader()
    : d(std::make_unique<Private>())
{
}

EventFieldReader::~EventFieldReader() = default;

std::optional<EventFields> EventFieldReader::read(const QByteArray &json)
{
    d->padded.assign(json.constData(), size_t(json.size()));
    d->padded.reserve(d->padded.size() + simdjson::SIMDJSON_PADDING);
    od::document document;
    od::object object;
    const simdjson::padded_string_view view(d->padded.data(), d->padded.size(), d->padded.capacity());
    if (d->parser.iterate(view).get(document) || document.get_object().get(object))
        return {};
    EventFields read;
    read.reserve(24);
    for (auto member : object) {
        std::string_view key;
        od::value value;
        if (member.unescaped_key().get(key) || member.value().get(value))
            return {};
        const auto field = d->fields.find(key);
        if (field == d->fields.end())
            continue;
        if (const std::optional<QString> text = d->valueOf(value))
            read.set(field->second, *text);
    }
    return read;
}

} // namespace Desk
