#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <vector>

namespace Desk {

/// The places of all values in a JSON text: in the order and with the digits that the server sent, which a parsed
/// document loses. Nothing is copied; any depth; 5 MB take some ten milliseconds. A string that is itself JSON (the
/// `attributes` of tasks and workers) has its values as children.
class JsonOutline
{
public:
    enum class Type : quint8 { Object, Array, String, Number, Literal };
    struct Node
    {
        Type type = Type::Literal;
        bool decoded = false; ///< A string whose text is JSON: its children are that text's.
        int buffer = 0;
        int parent = -1;
        int row = 0;        ///< Among its siblings.
        int firstChild = 0; ///< Into the child table.
        int childCount = 0;
        qsizetype keyBegin = 0; ///< With quotes; equal to keyEnd in arrays and at the root.
        qsizetype keyEnd = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    /// Reads a text; on a defect `isValid()` is false and nothing but the text is kept.
    void read(const QByteArray &text);
    [[nodiscard]] bool isValid() const { return !m_nodes.empty(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_nodes.size()); }
    [[nodiscard]] const Node &node(int index) const { return m_nodes.at(static_cast<size_t>(index)); }
    [[nodiscard]] int child(int parent, int row) const;
    /// The child of an object with this key; -1 where there is none.
    [[nodiscard]] int child(int parent, QStringView key) const;

    [[nodiscard]] QString key(int index) const;
    /// The value itself: unescaped for strings, as it was sent for everything else.
    [[nodiscard]] QString value(int index) const;
    /// For a cell: a container says how much is in it.
    [[nodiscard]] QString shownValue(int index) const;
    /// ".task.attributes.from", "[3]"
    [[nodiscard]] QString path(int index) const;
    [[nodiscard]] QByteArray rawKey(int index) const;
    [[nodiscard]] QByteArray rawValue(int index) const;
    /// Nodes whose key or value has the text, whatever the case, in reading order.
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
