#pragma once

#include <QByteArray>

#include <deque>
#include <memory>

class QTemporaryFile;

namespace Simulator {

/// Blocks of bytes, the newest behind the others. The newest stay in memory; when those are too many, the oldest of
/// them go to temporary files of the system (QDir::tempPath(), without a name where the system can do that), which
/// disappear with this object. A pure store: what was put in comes out, wherever it lay meanwhile.
class BlockStore
{
public:
    struct Limits
    {
        qint64 memory = 8 * 1024 * 1024;
        qint64 disk = 512 * 1024 * 1024;
        /// A file is given back as soon as all its blocks are gone.
        qint64 file = 16 * 1024 * 1024;
    };

    BlockStore();
    explicit BlockStore(const Limits &limits);
    ~BlockStore();
    BlockStore(BlockStore &&other) noexcept;
    BlockStore &operator=(BlockStore &&other) noexcept;
    Q_DISABLE_COPY(BlockStore)

    void push(const QByteArray &block);
    void popFront();
    /// A part of a block; empty where it cannot be read.
    [[nodiscard]] QByteArray read(size_t block, qint64 from, qint64 length) const;

    [[nodiscard]] size_t size() const { return m_blocks.size(); }
    [[nodiscard]] qint64 inMemory() const { return m_inMemory; }
    /// What the files take, with the room of blocks that are gone.
    [[nodiscard]] qint64 onDisk() const { return m_onDisk; }
    /// More than the limits, or more than memory may hold where files cannot be written: the oldest should go.
    [[nodiscard]] bool isOver() const;

private:
    struct File
    {
        std::unique_ptr<QTemporaryFile> file;
        qint64 size = 0;
        int blocks = 0; ///< That are still wanted.
    };
    struct Block
    {
        QByteArray bytes; ///< While it is in memory.
        qint64 size = 0;
        File *file = nullptr; ///< Once it is not.
        qint64 at = 0;
    };

    void spillOld();
    [[nodiscard]] bool spill(Block &block);
    [[nodiscard]] File *fileToWrite();
    void warnOnce();

    Limits m_limits;
    std::deque<Block> m_blocks;
    std::deque<std::unique_ptr<File>> m_files; ///< The last one is written to.
    size_t m_spilled = 0;                      ///< So many blocks at the front are in files.
    qint64 m_inMemory = 0;
    qint64 m_onDisk = 0;
    bool m_stuck = false; ///< The last attempt to write failed.
    bool m_warned = false;
};

} // namespace Simulator
