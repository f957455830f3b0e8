#include "recordingmask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

RedactionOptions standingIn(RedactionOptions options)
{
    options.standIn = Redactor::likeStandIn;
    return options;
}

/// The API calls people worker_name; and friendly_name where it tells of a worker, of which activities and queues have
/// one as well.
void collectNames(const QJsonValue &value, QStringList &names)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            collectNames(each, names);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.value("sid"_L1).toString().startsWith("WK"_L1))
        names.append(object.value("friendly_name"_L1).toString());
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() == "worker_name"_L1)
            names.append(member.value().toString());
        else if (member.value().isObject() || member.value().isArray())
            collectNames(member.value(), names);
    }
}

} // namespace

RecordingMask::RecordingMask(RedactionOptions options)
    : m_areNamesHidden(options.names)
    , m_redactor(standingIn(options))
{
    if (options.phoneNumbers)
        m_words.append(u"phone numbers"_s);
    if (options.names)
        m_words.append(u"names"_s);
}

void RecordingMask::learn(const QByteArray &body)
{
    if (!body.contains("worker_name") && !body.contains("\"WK"))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(body);
    QStringList names;
    collectNames(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), names);
    names.removeIf([this](const QString &name) {
        const qsizetype before = m_known.size();
        m_known.insert(name);
        return name.isEmpty() || m_known.size() == before;
    });
    if (!names.isEmpty())
        m_redactor.know(names);
}

RecordedAnswer RecordingMask::masked(RecordedAnswer answer, qint64 number)
{
    const QString where = u"line %1"_s.arg(number);
    if (m_areNamesHidden)
        learn(answer.body);
    if (const qsizetype question = answer.target.indexOf('?'); question >= 0)
        answer.target = answer.target.first(question + 1) +
                        m_redactor.form(where + u", path"_s, answer.target.sliced(question + 1));
    answer.form = m_redactor.form(where + u", form"_s, answer.form);
    for (auto &[name, value] : answer.headers)
        value = m_redactor.header(where, name, value);
    answer.fault = m_redactor.text(where + u", fault"_s, answer.fault);
    if (!answer.body.isEmpty())
        answer.body = m_redactor.body(where + u", answer"_s, answer.body);
    return answer;
}

} // namespace Desk
