#include "routingtestreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

constexpr auto TestsFormat = "desk-routing-tests/1"_L1;
/// Ten years: no task is older, and no sum of ages overflows.
constexpr int MostTestSeconds = 315'360'000;

class RoutingTestReader
{
    Q_DECLARE_TR_FUNCTIONS(Routing::RoutingTestReader)
public:
    explicit RoutingTestReader(const RoutingWorkspace &workspace)
        : m_workspace(workspace)
    {
    }

    RoutingTestsReading read(const QJsonObject &root)
    {
        const QString format = root.value("format"_L1).toString();
        if (format != TestsFormat && !root.value("tests"_L1).isArray()) {
            // Something else altogether: what is wrong with each of its parts helps nobody.
            fail(u"format"_s, tr("this is no file of routing tests: \"%1\" is expected").arg(TestsFormat));
            return std::move(m_reading);
        }
        checkKeys(root, {}, {"$schema"_L1, "format"_L1, "workflow"_L1, "workers"_L1, "tests"_L1});
        if (format != TestsFormat)
            fail(u"format"_s, tr("\"%1\" is expected").arg(TestsFormat));
        m_isWorkflowSaid = root.contains("workflow"_L1);
        const std::optional<size_t> workflow = readWorkflowName(root, {}, {});
        const std::optional<std::vector<WorkerSetting>> workers = readWorkers(root, {}, {});
        const QJsonValue tests = root.value("tests"_L1);
        if (!tests.isArray() || tests.toArray().isEmpty())
            fail(u"tests"_s, tr("a list of at least one test is expected"));
        qsizetype index = 0;
        const QJsonArray list = tests.toArray();
        for (const QJsonValue &test : list)
            readTest(test, u"tests[%1]"_s.arg(index++), workflow, workers);
        return std::move(m_reading);
    }

private:
    void fail(const QString &place, const QString &what)
    {
        ConfigurationDefect defect;
        defect.place = place;
        defect.what = what;
        m_reading.defects.push_back(std::move(defect));
    }

    static QString inside(const QString &place, QLatin1StringView key)
    {
        return place.isEmpty() ? QString(key) : place + u'.' + key;
    }

