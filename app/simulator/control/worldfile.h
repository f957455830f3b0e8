#pragma once

#include "simulator/api/callback.h"
#include "simulator/scenario/checkpoint.h"
#include "simulator/world/clock.h"

namespace Simulator {

/// A whole world as a file: what it takes to go on with it at another time, and in another process, exactly as it would
/// have gone on. JSON; resources/simulator/openapi.json says how it is got and given back.
struct WorldFile
{
    /// How the file is made up; which members its structs have stands in it. A member that came later is not in older
    /// files and keeps its default there: one with which a world goes on as it did before. Where there is none, the
    /// format is the next.
    static constexpr int Format = 1;
    /// Bytes. A full history with long texts is a hundred million.
    static constexpr qsizetype MaxBytes = 256 * 1024 * 1024;

    Checkpoint simulation;
    double speed = 1.0;
    bool paused = false;
    /// Those that are made and not answered, in the order in which they were made; they are made again.
    std::vector<CallbackCall> callbacks = {};

    [[nodiscard]] QByteArray toJson() const;
    /// The error names the place and has no file name.
    [[nodiscard]] static std::variant<WorldFile, ScenarioError> fromJson(const QByteArray &text);
};

} // namespace Simulator
