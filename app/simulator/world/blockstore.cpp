#include "blockstore.h"

#include <QDir>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Simulator {

BlockStore::BlockStore()
    : BlockStore(Limits())
{
}

BlockStore::BlockStore(const Limits &limits)
    : m_limits(limits)
{
}

BlockStore::~BlockStore() = default;
BlockStore::BlockStore(BlockStore &&other) noexcept = default;
BlockStore &BlockStore::operator=(BlockStore &&other) noexcept = default;

void BlockStore::push(const QByteArray &block)
{
    m_blocks.push_back({block, block.size(), nullptr, 0});
    m_inMemory += block.size();
    spillOld();
}

void BlockStore::spillOld()
{
    m_stuck = false;
    while (m_inMemory > m_limits.memory) {
        if (!spill(m_blocks[m_spilled])) {
            m_stuck = true;
            warnOnce();
            return;
        }
        ++m_spilled;
    }
}

void BlockStore::warnOnce()
{
    if (!m_warned)
        qWarning("The simulator cannot write old Events to temporary files; it keeps fewer of them.");
    m_warned = true;
}

BlockStore::File *BlockStore::fileToWrite()
{
    if (m_files.empty() || m_files.back()->size >= m_limits.file) {
        auto next = std::make_unique<File>();
        next->file = std::make_unique<QTemporaryFile>(QDir::tempPath() + "/reservation-desk-simulator-XXXXXX"_L1);
        if (!next->file->open())
            return nullptr;
        m_files.push_back(std::move(next));
    }
    return m_files.back().get();
}

bool BlockStore::spill(Block &block)
{
    File *file = fileToWrite();
    if (!file || !file->file->seek(file->size) || file->file->write(block.bytes) != block.size || !file->file->flush())
        return false;
    block.file = file;
    block.at = file->size;
    block.bytes = QByteArray();
    file->size += block.size;
    ++file->blocks;
    m_inMemory -= block.size;
    m_onDisk += block.size;
    return true;
}

void BlockStore::popFront()
{
    if (m_blocks.empty())
        return;
    const Block block = std::move(m_blocks.front());
    m_blocks.pop_front();
    if (!block.file) {
        m_inMemory -= block.size;
        return;
    }
    --m_spilled;
    --block.file->blocks;
    // Blocks go in their order, so the first file is the first to be done with.
    while (!m_files.empty() && m_files.front()->blocks == 0 &&
           (m_files.size() > 1 || m_files.front()->size >= m_limits.file)) {
        m_onDisk -= m_files.front()->size;
        m_files.pop_front();
        // There is room again.
        if (m_stuck)
            spillOld();
    }
}

QByteArray BlockStore::read(size_t index, qint64 from, qint64 length) const
{
    const Block &block = m_blocks.at(index);
    if (from < 0 || length < 0 || from + length > block.size)
        return {};
    if (!block.file)
        return block.bytes.sliced(from, length);
    QTemporaryFile &file = *block.file->file;
    if (!file.seek(block.at + from))
        return {};
    const QByteArray bytes = file.read(length);
    return bytes.size() == length ? bytes : QByteArray();
}

bool BlockStore::isOver() const
{
    return m_onDisk > m_limits.disk || (m_stuck && m_inMemory > m_limits.memory);
}

} // namespace Simulator
