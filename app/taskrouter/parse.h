#pragma once

#include "error.h"
#include "oddities.h"
#include "values.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

/// Turns the bytes of answers into values; needs no network. Unknown keys are ignored and each known field is checked
/// for its type. A wrong field is kept as it arrived and named by its path; only a resource without its own SID is
/// refused.
namespace Desk {

/// Spare room in bytes that a body should have behind its end: simdjson reads a little past the end, and has to copy a
/// body without that room.
inline constexpr qsizetype PaddingForParser = 64;

/// What the pages of one list share: the parser's buffers and the strings that repeat. Used by one thread at a time.
class PageReader
{
    Q_DISABLE_COPY_MOVE(PageReader)
public:
    /// `key` names the member that holds the rows: "reservations".
    explicit PageReader(QByteArray key);
    ~PageReader();

    class Private;
    [[nodiscard]] Private &d() const { return *m_private; }

private:
    std::unique_ptr<Private> m_private;
};

/// What is wrong with a body; `text` is empty where nothing is.
struct Problem
{
    ErrorKind kind = ErrorKind::BadAnswer;
    QString text;
};

/// One page of a list. Where the body is damaged, `problem` says so, and the rows before the damage may be there. A
/// body that is cut off gives no rows.
template <typename T>
struct Page
{
    QList<T> rows;
    QStringList warnings; ///< Rows left out or unusual, each with its page, row and field.
    ListNotes notes;      ///< The same in numbers, which stay complete where `warnings` end after a while.
    Problem problem;
};

/// The link to the next page, found without parsing the rows. That works where `meta` comes first, as TaskRouter sends
/// it, and lets the next request leave earlier. An empty text on the last page; nothing where only readPage() can find
/// it.
[[nodiscard]] std::optional<QString> nextPageAtStart(QByteArrayView body);

/// Reads one page. `next` is called with meta.next_page_url (empty on the last page) before the rows are read, so that
/// the next request can leave meanwhile; it is not called where that field is missing or wrong. `body` should have
/// PaddingForParser bytes of spare room.
template <typename T>
[[nodiscard]] Page<T> readPage(PageReader &reader, QByteArray body, const std::function<void(const QString &)> &next);

/// Reads one resource. A cut body, other JSON, and a resource without its own SID are refused.
template <typename T>
[[nodiscard]] Problem readResource(const QByteArray &body, T &value);

/// Whether it is one JSON object, whatever is in it.
[[nodiscard]] Problem readObject(const QByteArray &body);

/// Reads ISO 8601 as TaskRouter sends it ("2014-05-14T10:50:02Z"), and other ISO and RFC 2822 times as Qt reads them.
[[nodiscard]] std::optional<UtcMsecs> readTime(QByteArrayView text);

extern template Page<Reservation> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Task> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Worker> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Workspace> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Activity> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<TaskQueue> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Workflow> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Event> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<ResourceText> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);

extern template Problem readResource(const QByteArray &, Reservation &);
extern template Problem readResource(const QByteArray &, Task &);
extern template Problem readResource(const QByteArray &, Worker &);
extern template Problem readResource(const QByteArray &, ResourceText &);
extern template Problem readResource(const QByteArray &, QueueStatistics &);

} // namespace Desk
