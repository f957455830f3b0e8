#include "taskrouter/endpoint.h"
#include "taskrouter/network/secretscrubber.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

/// The same by looking at every byte: the first of the forms that stands there goes.
QByteArray blotted(QByteArray text, const QList<QByteArray> &forms)
{
    for (qsizetype at = 0; at < text.size();) {
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const QByteArray &one) {
            return QByteArrayView(text).sliced(at).startsWith(one);
        });
        if (form != forms.end())
            std::fill_n(text.data() + at, form->size(), '*');
        at += form != forms.end() ? form->size() : 1;
    }
    return text;
}

} // namespace

/// Secrets that were sent are removed from what comes back.
class TestScrubber : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void blotsOut_data();
    void blotsOut();
    void findsWhatALookAtEveryByteFinds();
    void leavesAloneWhatHasNone();
    void knowsEveryFormOfAnEndpoint();
};

void TestScrubber::blotsOut_data()
{
    QTest::addColumn<QList<QByteArray>>("forms");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    const QList<QByteArray> two{"longer-secret", "secret"};
    QTest::newRow("alone") << two << "secret"_ba
                           << "******"_ba;
    QTest::newRow("at both ends") << two << "secret and longer-secret"_ba
                                  << "****** and *************"_ba;
    QTest::newRow("side by side") << two << "secretsecretlonger-secret"_ba
                                  << "*************************"_ba;
    QTest::newRow("longest first") << two << "a longer-secret"_ba
                                   << "a *************"_ba;
    QTest::newRow("into each other") << QList<QByteArray>{"abab"} << "ababab"_ba
                                     << "****ab"_ba;
    QTest::newRow("cut at the end") << two << "a secre"_ba
                                    << "a secre"_ba;
    QTest::newRow("cut at the beginning") << two << "ecret"_ba
                                          << "ecret"_ba;
    QTest::newRow("shorter than a sample") << QList<QByteArray>{"abc"} << "abcabc"_ba
                                           << "abcabc"_ba;
    QTest::newRow("a sample") << QList<QByteArray>{"abcd"} << "xabcdabc"_ba
                              << "x****abc"_ba;
    QTest::newRow("no forms") << QList<QByteArray>() << "secret"_ba
                              << "secret"_ba;
    QTest::newRow("an empty form") << QList<QByteArray>{""} << "secret"_ba
                                   << "secret"_ba;
    QTest::newRow("nothing") << two << ""_ba
                             << ""_ba;
    QTest::newRow("bytes of no text") << QList<QByteArray>{QByteArray("\0\xff\0\xfe", 4)}
                                      << QByteArray("a\0\xff\0\xfe\0", 6) << QByteArray("a****\0", 6);
}

void TestScrubber::blotsOut()
{
    QFETCH(const QList<QByteArray>, forms);
    QFETCH(QByteArray, text);
    QFETCH(const QByteArray, after);
    const bool hadOne = text != after;
    QCOMPARE(SecretScrubber(forms).scrub(text), hadOne);
    QCOMPARE(text, after);
}

/// Texts of two letters, in which nearly everything is nearly a form.
void TestScrubber::findsWhatALookAtEveryByteFinds()
{
    QRandomGenerator random(20261126);
    const auto word = [&](int length) {
        QByteArray letters(length, 'a');
        for (char &letter : letters)
            letter = char('a' + random.bounded(2));
        return letters;
    };
    int found = 0;
    for (int round = 0; round < 3000; ++round) {
        QList<QByteArray> forms;
        for (int i = random.bounded(1, 5); i > 0; --i)
            forms.append(word(random.bounded(4, 14)));
        std::sort(forms.begin(), forms.end(),
                  [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
        QByteArray text = word(random.bounded(200));
        const QByteArray wanted = blotted(text, forms);
        found += int(wanted != text);
        SecretScrubber(forms).scrub(text);
        QVERIFY2(text == wanted, (forms.join(' ') + ": " + text + " for " + wanted).constData());
    }
    QVERIFY(found > 1000 && found < 2900);
}

void TestScrubber::leavesAloneWhatHasNone()
{
    const QByteArray shared(5000, 'x');
    QByteArray text = shared;
    QVERIFY(!SecretScrubber({"secret"}).scrub(text));
    QVERIFY(text.isSharedWith(shared));
    text += "secret";
    const QByteArray before = text;
    QVERIFY(SecretScrubber({"secret"}).scrub(text));
    QVERIFY(before.endsWith("secret")); // Another's copy stays as it is.
}

void TestScrubber::knowsEveryFormOfAnEndpoint()
{
    Endpoint endpoint;
    QVERIFY(endpoint.secretForms().isEmpty());
    endpoint.user = u"SK00000000000000000000000000000001"_s;
    endpoint.secret = "not a real/token";
    const QList<QByteArray> forms = endpoint.secretForms();
    const QByteArray pair = endpoint.user.toUtf8() + ':' + endpoint.secret;
    for (const QByteArray &form :
         {endpoint.secret, "not%20a%20real%2Ftoken"_ba, endpoint.secret.toBase64(), pair.toBase64()})
        QVERIFY2(std::any_of(forms.begin(), forms.end(), [&](const QByteArray &one) { return form.startsWith(one); }),
                 form.constData());
    QVERIFY(std::is_sorted(forms.begin(), forms.end(),
                           [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); }));
}

QTEST_GUILESS_MAIN(TestScrubber)
#include "tst_secretscrubber.moc"
