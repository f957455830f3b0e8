#include "jsonscanner.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>

namespace Desk {

namespace {

constexpr size_t DeepestLevel = 512;
constexpr qsizetype LongestJsonKey = 64;

/// Members of a page, of a workspace's file and of a bug bundle whose elements are read each on its own.
constexpr std::array<QByteArrayView, 11> ListNames{"events",      "tasks",      "reservations", "workers",
                                                   "task_queues", "taskQueues", "workflows",    "activities",
                                                   "workspaces",  "alerts",     "calls"};

bool isListName(const QByteArray &name)
{
    return std::find(ListNames.cbegin(), ListNames.cend(), QByteArrayView(name)) != ListNames.cend();
}

} // namespace

JsonScanner::JsonScanner(Take take, Tell tell, qsizetype longest)
    : m_take(std::move(take))
    , m_tell(std::move(tell))
    , m_longest(longest)
{
}

bool JsonScanner::isKeyWanted() const
{
    return m_levels.size() <= 2 && !m_levels.empty() && m_levels.back().bracket == '{';
}

/// Whether the value that begins here is a piece: it stands alone, or in a list.
bool JsonScanner::isAtPiece() const
{
    return m_levels.empty() || m_levels.back().isList;
}

void JsonScanner::beginPiece(const char *at)
{
    m_isPiece = true;
    m_isTooLong = false;
    m_from = at;
    m_kept.clear();
    m_pieceDepth = m_levels.size();
    m_pieceLine = m_line;
    m_pieceNumber = m_levels.empty() ? 0 : m_levels.back().elements;
}

void JsonScanner::endPiece(const char *end)
{
    m_isPiece = false;
    const QByteArrayView rest(m_from, end - m_from);
    m_from = nullptr;
    if (m_isTooLong || m_kept.size() + rest.size() > m_longest) {
        m_tell(Trouble::TooLong, m_pieceLine);
    } else {
        ++m_pieces;
        JsonPiece piece{rest, m_list, m_pieceLine, m_pieceNumber};
        if (!m_kept.isEmpty()) {
            m_kept.append(rest);
            piece.json = m_kept;
        }
        m_take(piece);
    }
    m_kept.resize(0);
}

/// What stands alone turned out to hold lists: they are read one element after the other.
void JsonScanner::giveUpRoot()
{
    if (m_isPiece && m_pieceDepth == 0) {
        m_isPiece = false;
        m_from = nullptr;
        m_kept.resize(0);
    }
}

void JsonScanner::open(const char *at)
{
    if (m_levels.size() >= DeepestLevel) {
        damage();
        return;
    }
    Level level{*at, false, 0};
    if (isAtPiece() && !m_isPiece) {
        if (!m_levels.empty())
            ++m_levels.back().elements;
        else
            m_rootLine = m_line;
        if (m_levels.empty() && *at == '[') {
            level.isList = true;
            m_list.clear();
        } else if (*at == '[') {
            m_tell(Trouble::NoObject, m_line);
        } else {
            beginPiece(at);
        }
    } else if (m_levels.size() == 1 && m_levels.front().bracket == '{') {
        if (*at == '[' && isListName(m_key)) {
            giveUpRoot();
            level.isList = true;
            m_list = m_key;
        } else if (*at == '{' && m_key == "workspace") {
            giveUpRoot();
            m_list = m_key;
            beginPiece(at);
            m_pieceDepth = 1;
            m_pieceNumber = 0;
        }
        m_outerKey = m_key;
    } else if (m_levels.size() == 2 && *at == '[' && m_outerKey == "log" && m_key == "entries") {
        giveUpRoot();
        level.isList = true;
        m_list = "log.entries";
    }
    m_levels.push_back(level);
    m_text.resize(0);
    m_key.resize(0);
}

void JsonScanner::close(const char *at)
{
    if (m_levels.empty() || (m_levels.back().bracket == '{') != (*at == '}')) {
        damage();
        return;
    }
    m_levels.pop_back();
    if (m_isPiece && m_levels.size() == m_pieceDepth)
        endPiece(at + 1);
    if (m_levels.empty()) {
        // A value that ends in the line in which it began, and another line: one value a line.
        m_isLinewise = m_isLinewise || m_rootLine == m_line;
        m_list.resize(0);
    }
}

void JsonScanner::damage()
{
    m_tell(Trouble::Damaged, m_line);
    m_isPiece = false;
    m_from = nullptr;
    m_kept.resize(0);
    const bool isLost = !m_isLinewise && !m_levels.empty() && m_rootLine != m_line;
    m_levels.clear();
    m_inText = m_inWord = m_isEscaped = false;
    m_isStopped = isLost;
    m_isSkippingLine = !isLost;
}

void JsonScanner::newLine(const char *)
{
    if (m_isSkippingLine) {
        m_isSkippingLine = false;
    } else if (m_inText || (m_isLinewise && !m_levels.empty())) {
        // No text of JSON goes over the end of a line; and where each line is a value, no value does.
        damage();
        m_isSkippingLine = false;
    }
    m_inWord = false;
    ++m_line;
}

void JsonScanner::look(const char *at)
{
    switch (*at) {
    case '{':
    case '[':
        m_inWord = false;
        open(at);
        break;
    case '}':
    case ']':
        m_inWord = false;
        close(at);
        break;
    case '"':
        m_inWord = false;
        if (m_levels.empty()) {
            damage();
            break;
        }
        m_inText = true;
        m_keepsText = isKeyWanted();
        m_text.resize(0);
        if (m_levels.back().isList && !m_isPiece) {
            ++m_levels.back().elements;
            m_tell(Trouble::NoObject, m_line);
        }
        break;
    case ':':
        if (isKeyWanted())
            m_key = m_text;
        break;
    case ',':
    case ' ':
    case '\t':
    case '\r':
    case '\x1e': // Before each value of a JSON text sequence (RFC 7464).
        m_inWord = false;
        break;
    default:
        if (m_levels.empty()) {
            damage();
        } else if (!m_inWord) {
            m_inWord = true;
            if (m_levels.back().isList && !m_isPiece) {
                ++m_levels.back().elements;
                m_tell(Trouble::NoObject, m_line);
            }
        }
        break;
    }
}

void JsonScanner::feed(QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    if (m_isPiece)
        m_from = at;
    for (; at != end && !m_isStopped; ++at) {
        if (*at == '\n') {
            newLine(at);
            continue;
        }
        if (m_isSkippingLine)
            continue;
        if (!m_inText) {
            look(at);
            continue;
        }
        if (m_isEscaped) {
            m_isEscaped = false;
            continue;
        }
        // Nearly all of a large file is text.
        const char *run = at;
        while (at != end && *at != '"' && *at != '\\' && *at != '\n')
            ++at;
        if (m_keepsText && m_text.size() < LongestJsonKey)
            m_text.append(run, std::min<qsizetype>(at - run, LongestJsonKey - m_text.size()));
        if (at == end)
            break;
        if (*at == '"')
            m_inText = false;
        else if (*at == '\\')
            m_isEscaped = true;
        else
            --at; // The end of the line is looked at again.
    }
    if (m_isPiece && !m_isStopped) {
        const qsizetype more = end - m_from;
        m_isTooLong = m_isTooLong || m_kept.size() + more > m_longest;
        if (m_isTooLong)
            m_kept.resize(0);
        else
            m_kept.append(m_from, more);
        m_from = nullptr;
    }
}

void JsonScanner::finish()
{
    if (!m_isStopped && (!m_levels.empty() || m_inText))
        m_tell(m_isTooLong && m_isPiece ? Trouble::TooLong : Trouble::Cut, m_line);
    m_isStopped = true;
}

} // namespace Desk
