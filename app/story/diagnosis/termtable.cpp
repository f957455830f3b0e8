#include "termtable.h"

#include "diagnosiswords.h"
#include "routing/explanation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

using Routing::NotAsked;

QString numberText(double number)
{
    return QString::number(number, 'g', 12);
}

/// Rows for one expression, and whom it leaves. `scopes` and `names` go together.
class TermCounter
{
public:
    TermCounter(std::vector<Routing::Scope> scopes, std::vector<QString> names)
        : m_scopes(std::move(scopes))
        , m_names(std::move(names))
    {
    }

    void ask(const Routing::Expression &expression)
    {
        if (expression.terms().empty())
            return;
        const bool isConjunction = expression.isConjunction();
        const Routing::Summary all = Routing::summarize(expression, m_scopes);
        for (size_t at = 0; at < expression.terms().size(); ++at) {
            const Routing::Expression::Term &term = expression.terms()[at];
            if (!isConjunction || at == 0) {
                add(expression.textOf(term).toString(), all.terms[at]);
            } else {
                auto one = Routing::Expression::parse(expression.textOf(term).toString(), expression.place());
                const auto *read = std::get_if<Routing::Expression>(&one);
                add(expression.textOf(term).toString(),
                    read ? Routing::summarize(*read, m_scopes).terms.front() : all.terms[at]);
            }
            if (isConjunction)
                keep([&](const Routing::Scope &scope) { return term.ask(scope) == Routing::Reason::None; });
        }
        if (isConjunction)
            return;
        rows.append({expression.text(), all.fits, all.asked, {}});
        keep([&](const Routing::Scope &scope) { return expression.fits(scope); });
    }

    QList<TermRow> rows;

private:
    void add(const QString &text, const Routing::TermCount &count)
    {
        TermRow row{text, count.fits, count.asked, {}};
        if (count.nearest && count.fits < count.asked)
            //: The value that comes nearest to what a term wants, and whose it is: "2 (Carol)"
            row.nearest = DiagnosisWords::tr("%1 (%2)").arg(numberText(*count.nearest), m_names[count.nearestAt]);
        rows.append(row);
    }

    template <typename Fits>
    void keep(const Fits &fits)
    {
        size_t kept = 0;
        for (size_t at = 0; at < m_scopes.size(); ++at) {
            if (!fits(m_scopes[at]))
                continue;
            m_scopes[kept] = m_scopes[at];
            m_names[kept] = m_names[at];
            ++kept;
        }
        m_scopes.resize(kept);
        m_names.resize(kept);
    }

    std::vector<Routing::Scope> m_scopes;
    std::vector<QString> m_names;
};

bool isInQueue(NotAsked why)
{
    return why != NotAsked::NotInQueue && why != NotAsked::NotTheOne;
}

std::vector<QString> namesOf(const TaskCase &task, bool inQueueAlone)
{
    std::vector<QString> names;
    names.reserve(task.workers().size());
    for (const WorkerStanding &one : task.workers()) {
        if (!inQueueAlone || isInQueue(one.why))
            names.push_back(task.facts(one).name);
    }
    return names;
}

QString neverText(const Routing::Expression &expression, const Routing::Expression::Term &term, Routing::Never never)
{
    using Routing::Never;
    const QString text = expression.textOf(term).toString();
    switch (never) {
    case Never::Constants:
        return DiagnosisWords::tr("%1 is never true.").arg(text);
    case Never::NoSuchKey:
        return DiagnosisWords::tr("%1: nobody has such an attribute.").arg(text);
    case Never::NotAList:
        return DiagnosisWords::tr("%1: that is a list with nobody, and HAS and IN need one.").arg(text);
    case Never::AList:
        return DiagnosisWords::tr("%1: that is a list with everybody, and this operator is for single values.")
            .arg(text);
    case Never::Kinds:
        return DiagnosisWords::tr("%1: a text is compared with a number, or the like; two kinds are never equal.")
            .arg(text);
    case Never::No:
        break;
    }
    return {};
}

} // namespace

std::vector<Routing::Scope> scopesOf(const TaskCase &task, bool inQueueAlone)
{
    std::vector<Routing::Scope> scopes;
    scopes.reserve(task.workers().size());
    for (const WorkerStanding &one : task.workers()) {
        if (inQueueAlone && !isInQueue(one.why))
            continue;
        const Routing::WorkerFacts &worker = task.facts(one);
        scopes.push_back({{&task.task().attributes, nullptr}, {&worker.attributes, &worker.fields}});
    }
    return scopes;
}

QString whyNobody(const Routing::Expression &expression, std::span<const Routing::Scope> scopes)
{
    for (const Routing::Expression::Term &term : expression.terms()) {
        if (const QString text = neverText(expression, term, Routing::never(term, scopes)); !text.isEmpty())
            return text;
    }
    return {};
}

QList<TermRow> termsOf(const TaskCase &task)
{
    if (task.workers().empty())
        return {};
    QList<TermRow> rows;
    const Routing::QueueFacts *queue = task.situation.queue(task.queue());
    if (queue && task.situation.hasAllWorkers && !task.situation.queueProblems.contains(task.queue())) {
        TermCounter counter(scopesOf(task, false), namesOf(task, false));
        counter.ask(queue->workers);
        rows += counter.rows;
    }
    if (const Routing::Target *target = task.target()) {
        // TaskRouter's own membership counts, whatever the queue's expression comes to with us.
        TermCounter counter(scopesOf(task, true), namesOf(task, true));
        counter.ask(target->expression);
        rows += counter.rows;
    }
    return rows;
}

} // namespace Desk
