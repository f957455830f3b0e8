#pragma once

#include <QByteArray>

#include <optional>

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
inline constexpr qsizetype SidLength = 34;

/// Translates between ids and SIDs by a keyed one-to-one scramble: SIDs look random, are the same for the same seed,
/// need no index, and the SID of something long deleted still tells where it stood in the order (page tokens).
class SidCodec
{
public:
    explicit SidCodec(quint64 seed = 1);

    [[nodiscard]] QByteArray text(Kind kind, Id id) const;
    void append(QByteArray &out, Kind kind, Id id) const;
    /// Writes SidLength characters.
    void write(char *out, Kind kind, Id id) const;
    /// The id behind a SID of this kind; nothing where it was not made by this codec.
    [[nodiscard]] std::optional<Id> read(Kind kind, QByteArrayView sid) const;

private:
    quint64 m_key;
};

} // namespace Simulator
