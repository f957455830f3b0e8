#include "descriptionpatch.h"

#include <QFile>
#include <QHash>

#include <algorithm>
#include <map>
#include <vector>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using DifferenceKind = DescriptionDifference::Kind;
using What = DescriptionDifference::What;

constexpr qsizetype ContextLines = 3;

/// Takes `removed` lines from `at` on and puts `added` there.
struct Edit
{
    qsizetype at = 0;
    qsizetype removed = 0;
    QStringList added;
};

/// The file of an operation's parameters.
QString fileOf(const QString &operation)
{
    if (operation.startsWith("update-"_L1))
        return operation.sliced(QStringLiteral("update-").size()) + u".json"_s;
    return operation + u".json"_s;
}

QString quoted(const QString &text)
{
    return u'"' + text + u'"';
}

QString valuesLine(const QStringList &values)
{
    QStringList words;
    for (const QString &value : values)
        words.append(quoted(value));
    return u"            \"values\": ["_s + words.join(u", "_s) + u"],"_s;
}

/// The lines of a parameter's entry, braces included; empty where there is none.
struct Entry
{
    qsizetype first = -1;
    qsizetype last = -1;
};

Entry entryOf(const QStringList &lines, const QString &name)
{
    const QString wanted = u"            \"name\": "_s + quoted(name) + u',';
    const qsizetype at = lines.indexOf(wanted);
    if (at < 1)
        return {};
    qsizetype last = at;
    while (last < lines.size() && !lines.at(last).startsWith("        }"_L1))
        ++last;
    return {at - 1, last};
}

qsizetype lineOf(const QStringList &lines, const Entry &entry, const QString &member)
{
    for (qsizetype i = entry.first; i <= entry.last; ++i) {
        if (lines.at(i).startsWith(u"            \""_s + member + u"\":"_s))
            return i;
    }
    return -1;
}

Edit setMember(const QStringList &lines, const Entry &entry, const QString &member, const QString &line)
{
    if (const qsizetype at = lineOf(lines, entry, member); at >= 0)
        return {at, 1, {line}};
    const qsizetype type = lineOf(lines, entry, u"in"_s);
    return {type >= 0 ? type + 1 : entry.first + 2, 0, {line}};
}

QString typeInFile(const QString &type, bool hasValues)
{
    if (type == "array"_L1)
        return u"enums"_s;
    if (type == "integer"_L1 || type == "boolean"_L1)
        return type;
    return hasValues ? u"enum"_s : u"text"_s;
}

QStringList newEntry(const DescriptionDifference &difference)
{
    QStringList lines{u"        {"_s,
                      u"            \"name\": "_s + quoted(difference.name) + u',',
                      u"            \"label\": "_s + quoted(difference.name) + u',',
                      u"            \"group\": \"what\","_s,
                      u"            \"type\": "_s +
                          quoted(typeInFile(difference.theirs, !difference.values.isEmpty())) + u',',
                      u"            \"in\": "_s +
                          quoted(difference.operation.startsWith("update"_L1) ? u"form"_s : u"query"_s) + u','};
    if (!difference.values.isEmpty())
        lines.append(valuesLine(difference.values));
    lines << u"            \"help\": \"\""_s << u"        }"_s;
    return lines;
}

/// A new entry goes behind the last one, which gets a comma.
void appendEntry(const QStringList &lines, const DescriptionDifference &difference, std::vector<Edit> &edits)
{
    const qsizetype end = lines.lastIndexOf(u"    ]"_s);
    if (end < 1)
        return;
    const auto before =
        std::find_if(edits.begin(), edits.end(), [end](const Edit &edit) { return edit.at == end - 1; });
    if (before != edits.end()) { // One was appended already.
        before->added.last() += u',';
        before->added += newEntry(difference);
        return;
    }
    edits.push_back({end - 1, 1, QStringList{lines.at(end - 1) + u','} + newEntry(difference)});
}

void editFor(const QStringList &lines, const DescriptionDifference &difference, std::vector<Edit> &edits)
{
    if (difference.kind == DifferenceKind::New)
        return appendEntry(lines, difference, edits);
    const Entry entry = entryOf(lines, difference.name);
    if (entry.first < 0)
        return;
    if (difference.kind == DifferenceKind::Gone) {
        edits.push_back({entry.first, entry.last - entry.first + 1, {}});
        // The one before it is the last then.
        if (entry.last + 1 < lines.size() && lines.at(entry.last + 1).startsWith("    ]"_L1))
            edits.push_back({entry.first - 1, 1, {u"        }"_s}});
    } else if (difference.what == What::Values) {
        edits.push_back(setMember(lines, entry, u"values"_s, valuesLine(difference.values)));
    } else if (difference.what == What::Default) {
        edits.push_back(
            setMember(lines, entry, u"default"_s, u"            \"default\": "_s + quoted(difference.theirs) + u','));
    }
}

/// Hunks of a unified diff, with three lines around each.
QString hunks(const QStringList &lines, const std::vector<Edit> &edits)
{
    QString text;
    qsizetype shift = 0; // How much longer the new file is by now.
    for (size_t first = 0; first < edits.size();) {
        size_t last = first;
        while (last + 1 < edits.size() &&
               edits[last + 1].at - (edits[last].at + edits[last].removed) <= 2 * ContextLines)
            ++last;
        const qsizetype begin = std::max<qsizetype>(0, edits[first].at - ContextLines);
        const qsizetype end = std::min(lines.size(), edits[last].at + edits[last].removed + ContextLines);
        QString body;
        qsizetype grown = 0;
        qsizetype at = begin;
        const auto keepUntil = [&](qsizetype until) {
            for (; at < until; ++at)
                body += u' ' + lines.at(at) + u'\n';
        };
        for (size_t i = first; i <= last; ++i) {
            keepUntil(edits[i].at);
            for (qsizetype k = 0; k < edits[i].removed; ++k)
                body += u'-' + lines.at(at++) + u'\n';
            for (const QString &line : edits[i].added)
                body += u'+' + line + u'\n';
            grown += edits[i].added.size() - edits[i].removed;
        }
        keepUntil(end);
        text +=
            u"@@ -%1,%2 +%3,%4 @@\n"_s.arg(begin + 1).arg(end - begin).arg(begin + 1 + shift).arg(end - begin + grown) +
            body;
        shift += grown;
        first = last + 1;
    }
    return text;
}

} // namespace

QByteArray descriptionPatch(const QList<DescriptionDifference> &differences)
{
    std::map<QString, QList<DescriptionDifference>> byFile;
    for (const DescriptionDifference &difference : differences)
        byFile[fileOf(difference.operation)].append(difference);
    QString patch;
    for (const auto &[name, some] : byFile) {
        QFile file(u":/parameters/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        if (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast(); // The file ends with a line.
        std::vector<Edit> edits;
        for (const DescriptionDifference &difference : some)
            editFor(lines, difference, edits);
        if (edits.empty())
            continue;
        std::stable_sort(edits.begin(), edits.end(), [](const Edit &a, const Edit &b) { return a.at < b.at; });
        const QString path = u"resources/parameters/"_s + name;
        patch += u"--- a/"_s + path + u"\n+++ b/"_s + path + u'\n' + hunks(lines, edits);
    }
    return patch.toUtf8();
}

} // namespace Desk
