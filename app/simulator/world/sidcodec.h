#pragma once

#include <QByteArray>
#include <QHash>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace Simulator {

/// Order of creation in one world. Entities refer to each other by it; a SID is only its look on the wire.
using Id = quint64;

/// What a SID names, by its two letters.
enum class Kind : quint8 {
    Account,
    Workspace,
    Task,
    Reservation,
    Worker,
    Activity,
    TaskQueue,
    Workflow,
    TaskChannel,
    WorkerChannel,
    Event,
    Call,
    Conference,
    Request,
    Alert
};

[[nodiscard]] QByteArrayView prefixOf(Kind kind);
/// What a SID names; nothing where its letters are none of these.
[[nodiscard]] std::optional<Kind> kindOf(QByteArrayView sid);
inline constexpr qsizetype SidLength = 34;

/// Translates between ids and SIDs by a keyed one-to-one scramble: SIDs look random, are the same for the same seed,
/// need no index, and the SID of something long deleted still tells where it stood in the order (page tokens). What
/// comes from a real workspace keeps the SIDs that it has there.
class SidCodec
{
public:
    explicit SidCodec(quint64 seed = 1);
    /// As another one was: its key, and what it adopted.
    SidCodec(quint64 key, const std::map<Id, QByteArray> &adopted);

    [[nodiscard]] quint64 key() const { return m_key; }
    /// The SIDs that were made elsewhere, by their ids.
    [[nodiscard]] std::map<Id, QByteArray> adoptedSids() const;

    /// From now on this id has a SID that was made elsewhere; both must be new. To be called before anybody was told a
    /// SID of this codec: its own become others where they could be mistaken for that one.
    void adopt(Kind kind, Id id, QByteArrayView sid);

    [[nodiscard]] QByteArray text(Kind kind, Id id) const;
    void append(QByteArray &out, Kind kind, Id id) const;
    /// Writes SidLength characters.
    void write(char *out, Kind kind, Id id) const;
    /// The id behind a SID of this kind; nothing where it was neither made by this codec nor adopted.
    [[nodiscard]] std::optional<Id> read(Kind kind, QByteArrayView sid) const;

private:
    using Text = std::array<char, SidLength>;

    void keep(Id id, QByteArrayView sid);
    [[nodiscard]] std::optional<Id> readOwn(Kind kind, QByteArrayView sid) const;
    [[nodiscard]] const Text *adopted(Kind kind, Id id) const;

    quint64 m_key;
    std::vector<Text> m_adopted;       ///< By id; without a prefix where there is none. Such a world reads it first.
    QHash<QByteArray, Id> m_adoptedId; ///< By SID in lower-case digits.
};

} // namespace Simulator
