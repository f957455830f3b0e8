#pragma once

#include "error.h"
#include "oddities.h"
#include "values.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

/// Bytes to values, without any network: every resource is a table of its fields. Unknown keys are passed over, each
/// known field is checked for its type. A wrong one is kept as it came and named by its path; only what has no SID of
/// its own is no resource.
namespace Desk {

/// Room in bytes that a body should have behind its end: simdjson reads a little past it, and would copy it otherwise.
inline constexpr qsizetype PaddingForParser = 64;

/// What several pages of one list share: the parser's buffers and the strings that repeat. Used by one thread at a
/// time.
class PageReader
{
    Q_DISABLE_COPY_MOVE(PageReader)
public:
    /// `key` names the array of rows: "reservations".
    explicit PageReader(QByteArray key);
    ~PageReader();

    class Private;
    [[nodiscard]] Private &d() const { return *m_private; }

private:
    std::unique_ptr<Private> m_private;
};

/// What is wrong with a body: empty where nothing is.
struct Problem
{
    ErrorKind kind = ErrorKind::BadAnswer;
    QString text;
};

/// One page. Where the body is damaged, `problem` says so; rows before the damage may be there. A body that breaks off
/// gives none.
template <typename T>
struct Page
{
    QList<T> rows;
    QStringList warnings; ///< Rows left out or unusual, each with its page, row and field.
    ListNotes notes;      ///< The same, counted; warnings end after a while.
    Problem problem;
};

/// meta.next_page_url of a page whose `meta` comes first, as TaskRouter sends it, without a look at its rows: the next
/// page is asked for while this one waits to be read. Empty on the last page; nothing where readPage() has to find it.
[[nodiscard]] std::optional<QString> nextPageAtStart(QByteArrayView body);

/// Reads one page. `next` is called with meta.next_page_url (empty on the last page) before the rows are built, so
/// that the next request can leave meanwhile; it is not called where that field is missing or wrong. `body` is moved
/// from the caller because the parser needs room behind its end.
template <typename T>
[[nodiscard]] Page<T> readPage(PageReader &reader, QByteArray body, const std::function<void(const QString &)> &next);

/// Reads one resource. Exactly that: cut bodies, other JSON and a missing or wrong SID of its own are refused.
template <typename T>
[[nodiscard]] Problem readResource(const QByteArray &body, T &value);

/// ISO 8601 as TaskRouter sends it ("2014-05-14T10:50:02Z"), else what Qt understands of ISO and RFC 2822.
[[nodiscard]] std::optional<UtcMsecs> readTime(QByteArrayView text);

extern template Page<Reservation> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Task> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Worker> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Workspace> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Activity> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<TaskQueue> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Workflow> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
extern template Page<Event> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);

extern template Problem readResource(const QByteArray &, Reservation &);
extern template Problem readResource(const QByteArray &, Task &);
extern template Problem readResource(const QByteArray &, Worker &);

} // namespace Desk
