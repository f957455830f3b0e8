#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// One request factory in the whole program, and nothing that says yes to a bad certificate (R33).
class TestRequestGate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheTransportMakesRequests();
};

void TestRequestGate::onlyTheTransportMakesRequests()
{
    static const QRegularExpression forbidden(
        u"\\bQNetworkRequest\\b|\\bQNetworkAccessManager\\b|\\bQSslSocket\\b|ignoreSslErrors|\\bauthenticationRequired\\b"_s);
    const QDir root(QString::fromUtf8(DESK_SOURCE_DIR));
    int seen = 0;
    QStringList found;
    for (const QString &folder : {u"app"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = root.relativeFilePath(file.fileName());
            const QString text = QString::fromUtf8(file.readAll());
            ++seen;
            // ignoreSslErrors and a handler for credentials are forbidden everywhere.
            const bool isTransport =
                name == "app/taskrouter/transport.cpp"_L1 || name == "app/taskrouter/transport.h"_L1;
            const QStringList lines = text.split(u'\n');
            for (const QString &line : lines) {
                const QString code = line.section(u"//"_s, 0, 0);
                const auto match = forbidden.match(code);
                // The pages after a large one are read without Qt's network manager.
                if (match.captured() == "QSslSocket"_L1 && name.startsWith("app/taskrouter/pageline."_L1))
                    continue;
                const bool network = match.hasMatch() && match.captured().startsWith(u"QNetwork"_s);
                // An error or header constant of the request class sends nothing.
                const bool constant = code.contains(u"QNetworkRequest::"_s) || code.contains(u"include"_s);
                const bool inRoom = name.startsWith(u"app/taskrouter/"_s) && constant;
                if (match.hasMatch() && !(network && (isTransport || inRoom)))
                    found += name + u": "_s + line.trimmed();
            }
        }
    }
    QVERIFY(seen > 100);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRequestGate)
#include "tst_requestgate.moc"
