// Any bytes as the body of an answer, of every resource that we read: a value or a problem with words, and no row
// without its SID. The first byte chooses the resource. Seeds: corpus/reservations.

#include "require.h"
#include "taskrouter/parse.h"

#include <cstdint>
#include <cstdlib>

using namespace Desk;

namespace {

template <typename T>
void readOne(const QByteArray &body, SidKind kind)
{
    T value;
    const Problem problem = readResource(body, value);
    require(!problem.text.isEmpty() || value.sid.kind() == kind);
}

template <typename T>
void readAll(const QByteArray &body, const char *key, SidKind kind)
{
    PageReader reader(key);
    int told = 0;
    for (int page = 0; page < 2; ++page) {
        const Page<T> read = readPage<T>(reader, body, [&told](const QString &) { ++told; });
        for (const T &row : read.rows)
            require(row.sid.kind() == kind);
        require(read.warnings.size() <= 50);
    }
    require(told == 0 || told == 2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    switch (data[0] % 8) {
    case 0:
        readAll<Workspace>(body, "workspaces", SidKind::Workspace);
        break;
    case 1:
        readAll<Activity>(body, "activities", SidKind::Activity);
        break;
    case 2:
        readAll<TaskQueue>(body, "task_queues", SidKind::TaskQueue);
        break;
    case 3:
        readAll<Workflow>(body, "workflows", SidKind::Workflow);
        break;
    case 4:
        readOne<Worker>(body, SidKind::Worker);
        readAll<Worker>(body, "workers", SidKind::Worker);
        break;
    case 5:
        readAll<Event>(body, "events", SidKind::Event);
        break;
    case 6:
        readOne<Reservation>(body, SidKind::Reservation);
        readAll<Reservation>(body, "reservations", SidKind::Reservation);
        break;
    default:
        readOne<Task>(body, SidKind::Task);
        readAll<Task>(body, "tasks", SidKind::Task);
        break;
    }
    return 0;
}
