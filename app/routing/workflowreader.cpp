#include "workflowreader.h"

#include "explanation.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

using Severity = ConfigurationDefect::Severity;

class WorkflowReader
{
    Q_DECLARE_TR_FUNCTIONS(Routing::WorkflowReader)
public:
    explicit WorkflowReader(const QueueResolver &queues)
        : m_queues(queues)
    {
    }

    WorkflowReading read(const QJsonObject &configuration)
    {
        checkKeys(configuration, {}, {"task_routing"_L1});
        const QString place = u"task_routing"_s;
        if (!configuration.value(place).isObject()) {
            fail(place, tr("this is needed, and is an object"));
            return std::move(m_reading);
        }
        const QJsonObject routing = configuration.value(place).toObject();
        checkKeys(routing, place, {"filters"_L1, "default_filter"_L1});
        readFilters(routing.value("filters"_L1));
        readDefaultFilter(routing.value("default_filter"_L1));
        if (m_reading.workflow.filters.empty() && m_reading.workflow.defaultQueue.isEmpty() && !m_reading.hasErrors())
            fail(place, tr("there is no queue: a filter or a default filter is needed"));
        return std::move(m_reading);
    }

private:
    void fail(const QString &place, const QString &what)
    {
        m_reading.defects.push_back({Severity::Error, place, what});
    }

    static QString inside(const QString &place, const QString &key)
    {
        return place.isEmpty() ? key : place + u'.' + key;
    }

