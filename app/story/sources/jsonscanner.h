#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <vector>

namespace Desk {

/// A JSON value of a file, cut out of it and not yet read.
struct JsonPiece
{
    QByteArrayView json; ///< Valid during the call alone.
    QByteArrayView list; ///< In which list of the file it stands ("events", "log.entries"); empty for none.
    qint64 line = 0;     ///< Where it begins, from 1.
    qint64 number = 0;   ///< Its number in the list, from 1; 0 where it stands alone.
};

/// Cuts JSON into the pieces that evidence consists of, while it arrives: the values of NDJSON and of an array, the
/// entries of a HAR, the rows of a page. So a file that is larger than the memory can be read, and one that breaks off
/// is read up to there. Of what it cuts out it only knows where it ends; whoever takes a piece finds out whether it is
/// JSON.
class JsonScanner
{
    Q_DISABLE_COPY_MOVE(JsonScanner)
public:
    /// What cannot be given out.
    enum class Trouble : quint8 {
        TooLong,  ///< One piece is longer than `longest`.
        NoObject, ///< A number, a text or a word stands where an object belongs.
        Damaged,  ///< Brackets do not fit, or what stands there is no JSON at all.
        Cut       ///< The text ends in the middle.
    };
    using Take = std::function<void(const JsonPiece &piece)>;
    using Tell = std::function<void(Trouble trouble, qint64 line)>;

    static constexpr qsizetype LongestPiece = 32 * 1024 * 1024; ///< Bytes.

    JsonScanner(Take take, Tell tell, qsizetype longest = LongestPiece);

    void feed(QByteArrayView bytes);
    /// The end of the text.
    void finish();
    /// Nothing more can be read: it was damaged where no line ends the damage.
    [[nodiscard]] bool isStopped() const { return m_isStopped; }
    [[nodiscard]] qint64 line() const { return m_line; }
    /// How many pieces were given out.
    [[nodiscard]] qint64 pieces() const { return m_pieces; }

private:
    struct Level
    {
        char bracket = '{';
        bool isList = false; ///< Its elements are pieces.
        qint64 elements = 0;
    };

    void look(const char *at);
    void open(const char *at);
    void close(const char *at);
    void beginPiece(const char *at);
    void endPiece(const char *end);
    void giveUpRoot();
    void damage();
    void newLine(const char *at);
    [[nodiscard]] bool isKeyWanted() const;
    [[nodiscard]] bool isAtPiece() const;

    Take m_take;
    Tell m_tell;
    qsizetype m_longest;
    std::vector<Level> m_levels;
    QByteArray m_text; ///< The text that was read last, where it may be a key of the first two levels.
    QByteArray m_key;  ///< Whose value comes.
    QByteArray m_outerKey;
    QByteArray m_list;

    QByteArray m_kept;            ///< The beginning of a piece that goes on in the next bytes.
    const char *m_from = nullptr; ///< Where the piece begins, or goes on, in these bytes; null outside of pieces.
    size_t m_pieceDepth = 0;      ///< How many levels are around the piece.
    qint64 m_pieceLine = 0;
    qint64 m_pieceNumber = 0;
    qint64 m_pieces = 0;
    bool m_isPiece = false;
    bool m_isTooLong = false;

    bool m_inText = false;
    bool m_isEscaped = false;
    bool m_keepsText = false;
    bool m_inWord = false; ///< A number, true, false or null.
    bool m_isLinewise = false;
    bool m_isSkippingLine = false;
    bool m_isStopped = false;
    qint64 m_line = 1;
    qint64 m_rootLine = 0;
};

} // namespace Desk
