#include "storyquery.h"

#include "taskrouter/sid.h"
#include "text/searchtext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// What a story is about beside its attributes: see StoryIndexing::values.
constexpr std::array<QLatin1StringView, 11> KnownPaths{{"sid"_L1, "task"_L1, "workspace"_L1, "status"_L1, "reason"_L1,
                                                        "channel"_L1, "queue"_L1, "workflow"_L1, "reservation"_L1,
                                                        "worker"_L1, "call"_L1}};

QList<QString> pathsOf(const QString &typed)
{
    const auto before = "attributes."_L1;
    if (typed.startsWith(before))
        return {typed.sliced(before.size())};
    QList<QString> paths{typed};
    if (std::find(KnownPaths.cbegin(), KnownPaths.cend(), typed.toLower()) != KnownPaths.cend())
        paths.append(u'@' + typed.toLower());
    return paths;
}

StoryQuery::Term termOf(QList<QString> paths, QString value)
{
    StoryQuery::Term term;
    term.paths = std::move(paths);
    for (const QChar more : {QChar(u'*'), QChar(u'…')}) {
        if (value.endsWith(more)) {
            value.chop(1);
            term.isBeginning = true;
        }
    }
    term.value = searchText(value);
    return term;
}

} // namespace

StoryQuery storyQuery(const QString &text)
{
    // path = value, with the value in quotes or up to the next blank; or a word, or words in quotes.
    static const QRegularExpression pattern(
        uR"re(([^\s="']+)\s*==?\s*(?:"([^"]*)"|'([^']*)'|(\S+))|"([^"]*)"|(\S+))re"_s);
    StoryQuery query;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.captured(1).isEmpty()) {
            query.terms.append(
                termOf(pathsOf(match.captured(1)), match.captured(2) + match.captured(3) + match.captured(4)));
            continue;
        }
        const QString word = match.captured(5) + match.captured(6);
        if (searchText(word).isEmpty())
            continue;
        if (Sid::parse(word))
            query.terms.append(termOf({u"@sid"_s}, word));
        else
            query.terms.append(termOf({}, word));
    }
    return query;
}

} // namespace Desk
