#include "summary.h"

#include <QCoreApplication>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

struct SummaryTexts
{
    Q_DECLARE_TR_FUNCTIONS(Desk::Summary)
};

/// A value as part of a sentence: on one line, without invisible characters, and cut to a moderate length.
QString shown(const QString &value)
{
    constexpr qsizetype longest = 80;
    QString text;
    const QList<uint> points = QStringView(value).left(longest).toUcs4();
    for (const char32_t point : points)
        text += QStringView(QChar::fromUcs4(QChar::isPrint(point) ? point : U'\ufffd'));
    return value.size() > longest ? text + u'…' : text;
}

/// Fills the phrases of the catalogue with values of the draft and of the target.
class Sentence
{
public:
    Sentence(const Catalogue &catalogue, const Action &action, const Draft &draft, const Target &target,
             const QList<Parameter> &form)
        : m_catalogue(catalogue)
        , m_operation(Catalogue::updateOf(action.about))
        , m_draft(draft)
        , m_target(target)
        , m_form(form)
    {
    }

    /// Fills the first phrase that fits. Parameters that it depends on or mentions get no clause of their own.
    [[nodiscard]] QString lead(const QList<Phrase> &phrases)
    {
        const Phrase *phrase = choose(phrases);
        if (!phrase)
            return {};
        for (const PhraseCondition &condition : phrase->when) {
            if (!condition.set)
                m_mentioned.append(condition.parameter);
        }
        QString text = fill(phrase->text);
        // This begins a sentence with "the worker …" or "the task …"; a name keeps its own capitals.
        const bool isNameless = (phrase->text.startsWith("{worker}"_L1) && m_target.workerName.isEmpty()) ||
                                (phrase->text.startsWith("{task}"_L1) && m_target.taskName.isEmpty());
        if (isNameless && !text.isEmpty())
            text[0] = text.at(0).toUpper();
        return text;
    }

    /// The labels of required parameters that are not set.
    [[nodiscard]] QStringList missing(QStringView action) const
    {
        QStringList labels;
        for (const Parameter &parameter : m_form) {
            const bool isNeeded = parameter.requiredBy.contains(action) && m_draft.value(parameter.name).isEmpty();
            if (isNeeded && substitute(parameter).isEmpty())
                labels.append(parameter.label);
        }
        return labels;
    }

    /// The first phrase whose conditions hold; null where there is none.
    [[nodiscard]] const Phrase *choose(const QList<Phrase> &phrases) const
    {
        const auto applies = [this](const Phrase &phrase) {
            return std::all_of(phrase.when.cbegin(), phrase.when.cend(),
                               [this](const PhraseCondition &condition) { return holds(condition); });
        };
        const auto found = std::find_if(phrases.cbegin(), phrases.cend(), applies);
        return found == phrases.cend() ? nullptr : &*found;
    }

    /// Fills the placeholders in one pass, so that braces in a value are not taken for placeholders. Remembers which
    /// parameters were filled in.
    [[nodiscard]] QString fill(QStringView pattern, const QString &value = {})
    {
        QString text;
        while (!pattern.isEmpty()) {
            const qsizetype open = pattern.indexOf(u'{');
            const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
            if (close < 0)
                return text.append(pattern);
            text.append(pattern.first(open));
            text += word(pattern.sliced(open + 1, close - open - 1).toString(), value);
            pattern = pattern.sliced(close + 1);
        }
        return text;
    }

    [[nodiscard]] bool isMentioned(const QString &name) const { return m_mentioned.contains(name); }

    /// What a parameter adds to the summary; empty where people notice nothing of it.
    [[nodiscard]] QString clause(const Parameter &parameter)
    {
        const QStringList values = m_draft.values(parameter.name);
        const QString value = m_draft.value(parameter.name);
        if (value.isEmpty())
            return SummaryTexts::tr("sends an empty \"%1\"").arg(parameter.label);
        const QStringList keys = values.size() == 1 ? QStringList{value, u"*"_s} : QStringList{u"*"_s};
        for (const QString &key : keys) {
            for (const auto &phrase : parameter.phrases) {
                if (phrase.first == key)
                    return fill(phrase.second, valueOf(parameter, values));
            }
        }
        return SummaryTexts::tr("sets \"%1\" to %2").arg(parameter.label, valueOf(parameter, values));
    }

private:
    [[nodiscard]] bool holds(const PhraseCondition &condition) const
    {
        if (condition.parameter == "reservation.status"_L1)
            return m_target.reservationStatus == condition.value;
        if (condition.parameter.startsWith("task."_L1)) {
            const bool has = m_target.taskAttributes && m_target.taskAttributes->contains(condition.parameter.mid(5));
            return has == condition.set.value_or(true);
        }
        const bool isSet = m_draft.isSet(condition.parameter);
        if (condition.set)
            return isSet == *condition.set;
        const Parameter *parameter = m_catalogue.parameter(m_operation, condition.parameter);
        return (isSet       ? m_draft.value(condition.parameter)
                : parameter ? parameter->defaultValue
                            : QString()) == condition.value;
    }

