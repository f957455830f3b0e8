#include "recordingfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 LongestLine = 96LL * 1024 * 1024; ///< A body of 16 MB, with every byte of it escaped.
constexpr qsizetype MostNotes = 20;
constexpr qint64 PauseMsecs = 2500;

/// A recording, but of a format that is not known here.
bool isOfAnotherVersion(const QByteArray &head)
{
    return QJsonDocument::fromJson(head)
               .object()
               .value("format"_L1)
               .toString()
               .startsWith(RecordingFormat.first(RecordingFormat.size() - 1)) &&
           !recordingHead(head);
}

/// The path, and the query in order; without the period where that does not count.
QByteArray keyOf(const QByteArray &target, bool withPeriod)
{
    const qsizetype question = target.indexOf('?');
    if (question < 0)
        return target;
    QByteArrayList fields = target.sliced(question + 1).split('&');
    fields.removeIf([withPeriod](const QByteArray &field) {
        return field.isEmpty() || (!withPeriod && (field.startsWith("StartDate=") || field.startsWith("EndDate=") ||
                                                   field.startsWith("Minutes=")));
    });
    std::sort(fields.begin(), fields.end());
    return fields.isEmpty() ? target.first(question) : target.first(question + 1) + fields.join('&');
}

QByteArray pathOf(const QByteArray &target)
{
    return target.left(target.indexOf('?'));
}

qsizetype lastUntil(const QList<qsizetype> &entries, qsizetype until)
{
    const auto after = std::upper_bound(entries.cbegin(), entries.cend(), until);
    return after == entries.cbegin() ? -1 : *std::prev(after);
}

} // namespace

void RecordingFile::note(qint64 line, const QString &what)
{
    if (m_notes.size() < MostNotes)
        m_notes.append(tr("Line %1: %2").arg(QString::number(line), what));
}

QString RecordingFile::open(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile())
        return QFileInfo::exists(path) ? tr("%1 is no file.").arg(name) : tr("There is no file %1.").arg(path);
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadOnly))
        return tr("%1 cannot be read: %2").arg(name, m_file.errorString());
    bool hasHead = false;
    bool hasEnd = false;
    for (qint64 line = 1; !m_file.atEnd(); ++line) {
        const qint64 offset = m_file.pos();
        const QByteArray text = m_file.readLine(LongestLine);
        if (line == 1) {
            const auto head = recordingHead(text);
            if (!head)
                return isOfAnotherVersion(text)
                           ? tr("%1 was recorded by a newer version of this program, and only that can show it.")
                                 .arg(name)
                           : tr("%1 is no recording of a session.").arg(name);
            m_head = *head;
            hasHead = true;
            continue;
        }
        if (const auto answer = recordedAnswer(text, false)) {
            add(*answer, offset, text.size(), line);
            hasEnd = false;
        } else if (text.startsWith("{\"ended\":")) {
            hasEnd = true;
        } else if (text.startsWith("{\"left_out\":")) {
            note(line, tr("Some requests were not recorded: the disk was too slow."));
        } else if (!text.endsWith('\n')) {
            note(line, tr("It breaks off here; what stands before is shown."));
            hasEnd = true;
        } else {
            note(line, tr("This cannot be read; it is left out."));
        }
    }
    if (!hasHead)
        return tr("%1 is empty.").arg(name);
    if (m_entries.isEmpty())
        return tr("Nothing was recorded in %1.").arg(name);
    if (!hasEnd)
        m_notes.append(tr("The recording was not ended: the program went before."));
    m_last.clear();
    return {};
}

void RecordingFile::add(const RecordedAnswer &answer, qint64 offset, qint64 length, qint64 line)
{
    const qsizetype number = m_entries.size();
    Entry entry{offset, length, answer.at, line, number};
    if (answer.sameAs > 0) {
        const auto same = m_byLine.constFind(answer.sameAs);
        if (same == m_byLine.cend()) {
            note(line, tr("This cannot be read; it is left out."));
            return;
        }
        entry.bodyOf = m_entries.at(*same).bodyOf;
    }
    m_byLine.insert(line, number);
    // A clock that is set back must not let the recording go back.
    if (!m_entries.isEmpty())
        entry.at = std::max(entry.at, m_entries.constLast().at);
    const QByteArray key = keyOf(answer.target, true);
    entry.isAgain = m_byTarget.contains(key);
    m_entries.append(entry);
    bool isNews = answer.method != "GET";
    if (answer.method == "GET") {
        m_byTarget[key].append(number);
        m_byPeriodless[keyOf(answer.target, false)].append(number);
        m_byPath[pathOf(answer.target)].append(number);
        const std::pair told(answer.status, entry.bodyOf);
        const auto before = m_last.constFind(key);
        isNews = before != m_last.cend() ? *before != told && !answer.isOnlyOlder
                                         : answer.status >= 400 || answer.status == 0;
        m_last.insert(key, told);
    }
    if (isNews)
        m_moments.append({number, entry.at, QString::fromLatin1(answer.method),
                          QString::fromUtf8(answer.target).section(u'?', 0, 0), answer.status});
}

qsizetype RecordingFile::firstWhole() const
{
    for (qsizetype i = 1; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        if (entry.at - m_entries.at(i - 1).at > PauseMsecs ||
            (entry.isAgain && entry.at - m_entries.constFirst().at > PauseMsecs))
            return i - 1;
    }
    return m_entries.size() - 1;
}

qsizetype RecordingFile::find(const QByteArray &target, qsizetype until) const
{
    return lastUntil(m_byTarget.value(keyOf(target, true)), until);
}

QList<qsizetype> RecordingFile::findOfAnyPeriod(const QByteArray &target, qsizetype until) const
{
    QList<qsizetype> entries = m_byPeriodless.value(keyOf(target, false));
    entries.removeIf([until](qsizetype entry) { return entry > until; });
    return entries;
}

QList<qsizetype> RecordingFile::findOfPath(const QByteArray &target, qsizetype until) const
{
    QList<qsizetype> entries = m_byPath.value(pathOf(target));
    entries.removeIf([until](qsizetype entry) { return entry > until; });
    return entries;
}

qsizetype RecordingFile::findLater(const QByteArray &target, qsizetype from) const
{
    const QList<qsizetype> entries = m_byTarget.value(keyOf(target, true));
    const auto later = std::upper_bound(entries.cbegin(), entries.cend(), from);
    return later == entries.cend() ? -1 : *later;
}

std::optional<RecordedAnswer> RecordingFile::read(qsizetype entry)
{
    const auto lineAt = [this](qsizetype number) -> std::optional<RecordedAnswer> {
        const Entry &known = m_entries.at(number);
        if (!m_file.seek(known.offset))
            return {};
        return recordedAnswer(m_file.read(known.length));
    };
    auto answer = lineAt(entry);
    const qsizetype bodyOf = m_entries.at(entry).bodyOf;
    if (answer && bodyOf != entry) {
        const auto other = lineAt(bodyOf);
        if (!other)
            return {};
        answer->body = other->body;
        answer->sameAs = 0;
    }
    return answer;
}

} // namespace Desk
