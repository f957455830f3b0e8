// Any bytes as a saved world: either a refusal that names something, or a world that is written out as it was read and
// lives ten simulated minutes by its rules. What begins with "{world}" stands for a small world with the lines behind
// it done to it: FROM=TO replaces a text, and NUMBER=TO the value at that place among all that are texts, numbers or
// neither, as TO is, counted round and round. Seeds: corpus/world.

#include "require.h"
#include "simulator/control/worldfile.h"

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace Simulator;

namespace {

QByteArray smallWorld()
{
    auto loaded = loadScenario(QStringLiteral("first-day"), 1);
    require(std::holds_alternative<Scenario>(loaded));
    Simulation simulation(std::get<Scenario>(std::move(loaded)));
    simulation.advanceTo(simulation.start() + Minute);
    return WorldFile{simulation.checkpoint(), 1.0, true}.toJson();
}

enum class ValueKind : quint8 { Text, Number, Other };

ValueKind kindOf(QByteArrayView value)
{
    if (value.startsWith('"'))
        return ValueKind::Text;
    const bool isNumber = !value.isEmpty() && ((value[0] >= '0' && value[0] <= '9') || value[0] == '-');
    return isNumber ? ValueKind::Number : ValueKind::Other;
}

/// Where the values of its records stand: what is between commas and brackets.
std::vector<std::pair<qsizetype, qsizetype>> valuesOf(const QByteArray &world, ValueKind kind)
{
    std::vector<std::pair<qsizetype, qsizetype>> values;
    bool isText = false;
    qsizetype from = world.indexOf("\n\"file\":") + 8;
    for (qsizetype at = from; at < world.size(); ++at) {
        const char c = world[at];
        if (isText && c == '\\') {
            ++at;
        } else if (c == '"') {
            isText = !isText;
        } else if (!isText && (c == ',' || c == '[' || c == ']')) {
            if (at > from && kindOf(QByteArrayView(world).sliced(from, at - from)) == kind)
                values.emplace_back(from, at);
            from = at + 1;
        }
    }
    return values;
}

QByteArray worldOf(const QByteArray &text)
{
    static const QByteArray small = smallWorld();
    if (!text.startsWith("{world}"))
        return text;
    QByteArray world = small;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        bool isPlace = false;
        const quint64 place = line.first(std::max<qsizetype>(equals, 0)).toULongLong(&isPlace);
        const QByteArray to = line.sliced(equals + 1);
        if (isPlace) {
            const auto values = valuesOf(world, kindOf(to));
            const auto [from, end] = values.empty() ? std::pair<qsizetype, qsizetype>() : values[place % values.size()];
            world.replace(from, end - from, to);
        } else if (equals > 0) {
            world.replace(line.first(equals), to);
        }
        if (world.size() > 1024 * 1024)
            return {};
    }
    return world;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 256 * 1024)
        return 0;
    const auto read =
        WorldFile::fromJson(worldOf(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))));
    if (const auto *error = std::get_if<ScenarioError>(&read)) {
        require(!error->what.isEmpty());
        return 0;
    }
    const WorldFile &file = std::get<WorldFile>(read);
    const QByteArray written = file.toJson();
    const auto again = WorldFile::fromJson(written);
    require(std::holds_alternative<WorldFile>(again) && std::get<WorldFile>(again).toJson() == written);
    Simulation simulation{Checkpoint(file.simulation)};
    simulation.advanceTo(simulation.world().now() + 10 * Minute);
    return 0;
}
