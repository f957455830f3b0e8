#include "secondevaluator.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Routing;

/// Two evaluators of the same language, written apart, must not differ.
class TestSecondEvaluator final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agrees_data();
    void agrees();
};

void TestSecondEvaluator::agrees_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestSecondEvaluator::agrees()
{
    QFETCH(quint32, seed);
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    QVERIFY2(!node.isEmpty(), "node is missing: packaging/setup installs it");
    const Comparison comparison = compareWithSecond(node, QStringLiteral(DESK_SECOND_EVALUATOR), seed, 10'000, 20);
    QCOMPARE(comparison.problem, QString());
    QCOMPARE(comparison.difference, QString());
    QCOMPARE(comparison.expressions, 10'000);
    // Of each kind enough that agreeing says something.
    QVERIFY2(comparison.refused > 300, qPrintable(QString::number(comparison.refused)));
    QVERIFY2(comparison.fits > comparison.answers / 10, qPrintable(QString::number(comparison.fits)));
    QVERIFY2(comparison.fits < comparison.answers * 9 / 10, qPrintable(QString::number(comparison.fits)));
}

QTEST_GUILESS_MAIN(TestSecondEvaluator)
#include "tst_secondevaluator.moc"
