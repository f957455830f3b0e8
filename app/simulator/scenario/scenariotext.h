#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace Simulator {

/// Why a scenario cannot be used, and where: "rush-hour.json, line 14, workers[3].activity: …".
struct ScenarioError
{
    QString file;
    int line = 0;  ///< From 1; 0 where the file as a whole is meant.
    QString field; ///< "workers[3].activity"; empty where the text is no JSON.
    QString what;

    [[nodiscard]] QString text() const;
};

/// A JSON value that knows its line. Qt's reader forgets where things stood, and a person who writes a scenario by hand
/// needs to know.
struct Node
{
    enum class Type : quint8 { Null, Boolean, Number, Text, List, Object };
    struct Member;

    Type type = Type::Null;
    int line = 1;
    bool boolean = false;
    double number = 0;
    QByteArray text; ///< UTF-8.
    std::vector<Node> items;
    std::vector<Member> members; ///< In the order of the file; no name twice.

    [[nodiscard]] const Node *member(QByteArrayView name) const;
    /// As compact JSON, members in their order.
    [[nodiscard]] QByteArray toJson() const;
};

struct Node::Member
{
    QByteArray name;
    int line = 1;
    Node value;
};

inline constexpr qsizetype MaxScenarioBytes = 2 * 1024 * 1024;

/// Reads JSON text (RFC 8259, UTF-8, at most MaxScenarioBytes, nested at most 64 deep). The error has no file name yet.
[[nodiscard]] std::variant<Node, ScenarioError> readNode(QByteArrayView text);

} // namespace Simulator
