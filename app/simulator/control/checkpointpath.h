#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace Simulator {

/// Where in a world's file something stands, while it is walked through: "world.state.tasks[3].queue".
class CheckpointPath
{
public:
    /// One step down, as long as it lives.
    class Step
    {
    public:
        Step(CheckpointPath &path, std::variant<const char *, qsizetype> name)
            : m_path(path)
        {
            path.m_steps.push_back(name);
        }
        ~Step() { m_path.m_steps.pop_back(); }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        CheckpointPath &m_path;
    };

    [[nodiscard]] QString text() const
    {
        QString text;
        for (const auto &step : m_steps) {
            if (const auto *index = std::get_if<qsizetype>(&step))
                text += QLatin1Char('[') + QString::number(*index) + QLatin1Char(']');
            else
                text +=
                    (text.isEmpty() ? QString() : QStringLiteral(".")) + QLatin1String(std::get<const char *>(step));
        }
        return text;
    }

private:
    std::vector<std::variant<const char *, qsizetype>> m_steps;
};

} // namespace Simulator
