#include "secondevaluator.h"

#include "expressiongenerator.h"
#include "routing/explanation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <array>

using namespace Qt::StringLiterals;

namespace Routing {

namespace {

constexpr int Patience = 60'000;
constexpr int Batch = 2000; ///< Expressions between two sets of scopes.

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString ours(const QString &text, Place place, const std::vector<Scope> &scopes)
{
    const auto read = Expression::parse(text, place);
    const auto *expression = std::get_if<Expression>(&read);
    if (!expression)
        return {};
    QString fits;
    for (const Scope &scope : scopes)
        fits += expression->fits(scope) ? u'1' : u'0';
    return fits;
}

} // namespace

Comparison compareWithSecond(const QString &program, const QString &script, quint32 seed, int expressions, int scopes)
{
    static constexpr std::array places{Place::Worker, Place::Task, Place::Target};
    static constexpr std::array words{"worker"_L1, "task"_L1, "target"_L1};
    Comparison result;
    ExpressionGenerator generator(seed);
    QProcess other;
    other.start(program, {script});
    if (!other.waitForStarted(Patience)) {
        result.problem = other.errorString();
        return result;
    }
    const auto answer = [&other]() -> QJsonObject {
        while (!other.canReadLine()) {
            if (!other.waitForReadyRead(Patience))
                return {};
        }
        return QJsonDocument::fromJson(other.readLine()).object();
    };
    while (result.expressions < expressions && result.difference.isEmpty()) {
        std::vector<std::pair<Value, Value>> values;
        QJsonArray sent;
        for (int i = 0; i < scopes; ++i) {
            const QJsonObject task = generator.attributes();
            const QJsonObject worker = generator.attributes();
            values.emplace_back(Value::fromJson(task), Value::fromJson(worker));
            sent.append(QJsonObject{{u"task"_s, task}, {u"worker"_s, worker}});
        }
        std::vector<Scope> asked;
        for (const auto &[task, worker] : values)
            asked.push_back({{&task, nullptr}, {&worker, nullptr}});
        QList<std::pair<QString, size_t>> drawn;
        QByteArray request = line({{u"scopes"_s, sent}});
        for (int i = 0; i < Batch && result.expressions + i < expressions; ++i) {
            const size_t place = static_cast<size_t>(i) % places.size();
            drawn.append({generator.expression(places.at(place)), place});
            request += line({{u"expression"_s, drawn.constLast().first}, {u"place"_s, words.at(place)}});
        }
        other.write(request);
        if (answer().value("scopes"_L1).toInt() != scopes) {
            result.problem = u"no answer: "_s + QString::fromUtf8(other.readAllStandardError());
            break;
        }
        for (const auto &[text, place] : std::as_const(drawn)) {
            const QJsonObject said = answer();
            if (said.isEmpty()) {
                result.problem = u"no answer to %1: %2"_s.arg(text, QString::fromUtf8(other.readAllStandardError()));
                return result;
            }
            const QString mine = ours(text, places.at(place), asked);
            const QString theirs = said.value("fits"_L1).toString();
            ++result.expressions;
            result.refused += mine.isEmpty();
            result.answers += mine.size();
            result.fits += mine.count(u'1');
            if (mine == theirs)
                continue;
            const auto differs = std::mismatch(mine.begin(), mine.end(), theirs.begin(), theirs.end()).first;
            const qsizetype at = differs - mine.begin();
            result.difference = u"seed %1, %2: \u201c%3\u201d\nours   %4\ntheirs %5\nof %6"_s.arg(seed).arg(
                words.at(place), text, mine.isEmpty() ? u"no expression"_s : mine,
                theirs.isEmpty() ? u"no expression"_s : theirs,
                QString::fromUtf8(line(sent.at(std::min(at, sent.size() - 1)).toObject())));
            break;
        }
    }
    other.closeWriteChannel();
    other.waitForFinished(Patience);
    return result;
}

} // namespace Routing
