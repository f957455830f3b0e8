#include "support/windowtest.h"

#include "profiles/language.h"
#include "translations/translators.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSet>
#include <QShowEvent>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

namespace {

const QString translations = QStringLiteral(DESK_SOURCE_DIR "/translations");

QString catalogueOf(const QString &code)
{
    return translations + u"/reservation-desk_"_s + code + u".ts"_s;
}

/// As the program does where a language is chosen.
void speak(const QLocale &locale)
{
    QLocale::setDefault(locale);
    installTranslators(*qApp, locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

/// The messages of a .ts file, as "context | source", and whether each is translated.
QMap<QString, bool> messagesOf(const QString &path)
{
    QMap<QString, bool> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            messages.insert(context + u" | "_s + source, xml.attributes().value("type"_L1).isEmpty());
    }
    return messages;
}

/// Notes every word of ours that is asked for, so that a word under a name that lupdate does not see is found as well.
class Listener final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString name = QString::fromUtf8(context);
        if (name.startsWith("Desk"_L1) || name.startsWith("Simulator"_L1) || name == "Catalogue"_L1)
            m_asked.insert(name + u" | "_s + QString::fromUtf8(source));
        return {}; // the next translator answers
    }
    bool isEmpty() const override { return false; }
    [[nodiscard]] const QSet<QString> &asked() const { return m_asked; }

private:
    mutable QSet<QString> m_asked;
};

/// What a widget shows must fit: the first of `widgets` that is narrower than it asks for, or nothing.
QString cutText(const QWidget *window)
{
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        const bool isInField = qobject_cast<const QLineEdit *>(button->parentWidget()); // its picture alone is shown
        if (button->isVisible() && !button->text().isEmpty() && !isInField &&
            button->width() < button->sizeHint().width())
            return u"button “%1”: %2 < %3"_s.arg(button->text()).arg(button->width()).arg(button->sizeHint().width());
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->hasHeightForWidth() &&
            label->width() < label->sizeHint().width())
            return u"label “%1”: %2 < %3"_s.arg(label->text()).arg(label->width()).arg(label->sizeHint().width());
    }
    for (const QHeaderView *header : window->findChildren<QHeaderView *>()) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
            const int room = header->sectionSize(i) - header->fontMetrics().averageCharWidth() * 3;
            if (!header->isSectionHidden(i) && header->fontMetrics().horizontalAdvance(text) > room)
                return u"column “%1”: %2"_s.arg(text).arg(header->sectionSize(i));
        }
    }
    return {};
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void hasEveryWordOfTheSources_data();
    void hasEveryWordOfTheSources();
    void everyTranslationKeepsItsPlaces_data();
    void everyTranslationKeepsItsPlaces();
    void isOfferedInEachLanguage();
    void noMenuHasALetterTwice_data();
    void noMenuHasALetterTwice();
    void showsTheWindowInGerman();
    void knowsPluralForms_data();
    void knowsPluralForms();
    void knowsOneAndManyInEnglish();
    void cutsNothingInAnyLanguage_data();
    void cutsNothingInAnyLanguage();
    void leavesValuesTheirDirection();
    void asksForNoWordThatIsNotThere();
    void writesNumbersAndTimesAsTheLocaleDoes();

private:
    [[nodiscard]] static QStringList textsOf(const QWidget *widget);
    static void languages();
    [[nodiscard]] static QMap<QString, bool> wordsOfTheSources(const QStringList &options);

    QMap<QString, bool> m_words;
    QMap<QString, bool> m_plurals;
    Listener m_listener;
};

void TestTranslations::initTestCase()
{
    speak(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(QCoreApplication::installTranslator(&m_listener));
}

QStringList TestTranslations::textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts.append(label->text());
    for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>())
        texts.append(button->text());
    for (const QAction *action : widget->findChildren<QAction *>())
        texts.append(action->text());
    return texts;
}

