#include "checkpointreader.h"

#include "routing/explanation.h"

#include <QCoreApplication>

#include <cmath>

namespace Simulator {

namespace {

struct CheckpointTexts
{
    Q_DECLARE_TR_FUNCTIONS(Simulator::Control)
};

} // namespace

QJsonArray CheckpointReader::list(const QJsonValue &from)
{
    if (!from.isArray())
        fail(CheckpointTexts::tr("a list is expected"));
    return from.toArray();
}

QJsonArray CheckpointReader::list(const QJsonValue &from, qsizetype size)
{
    QJsonArray items = list(from);
    if (items.size() != size)
        fail(CheckpointTexts::tr("a list of %n is expected", nullptr, static_cast<int>(size)));
    return items;
}

QStringList CheckpointReader::namesIn(const char *description) const
{
    QStringList names;
    const QJsonArray all = m_fields.value(QLatin1String(description)).toArray();
    for (const QJsonValue &name : all)
        names.append(name.toString());
    return names;
}

void CheckpointReader::readOther(const QJsonValue &from, QPair<QByteArray, QByteArray> &value)
{
    const QJsonArray pair = list(from, 2);
    readAt(0, pair.at(0), value.first);
    readAt(1, pair.at(1), value.second);
}

qint64 CheckpointReader::number(const QJsonValue &from, qint64 least, qint64 most)
{
    const qint64 value = from.toInteger(least);
    if (!from.isDouble() || static_cast<double>(value) != from.toDouble() || value < least || value > most) {
        fail(CheckpointTexts::tr("a whole number from %1 to %2 is expected").arg(least).arg(most));
        return 0;
    }
    return value;
}

QByteArray CheckpointReader::text(const QJsonValue &from)
{
    if (!from.isString()) {
        fail(CheckpointTexts::tr("a text is expected"));
        return {};
    }
    const QByteArray text = from.toString().toUtf8();
    return *m_texts.insert(text, m_texts.value(text, text));
}

void CheckpointReader::failWord(const QByteArray &word)
{
    fail(CheckpointTexts::tr("\"%1\" is not known here").arg(QString::fromUtf8(word)));
}

void CheckpointReader::failTwice()
{
    fail(CheckpointTexts::tr("this stands here twice"));
}

void CheckpointReader::readOther(const QJsonValue &from, bool &value)
{
    if (!from.isBool())
        fail(CheckpointTexts::tr("true or false is expected"));
    value = from.toBool();
}

// What JSON's readers would round stands there as a text.
void CheckpointReader::readOther(const QJsonValue &from, quint64 &value)
{
    if (!from.isString()) {
        value = static_cast<quint64>(number(from, 0, (qint64(1) << 53) - 1));
        return;
    }
    bool ok = false;
    value = from.toString().toULongLong(&ok);
    if (!ok)
        fail(CheckpointTexts::tr("a whole number is expected"));
}

void CheckpointReader::readOther(const QJsonValue &from, double &value)
{
    value = from.toDouble();
    if (!from.isDouble() || !std::isfinite(value))
        fail(CheckpointTexts::tr("a number is expected"));
}

void CheckpointReader::readOther(const QJsonValue &from, SidCodec &value)
{
    // Of a workspace; they are kept by their ids in one row.
    constexpr Id most = 1'000'000;
    const QJsonArray pair = list(from, 2);
    quint64 key = 0;
    std::map<Id, QByteArray> adopted;
    readAt(0, pair.at(0), key);
    readAt(1, pair.at(1), adopted);
    for (const auto &[id, sid] : adopted) {
        if (id > most || sid.size() != SidLength || !kindOf(sid))
            fail(CheckpointTexts::tr("\"%1\" is no SID that a workspace has").arg(QString::fromUtf8(sid)));
    }
    if (!m_error)
        value = SidCodec(key, adopted);
}

void CheckpointReader::readOther(const QJsonValue &from, Random &value)
{
    quint64 state = 0;
    readOther(from, state);
    value = Random(state);
}

void CheckpointReader::readOther(const QJsonValue &from, const FaultKind *&value)
{
    const QByteArray word = text(from);
    if (const FaultKind *kind = faultKind(word))
        value = kind;
    else
        failWord(word);
}

void CheckpointReader::failSyntax(const Routing::SyntaxError &error)
{
    fail(describe(error));
}

void CheckpointReader::readOther(const QJsonValue &from, Routing::Expression &value)
{
    const QJsonArray pair = list(from, 2);
    Routing::Place place{};
    QString words;
    readAt(0, pair.at(0), place);
    readAt(1, pair.at(1), words);
    setParsed(Routing::Expression::parse(words, place), value);
}

void CheckpointReader::readOther(const QJsonValue &from, Routing::WorkerOrder &value)
{
    setParsed(Routing::WorkerOrder::parse(QString::fromUtf8(text(from))), value);
}

void CheckpointReader::readOther(const QJsonValue &from, Routing::SkipCondition &value)
{
    setParsed(Routing::SkipCondition::parse(QString::fromUtf8(text(from))), value);
}

void CheckpointReader::readOther(const QJsonValue &from, Routing::KnownWorker &value)
{
    const QJsonArray pair = list(from, 2);
    readAt(0, pair.at(0), value.by);
    readAt(1, pair.at(1), value.text);
    setParsed(Routing::Expression::parseReference(value.text, Routing::Place::Target), value.operand);
    if (value.operand.isWorkers || value.operand.steps.empty())
        failSyntax({Routing::SyntaxError::Kind::TaskExpected, 0});
}

void CheckpointReader::readOther(const QJsonValue &from, Routing::Step &value)
{
    if (from.isNull())
        return;
    const QJsonArray pair = list(from, 2);
    quint64 filter = 0;
    quint64 target = 0;
    readAt(0, pair.at(0), filter);
    readAt(1, pair.at(1), target);
    value = {static_cast<size_t>(filter), static_cast<size_t>(target)};
}

void CheckpointReader::readOther(const QJsonValue &from, std::shared_ptr<const Routing::Workflow> &value)
{
    value = nullptr;
    if (from.isNull())
        return;
    quint64 place = 0;
    readOther(from, place);
    if (place < m_routings.size())
        value = m_routings[place];
    else
        fail(CheckpointTexts::tr("%1 names nothing").arg(place));
}

void CheckpointReader::readRoutings(const char *name, const QJsonValue &from)
{
    std::vector<Routing::Workflow> all;
    read(name, from, all);
    for (Routing::Workflow &one : all)
        m_routings.push_back(std::make_shared<const Routing::Workflow>(std::move(one)));
}

void CheckpointReader::readOther(const QJsonValue &from, FaultRules &value)
{
    const QJsonArray members = list(from, 3);
    quint64 lastNumber = 0;
    Random random(0);
    std::vector<FaultRules::Active> active;
    readAt(0, members.at(0), lastNumber);
    readAt(1, members.at(1), random);
    readAt(2, members.at(2), active);
    value = FaultRules(std::move(active), random, lastNumber);
}

void CheckpointReader::readOther(const QJsonValue &from, Goals &value)
{
    const QJsonArray pair = list(from, 2);
    Time start = 0;
    std::vector<Goals::Progress> all;
    readAt(0, pair.at(0), start);
    readAt(1, pair.at(1), all);
    value = Goals(std::move(all), start);
}

void CheckpointReader::readOther(const QJsonValue &from, EventLog &value)
{
    const QJsonArray all = list(from);
    Id last = 0;
    Time at = -MostTime;
    for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
        Event event;
        readAt(i, all.at(i), event);
        const CheckpointPath::Step step(m_path, i);
        if (event.id <= last || event.at < at)
            fail(CheckpointTexts::tr("an Event is older than the one before"));
        last = event.id;
        at = event.at;
        value.append(std::move(event));
    }
}

void CheckpointReader::readOther(const QJsonValue &from, std::set<Id> &value)
{
    readList<Id>(from, [&value](Id id) { value.insert(id); });
}

void CheckpointReader::readOther(const QJsonValue &from, std::array<int, static_cast<size_t>(EventType::Count)> &value)
{
    const QJsonArray all = list(from);
    for (qsizetype i = 0; i < all.size() && !m_error; ++i) {
        const CheckpointPath::Step step(m_path, i);
        const QJsonArray pair = list(all.at(i), 2);
        EventType type{};
        int count = 0;
        readAt(0, pair.at(0), type);
        readAt(1, pair.at(1), count);
        value[static_cast<size_t>(type)] = count;
    }
}

} // namespace Simulator
