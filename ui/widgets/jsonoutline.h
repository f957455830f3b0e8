#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace Desk {

/// The positions of all values in a JSON text, in the server's order and with its digits, which a parsed document
/// loses. Copies nothing, handles any depth, and needs some ten milliseconds for 5 MB. A string that itself contains
/// JSON (the `attributes` of tasks and workers) has its values as children.
class JsonOutline
{
public:
    enum class Type : quint8 { Object, Array, String, Number, Literal };
    struct Node
    {
        Type type = Type::Literal;
        bool decoded = false; ///< A string that contains JSON; its children are the values in there.
        bool plain = true;    ///< Key and value are ASCII without escapes: they can be compared as they came.
        int buffer = 0;
        int parent = -1;
        int row = 0;        ///< Its place among its siblings.
        int firstChild = 0; ///< Index into the table of children.
        int childCount = 0;
        qsizetype keyBegin = 0; ///< With its quotes; equal to keyEnd in arrays and for the root.
        qsizetype keyEnd = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// Reads a text. Where it is not JSON, `isValid()` is false and only the text is kept.
    void read(const QByteArray &text);
    [[nodiscard]] bool isValid() const { return !m_nodes.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_nodes.size()); }
    [[nodiscard]] const Node &node(int index) const { return m_nodes.at(static_cast<size_t>(index)); }
    [[nodiscard]] int child(int parent, int row) const;
    /// The child of an object with this key; -1 for none.
    [[nodiscard]] int child(int parent, QStringView key) const;

    [[nodiscard]] QString key(int index) const;
    /// The value: a string without escapes, anything else as it was sent.
    [[nodiscard]] QString value(int index) const;
    /// The value in UTF-8, without making a QString of it where that is not needed.
    [[nodiscard]] QByteArray text(int index) const;
    /// The value for a cell: an object or an array tells how many values it has.
    [[nodiscard]] QString shownValue(int index) const;
    /// ".task.attributes.from", "[3]"
    [[nodiscard]] QString path(int index) const;
    /// The value at such a path, whose first dot may be missing; -1 for none, and for what is no path.
    [[nodiscard]] int nodeAt(QStringView path) const;
    /// The value as a command for a shell: "jq '.task.attributes | fromjson | .from'".
    [[nodiscard]] QString jqLine(int index) const;
    [[nodiscard]] QByteArray rawKey(int index) const;
    [[nodiscard]] QByteArray rawValue(int index) const;
    /// The nodes whose key or value contains the text, in any case, in reading order.
    [[nodiscard]] QList<int> find(const QString &text) const;

private:
    class Reader;
    [[nodiscard]] QString unquoted(int buffer, qsizetype begin, qsizetype end) const;
    void link();
    QList<QByteArray> m_buffers;
    std::vector<Node> m_nodes;
    std::vector<int> m_children;
};

} // namespace Desk
