#include "driver.h"

#include "invariants.h"
#include "steps.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>
#include <numeric>

using namespace Qt::StringLiterals;

namespace RoughHour {

namespace {

void print(const QString &text)
{
    std::fprintf(stdout, "%s\n", qPrintable(text));
    std::fflush(stdout);
}

int sumOf(const QMap<QString, int> &counts)
{
    return std::accumulate(counts.cbegin(), counts.cend(), 0);
}

} // namespace

Driver::Driver(const Options &options)
    : dice(options.seed)
    , m_options(options)
{
    connect(&hand, &Hand::aboutToAct, this, [this] {
        m_posts.listen(*m_reading);
        m_posts.before(*m_reading);
    });
    const auto look = [this] {
        if (m_life)
            m_target.look(*m_reading);
    };
    connect(&hand, &Hand::acted, this, look);
    connect(&m_heartbeat, &Heartbeat::beat, this, look);
}

Driver::~Driver() = default;

int Driver::run()
{
    m_time.start();
    bool goesOn = true;
    const auto isOver = [this] {
        return (m_options.steps > 0 && m_step >= m_options.steps) ||
               static_cast<double>(m_time.elapsed()) > m_options.minutes * 60'000;
    };
    while (goesOn && !isOver()) {
        beginLife();
        for (int i = 0; goesOn && i < StepsALife && !isOver(); ++i)
            goesOn = nextStep();
        goesOn = goesOn && endLife();
    }
    summary();
    m_life.reset();
    return m_broken.isEmpty() ? 0 : 1;
}

void Driver::beginLife()
{
    static const QList<Beginning> kinds{{u"rush-hour"_s, false, 1},     {{}, false, 1},
                                        {u"rush-hour"_s, true, 2},      {u"flaky-network"_s, false, 1},
                                        {u"contact-centre"_s, true, 4}, {u"nobody-answers"_s, false, 1},
                                        {u"caller-hangs-up"_s, true, 1}};
    const Beginning &beginning = dice.of(kinds);
    ++m_lives;
    Log::step(m_step, u"life %1: %2 %3"_s.arg(m_lives).arg(beginning.isAccount ? u"account at"_s : u"training"_s,
                                                           beginning.scenario.isEmpty() ? u"the default scenario"_s
                                                                                        : beginning.scenario));
    m_life = std::make_unique<Life>(beginning);
    m_reading.emplace(m_life->window());
    m_target.begin(*m_reading);
    m_posts.begin();
    m_lastDialog = m_step;
    QTest::qWait(dice.between(0, 1500));
}

bool Driver::endLife()
{
    m_allPosts += m_posts.posts();
    m_allDecisions += m_posts.decisions();
    Log::step(m_step, u"the life ends"_s);
    const QStringList left = m_life->end();
    m_life.reset();
    const QStringList warnings = Log::drainWarnings();
    bool goesOn = true;
    if (!left.isEmpty())
        goesOn = report(u"nothing is left behind: "_s + left.join(u", "_s));
    if (!warnings.isEmpty())
        goesOn = report(u"nothing warns: at its end, "_s + warnings.join(u" | "_s)) && goesOn;
    return goesOn;
}

void Driver::allow(Mays may)
{
    m_target.allow(may);
    if (may.testFlag(May::OpenDialog))
        m_lastDialog = m_step;
}

bool Driver::nextStep()
{
    QList<const Step *> fitting;
    int all = 0;
    for (const Step &step : steps()) {
        if (step.weight > 0 && step.fits(*this)) {
            fitting.append(&step);
            all += step.weight;
        }
    }
    int drawn = dice.between(1, std::max(1, all));
    const Step *chosen = nullptr;
    for (const Step *step : std::as_const(fitting)) {
        drawn -= step->weight;
        if (drawn <= 0) {
            chosen = step;
            break;
        }
    }
    if (!chosen)
        return report(u"no step fits: the window can be reached in no way"_s);
    ++m_step;
    Log::step(m_step, QString::fromLatin1(chosen->name));
    ++m_taken[QString::fromLatin1(chosen->name)];
    m_target.step();
    allow(chosen->may);
    chosen->run(*this);
    hand.wait(dice.oneIn(4) ? dice.between(50, 400) : dice.between(0, 20));
    return check();
}

bool Driver::check()
{
    bool goesOn = true;
    for (const Invariant &invariant : invariants()) {
        ++m_checked[QString::fromLatin1(invariant.name)];
        QElapsedTimer since;
        since.start();
        m_heartbeat.pause();
        QString broken = invariant.broken(*this);
        m_heartbeat.resume();
        while (!broken.isEmpty() && since.elapsed() < invariant.patienceMsecs) {
            QTest::qWait(20);
            broken = invariant.broken(*this);
        }
        if (!broken.isEmpty())
            goesOn = report(QString::fromLatin1(invariant.name) + u": "_s + broken) && goesOn;
    }
    return goesOn;
}

bool Driver::report(const QString &broken)
{
    const QString name = broken.section(u':', 0, 0);
    Log::say(u"BROKEN "_s + broken);
    if (++m_broken[name] > 1 && m_options.goesOn)
        return true; // Once is enough of a kind.
    Log::picture();
    print(u"\nBROKEN at step %1 of seed %2\n  %3\n"_s.arg(m_step).arg(m_options.seed).arg(broken));
    print(u"The last steps:"_s);
    for (const QString &line : Log::last(20))
        print(u"  "_s + line);
    return m_options.goesOn;
}

void Driver::summary() const
{
    print(
        u"seed %1: %2 steps in %3 lives, %4 invariants checked, %5 decisions, %6 instructions; longest stall %7 ms, %8 "
        "over 100 ms; %9 s"_s.arg(m_options.seed)
            .arg(m_step)
            .arg(m_lives)
            .arg(sumOf(m_checked))
            .arg(m_allDecisions + m_posts.decisions())
            .arg(m_allPosts + m_posts.posts())
            .arg(m_heartbeat.longest())
            .arg(m_heartbeat.overHundred())
            .arg(m_time.elapsed() / 1000));
    for (const auto &[name, times] : m_broken.asKeyValueRange())
        print(u"  %1 times broken: %2"_s.arg(times).arg(name));
    QStringList never;
    for (const Step &step : steps()) {
        if (!m_taken.contains(QString::fromLatin1(step.name)))
            never.append(QString::fromLatin1(step.name));
    }
    if (!never.isEmpty() && m_broken.isEmpty())
        print(u"never taken: "_s + never.join(u", "_s));
}

} // namespace RoughHour