void TestTranslations::languages()
{
    QTest::addColumn<QString>("code");
    const QStringList files = QDir(translations).entryList({u"reservation-desk_*.ts"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        if (code != "en"_L1)
            QTest::newRow(qPrintable(code)) << code;
    }
}

/// The words that the sources have now; lupdate reads them once.
QMap<QString, bool> TestTranslations::wordsOfTheSources(const QStringList &options)
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(DESK_LUPDATE),
                  QStringList{u"-locations"_s, u"none"_s, u"-no-ui-lines"_s, u"@" DESK_LUPDATE_SOURCES ""_s} + options +
                      QStringList{u"-ts"_s, fresh});
    if (!lupdate.waitForFinished(110'000) || lupdate.exitCode() != 0)
        return {};
    const QByteArray said = lupdate.readAll();
    // It says so where a tr() has a context that the program would not ask for.
    if (said.contains("lacks Q_OBJECT") || said.contains("Qualifying with unknown")) {
        qWarning().noquote() << said;
        return {};
    }
    return messagesOf(fresh);
}

void TestTranslations::isOfferedInEachLanguage()
{
    QStringList codes;
    QDirIterator words(u":/i18n"_s, {u"*.qm"_s});
    while (words.hasNext())
        codes.append(QFileInfo(words.next()).completeBaseName().section(u'_', 1));
    codes.sort();
    QStringList offered;
    for (int place = 1; place < languageNames().size(); ++place) {
        const QLocale locale = localeOfLanguage(place, QLocale::c());
        const bool isWhole = codes.contains(locale.name());
        offered.append(isWhole ? locale.name() : locale.name().section(u'_', 0, 0));
    }
    offered.sort();
    QCOMPARE(offered, codes);
}

void TestTranslations::hasEveryWordOfTheSources_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("pluralsAlone");
    const QStringList files = QDir(translations).entryList({u"reservation-desk_*.ts"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = QFileInfo(file).completeBaseName().section(u'_', 1);
        QTest::newRow(qPrintable(code)) << code << (code == "en"_L1); // English stands in the sources.
    }
}

void TestTranslations::hasEveryWordOfTheSources()
{
    QFETCH(QString, code);
    QFETCH(bool, pluralsAlone);
    QMap<QString, bool> &wanted = pluralsAlone ? m_plurals : m_words;
    if (wanted.isEmpty())
        wanted = wordsOfTheSources(pluralsAlone ? QStringList{u"-pluralonly"_s} : QStringList());
    const QMap<QString, bool> there = messagesOf(catalogueOf(code));
    QVERIFY(wanted.size() > (pluralsAlone ? 8 : 900));
    QStringList missing;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        if (!there.value(it.key()))
            missing.append(it.key());
    }
    if (!missing.isEmpty())
        qWarning().noquote() << "Build the target update_translations, then translate. Missing:\n  "
                             << missing.join(u"\n  "_s);
    QCOMPARE(missing, QStringList());
    for (auto it = there.cbegin(); it != there.cend(); ++it) {
        if (!wanted.contains(it.key()))
            qWarning().noquote() << "No longer in the sources:" << it.key();
    }
}

void TestTranslations::everyTranslationKeepsItsPlaces_data()
{
    languages();
}

/// A "%1" or a "{worker}" that a translation lost would show as a hole.
void TestTranslations::everyTranslationKeepsItsPlaces()
{
    QFETCH(QString, code);
    QFile file(catalogueOf(code));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression place(u"%L?[1-9]|%n|\\{[A-Za-z]+\\}"_s);
    const auto placesOf = [](const QString &text) {
        QSet<QString> places;
        for (auto it = place.globalMatch(text); it.hasNext();)
            places.insert(it.next().captured());
        return places;
    };
    QString source;
    bool isNumerus = false;
    int seen = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            isNumerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1 || xml.name() == "numerusform"_L1) {
            if (isNumerus && xml.name() == "translation"_L1)
                continue; // Its forms follow.
            const bool done = xml.attributes().value("type"_L1).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QSet<QString> wanted = placesOf(source);
            QSet<QString> given = placesOf(text);
            if (isNumerus) { // "and one more" says its number in a word.
                wanted.remove(u"%n"_s);
                given.remove(u"%n"_s);
            }
            QVERIFY2(!done || given == wanted, qPrintable(source + u" → "_s + text));
            ++seen;
        }
    }
    QVERIFY(seen > 900);
}

