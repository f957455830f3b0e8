#pragma once

#include "workflow.h"

#include <QJsonObject>

#include <functional>

struct QJsonParseError;

namespace Routing {

/// What is wrong with a configuration, or odd.
struct ConfigurationDefect
{
    enum class Severity : quint8 {
        Error,  ///< TaskRouter would not use it, or nobody can say how.
        Warning ///< It is read, and something in it says nothing.
    };
    Severity severity = Severity::Error;
    QString place; ///< "task_routing.filters[2].targets[0].timeout"; empty where the text is no JSON.
    QString what;  ///< A sentence for people without a full stop.
    int line = 0;  ///< From 1, where the text is no JSON; else 0.
    int column = 0;
    /// Where an expression, a condition or an order is no such thing: why, and the text.
    struct Syntax
    {
        SyntaxError error;
        QString text;

        friend bool operator==(const Syntax &, const Syntax &) = default;
    };
    std::optional<Syntax> syntax = {};

    /// "task_routing.filters[2].targets[0].timeout: a whole number of seconds is expected"
    [[nodiscard]] QString text() const;

    friend bool operator==(const ConfigurationDefect &, const ConfigurationDefect &) = default;
};

/// Where and why a text is no JSON, or none that is an object.
[[nodiscard]] ConfigurationDefect jsonDefect(const QByteArray &json, const QJsonParseError &error);

/// Says which queue a text in a configuration means, and what it is called in the workflow that is read; nothing where
/// there is no such queue. QueueNames does it for queues with SIDs and names.
using QueueResolver = std::function<std::optional<QString>(const QString &)>;

/// A configuration as far as it could be read, with all that is wrong with it. Of use only where hasErrors() is false:
/// what an error is about has been left out.
struct WorkflowReading
{
    Workflow workflow;
    std::vector<ConfigurationDefect> defects; ///< In the order of the text.

    [[nodiscard]] bool hasErrors() const;
    /// The errors alone, a line each.
    [[nodiscard]] QString errorText() const;
};

/// Reads a workflow's configuration in TaskRouter's own JSON. Decided here: a priority may be a number in quotes, which
/// real configurations have and TaskRouter reads; a timeout may not. A first target needs a queue, those after it go on
/// with the one before. Of names that stand twice in one object the last counts, as everywhere in Qt's JSON.
[[nodiscard]] WorkflowReading readWorkflow(const QByteArray &json, const QueueResolver &queues);
[[nodiscard]] WorkflowReading readWorkflow(const QJsonObject &configuration, const QueueResolver &queues);

/// The same configuration with its queues as the resolver calls them: by SID, for whoever reads SIDs alone. What it
/// knows nothing of stays as it is.
[[nodiscard]] QByteArray withResolvedQueues(const QJsonObject &configuration, const QueueResolver &queues);

/// Seconds that a target may have.
inline constexpr int MaxTargetTimeout = 1'209'600;

} // namespace Routing
