#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A line of our sources without its comment.
struct Line
{
    QString file; ///< From the project's folder.
    int number = 0;
    QString code;

    [[nodiscard]] QString shown() const { return u"%1:%2: %3"_s.arg(file).arg(number).arg(code.trimmed()); }
};

/// Own words: a translated or a written-out text.
const QString Constant = u"(?:[A-Za-z:]*\\btr\\(\"|u\"[^\"]*\"_s *[,)])"_s;

} // namespace

/// What a reviewer would have to look for in every change: the one way out, the one place for a server's text, the one
/// door to the keyring.
class TestSourceGates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void onlyOneFolderReachesTheNetwork();
    void nothingTakesABadCertificate();
    void nothingShowsMarkup();
    void everyLabelIsAPlainLabel();
    void tipsAreEscapedOrOwnWords();
    void oneFileSpeaksToTheKeyringAndWithoutAFallback();
    void nothingWaitsInALoopOfItsOwn();
    void whatIsReplacedIsDiscarded();
    void oneFileHasTheSystemsHeaders();

private:
    /// Lines that match outside the named files.
    [[nodiscard]] QStringList found(const QRegularExpression &pattern, const QStringList &allowed = {}) const;

    QList<Line> m_lines;
};

void TestSourceGates::initTestCase()
{
    const QDir root(QString::fromUtf8(DESK_SOURCE_DIR));
    for (const QString &folder : {u"app"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString name = root.relativeFilePath(file.fileName());
            const QString text = QString::fromUtf8(file.readAll());
            int number = 0;
            const QStringList lines = text.split(u'\n');
            for (const QString &line : lines) {
                static const QRegularExpression comment(u"(?<![:\"])//.*$"_s);
                m_lines.append({name, ++number, QString(line).remove(comment)});
            }
        }
    }
    QVERIFY(m_lines.size() > 10'000);
}

QStringList TestSourceGates::found(const QRegularExpression &pattern, const QStringList &allowed) const
{
    QStringList found;
    for (const Line &line : m_lines) {
        if (!allowed.contains(line.file) && pattern.match(line.code).hasMatch())
            found += line.shown();
    }
    return found;
}

void TestSourceGates::onlyOneFolderReachesTheNetwork()
{
    const auto foundOutside = [this](const QString &folder, const QRegularExpression &pattern) {
        QStringList lines = found(pattern);
        lines.removeIf([&folder](const QString &line) { return line.startsWith(folder); });
        return lines.join(u'\n');
    };
    const QString network = u"app/taskrouter/network/"_s;
    static const QRegularExpression manager(u"\\bQNetwork(?:AccessManager|Request|Reply)\\b"_s);
    QCOMPARE(foundOutside(network, manager), QString());
    static const QRegularExpression sockets(u"\\bQ(?:Tcp|Ssl|Udp|Local)Socket\\b|\\bQWebSocket\\b"_s);
    QStringList clients = found(sockets);
    clients.removeIf([&network](const QString &line) {
        return line.startsWith(network) || line.startsWith("app/simulator/"_L1) || // the simulator's are the other end
               line.startsWith("app/startup/oneprogram.cpp"_L1); // from one program of a user to another
    });
    QCOMPARE(clients.join(u'\n'), QString());
    // One place makes requests and one makes managers: what they are told is told to all.
    static const QRegularExpression made(
        u"\\bQNetworkRequest [a-z]+\\(|\\bQNetworkRequest\\(|\\bQNetworkRequest [a-z]+;"_s);
    QStringList requests = found(made);
    requests.removeIf([](const QString &line) { // one that is kept was made elsewhere
        return line.contains("makeRequest("_L1) || line.section(u':', 0, 0).endsWith(".h"_L1);
    });
    QCOMPARE(requests.size(), 1);
    static const QRegularExpression manages(u"(?:new |make_unique<)QNetworkAccessManager\\b"_s);
    QCOMPARE(found(manages).size(), 1);
    // A handler for credentials sends them again.
    static const QRegularExpression handler(u"\\b(?:proxyA|a)uthenticationRequired\\b"_s);
    QCOMPARE(found(handler).join(u'\n'), QString());
}

void TestSourceGates::nothingTakesABadCertificate()
{
    static const QRegularExpression yes(u"ignoreSslErrors|VerifyNone|QueryPeer|setPeerVerifyMode|AnyProtocol|"
                                        "TlsV1_0|TlsV1_1|SslV3"_s);
    QCOMPARE(found(yes).join(u'\n'), QString());
}

void TestSourceGates::nothingShowsMarkup()
{
    const QStringList safe{u"ui/widgets/safetext.cpp"_s, u"ui/widgets/safetext.h"_s,
                           // It shows the chapters that are compiled in.
                           u"ui/guide/guidepage.cpp"_s, u"ui/guide/guidepage.h"_s};
    static const QRegularExpression markup(
        u"\\bQTextBrowser\\b|\\bQTextEdit\\b(?!::)|\\bQErrorMessage\\b|\\bQWhatsThis::|\\bQToolTip::(?!hideText|"
        u"showText\\([^,]*"
        u", toolTipText\\()|\\bsetHtml\\(|"
        "\\binsertHtml\\(|\\bappendHtml\\(|\\bsetMarkdown\\(|Qt::RichText|Qt::AutoText|Qt::MarkdownText|"
        "setOpenExternalLinks|"
        "\\bnew QMessageBox\\b|QMessageBox::(?:about|critical|information|question|warning)\\("_s);
    QCOMPARE(found(markup, safe).join(u'\n'), QString());
}

void TestSourceGates::everyLabelIsAPlainLabel()
{
    static const QRegularExpression bare(u"\\bnew QLabel\\b|\\bpublic QLabel\\b|\\bQLabel\\(|\\bQLabel \\w+[;({]"_s);
    QCOMPARE(found(bare, {u"ui/widgets/plainlabel.h"_s, u"ui/widgets/plainlabel.cpp"_s}).join(u'\n'), QString());
}

void TestSourceGates::tipsAreEscapedOrOwnWords()
{
    // What is no constant goes through the safe-text helper, or is one of these, each made of our own words or escaped.
    const QStringList known{
        u"m_speeds->accessibleName()"_s,             // clockbar: translated there
        u"(tip)"_s,                                  // clockbar: given translated
        u"(what)"_s,                                 // jsonview: given translated
        u"open ? tr("_s,                             // formgroup
        u"m_neutralise->setToolTip(u\"<p>\"_s +"_s,  // exportdialog: translated there
        u".toHtmlEscaped() +"_s,                     // sendbar
        u"toolTipOf(m_infos"_s,                      // actionbar: escapes each part
        u"u\"%1 (%2)\"_s.arg(text, key.toString("_s, // actionregistry: our actions and their keys
    };
    static const QRegularExpression tip(u"\\b(?:setToolTip|setStatusTip|setWhatsThis)\\((?!"_s + Constant +
                                        u"|toolTipText\\(|oneLine\\()"_s);
    QStringList others = found(tip, {u"ui/widgets/safetext.cpp"_s, u"ui/widgets/safetext.h"_s});
    others.removeIf([&known](const QString &line) {
        return std::any_of(known.begin(), known.end(), [&line](const QString &words) { return line.contains(words); });
    });
    QCOMPARE(others.join(u'\n'), QString());
}

void TestSourceGates::oneFileSpeaksToTheKeyringAndWithoutAFallback()
{
    static const QRegularExpression keychain(u"\\bQKeychain\\b|qt6keychain"_s);
    QCOMPARE(found(keychain, {u"app/profiles/systemkeyring.cpp"_s}).join(u'\n'), QString());
    static const QRegularExpression fallback(u"setInsecureFallback\\((?!false\\))"_s);
    QCOMPARE(found(fallback).join(u'\n'), QString());
}

void TestSourceGates::nothingWaitsInALoopOfItsOwn()
{
    static const QRegularExpression loops(
        u"\\bprocessEvents\\b|\\bQEventLoop\\b|\\bwaitFor(?:Finished|ReadyRead|Started|"
        "Connected|Disconnected|BytesWritten|Encrypted)\\b|"
        "(?:dialog|box|menu|drag)\\w*(?:->|\\.)exec\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    QCOMPARE(found(loops).join(u'\n'), QString());
}

/// Qt writes into a button after it has told of the click, and a click may be what replaces it.
void TestSourceGates::whatIsReplacedIsDiscarded()
{
    static const QRegularExpression atOnce(u"\\bdelete \\w+(?:->|\\.)widget\\(\\)|\\btakeWidget\\(|\\bremoveRow\\("_s);
    QCOMPARE(found(atOnce, {u"ui/widgets/discard.cpp"_s}).join(u'\n'), QString());
    // An area deletes the page before; by its own name it is made once, by a class that is one it is shown again.
    static const QRegularExpression again(u"^\\s*setWidget\\("_s);
    QCOMPARE(found(again).join(u'\n'), QString());
}

/// Another system needs another file in one folder, and no change anywhere else.
void TestSourceGates::oneFileHasTheSystemsHeaders()
{
    static const QRegularExpression header(
        u"^\\s*#\\s*include\\s*<(?:(?:sys|linux|net|netinet|arpa|asm|bits)/|(?:unistd|fcntl|poll|dirent|pwd|grp|signal|"
        "pthread|dlfcn|malloc|termios|sched|spawn|windows|winsock2)\\.h>)|\\bQ_OS_[A-Z]+\\b"_s);
    QVERIFY(!found(header).isEmpty());
    QCOMPARE(found(header, {u"app/platform/linux.cpp"_s}).join(u'\n'), QString());
}

QTEST_GUILESS_MAIN(TestSourceGates)
#include "tst_sourcegates.moc"
