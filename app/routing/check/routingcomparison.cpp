#include "routingcomparison.h"

#include "routing/routingwords.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

/// More lines about people are not looked at.
constexpr size_t MostPeople = 200;

/// One of the two answers, in words.
class Side
{
    Q_DECLARE_TR_FUNCTIONS(Routing::Comparison)
public:
    explicit Side(const RoutingQuestion &question)
        : m_question(question)
        , m_answer(ask(question))
    {
    }

    /// What TaskRouter says of it, where that is more than what follows from the rules; else empty.
    [[nodiscard]] QString now() const
    {
        using Fate = RoutingQuestion::Fate;
        switch (m_question.fate) {
        case Fate::Waits:
            break;
        case Fate::Accepted:
            return tr("accepted: nobody else is asked; below, as if it came anew");
        case Fate::Completed:
            return tr("completed: nobody is asked any more; below, as if it came anew");
        case Fate::Canceled:
            return tr("canceled: nobody is asked any more; below, as if it came anew");
        }
        if (m_question.queueNow.isEmpty() || (!isCanceled() && m_question.queueNow == m_answer.decision.queue))
            return {};
        return tr("in \"%1\", and that is what counts; below, as it is by the rules of now")
            .arg(queueName(m_question.queueNow));
    }

    [[nodiscard]] QString outcome() const
    {
        if (m_answer.isTimedOut)
            return tr("the task is canceled: its own timeout is over");
        switch (m_answer.decision.kind) {
        case Decision::Kind::Asks:
            return tr("somebody is asked");
        case Decision::Kind::Waits:
            return m_question.task.openWith.empty() ? tr("the task waits: nobody can be asked")
                                                    : tr("nobody else is asked: it is offered to %1").arg(holders());
        case Decision::Kind::Canceled:
            return tr("the task is canceled: nothing of its workflow is left");
        case Decision::Kind::Unmatched:
            return tr("the task is canceled: nothing matches");
        }
        return {};
    }

    [[nodiscard]] QString filter() const
    {
        if (isCanceled())
            return none();
        if (byTarget())
            return tr("none: its routing target goes first");
        const Step &step = m_answer.decision.standing.step;
        return step.isDefault() ? nameOf(rules(), step) : nameOf(rules(), step.filter);
    }

    [[nodiscard]] QString target() const
    {
        const Step &step = m_answer.decision.standing.step;
        return isCanceled() || byTarget() || step.isDefault() ? none() : QString::number(step.target + 1);
    }

    [[nodiscard]] QString queue() const { return isCanceled() ? none() : queueName(m_answer.decision.queue); }

    [[nodiscard]] QString priority() const
    {
        return isCanceled() ? none() : QString::number(m_answer.decision.priority);
    }

    [[nodiscard]] QString end() const
    {
        if (isCanceled())
            return none();
        const std::optional<qint64> &end = m_answer.decision.endsAt;
        const std::optional<qint64> &last = m_question.timeout;
        return end && (!last || *end < *last) ? ageText(*end) : ownTimeout();
    }

    /// By the rules, and by its own timeout, which no task is without.
    [[nodiscard]] QString cancellation() const
    {
        const std::optional<qint64> &end = m_answer.canceledAt;
        const std::optional<qint64> &last = m_question.timeout;
        return end && (!last || *end < *last) ? ageText(*end) : ownTimeout();
    }

    [[nodiscard]] QString people(NotAsked why) const
    {
        QStringList names;
        for (const StepTrace::Considered &one : considered()) {
            if (one.why == why)
                names += worker(one).name;
        }
        constexpr qsizetype most = 20;
        if (names.size() > most)
            names = names.first(most) + QStringList{tr("and %1 more").arg(names.size() - most)};
        return names.isEmpty() ? tr("nobody") : names.join(u", "_s);
    }

    [[nodiscard]] size_t filterCount() const { return rules().filters.size(); }

    /// How that filter was looked at.
    [[nodiscard]] QString filterText(size_t at) const
    {
        if (at >= filterCount())
            return none();
        const auto found = std::find_if(m_answer.trace.filters.begin(), m_answer.trace.filters.end(),
                                        [at](const FilterTrace &one) { return one.filter == at; });
        return found == m_answer.trace.filters.end() ? tr("\"%1\" is not looked at").arg(nameOf(rules(), at))
                                                     : describe(*found, rules());
    }

    [[nodiscard]] size_t leftCount() const { return m_answer.decision.left.size(); }