    void checkKeys(const QJsonObject &object, const QString &place, std::initializer_list<QLatin1StringView> known)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString key = member.key();
            const auto isIt = [&key](QLatin1StringView one) { return key == one; };
            if (std::none_of(known.begin(), known.end(), isIt))
                m_reading.defects.push_back(
                    {Severity::Warning, inside(place, key), tr("routing knows nothing of that name")});
        }
    }

    void readFilters(const QJsonValue &filters)
    {
        const QString place = u"task_routing.filters"_s;
        if (filters.isUndefined() || filters.isNull())
            return;
        if (!filters.isArray()) {
            fail(place, tr("a list is expected"));
            return;
        }
        qsizetype index = 0;
        const QJsonArray list = filters.toArray();
        for (const QJsonValue &filter : list)
            readFilter(filter, u"%1[%2]"_s.arg(place).arg(index++));
    }

    void readFilter(const QJsonValue &json, const QString &place)
    {
        if (!json.isObject()) {
            fail(place, tr("an object is expected"));
            return;
        }
        const QJsonObject object = json.toObject();
        checkKeys(object, place, {"filter_friendly_name"_L1, "friendly_name"_L1, "expression"_L1, "targets"_L1});
        Filter filter;
        filter.place = place;
        // The second is what configurations of the first years have.
        filter.name = readText(object, place, u"filter_friendly_name"_s);
        if (filter.name.isEmpty())
            filter.name = readText(object, place, u"friendly_name"_s);
        filter.expression = readExpression(object, place, Place::Task);
        const QString targetsPlace = place + ".targets"_L1;
        const QJsonArray targets = object.value("targets"_L1).toArray();
        if (targets.isEmpty())
            fail(targetsPlace, tr("at least one target is needed"));
        filter.targets.reserve(static_cast<size_t>(targets.size()));
        qsizetype index = 0;
        for (const QJsonValue &target : targets)
            readTarget(target, u"%1[%2]"_s.arg(targetsPlace).arg(index++), filter.targets);
        m_reading.workflow.filters.push_back(std::move(filter));
    }

    void readTarget(const QJsonValue &json, const QString &place, std::vector<Target> &targets)
    {
        if (!json.isObject()) {
            fail(place, tr("an object is expected"));
            return;
        }
        const QJsonObject object = json.toObject();
        checkKeys(object, place,
                  {"queue"_L1, "expression"_L1, "priority"_L1, "timeout"_L1, "order_by"_L1, "skip_if"_L1,
                   "known_worker_sid"_L1, "known_worker_friendly_name"_L1});
        Target target;
        target.place = place;
        readQueue(object, targets, target);
        readPriority(object, targets, target);
        target.expression = readExpression(object, place, Place::Target);
        readTimeout(object, target);
        if (const QString text = readText(object, place, u"order_by"_s); !text.isEmpty()) {
            if (auto order = parsed(WorkerOrder::parse(text), text, inside(place, u"order_by"_s)))
                target.orderBy = std::move(*order);
        }
        if (const QString text = readText(object, place, u"skip_if"_s); !text.isEmpty())
            target.skipIf = parsed(SkipCondition::parse(text), text, inside(place, u"skip_if"_s));
        readKnownWorker(object, target);
        targets.push_back(std::move(target));
    }

    void readQueue(const QJsonObject &object, const std::vector<Target> &before, Target &target)
    {
        const QString place = inside(target.place, u"queue"_s);
        const QString text = readText(object, target.place, u"queue"_s);
        if (!text.isEmpty()) {
            target.queue = resolved(text, place);
        } else if (!before.empty()) {
            target.queue = before.back().queue;
            target.queueIsInherited = true;
        } else {
            fail(place, tr("the first target needs a queue"));
        }
    }

    QString resolved(const QString &text, const QString &place)
    {
        const auto queue = m_queues(text);
        if (!queue)
            fail(place, tr("there is no queue \"%1\"").arg(text));
        return queue.value_or(QString());
    }

    void readPriority(const QJsonObject &object, const std::vector<Target> &before, Target &target)
    {
        const QJsonValue json = object.value("priority"_L1);
        if (json.isUndefined() || json.isNull()) {
            target.priority = before.empty() ? std::nullopt : before.back().priority;
            target.priorityIsInherited = target.priority.has_value();
            return;
        }
        bool isNumber = false;
        if (json.isString())
            target.priority = json.toString().trimmed().toInt(&isNumber);
        else if (const auto number = whole(json))
            target.priority = *number, isNumber = true;
        if (!isNumber || *target.priority < 0) {
            target.priority.reset();
            fail(inside(target.place, u"priority"_s), tr("a whole number from 0 is expected"));
        }
    }

    void readTimeout(const QJsonObject &object, Target &target)
    {
        const QJsonValue json = object.value("timeout"_L1);
        const QString place = inside(target.place, u"timeout"_s);
        if (json.isUndefined() || json.isNull())
            return;
        if (json.isString()) {
            fail(place, tr("a number of seconds is expected, and this is a text: without the quotes it would be one"));
            return;
        }
        target.timeout = whole(json);
        if (!target.timeout || *target.timeout < 1 || *target.timeout > MaxTargetTimeout) {
            target.timeout.reset();
            fail(place, tr("a whole number of seconds from 1 to %1 is expected").arg(MaxTargetTimeout));
        }
    }

    static std::optional<int> whole(const QJsonValue &json)
    {
        const double number = json.toDouble(std::nan(""));
        if (!(std::abs(number) <= std::numeric_limits<int>::max()) || std::trunc(number) != number)
            return {};
        return static_cast<int>(number);
    }

    void readKnownWorker(const QJsonObject &object, Target &target)
    {
        static const std::pair<QString, KnownWorker::By> keys[]{
            {u"known_worker_sid"_s, KnownWorker::By::Sid},
            {u"known_worker_friendly_name"_s, KnownWorker::By::FriendlyName},
        };
        for (const auto &[key, by] : keys) {
            const QString text = readText(object, target.place, key);
            if (text.isEmpty())
                continue;
            const QString place = inside(target.place, key);
            if (target.knownWorker) {
                fail(place, tr("a target has one known worker: by SID or by friendly name, not both"));
                return;
            }
            auto operand = parsed(Expression::parseReference(text, Place::Target), text, place);
            if (!operand)
                continue;
            if (operand->isWorkers || operand->steps.empty())
                fail(place, describe({SyntaxError::Kind::TaskExpected, 0}));
            else
                target.knownWorker = KnownWorker{by, text, std::move(*operand)};
        }
    }

    void readDefaultFilter(const QJsonValue &json)
    {
        if (json.isUndefined() || json.isNull())
            return;
        const QString place = defaultFilterPlace();
        if (!json.isObject()) {
            fail(place, tr("an object is expected"));
            return;
        }
        const QJsonObject object = json.toObject();
        checkKeys(object, place, {"queue"_L1});
        const QString text = readText(object, place, u"queue"_s);
        if (text.isEmpty())
            fail(inside(place, u"queue"_s), tr("the default filter needs a queue"));
        else
            m_reading.workflow.defaultQueue = resolved(text, inside(place, u"queue"_s));
    }

    /// Empty where it is missing, null or no text, which is a defect.
    QString readText(const QJsonObject &object, const QString &place, const QString &key)
    {
        const QJsonValue json = object.value(key);
        if (!json.isUndefined() && !json.isNull() && !json.isString())
            fail(inside(place, key), tr("a text is expected"));
        return json.toString();
    }

    Expression readExpression(const QJsonObject &object, const QString &place, Place names)
    {
        const QString key = u"expression"_s;
        const QString text = readText(object, place, key);
        if (text.isEmpty())
            return std::get<Expression>(Expression::parse({}, names));
        return parsed(Expression::parse(text, names), text, inside(place, key)).value_or(Expression());
    }

    template <typename T>
    std::optional<T> parsed(std::variant<T, SyntaxError> read, const QString &text, const QString &place)
    {
        if (const auto *error = std::get_if<SyntaxError>(&read)) {
            fail(place, describe(*error));
            m_reading.defects.back().syntax = {*error, text};
            return {};
        }
        return std::get<T>(std::move(read));
    }

    const QueueResolver &m_queues;
    WorkflowReading m_reading;
};

} // namespace

