#include "workspacemask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Names what stands elsewhere, or when: there is nothing in it to hide.
bool isPlainFact(const QString &key)
{
    return key == "sid"_L1 || key.endsWith("_sid"_L1) || key == "url"_L1 || key == "links"_L1 ||
           key.startsWith("date_"_L1);
}

QStringList workerNames(const WorkspaceAnswers &answers)
{
    QStringList names;
    for (const QByteArray &worker : answers.list(SidKind::Worker))
        names += Redactor::personsIn(QString::fromUtf8(worker)) +
                 QStringList{objectOf(worker).value("friendly_name"_L1).toString()};
    return names;
}

class Masker
{
public:
    explicit Masker(const WorkspaceMask &mask)
        : m_values(mask.attributeValues)
        , m_redactor(mask.redaction)
    {
    }

    [[nodiscard]] const QList<Redaction> &made() const { return m_redactor.made(); }

    void apply(QList<QByteArray> &rows, const QString &place, bool areWorkers)
    {
        for (qsizetype i = 0; i < rows.size(); ++i)
            apply(rows[i], u"%1[%2]"_s.arg(place).arg(i), areWorkers);
    }

    void apply(QByteArray &row, const QString &place, bool isWorker)
    {
        const QJsonDocument document = QJsonDocument::fromJson(row);
        if (!document.isObject())
            return;
        const QJsonObject before = document.object();
        QJsonObject after;
        for (auto member = before.begin(); member != before.end(); ++member)
            after.insert(member.key(), field(member.key(), member.value(), place + u'.' + member.key(), isWorker));
        if (after != before)
            row = QJsonDocument(after).toJson(QJsonDocument::Compact);
    }

private:
    /// A field of a resource.
    QJsonValue field(const QString &key, const QJsonValue &value, const QString &place, bool isWorker)
    {
        if (isPlainFact(key))
            return value;
        if (!value.isString())
            return walk(key, value, place, Text::Plain);
        const QString text = value.toString();
        if (isWorker && key == "friendly_name"_L1)
            return m_redactor.name(place, text);
        if (isWorker && key == "attributes"_L1)
            return nested(text, place, m_values ? Text::Attribute : Text::Plain);
        if (key == "configuration"_L1)
            return nested(text, place, Text::Plain);
        return plain(key, text, place);
    }

    enum class Text : quint8 {
        Plain,
        Attribute ///< Hidden whole.
    };

    /// JSON as a text; as it was where nothing is hidden.
    QString nested(const QString &text, const QString &place, Text texts)
    {
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        if (!document.isObject())
            return m_redactor.text(place, text);
        const QJsonValue before = document.object();
        const QJsonValue after = walk({}, before, place, texts);
        return after == before ? text
                               : QString::fromUtf8(QJsonDocument(after.toObject()).toJson(QJsonDocument::Compact));
    }

    QJsonValue walk(const QString &key, const QJsonValue &value, const QString &place, Text texts)
    {
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                member.value() = walk(member.key(), QJsonValue(member.value()), place + u'.' + member.key(), texts);
            return object;
        }
        if (value.isArray()) {
            QJsonArray list = value.toArray();
            for (qsizetype i = 0; i < list.size(); ++i)
                list[i] = walk(key, QJsonValue(list.at(i)), u"%1[%2]"_s.arg(place).arg(i), texts);
            return list;
        }
        if (value.isString()) {
            const QString shown = plain(key, value.toString(), place);
            // A contact that is hidden already, or that nobody wants hidden, must stay one.
            const bool isWhole = texts == Text::Attribute && key != "contact_uri"_L1;
            return isWhole ? m_redactor.whole(place, RedactionKind::AttributeValue, shown) : shown;
        }
        if (value.isDouble()) {
            // A telephone's number may be written as a number; what it is, its key says.
            const QString digits = QString::number(value.toDouble(), 'f', 0);
            const QString shown = m_redactor.text(place, u"\"%1\": \"%2\""_s.arg(key, digits));
            if (shown.startsWith(u"\"%1\": \""_s.arg(key)) && !shown.contains(digits))
                return shown.sliced(key.size() + 5).chopped(1);
        }
        return value;
    }

    QString plain(const QString &key, const QString &text, const QString &place)
    {
        QString shown = underKey(key, text, place);
        if (key.endsWith("callback_url"_L1))
            shown = withoutQuery(shown, place);
        if (m_values && (key == "target_workers"_L1 || key == "expression"_L1))
            shown = withoutConstants(shown, place);
        return shown;
    }

    /// Some numbers and all secrets are known by what they stand under.
    QString underKey(const QString &key, const QString &text, const QString &place)
    {
        const QString head = u'"' + key + u"\": \""_s;
        const QString shown = m_redactor.text(place, head + text + u'"');
        if (shown.startsWith(head) && shown.endsWith(u'"') && shown.size() > head.size())
            return shown.sliced(head.size()).chopped(1);
        return m_redactor.text(place, text);
    }

    /// What an application tells itself by its own address may be a secret.
    QString withoutQuery(const QString &url, const QString &place)
    {
        const qsizetype question = url.indexOf(u'?');
        if (question < 0)
            return url;
        QStringList fields = url.sliced(question + 1).split(u'&');
        for (QString &field : fields) {
            const qsizetype equals = field.indexOf(u'=');
            field =
                field.first(equals + 1) + m_redactor.whole(place, RedactionKind::SecretField, field.sliced(equals + 1));
        }
        return url.first(question + 1) + fields.join(u'&');
    }

    /// Texts in quotes: what ends one is the quote that it began with.
    QString withoutConstants(const QString &expression, const QString &place)
    {
        QString result;
        qsizetype at = 0;
        while (at < expression.size()) {
            const QChar c = expression.at(at);
            const qsizetype end = c == u'\'' || c == u'"' ? expression.indexOf(c, at + 1) : -1;
            result += c;
            ++at;
            if (end < 0)
                continue;
            result += m_redactor.whole(place, RedactionKind::AttributeValue, expression.sliced(at, end - at)) + c;
            at = end + 1;
        }
        return result;
    }

    bool m_values;
    Redactor m_redactor;
};

} // namespace

MaskedWorkspace masked(WorkspaceAnswers answers, const WorkspaceMask &mask)
{
    WorkspaceMask all = mask;
    all.redaction.knownNames += workerNames(answers);
    all.redaction.knownNames.removeDuplicates();
    all.redaction.standIn = Redactor::likeStandIn;
    Masker masker(all);
    masker.apply(answers.workspace, u"workspace"_s, false);
    for (const SidKind kind : WorkspaceKinds)
        masker.apply(answers.list(kind), workspaceKey(kind), kind == SidKind::Worker);
    for (WorkspaceAnswers::WorkerChannels &one : answers.workerChannels)
        masker.apply(one.channels, u"worker_channels."_s + one.worker.toString(), false);
    if (mask.redaction.names)
        answers.masked.append(u"names"_s);
    if (mask.redaction.phoneNumbers)
        answers.masked.append(u"phone numbers"_s);
    if (mask.attributeValues)
        answers.masked.append(u"attribute values"_s);
    return {std::move(answers), masker.made()};
}

} // namespace Desk