    [[nodiscard]] QString leftText(size_t at) const
    {
        if (at >= leftCount())
            return none();
        const Decision::Left &left = m_answer.decision.left[at];
        const QString name = nameOf(rules(), left.step);
        return left.end == StepTrace::End::Skipped ? tr("%1: skipped by skip_if").arg(name)
                                                   : tr("%1: its time is over").arg(name);
    }

    [[nodiscard]] std::span<const StepTrace::Considered> considered() const
    {
        if (isCanceled() || m_answer.trace.steps.empty())
            return {};
        return m_answer.trace.steps.back().considered;
    }

    [[nodiscard]] const WorkerFacts &worker(const StepTrace::Considered &one) const
    {
        return m_question.workspace.workers[one.worker];
    }

    /// About one worker: whether he is asked, else why not.
    [[nodiscard]] QString personText(const QString &sid) const
    {
        for (const StepTrace::Considered &one : considered()) {
            if (worker(one).sid == sid && one.why == NotAsked::NotInQueue && isHolder(sid))
                return tr("it is offered to him, who is not in the queue (%1)").arg(worker(one).activityName);
            if (worker(one).sid == sid)
                //: Why somebody is not asked, and his activity: "the channel is full (Available)"
                return tr("%1 (%2)").arg(describe(one.why), worker(one).activityName);
        }
        return none();
    }

    [[nodiscard]] size_t outsideCount() const
    {
        const auto list = considered();
        return static_cast<size_t>(std::count_if(list.begin(), list.end(), [](const StepTrace::Considered &one) {
            return one.why == NotAsked::NotInQueue;
        }));
    }

private:
    [[nodiscard]] const Workflow &rules() const { return m_question.rules(); }
    [[nodiscard]] bool byTarget() const { return !m_answer.trace.routingTarget.isEmpty(); }
    [[nodiscard]] bool isCanceled() const
    {
        return m_answer.isTimedOut || m_answer.decision.kind == Decision::Kind::Canceled ||
               m_answer.decision.kind == Decision::Kind::Unmatched;
    }
    [[nodiscard]] bool isHolder(const QString &sid) const
    {
        const std::vector<QString> &holders = m_question.task.openWith;
        return std::find(holders.begin(), holders.end(), sid) != holders.end();
    }
    /// Whoever has an open reservation of it, in whatever queue he is.
    [[nodiscard]] QString holders() const
    {
        QStringList names;
        for (const QString &sid : m_question.task.openWith) {
            const auto at = placeOf(m_question.workspace.workers, sid);
            names += at ? m_question.workspace.workers[*at].name : sid;
        }
        return names.join(u", "_s);
    }
    [[nodiscard]] QString ownTimeout() const
    {
        return m_question.timeout ? tr("%1, by its own timeout").arg(ageText(*m_question.timeout))
                                  : tr("its own timeout");
    }
    static QString none() { return u"–"_s; }
    static QString ageText(qint64 milliseconds)
    {
        //: "24 h old"
        return milliseconds == 0 ? tr("at once") : tr("%1 old").arg(spanText(milliseconds));
    }
    [[nodiscard]] QString queueName(const QString &sid) const
    {
        const auto at = placeOf(m_question.workspace.queues, sid);
        return at ? m_question.workspace.queues[*at].name : sid;
    }

    const RoutingQuestion &m_question;
    RoutingAnswer m_answer;
};

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(Routing::Comparison)
};

/// Those of whom there is more to say than that they are in another queue, the asked ones first; SIDs.
QStringList peopleOf(const Side &asIs, const Side &whatIf, bool all)
{
    QStringList sids;
    QSet<QString> seen;
    for (const Side *side : {&whatIf, &asIs}) {
        for (const StepTrace::Considered &one : side->considered()) {
            const QString &sid = side->worker(one).sid;
            if ((all || one.why != NotAsked::NotInQueue) && !seen.contains(sid)) {
                seen.insert(sid);
                sids += sid;
            }
        }
    }
    return sids;
}

} // namespace

