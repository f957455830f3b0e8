#include "answerorigin.h"

#include "error.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MostBytes = 64 * 1024; // Of a page; whatever identifies it stands near its beginning.
constexpr qsizetype MostLetters = 120;

QString decoded(QString text)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 7> entities{{
        {"&nbsp;"_L1, " "_L1},
        {"&lt;"_L1, "<"_L1},
        {"&gt;"_L1, ">"_L1},
        {"&quot;"_L1, "\""_L1},
        {"&#39;"_L1, "'"_L1},
        {"&apos;"_L1, "'"_L1},
        {"&amp;"_L1, "&"_L1}, // The last one, or it would make other entities out of "&amp;lt;".
    }};
    for (const auto &[entity, letter] : entities)
        text.replace(entity, letter);
    text = std::move(text).simplified();
    if (text.size() > MostLetters) {
        text.truncate(MostLetters - 1);
        text += u'…';
    }
    return text;
}

/// The position behind the end tag of the element that begins at `from`; the end of the page where that tag is missing.
qsizetype behindElement(QStringView page, qsizetype from, QLatin1StringView endTag)
{
    const qsizetype end = page.indexOf(endTag, from, Qt::CaseInsensitive);
    return end < 0 ? page.size() : end + endTag.size();
}

/// The text between the tags, without scripts, styles and comments.
QString textOf(QStringView page)
{
    QString text;
    qsizetype at = 0;
    while (at < page.size() && text.size() < 4 * MostLetters) {
        if (page.at(at) != u'<') {
            text += page.at(at++);
            continue;
        }
        const QStringView rest = page.sliced(at);
        if (rest.startsWith("<script"_L1, Qt::CaseInsensitive)) {
            at = behindElement(page, at, "</script"_L1);
        } else if (rest.startsWith("<style"_L1, Qt::CaseInsensitive)) {
            at = behindElement(page, at, "</style"_L1);
        } else if (rest.startsWith("<!--"_L1)) {
            at = behindElement(page, at, "-->"_L1);
            continue;
        }
        const qsizetype end = page.indexOf(u'>', at);
        at = end < 0 ? page.size() : end + 1;
        text += u' ';
    }
    return decoded(text);
}

} // namespace

bool isTaskRouters(const Error &error)
{
    return error.code != 0 || !error.requestId.isEmpty();
}

bool isNotRecorded(const Error &error)
{
    return error.kind == ErrorKind::BadRequest && error.code == NotRecordedCode;
}

QString requestIdOf(const RawAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name.compare("twilio-request-id", Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(value);
    }
    return {};
}

bool isWebPage(const QByteArray &body, const QByteArray &contentType)
{
    return !body.isEmpty() &&
           (contentType.toLower().startsWith("text/html") || body.left(256).trimmed().startsWith('<'));
}

QString wordsOfWebPage(const QByteArray &body)
{
    const QString page = QString::fromUtf8(body.left(MostBytes));
    const qsizetype tag = page.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype begin = tag < 0 ? -1 : page.indexOf(u'>', tag);
    if (begin >= 0) {
        const qsizetype end = page.indexOf("</title"_L1, begin, Qt::CaseInsensitive);
        const QString title = decoded(page.sliced(begin + 1, (end < 0 ? page.size() : end) - begin - 1));
        if (!title.isEmpty())
            return title;
    }
    return textOf(page);
}

} // namespace Desk