QString ConfigurationDefect::text() const
{
    if (line > 0)
        //: A place in a text, and what is wrong there: "line 3, column 14: a comma is expected"
        return QCoreApplication::translate("Routing::WorkflowReader", "line %1, column %2: %3")
            .arg(line)
            .arg(column)
            .arg(what);
    return place.isEmpty() ? what : place + ": "_L1 + what;
}

bool WorkflowReading::hasErrors() const
{
    return std::any_of(defects.begin(), defects.end(),
                       [](const ConfigurationDefect &defect) { return defect.severity == Severity::Error; });
}

QString WorkflowReading::errorText() const
{
    QStringList lines;
    for (const ConfigurationDefect &defect : defects) {
        if (defect.severity == Severity::Error)
            lines += defect.text();
    }
    return lines.join(u'\n');
}

ConfigurationDefect jsonDefect(const QByteArray &json, const QJsonParseError &error)
{
    ConfigurationDefect defect;
    if (error.error == QJsonParseError::NoError) {
        defect.what = QCoreApplication::translate("Routing::WorkflowReader", "an object is expected");
    } else {
        // The reader stands behind what it could not read.
        const QByteArray before = json.first(std::clamp<qsizetype>(error.offset, 0, json.size()));
        defect.line = static_cast<int>(before.count('\n')) + 1;
        defect.column = static_cast<int>(QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size()) + 1;
        defect.what =
            QCoreApplication::translate("Routing::WorkflowReader", "this is no JSON (%1)").arg(error.errorString());
    }
    return defect;
}

WorkflowReading readWorkflow(const QByteArray &json, const QueueResolver &queues)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return WorkflowReader(queues).read(document.object());
    WorkflowReading reading;
    reading.defects.push_back(jsonDefect(json, error));
    return reading;
}

WorkflowReading readWorkflow(const QJsonObject &configuration, const QueueResolver &queues)
{
    return WorkflowReader(queues).read(configuration);
}

QByteArray withResolvedQueues(const QJsonObject &configuration, const QueueResolver &queues)
{
    const auto resolve = [&queues](QJsonObject owner) {
        if (const auto queue = queues(owner.value("queue"_L1).toString()))
            owner.insert("queue"_L1, *queue);
        return owner;
    };
    QJsonObject routing = configuration.value("task_routing"_L1).toObject();
    QJsonArray filters = routing.value("filters"_L1).toArray();
    for (auto filter = filters.begin(); filter != filters.end(); ++filter) {
        QJsonObject object = filter->toObject();
        QJsonArray targets = object.value("targets"_L1).toArray();
        for (auto target = targets.begin(); target != targets.end(); ++target)
            *target = resolve(target->toObject());
        object.insert("targets"_L1, targets);
        *filter = object;
    }
    if (!filters.isEmpty())
        routing.insert("filters"_L1, filters);
    if (routing.contains("default_filter"_L1))
        routing.insert("default_filter"_L1, resolve(routing.value("default_filter"_L1).toObject()));
    QJsonObject resolved = configuration;
    resolved.insert("task_routing"_L1, routing);
    return QJsonDocument(resolved).toJson(QJsonDocument::Compact);
}

} // namespace Routing