std::vector<ComparisonRow> compareAnswers(const RoutingQuestion &asIs, const RoutingQuestion &whatIf)
{
    const Side left(asIs);
    const Side right(whatIf);
    std::vector<ComparisonRow> rows;
    const auto add = [&](const QString &aspect, const auto &textOf) {
        rows.push_back({aspect, textOf(left), textOf(right)});
    };
    if (!left.now().isEmpty())
        add(ComparisonWords::tr("In TaskRouter"), [&left](const Side &) { return left.now(); });
    add(ComparisonWords::tr("Outcome"), [](const Side &side) { return side.outcome(); });
    add(ComparisonWords::tr("Filter"), [](const Side &side) { return side.filter(); });
    add(ComparisonWords::tr("Target"), [](const Side &side) { return side.target(); });
    add(ComparisonWords::tr("Queue"), [](const Side &side) { return side.queue(); });
    add(ComparisonWords::tr("Priority"), [](const Side &side) { return side.priority(); });
    add(ComparisonWords::tr("Stays until"), [](const Side &side) { return side.end(); });
    add(ComparisonWords::tr("Canceled when"), [](const Side &side) { return side.cancellation(); });
    add(ComparisonWords::tr("Asked first"), [](const Side &side) { return side.people(NotAsked::Asked); });
    add(ComparisonWords::tr("After them"), [](const Side &side) { return side.people(NotAsked::OthersFirst); });
    for (size_t at = 0; at < std::max(left.filterCount(), right.filterCount()); ++at)
        add(ComparisonWords::tr("Filter %1").arg(at + 1), [at](const Side &side) { return side.filterText(at); });
    for (size_t at = 0; at < std::max(left.leftCount(), right.leftCount()); ++at)
        add(ComparisonWords::tr("Left step %1").arg(at + 1), [at](const Side &side) { return side.leftText(at); });
    const RoutingWorkspace &workspace = whatIf.workspace;
    const bool all = workspace.workers.size() <= MostPeople;
    QStringList people = peopleOf(left, right, all);
    if (people.size() > static_cast<qsizetype>(MostPeople))
        people.resize(MostPeople);
    for (const QString &sid : std::as_const(people)) {
        const auto at = placeOf(workspace.workers, sid);
        add(at ? workspace.workers[*at].name : sid, [&sid](const Side &side) { return side.personText(sid); });
    }
    if (!all)
        add(ComparisonWords::tr("Not in the queue"),
            [](const Side &side) { return QString::number(side.outsideCount()); });
    return rows;
}

QString comparisonText(const std::vector<ComparisonRow> &rows)
{
    QString text;
    for (const ComparisonRow &row : rows) {
        if (row.differs())
            text += ComparisonWords::tr("≠ %1: %2 → %3").arg(row.aspect, row.asIs, row.whatIf) + u'\n';
        else
            text += ComparisonWords::tr("  %1: %2").arg(row.aspect, row.asIs) + u'\n';
    }
    return text;
}

ComparisonModel::ComparisonModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::setRows(std::vector<ComparisonRow> rows)
{
    for (size_t at = 0; at < rows.size(); ++at) {
        keepOnlyUpTo(rows[at].aspect, at);
        const int row = static_cast<int>(at);
        if (at == m_rows.size() || m_rows[at].aspect != rows[at].aspect) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(rows[at]));
            endInsertRows();
        } else if (m_rows[at] != rows[at]) {
            m_rows[at] = std::move(rows[at]);
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    removeFrom(rows.size(), m_rows.size());
}

/// Where the aspect is there further down, what is before it goes.
void ComparisonModel::keepOnlyUpTo(const QString &aspect, size_t at)
{
    for (size_t place = at; place < m_rows.size(); ++place) {
        if (m_rows[place].aspect == aspect)
            return removeFrom(at, place);
    }
}

void ComparisonModel::removeFrom(size_t first, size_t end)
{
    if (first >= end)
        return;
    beginRemoveRows({}, static_cast<int>(first), static_cast<int>(end) - 1);
    m_rows.erase(m_rows.begin() + static_cast<qsizetype>(first), m_rows.begin() + static_cast<qsizetype>(end));
    endRemoveRows();
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Column::Count);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparisonRow &row = m_rows[static_cast<size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == DiffersRole)
        return row.differs();
    // Who cannot see the mark hears it.
    if (role == Qt::AccessibleTextRole && column == Column::Aspect)
        return row.differs() ? tr("%1, differs").arg(row.aspect) : row.aspect;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case Column::Aspect:
        return row.aspect;
    case Column::AsIs:
        return row.asIs;
    case Column::WhatIf:
        return row.whatIf;
    case Column::Count:
        break;
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Aspect:
        return tr("What");
    case Column::AsIs:
        return tr("As it is");
    case Column::WhatIf:
        return tr("What if");
    case Column::Count:
        break;
    }
    return {};
}

} // namespace Routing
