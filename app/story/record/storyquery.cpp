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
constexpr std::array<QLatin1StringView, 12> KnownPaths{{"sid"_L1, "task"_L1, "workspace"_L1, "status"_L1, "reason"_L1,
                                                        "channel"_L1, "queue"_L1, "workflow"_L1, "reservation"_L1,
                                                        "worker"_L1, "call"_L1, "origin"_L1}};

/// Of these, what people call by a name, of which they type a part.
constexpr std::array<QLatin1StringView, 4> NamedPaths{{"@worker"_L1, "@queue"_L1, "@workflow"_L1, "@channel"_L1}};

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

std::optional<bool> yesOrNo(const QString &value)
{
    const QString word = value.toLower();
    if (word == "yes"_L1 || word == "true"_L1 || word == "1"_L1)
        return true;
    if (word == "no"_L1 || word == "false"_L1 || word == "0"_L1)
        return false;
    return {};
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
    const auto isNamed = [](const QString &path) {
        return std::find(NamedPaths.cbegin(), NamedPaths.cend(), path) != NamedPaths.cend();
    };
    if (!term.value.isEmpty() && std::any_of(term.paths.cbegin(), term.paths.cend(), isNamed))
        term.isBeginning = term.isOfName = true;
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
        if (const QString path = match.captured(1); !path.isEmpty()) {
            const QString value = match.captured(2) + match.captured(3) + match.captured(4);
            if (const std::optional<bool> wish = path.toLower() == "training"_L1 ? yesOrNo(value) : std::nullopt)
                query.isTraining = wish;
            else
                query.terms.append(termOf(pathsOf(path), value));
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
