#include "support/windowtest.h"

#include "translations/translators.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace Desk;
using namespace WindowTest;

namespace {

const QString german = QStringLiteral(DESK_SOURCE_DIR "/translations/reservation-desk_de.ts");
const QString plurals = QStringLiteral(DESK_SOURCE_DIR "/translations/reservation-desk_en.ts");

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
    void everyTranslationKeepsItsPlaces();
    void showsTheWindowInGerman();
    void knowsPluralForms_data();
    void knowsPluralForms();
    void knowsOneAndManyInEnglish();
    void cutsNothingInGerman();
    void asksForNoWordThatIsNotThere();
    void writesNumbersAndTimesAsTheLocaleDoes();

private:
    [[nodiscard]] static QStringList textsOf(const QWidget *widget);
    Listener m_listener;
};

void TestTranslations::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    installTranslators(*qApp, QLocale());
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

void TestTranslations::hasEveryWordOfTheSources_data()
{
    QTest::addColumn<QString>("translated");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("least");
    QTest::newRow("German") << german << QStringList() << 900;
    QTest::newRow("plurals of English") << plurals << QStringList{u"-pluralonly"_s} << 8;
}

void TestTranslations::hasEveryWordOfTheSources()
{
    QFETCH(QString, translated);
    QFETCH(QStringList, options);
    QFETCH(int, least);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(DESK_LUPDATE),
                  QStringList{u"-locations"_s, u"none"_s, u"-no-ui-lines"_s, u"@" DESK_LUPDATE_SOURCES ""_s} + options +
                      QStringList{u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished(110'000));
    const QByteArray said = lupdate.readAll();
    QCOMPARE(lupdate.exitCode(), 0);
    // It says so where a tr() has a context that the program would not ask for.
    QVERIFY2(!said.contains("lacks Q_OBJECT") && !said.contains("Qualifying with unknown"), said.constData());
    const QMap<QString, bool> wanted = messagesOf(fresh);
    const QMap<QString, bool> there = messagesOf(translated);
    QVERIFY(wanted.size() > least);
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

/// A "%1" or a "{worker}" that a translation lost would show as a hole.
void TestTranslations::everyTranslationKeepsItsPlaces()
{
    QFile file(german);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    static const QRegularExpression place(u"%[1-9n]|\\{[A-Za-z]+\\}"_s);
    const auto placesOf = [](const QString &text) {
        QSet<QString> places;
        for (auto it = place.globalMatch(text); it.hasNext();)
            places.insert(it.next().captured());
        return places;
    };
    QString source;
    int seen = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            const bool done = xml.attributes().value("type"_L1).isEmpty();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!done || placesOf(text) == placesOf(source), qPrintable(source + u" → "_s + text));
            // What asks for more ends in the sign for it, without a space before it.
            const QString end = text.trimmed().right(2);
            QVERIFY2(!done || source.endsWith(u'…') == end.endsWith(u'…'), qPrintable(source + u" → "_s + text));
            QVERIFY2(end != u" …"_s && !text.contains(u"..."_s), qPrintable(text));
            ++seen;
        }
    }
    QVERIFY(seen > 900);
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
        const auto *tabs = tested.window->findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i)
            menus.append(tabs->tabText(i));
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

void TestTranslations::cutsNothingInGerman()
{
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
    const QMap<QString, bool> there = messagesOf(german);
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