    [[nodiscard]] QString valueOf(const Parameter &parameter, const QStringList &values) const
    {
        if (parameter.type == ParameterType::Secret)
            return u"••••"_s;
        QStringList texts;
        for (const QString &value : values)
            texts.append(named(parameter, value));
        if (texts.size() < 2)
            return texts.join(QString());
        const QString last = texts.takeLast();
        return SummaryTexts::tr("%1 and %2").arg(texts.join(u", "_s), last);
    }

    /// People and activities get their names. An address stays beside the name, because it is what rings.
    [[nodiscard]] QString named(const Parameter &parameter, const QString &value) const
    {
        const QString name = m_target.names.value(value);
        if (name.isEmpty())
            return shown(value);
        if (parameter.type == ParameterType::Sid)
            return shown(name);
        return parameter.type == ParameterType::ContactUri ? SummaryTexts::tr("%1 (%2)").arg(shown(name), shown(value))
                                                           : shown(value);
    }

    [[nodiscard]] QString word(const QString &name, const QString &value)
    {
        if (name == "value"_L1)
            return value;
        if (name == "worker"_L1)
            return m_target.workerName.isEmpty() ? SummaryTexts::tr("the worker") : shown(m_target.workerName);
        if (name == "task"_L1)
            return m_target.taskName.isEmpty() ? SummaryTexts::tr("the task") : shown(m_target.taskName);
        m_mentioned.append(name);
        const auto parameter =
            std::find_if(m_form.cbegin(), m_form.cend(), [&](const Parameter &p) { return p.name == name; });
        if (parameter == m_form.cend())
            return u'{' + name + u'}';
        if (!m_draft.value(name).isEmpty())
            return valueOf(*parameter, m_draft.values(name));
        const QString text = substitute(*parameter);
        return text.isEmpty() ? u"…"_s : text;
    }

    /// What the sentence says where the parameter is not set; empty for nothing.
    [[nodiscard]] QString substitute(const Parameter &parameter) const
    {
        const bool fromWorker = parameter.requiredUnless.contains("worker.contact_uri"_L1);
        const bool isKnown = fromWorker && m_target.workerContactUri.has_value();
        if (!m_draft.isSet(parameter.name)) {
            if (isKnown && !m_target.workerContactUri->isEmpty())
                return shown(*m_target.workerContactUri);
            if (!isKnown && !parameter.defaultNote.isEmpty())
                return parameter.defaultNote;
        }
        return {};
    }

    const Catalogue &m_catalogue;
    const QString m_operation;
    const Draft &m_draft;
    const Target &m_target;
    const QList<Parameter> &m_form;
    QStringList m_mentioned;
};

} // namespace

QString summarise(const Catalogue &catalogue, QStringView action, const Draft &draft, const Target &target)
{
    const Action *found = catalogue.action(action);
    if (!found)
        return {};
    const QList<Parameter> form = catalogue.formOf(action);
    Sentence sentence(catalogue, *found, draft, target, form);
    if (const QStringList missing = sentence.missing(action); !missing.isEmpty())
        return SummaryTexts::tr("%1 is not ready. Missing: %2.").arg(found->title, missing.join(u", "_s));

    QStringList parts;
    parts.append(sentence.lead(found->leads));
    const Phrase *closing = sentence.choose(found->closings);
    const QString end = closing ? sentence.fill(closing->text) : QString();
    for (const Parameter &parameter : form) {
        if (!draft.isSet(parameter.name) || sentence.isMentioned(parameter.name))
            continue;
        const QString clause = sentence.clause(parameter);
        if (!clause.isEmpty())
            parts.append(clause);
    }
    const QString text = parts.join(SummaryTexts::tr(", "));
    if (end.isEmpty())
        return SummaryTexts::tr("%1.").arg(text);
    return SummaryTexts::tr("%1; %2.").arg(text, end);
}

} // namespace Desk