void TestTranslations::noMenuHasALetterTwice_data()
{
    languages();
    QTest::newRow("en") << u"en"_s;
}

/// Two entries of one letter would need several presses and Return.
void TestTranslations::noMenuHasALetterTwice()
{
    QFETCH(QString, code);
    speak(QLocale(code));
    const auto back = qScopeGuard([] { speak(QLocale(QLocale::German, QLocale::Germany)); });
    TestedWindow tested;
    tested.open();
    QStringList clashes;
    int seen = 0;
    QList<QWidget *> menus{tested.window->findChild<QMenuBar *>()};
    const auto more = tested.window->findChildren<QMenu *>();
    std::copy(more.cbegin(), more.cend(), std::back_inserter(menus));
    for (QWidget *menu : std::as_const(menus)) {
        QMap<QString, QString> taken;
        if (qobject_cast<QMenu *>(menu)) {
            QShowEvent show;
            QCoreApplication::sendEvent(menu, &show);
        }
        for (const QAction *action : menu->actions()) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            if (letter.isEmpty() || action->isSeparator() || !action->isVisible())
                continue;
            ++seen;
            if (taken.contains(letter))
                clashes.append(letter + u": "_s + taken.value(letter) + u" / "_s + action->text());
            taken.insert(letter, action->text());
        }
    }
    QVERIFY(seen > 20);
    QCOMPARE(clashes.join(u"; "_s), QString());
}

void TestTranslations::cutsNothingInAnyLanguage_data()
{
    languages();
}

void TestTranslations::cutsNothingInAnyLanguage()
{
    QFETCH(QString, code);
    speak(QLocale(code));
    const auto back = qScopeGuard([] { speak(QLocale(QLocale::German, QLocale::Germany)); });
    TestedWindow tested;
    tested.open();
    for (const QString &key : {u"accept"_s, u"reject"_s, u"conference"_s, u"call"_s, u"redirect"_s, u"dequeue"_s}) {
        tested.action(u"action."_s + key)->trigger();
        QTRY_COMPARE(cutText(tested.window.get()), QString());
    }
    for (const QString &name : {u"goDetails"_s, u"goJson"_s}) {
        tested.action(name)->trigger();
        QTRY_COMPARE(cutText(tested.window.get()), QString());
    }
}

void TestTranslations::showsTheWindowInGerman()
{
    TestedWindow tested;
    tested.open();
    const QStringList texts = textsOf(tested.window.get());
    for (const QString &word : {u"&Datei"_s, u"&Ansicht"_s, u"Reservierungen"_s, u"Aufgaben"_s, u"Annehmen"_s,
                                u"Einzelheiten"_s, u"Kopieren als ▾"_s}) {
        const auto *bar = tested.window->findChild<QMenuBar *>();
        QStringList menus;
        for (const QAction *menu : bar->actions())
            menus.append(menu->text());
        const auto bars = tested.window->findChildren<QTabBar *>();
        for (const QTabBar *tabs : bars) {
            for (int i = 0; i < tabs->count(); ++i)
                menus.append(tabs->tabText(i));
        }
        QVERIFY2(texts.contains(word) || menus.contains(word), qPrintable(word));
    }
    // A form: labels, an unset field, the sentence and the button come from the catalogue's words.
    tested.action(u"action.conference"_s)->trigger();
    auto *muted = tested.window->findChild<QComboBox *>(u"editor.Muted"_s);
    const QStringList form = textsOf(tested.window.get());
    QVERIFY(form.contains(u"Stumm"_s));
    QVERIFY(muted == nullptr || muted->itemText(0).startsWith(u"Nicht gesetzt"_s));
    QTRY_VERIFY(tested.window->findChild<QPushButton *>(u"send"_s)->text().startsWith(u"Konferenz mit Alice"_s));
    QVERIFY(tested.window->findChild<QLabel *>(u"summary"_s)->text().startsWith(u"Ruft "_s));
}