    void checkKeys(const QJsonObject &object, const QString &place, std::initializer_list<QLatin1StringView> known)
    {
        QStringList names;
        for (const QLatin1StringView one : known) {
            if (!one.startsWith(u'$'))
                names += one;
        }
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString key = member.key();
            if (std::none_of(known.begin(), known.end(), [&key](QLatin1StringView one) { return key == one; }))
                fail(place.isEmpty() ? key : place + u'.' + key,
                     //: "there is no "expects" here; there are: name, task, expect"
                     tr("there is no \"%1\" here; there are: %2").arg(key, names.join(u", "_s)));
        }
    }

    /// The place of what a text names; a defect where there is no such thing.
    template <typename List>
    std::optional<size_t> readName(const QJsonValue &json, const QString &place, const List &list, const QString &kind)
    {
        if (!json.isString()) {
            fail(place, tr("a name or a SID is expected"));
            return {};
        }
        const auto found = placeOf(list, json.toString());
        if (!found)
            //: "there is no worker "Ann", or several"
            fail(place, tr("there is no %1 \"%2\", or several").arg(kind, json.toString()));
        return found;
    }

    std::optional<int> readWhole(const QJsonObject &object, const QString &place, QLatin1StringView key, int most)
    {
        const QJsonValue json = object.value(key);
        if (json.isUndefined())
            return {};
        const double number = json.toDouble(-1);
        if (number >= 0 && number <= most && std::trunc(number) == number)
            return static_cast<int>(number);
        fail(inside(place, key), tr("a whole number from 0 to %1 is expected").arg(most));
        return {};
    }

    /// In milliseconds.
    std::optional<qint64> readSeconds(const QJsonObject &object, const QString &place, QLatin1StringView key)
    {
        const QJsonValue json = object.value(key);
        if (json.isUndefined())
            return {};
        const double seconds = json.toDouble(-1);
        if (seconds >= 0 && seconds <= MostTestSeconds)
            return static_cast<qint64>(std::llround(seconds * 1000));
        fail(inside(place, key), tr("a number of seconds from 0 to %1 is expected").arg(MostTestSeconds));
        return {};
    }

    std::optional<size_t> readWorkflowName(const QJsonObject &object, const QString &place,
                                           std::optional<size_t> otherwise)
    {
        if (const QJsonValue json = object.value("workflow"_L1); !json.isUndefined())
            return readName(json, inside(place, "workflow"_L1), m_workspace.workflows, tr("workflow"));
        return otherwise;
    }

    std::optional<std::vector<WorkerSetting>> readWorkers(const QJsonObject &object, const QString &place,
                                                          const std::optional<std::vector<WorkerSetting>> &otherwise)
    {
        const QJsonValue json = object.value("workers"_L1);
        if (json.isUndefined())
            return otherwise;
        const QString at = inside(place, "workers"_L1);
        if (!json.isArray()) {
            fail(at, tr("a list is expected"));
            return {};
        }
        std::vector<WorkerSetting> settings;
        qsizetype index = 0;
        const QJsonArray list = json.toArray();
        for (const QJsonValue &worker : list)
            readWorker(worker, u"%1[%2]"_s.arg(at).arg(index++), settings);
        return settings;
    }

    void readWorker(const QJsonValue &json, const QString &place, std::vector<WorkerSetting> &settings)
    {
        const QJsonObject object = json.toObject();
        checkKeys(object, place, {"worker"_L1, "activity"_L1, "capacity"_L1, "tasks"_L1, "withoutTaskFor"_L1});
        const auto worker = json.isObject() ? readName(object.value("worker"_L1), inside(place, "worker"_L1),
                                                       m_workspace.workers, tr("worker"))
                                            : readName(json, place, m_workspace.workers, tr("worker"));
        if (!worker)
            return;
        const auto isSame = [&worker](const WorkerSetting &one) { return one.worker == *worker; };
        if (std::any_of(settings.begin(), settings.end(), isSame))
            return fail(place, tr("this worker stands there twice"));
        WorkerSetting setting;
        setting.worker = *worker;
        if (const QJsonValue activity = object.value("activity"_L1); !activity.isUndefined())
            setting.activity = readName(activity, inside(place, "activity"_L1), m_workspace.activities, tr("activity"));
        constexpr int most = 50; // Which is the most that TaskRouter configures.
        setting.capacity = readWhole(object, place, "capacity"_L1, most);
        setting.tasks = readWhole(object, place, "tasks"_L1, most).value_or(0);
        setting.withoutTaskFor = readSeconds(object, place, "withoutTaskFor"_L1);
        settings.push_back(setting);
    }

    void readTest(const QJsonValue &json, const QString &place, std::optional<size_t> workflow,
                  const std::optional<std::vector<WorkerSetting>> &workers)
    {
        if (!json.isObject())
            return fail(place, tr("an object is expected"));
        const QJsonObject object = json.toObject();
        checkKeys(object, place, {"name"_L1, "workflow"_L1, "task"_L1, "workers"_L1, "expect"_L1});
        RoutingTest test;
        test.name = object.value("name"_L1).toString();
        if (test.name.isEmpty())
            fail(inside(place, "name"_L1), tr("a test needs a name"));
        workflow = readWorkflowName(object, place, workflow);
        if (!workflow && !object.contains("workflow"_L1) && m_workspace.workflows.size() == 1)
            workflow = 0;
        else if (!workflow && !object.contains("workflow"_L1) && !m_isWorkflowSaid)
            fail(inside(place, "workflow"_L1), tr("there are several workflows: which one is meant?"));
        test.workflow = workflow.value_or(0);
        readTask(object.value("task"_L1), inside(place, "task"_L1), test.task);
        test.workers = readWorkers(object, place, workers);
        readExpectations(object.value("expect"_L1), inside(place, "expect"_L1), workflow, test);
        m_reading.tests.push_back(std::move(test));
    }

    void readTask(const QJsonValue &json, const QString &place, RoutingTask &task)
    {
        if (!json.isObject())
            return fail(place, tr("an object is expected"));
        const QJsonObject object = json.toObject();
        checkKeys(object, place,
                  {"attributes"_L1, "priority"_L1, "channel"_L1, "routingTarget"_L1, "ignoreCapacity"_L1});
        if (const QJsonValue attributes = object.value("attributes"_L1);
            !attributes.isUndefined() && !attributes.isObject())
            fail(inside(place, "attributes"_L1), tr("an object is expected"));
        task.attributes = Value::fromJson(object.value("attributes"_L1).toObject());
        task.priority = readWhole(object, place, "priority"_L1, std::numeric_limits<int>::max()).value_or(0);
        readChannel(object.value("channel"_L1), inside(place, "channel"_L1), task);
        if (const QJsonValue target = object.value("routingTarget"_L1); !target.isUndefined())
            task.routingTarget = readRoutingTarget(target, inside(place, "routingTarget"_L1));
        const QJsonValue ignores = object.value("ignoreCapacity"_L1);
        if (!ignores.isUndefined() && !ignores.isBool())
            fail(inside(place, "ignoreCapacity"_L1), tr("true or false is expected"));
        task.ignoresCapacity = ignores.toBool();
    }

    void readChannel(const QJsonValue &json, const QString &place, RoutingTask &task)
    {
        const QStringList &channels = m_workspace.channels;
        if (json.isUndefined()) {
            task.channel = u"default"_s;
            if (channels.size() == 1)
                task.channel = channels.constFirst();
            else if (!channels.isEmpty() && !channels.contains(task.channel))
                fail(place, tr("a test without one is of \"%1\", which is not there; there are: %2")
                                .arg(task.channel, channels.join(u", "_s)));
            return;
        }
        task.channel = json.toString();
        if (!json.isString())
            fail(place, tr("a text is expected"));
        else if (!channels.isEmpty() && !channels.contains(task.channel))
            fail(place, tr("there is no task channel \"%1\"; there are: %2").arg(task.channel, channels.join(u", "_s)));
    }

    QString readRoutingTarget(const QJsonValue &json, const QString &place)
    {
        if (const auto worker = placeOf(m_workspace.workers, json.toString()))
            return m_workspace.workers[*worker].sid;
        if (const auto queue = placeOf(m_workspace.queues, json.toString()))
            return m_workspace.queues[*queue].sid;
        fail(place, tr("the name or the SID of a worker or a queue is expected"));
        return {};
    }

    void readExpectations(const QJsonValue &json, const QString &place, std::optional<size_t> workflow,
                          RoutingTest &test)
    {
        if (json.isObject())
            return readExpectation(json.toObject(), place, workflow, test);
        const QJsonArray list = json.toArray();
        if (list.isEmpty())
            return fail(place, tr("an object, or a list of them, is expected"));
        qsizetype index = 0;
        for (const QJsonValue &one : list) {
            const QString at = u"%1[%2]"_s.arg(place).arg(index++);
            if (one.isObject())
                readExpectation(one.toObject(), at, workflow, test);
            else
                fail(at, tr("an object is expected"));
        }
    }

    void readExpectation(const QJsonObject &object, const QString &place, std::optional<size_t> workflow,
                         RoutingTest &test)
    {
        checkKeys(object, place,
                  {"after"_L1, "filter"_L1, "target"_L1, "queue"_L1, "priority"_L1, "workers"_L1, "canceledAt"_L1});
        if (object.isEmpty() || (object.size() == 1 && object.contains("after"_L1)))
            fail(place, tr("nothing is expected here"));
        RoutingExpectation expected;
        expected.after = readSeconds(object, place, "after"_L1).value_or(0);
        if (const QJsonValue filter = object.value("filter"_L1); !filter.isUndefined())
            expected.filter = readFilter(filter, inside(place, "filter"_L1), workflow);
        if (object.contains("target"_L1)) {
            const auto target = readWhole(object, place, "target"_L1, std::numeric_limits<int>::max());
            if (target && *target == 0)
                fail(inside(place, "target"_L1), tr("targets count from 1"));
            else if (target)
                expected.target = static_cast<size_t>(*target - 1);
        }
        if (const QJsonValue queue = object.value("queue"_L1); !queue.isUndefined()) {
            if (const auto found = readName(queue, inside(place, "queue"_L1), m_workspace.queues, tr("queue")))
                expected.queue = m_workspace.queues[*found].sid;
        }
        expected.priority = readWhole(object, place, "priority"_L1, std::numeric_limits<int>::max());
        if (object.contains("workers"_L1))
            expected.workers = readOrder(object.value("workers"_L1), inside(place, "workers"_L1));
        if (object.value("canceledAt"_L1).isNull())
            expected.canceledAt.emplace();
        else if (const auto at = readSeconds(object, place, "canceledAt"_L1))
            expected.canceledAt = at;
        test.expectations.push_back(std::move(expected));
    }

    std::optional<RoutingExpectation::Where> readFilter(const QJsonValue &json, const QString &place,
                                                        std::optional<size_t> workflow)
    {
        if (json.isNull())
            return RoutingExpectation::Where{};
        if (!workflow)
            return {}; // Which workflow is meant has been asked.
        const std::vector<Filter> &filters = m_workspace.workflows[*workflow].workflow.filters;
        for (size_t at = 0; at < filters.size(); ++at) {
            if (json.isString() ? filters[at].name == json.toString() : json.toDouble() == double(at + 1))
                return RoutingExpectation::Where{at};
        }
        fail(place, tr("the name or the number of a filter of the workflow is expected, or null for the default "
                       "filter"));
        return {};
    }

    std::vector<size_t> readOrder(const QJsonValue &json, const QString &place)
    {
        if (!json.isArray())
            fail(place, tr("a list is expected"));
        std::vector<size_t> order;
        qsizetype index = 0;
        const QJsonArray list = json.toArray();
        for (const QJsonValue &one : list) {
            if (const auto worker =
                    readName(one, u"%1[%2]"_s.arg(place).arg(index++), m_workspace.workers, tr("worker")))
                order.push_back(*worker);
        }
        return order;
    }

    const RoutingWorkspace &m_workspace;
    RoutingTestsReading m_reading;
    bool m_isWorkflowSaid = false; ///< For all tests, well or not.
};

} // namespace

RoutingTestsReading readRoutingTests(const QByteArray &json, const RoutingWorkspace &workspace)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isObject())
        return RoutingTestReader(workspace).read(document.object());
    RoutingTestsReading reading;
    reading.defects.push_back(jsonDefect(json, error));
    return reading;
}

} // namespace Routing
