#include "parse.h"

#include "resources.h"
#include "text/jsonend.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

using namespace Json;

namespace {

constexpr qsizetype MostWarnings = 50;

int twoDigits(const char *text)
{
    const int tens = text[0] - '0';
    const int ones = text[1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/// Days from 1970-01-01 to a day of the Gregorian calendar. A year is counted from March, which puts the leap day at
/// its end.
qint64 daysSinceEpoch(int year, int month, int day)
{
    const qint64 shifted = month <= 2 ? year - 1 : year;
    const qint64 era = shifted / 400;
    const qint64 yearOfEra = shifted - era * 400;
    const qint64 dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

int daysIn(int year, int month)
{
    if (month == 2)
        return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

/// Reads exactly "2014-05-14T10:50:02Z". A large list has 200,000 times, and QDateTime takes microseconds for each.
std::optional<UtcMsecs> readPlainTime(QByteArrayView text)
{
    const char *c = text.data();
    if (text.size() != 20 || c[4] != '-' || c[7] != '-' || c[10] != 'T' || c[13] != ':' || c[16] != ':' || c[19] != 'Z')
        return {};
    const int century = twoDigits(c);
    const int year = twoDigits(c + 2);
    const int month = twoDigits(c + 5);
    const int day = twoDigits(c + 8);
    const int hour = twoDigits(c + 11);
    const int minute = twoDigits(c + 14);
    const int second = twoDigits(c + 17);
    if (century < 0 || year < 0 || month < 1 || month > 12 || day < 1 || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 60 || century * 100 + year < 1 ||
        day > daysIn(century * 100 + year, month))
        return {};
    const qint64 days = daysSinceEpoch(century * 100 + year, month, day);
    return ((days * 24 + hour) * 60 + minute) * 60'000 + second * 1000;
}

simdjson::padded_string_view padded(QByteArray &body)
{
    static_assert(PaddingForParser >= qsizetype(simdjson::SIMDJSON_PADDING));
    if (body.capacity() < body.size() + PaddingForParser)
        body.reserve(body.size() + PaddingForParser);
    return simdjson::padded_string_view(body.constData(), size_t(body.size()), size_t(body.capacity()));
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Opens the JSON in `body`. Bytes that are not UTF-8 are replaced, so that the rest can be read.
simdjson::error_code open(od::parser &parser, QByteArray &body, od::document &document, Context &context)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        body.remove(0, 3);
    context.recovered = false;
    simdjson::error_code error = parser.iterate(padded(body)).get(document);
    if (error != simdjson::UTF8_ERROR)
        return error;
    body = QString::fromUtf8(body).toUtf8();
    context.recovered = true;
    return parser.iterate(padded(body)).get(document);
}

Problem notJson(const QByteArray &body)
{
    if (body.isEmpty())
        return {ErrorKind::NotJson, Words::tr("The answer is empty.")};
    if (body.left(256).trimmed().startsWith('<'))
        return {ErrorKind::NotJson, Words::tr("The answer is an HTML or XML page, not TaskRouter's JSON.")};
    return {ErrorKind::NotJson, Words::tr("The answer is no JSON, or breaks off.")};
}

Problem wrongField(const QString &path, Wrong wrong)
{
    return {ErrorKind::BadAnswer, Words::tr("%1 is %2.").arg(path, complaint(wrong))};
}

/// True where nothing but white space follows the root.
bool isAtEnd(od::document &document)
{
    const char *where = nullptr;
    return document.current_location().get(where) == simdjson::OUT_OF_BOUNDS;
}

/// Finds the root object; a problem where the document is something else.
Problem rootOf(od::document &document, const QByteArray &body, od::object &root)
{
    od::json_type type{};
    if (document.type().get(type))
        return notJson(body);
    if (type != od::json_type::object)
        return {ErrorKind::BadAnswer, Words::tr("The answer is JSON, but no object.")};
    return document.get_object().get(root) ? notJson(body) : Problem();
}

} // namespace

class PageReader::Private
{
public:
    explicit Private(QByteArray rowsKey)
        : key(rowsKey.toStdString())
    {
    }

    std::string key;
    od::parser parser;
    od::parser rowParser; ///< Of rows that are kept as they are.
    Context context;
    QSet<Sid> seen; ///< To notice a row that arrived before.
    int page = 0;
    qsizetype pageRows = 0;             ///< Rows of the previous page: the next one is probably as long.
    std::vector<FieldProblem> problems; ///< Of the row that is being read.
    qsizetype warnings = 0;

    void warn(QStringList &list, size_t row, std::string_view field, const QString &what)
    {
        if (++warnings > MostWarnings)
            return;
        const QString path = u"%1[%2]"_s.arg(text(key)).arg(row) + (field.empty() ? QString() : u'.' + text(field));
        list += warnings == MostWarnings ? Words::tr("More rows are damaged; they are not listed.")
                                         : Words::tr("Page %1: %2 is %3.").arg(page).arg(path, what);
    }
};

PageReader::PageReader(QByteArray key)
    : m_private(std::make_unique<Private>(std::move(key)))
{
}

PageReader::~PageReader() = default;

namespace {

/// Reads next_page_url of a `meta` object; empty where it is null or missing.
Problem readNext(od::object meta, const QByteArray &body, QString &next)
{
    od::value link;
    const auto error = meta.find_field_unordered("next_page_url").get(link);
    std::string_view url;
    bool found = false;
    if (error && error != simdjson::NO_SUCH_FIELD)
        return notJson(body);
    Context context;
    const Wrong wrong = error ? Wrong::Nothing : readString(link, url, found, context);
    if (wrong != Wrong::Nothing)
        return wrongField(u"meta.next_page_url"_s, wrong);
    next = text(url);
    return {};
}

/// Finds meta.next_page_url before anything else is read.
Problem findNext(od::object root, const QByteArray &body, const std::function<void(const QString &)> &next)
{
    od::value meta;
    const auto error = root.find_field("meta").get(meta);
    if (error == simdjson::NO_SUCH_FIELD)
        return wrongField(u"meta"_s, Wrong::Missing);
    if (error)
        return notJson(body);
    od::object object;
    if (meta.get_object().get(object))
        return wrongField(u"meta"_s, Wrong::Type);
    QString url;
    const Problem problem = readNext(object, body, url);
    if (problem.text.isEmpty())
        next(url);
    return problem;
}

template <typename T>
void readRow(od::value value, size_t index, PageReader::Private &d, Page<T> &page)
{
    od::json_type type{};
    od::object object;
    if (value.type().get(type) || type != od::json_type::object || value.get_object().get(object)) {
        d.warn(page.warnings, index, {}, complaint(Wrong::Type));
        ++page.notes.unusable;
        return;
    }
    T row;
    d.problems.clear();
    od::document own; // A text that is kept is read on its own: what was given out once cannot be read again.
    if constexpr (std::is_same_v<T, ResourceText>) {
        std::string_view raw;
        if (!object.raw_json().get(raw))
            row.json = QByteArray(raw.data(), qsizetype(raw.size())).trimmed();
        if (d.rowParser.iterate(padded(row.json)).get(own) || own.get_object().get(object)) {
            d.warn(page.warnings, index, {}, complaint(Wrong::Broken));
            ++page.notes.unusable;
            return;
        }
    }
    const bool isWhole = readFields<T>(object, Table<T>::fields, row, d.context, d.problems);
    if (!isWhole)
        d.warn(page.warnings, index, {}, complaint(Wrong::Broken));
    for (const FieldProblem &problem : d.problems)
        d.warn(page.warnings, index, problem.key, complaint(problem.wrong));
    if (!isWhole || row.sid.isNull()) {
        ++page.notes.unusable;
        return;
    }
    for (size_t kind = 0; kind < OddityCount && !d.problems.empty(); ++kind) {
        const bool has = std::any_of(d.problems.cbegin(), d.problems.cend(), [kind](const FieldProblem &problem) {
            return static_cast<size_t>(problem.oddity) == kind;
        });
        page.notes.odd[kind] += has ? 1 : 0;
    }
    const qsizetype known = d.seen.size();
    d.seen.insert(row.sid);
    if (d.seen.size() == known)
        d.warn(page.warnings, index, "sid", Words::tr("one that came before (%1)").arg(row.sid.toString()));
    page.rows.append(std::move(row));
}

/// Reads every field up to the end of the document, so that a cut is noticed wherever it is.
template <typename T>
Problem readRows(od::document &document, const QByteArray &body, PageReader::Private &d, Page<T> &page)
{
    od::object root;
    if (document.get_object().get(root))
        return notJson(body);
    bool seen = false;
    for (auto item : root) {
        od::field field;
        std::string_view key;
        if (std::move(item).get(field) || field.unescaped_key().get(key))
            return notJson(body);
        if (key != d.key)
            continue;
        seen = true;
        od::array array;
        od::json_type type{};
        if (field.value().type().get(type))
            return notJson(body);
        if (type != od::json_type::array || field.value().get_array().get(array))
            return wrongField(text(d.key), Wrong::Type);
        size_t index = 0;
        page.rows.reserve(d.pageRows);
        for (auto entry : array) {
            od::value value;
            if (entry.get(value))
                return notJson(body);
            readRow<T>(value, index++, d, page);
        }
        d.pageRows = page.rows.size();
    }
    if (!isAtEnd(document))
        return notJson(body);
    return seen ? Problem() : wrongField(text(d.key), Wrong::Missing);
}

} // namespace

std::optional<QString> nextPageAtStart(QByteArrayView body)
{
    constexpr qsizetype longest = 32 * 1024;
    QByteArrayView rest = body.first(std::min(body.size(), longest));
    for (const QByteArrayView expected : {QByteArrayView("{"), QByteArrayView("\"meta\""), QByteArrayView(":")}) {
        while (!rest.isEmpty() && QByteArrayView(" \t\r\n").contains(rest.front()))
            rest = rest.sliced(1);
        if (!rest.startsWith(expected))
            return {};
        rest = rest.sliced(expected.size());
    }
    const QByteArrayView found = rest.first(std::max<qsizetype>(endOfFirstValue(rest), 0));
    QByteArray meta = found.toByteArray();
    od::parser parser;
    od::document document;
    od::object object;
    QString next;
    if (meta.isEmpty() || parser.iterate(padded(meta)).get(document) || document.get_object().get(object) ||
        !readNext(object, meta, next).text.isEmpty())
        return {};
    return next;
}

template <typename T>
Page<T> readPage(PageReader &reader, QByteArray body, const std::function<void(const QString &)> &next)
{
    PageReader::Private &d = reader.d();
    ++d.page;
    Page<T> page;
    od::document document;
    od::object root;
    if (open(d.parser, body, document, d.context)) {
        page.problem = notJson(body);
        return page;
    }
    page.problem = rootOf(document, body, root);
    if (!page.problem.text.isEmpty())
        return page;
    page.problem = findNext(root, body, next);
    // After an error the document cannot be rewound: simdjson would crash.
    if (page.problem.text.isEmpty())
        document.rewind();
    else if (open(d.parser, body, document, d.context))
        return page;
    const Problem problem = readRows<T>(document, body, d, page);
    if (!problem.text.isEmpty())
        page.problem = problem;
    return page;
}

template <typename T>
Problem readResource(const QByteArray &body, T &value)
{
    QByteArray copy = body;
    od::parser parser;
    od::document document;
    od::object root;
    Context context;
    if (open(parser, copy, document, context))
        return notJson(body);
    const Problem problem = rootOf(document, body, root);
    if (!problem.text.isEmpty())
        return problem;
    std::vector<FieldProblem> problems;
    if (!readFields<T>(root, Table<T>::fields, value, context, problems))
        return notJson(body);
    if (value.sid.isNull()) {
        const auto own = std::find_if(problems.cbegin(), problems.cend(),
                                      [](const FieldProblem &each) { return each.key == "sid"; });
        return wrongField(u"sid"_s, own == problems.cend() ? Wrong::Missing : own->wrong);
    }
    return isAtEnd(document) ? Problem() : notJson(body);
}

Problem readObject(const QByteArray &body)
{
    return QJsonDocument::fromJson(body).isObject() ? Problem() : notJson(body);
}

std::optional<UtcMsecs> readTime(QByteArrayView text)
{
    if (const auto plain = readPlainTime(text))
        return plain;
    const QString written = QString::fromUtf8(text);
    for (const Qt::DateFormat format : {Qt::ISODateWithMs, Qt::RFC2822Date}) {
        QDateTime time = QDateTime::fromString(written, format);
        if (!time.isValid())
            continue;
        if (time.timeSpec() == Qt::LocalTime) // TaskRouter's times are UTC, whether they say so or not.
            time.setTimeSpec(Qt::UTC);
        return time.toMSecsSinceEpoch();
    }
    return {};
}

template Page<Reservation> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<Task> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<Worker> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<Workspace> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<Activity> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<TaskQueue> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<Workflow> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<Event> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);
template Page<ResourceText> readPage(PageReader &, QByteArray, const std::function<void(const QString &)> &);

template Problem readResource(const QByteArray &, Reservation &);
template Problem readResource(const QByteArray &, Task &);
template Problem readResource(const QByteArray &, Worker &);
template Problem readResource(const QByteArray &, ResourceText &);
template Problem readResource(const QByteArray &, QueueStatistics &);

} // namespace Desk