void TestTranslations::knowsPluralForms_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << 1 << u"Reserviert, 1 Aufgabe"_s;
    QTest::newRow("several") << 3 << u"Reserviert, 3 Aufgaben"_s;
    QTest::newRow("none") << 0 << u"Reserviert, 0 Aufgaben"_s;
}

void TestTranslations::knowsPluralForms()
{
    QFETCH(int, number);
    QFETCH(QString, text);
    QCOMPARE(QCoreApplication::translate("Desk::TaskListModel", "%1, %n task(s)", nullptr, number).arg(u"Reserviert"_s),
             text);
}

void TestTranslations::knowsOneAndManyInEnglish()
{
    QTranslator english;
    QVERIFY(english.load(u":/i18n/reservation-desk_en.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&english));
    QCOMPARE(QCoreApplication::translate("Desk::TaskListModel", "%1, %n task(s)", nullptr, 1).arg(u"Reserved"_s),
             u"Reserved, 1 task"_s);
    QCOMPARE(QCoreApplication::translate("Desk::JournalDock", "Export %n entries as HAR", nullptr, 2),
             u"Export 2 entries as HAR"_s);
    QCOMPARE(QCoreApplication::translate("Desk::JournalDock", "Export %n entries as HAR", nullptr, 1),
             u"Export 1 entry as HAR"_s);
}

/// What a sentence from right to left is filled with would else lose its last quote to the other end.
void TestTranslations::leavesValuesTheirDirection()
{
    const auto back = qScopeGuard([] { speak(QLocale(QLocale::German, QLocale::Germany)); });
    const QString value = u"skills HAS 'support'"_s;
    const auto sentence = [&value] {
        return QCoreApplication::translate("Desk::Timeline", "Only workers with %1").arg(value);
    };
    speak(QLocale(u"de"_s));
    QVERIFY(!sentence().contains(QChar(0x2068)));
    speak(QLocale(u"ar"_s));
    QVERIFY2(sentence().contains(QChar(0x2068) + value + QChar(0x2069)), qPrintable(sentence()));
    // What has no letters of its own is from right to left all the same.
    const QString pair = QCoreApplication::translate("Desk::Diagnosis", "%1 (%2)");
    QVERIFY2(pair.startsWith(QChar(0x200f)), qPrintable(pair));
    // What says how many is no value.
    const QString count = QCoreApplication::translate("Desk::Diagnosis", "%n offers ran out", nullptr, 7);
    QVERIFY2(count.contains(u'7') && !count.contains(QChar(0x2068)), qPrintable(count));
}

void TestTranslations::asksForNoWordThatIsNotThere()
{
    {
        TestedWindow tested;
        tested.open(SessionMode::Live);
        tested.action(u"open"_s)->trigger();
        tested.action(u"connect"_s)->trigger();
        tested.action(u"exportRows"_s)->trigger();
        tested.action(u"keys"_s)->trigger();
        tested.action(u"unlock"_s)->trigger();
        tested.window->openText(u"WT123"_s);
        for (QAction *action : tested.window->findChildren<QAction *>()) {
            if (action->objectName().startsWith(u"action."_s) && action->isEnabled())
                action->trigger();
        }
        QVERIFY(!tested.window->grab().isNull());
    }
    const QMap<QString, bool> there = messagesOf(catalogueOf(u"de"_s));
    QVERIFY(m_listener.asked().size() > 300);
    QStringList missing;
    for (const QString &word : m_listener.asked()) {
        if (!there.contains(word))
            missing.append(word);
    }
    missing.sort();
    QCOMPARE(missing, QStringList());
}

void TestTranslations::writesNumbersAndTimesAsTheLocaleDoes()
{
    TestedWindow tested;
    tested.open();
    QList<Reservation> many;
    for (int i = 0; i < 1200; ++i) {
        Reservation row = *tested.training->reservations.at(0);
        row.sid = Sid::parse(u"WR%1"_s.arg(i, 32, 16, QLatin1Char('0'))).value_or(Sid());
        many.append(row);
    }
    tested.training->reservations.merge(many);
    QTRY_VERIFY(textsOf(tested.window.get()).contains(u"1.207"_s));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
