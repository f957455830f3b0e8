#include "queuenames.h"

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

QString wordsOf(QStringView name)
{
    QString words;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            words += c.toUpper();
        else if (!words.isEmpty() && !words.endsWith(u'_'))
            words += u'_';
    }
    while (words.endsWith(u'_'))
        words.chop(1);
    return words;
}

/// Of a placeholder; empty where it is none.
QString placeholderWords(const QString &text)
{
    if (!text.startsWith("${"_L1) || !text.endsWith(u'}'))
        return {};
    QString words = wordsOf(QStringView(text).sliced(2).chopped(1));
    for (const QLatin1StringView prefix : {"QUEUE_SID_"_L1, "TASK_QUEUE_SID_"_L1}) {
        if (words.startsWith(prefix))
            return words.sliced(prefix.size());
    }
    return words;
}

void addOnce(QHash<QString, QString> &names, const QString &name, const QString &sid)
{
    if (name.isEmpty())
        return;
    const auto known = names.find(name);
    if (known == names.end())
        names.insert(name, sid);
    else if (*known != sid)
        known->clear();
}

std::optional<QString> sidOf(const QHash<QString, QString> &names, const QString &name)
{
    const auto found = names.find(name);
    return found == names.end() || found->isEmpty() ? std::nullopt : std::optional(*found);
}

} // namespace

void QueueNames::add(const QString &sid, const QString &friendlyName)
{
    m_sids.insert(sid, sid);
    addOnce(m_names, friendlyName, sid);
    addOnce(m_words, wordsOf(friendlyName), sid);
}

std::optional<QString> QueueNames::find(const QString &text) const
{
    if (const auto sid = sidOf(m_sids, text))
        return sid;
    if (const auto sid = sidOf(m_names, text))
        return sid;
    return sidOf(m_words, placeholderWords(text));
}

} // namespace Routing
