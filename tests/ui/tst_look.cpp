#include "ui/instructions/requestview.h"
#include "ui/instructions/sendbutton.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/highcontrast.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labelcache.h"
#include "ui/widgets/selectedground.h"
#include "ui/widgets/statuslabel.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSet>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;
using namespace Desk;

class TestLook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void coloursAreReadable_data();
    void coloursAreReadable();
    void takesTheSystemsHighContrast();
    void edgesAreSeenWithHighContrast();
    void marksAreSeenBeforeTheyAreTicked_data() { coloursAreReadable_data(); }
    void marksAreSeenBeforeTheyAreTicked();
    void theFocusIsSeenAmongFieldsThatAreSet_data() { coloursAreReadable_data(); }
    void theFocusIsSeenAmongFieldsThatAreSet();
    void namesGiveWayToWhatIsSaidOfThem();
    void aNumberIsNotCutOff();
    void aStatusGivesWayByWholeParts();
    void statusesDifferWithoutColour();
    void figuresKeepTheirWidth();
    void iconsAreAllThereAndFollowThePalette();
    void everyErrorHasWordsAndAStep();
    void saysOnlyWhatIsTrueOfWhatIsShown();
    void errorsSayWhatToDo();
};

namespace {

QPalette desktopsHighContrast(bool dark, const QColor &accent = QColor(0x3584e4))
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor text = dark ? Qt::white : Qt::black;
    QPalette palette(text, ground, ground, ground, ground, text, text, ground, ground);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, Theme::isDark(QPalette(accent)) ? Qt::white : Qt::black);
    return palette;
}

} // namespace

void TestLook::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setPalette(desktopsHighContrast(true)); // The desktop's; all other tests choose a look.
}

void TestLook::coloursAreReadable_data()
{
    QTest::addColumn<int>("look");
    QTest::newRow("light") << static_cast<int>(Theme::Appearance::Light);
    QTest::newRow("dark") << static_cast<int>(Theme::Appearance::Dark);
}

void TestLook::coloursAreReadable()
{
    QFETCH(int, look);
    Theme::install(*qApp, static_cast<Theme::Appearance>(look));
    const QPalette palette = QApplication::palette();
    QCOMPARE(Theme::isDark(palette), static_cast<Theme::Appearance>(look) == Theme::Appearance::Dark);
    for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Wait, Tone::Ok, Tone::Bad, Tone::Accent}) {
        QVERIFY(Theme::contrast(Theme::color(tone, palette), palette.color(QPalette::Window)) >= 4.5);
        QVERIFY(Theme::contrast(Theme::onTint(tone, palette), Theme::tint(tone, palette)) >= 4.5);
        QVERIFY(Theme::contrast(palette.color(QPalette::WindowText), Theme::tint(tone, palette)) >= 4.5);
    }
    QVERIFY(Theme::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
}

/// Who set the desktop so needs it here as well; whoever chose our light or dark look gets that.
void TestLook::takesTheSystemsHighContrast()
{
    Theme::install(*qApp, Theme::Appearance::System);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    for (const auto &[dark, accent] : {std::pair(true, QColor(0x3584e4)),
                                       {false, QColor(0x3584e4)},
                                       {true, QColor(Qt::yellow)},
                                       {false, QColor(Qt::darkMagenta)}}) {
        const QPalette ours = Theme::contrastPalette(desktopsHighContrast(dark, accent));
        const QColor ground = dark ? Qt::black : Qt::white;
        QCOMPARE(ours.color(QPalette::Window), ground);
        QCOMPARE(ours.color(QPalette::Highlight), accent);
        QImage selected(20, 32, QImage::Format_RGB32);
        QPainter painter(&selected);
        paintSelectedGround(painter, selected.rect(), ours);
        painter.end();
        for (const Tone tone : {Tone::Plain, Tone::Muted, Tone::Wait, Tone::Ok, Tone::Bad, Tone::Accent}) {
            QVERIFY(Theme::contrast(Theme::color(tone, ours), ground) >= 7);
            QVERIFY(Theme::contrast(Theme::onTint(tone, ours), Theme::tint(tone, ours)) >= 7);
            const qreal there = Theme::contrast(Theme::color(tone, ours), selected.pixelColor(10, 16));
            QVERIFY2(there >= 7, qPrintable(u"%1 %2"_s.arg(int(tone)).arg(there)));
        }
        // Where it begins and ends is seen.
        QVERIFY(Theme::contrast(selected.pixelColor(10, 0), ground) >= 3);
        QVERIFY(Theme::contrast(selected.pixelColor(10, 30), ground) >= 3);
        // Edges of fields and buttons, and what cannot be used now, are seen as well.
        for (const auto role : {QPalette::Mid, QPalette::Midlight})
            QVERIFY(Theme::contrast(ours.color(role), ground) >= 4.5);
        QVERIFY(Theme::contrast(ours.color(QPalette::Disabled, QPalette::Text), ground) >= 3);
    }
    Theme::install(*qApp, Theme::Appearance::Dark);
    QVERIFY(!Theme::isHighContrast(QApplication::palette()));
    Theme::install(*qApp, Theme::Appearance::Light);
    QVERIFY(!Theme::isHighContrast(QApplication::palette()));
    // The usual grey window with black letters is no wish for contrast.
    QPalette usual = desktopsHighContrast(false);
    usual.setColor(QPalette::Window, QColor(0xefefef));
    QVERIFY(!Theme::isHighContrast(usual));
}

/// Grounds alone tell nothing there: all are black, or all are white.
void TestLook::edgesAreSeenWithHighContrast()
{
    for (const bool dark : {true, false}) {
        QApplication::setPalette(Theme::contrastPalette(desktopsHighContrast(dark)));
        const QColor ground = dark ? Qt::black : Qt::white;
        RequestView request;
        request.resize(300, 200);
        QMenu menu;
        menu.addAction(u"Accept"_s);
        Badge badge;
        badge.setBadge(u"6"_s, Tone::Bad);
        badge.resize(badge.sizeHint());
        const auto *text = request.findChild<QPlainTextEdit *>();
        request.show();
        QVERIFY(QTest::qWaitForWindowExposed(&request));
        const QImage shown = request.grab().toImage();
        const QPoint edge = text->mapTo(&request, QPoint(0, text->height() / 2));
        QVERIFY(Theme::contrast(shown.pixelColor(edge), ground) >= 3);
        const QImage list = menu.grab().toImage();
        QVERIFY(Theme::contrast(list.pixelColor(0, list.height() / 2), ground) >= 3);
        const QImage count = badge.grab().toImage();
        QVERIFY(Theme::contrast(count.pixelColor(0, count.height() / 2), ground) >= 3);
    }
    Theme::install(*qApp, Theme::Appearance::Light);
}

void TestLook::marksAreSeenBeforeTheyAreTicked()
{
    QFETCH(int, look);
    Theme::install(*qApp, static_cast<Theme::Appearance>(look));
    const QColor window = QApplication::palette().color(QPalette::Window);
    for (const QStyle::PrimitiveElement element :
         {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton, QStyle::PE_IndicatorItemViewItemCheck}) {
        for (const QStyle::State ticked : {QStyle::State_Off, QStyle::State_On}) {
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(window);
            QStyleOptionButton option;
            option.palette = QApplication::palette();
            option.rect = image.rect();
            option.state = QStyle::State_Enabled | ticked;
            QPainter painter(&image);
            QApplication::style()->drawPrimitive(element, &option, &painter);
            painter.end();
            // Along the middle line from the left, the edge comes first.
            double most = 1;
            for (int x = 0; x < 4; ++x)
                most = std::max(most, Theme::contrast(image.pixelColor(x, 8), window));
            QVERIFY2(most >= 3, qPrintable(QString::number(most)));
        }
    }
}

void TestLook::theFocusIsSeenAmongFieldsThatAreSet()
{
    QFETCH(int, look);
    Theme::install(*qApp, static_cast<Theme::Appearance>(look));
    const QPalette palette = QApplication::palette();
    const auto paintLine = [](const QStyle::State &state, QPainter &painter, const QSize &size, QWidget &field) {
        QStyleOptionFrame option;
        option.palette = QApplication::palette();
        option.rect = QRect(QPoint(), size);
        option.lineWidth = 1;
        option.state = QStyle::State_Enabled | state;
        QApplication::style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, &field);
    };
    const auto paintCombo = [](const QStyle::State &state, QPainter &painter, const QSize &size, QWidget &field) {
        QStyleOptionComboBox option;
        option.palette = QApplication::palette();
        option.rect = QRect(QPoint(), size);
        option.editable = true;
        option.state = QStyle::State_Enabled | state;
        QApplication::style()->drawComplexControl(QStyle::CC_ComboBox, &option, &painter, &field);
    };
    QLineEdit line;
    QComboBox combo;
    combo.setEditable(true);
    const auto edgeOf = [&](QWidget &field, FieldState state, bool focus) {
        Theme::setFieldState(&field, state);
        QImage image(80, 28, QImage::Format_RGB32);
        image.fill(palette.color(QPalette::Window));
        QPainter painter(&image);
        const QStyle::State has = focus ? QStyle::State_HasFocus : QStyle::State_None;
        if (&field == &line)
            paintLine(has, painter, image.size(), field);
        else
            paintCombo(has, painter, image.size(), field);
        painter.end();
        return image.pixelColor(0, 14);
    };
    for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&combo)}) {
        const QColor focused = edgeOf(*field, FieldState::Plain, true);
        QCOMPARE(edgeOf(*field, FieldState::Set, true), focused);
        const QColor set = edgeOf(*field, FieldState::Set, false);
        QVERIFY(set != focused);
        QVERIFY(set != edgeOf(*field, FieldState::Plain, false));
        QVERIFY(Theme::contrast(set, palette.color(QPalette::Base)) >= 3);
        QVERIFY(set.hslSaturation() < focused.hslSaturation() / 2); // Another colour, and not another shade of it.
    }
}

/// "person12" and "person13" are two people, however little room there is; so are "Agent 12" and "Agent 13".
void TestLook::aNumberIsNotCutOff()
{
    LabelCache labels;
    labels.setFont(QApplication::font());
    for (const QString &name : {u"person"_s, u"Agent "_s}) {
        const QString one = name + u"12"_s;
        const QString other = name + u"13"_s;
        const int whole = int(std::ceil(std::max(labels.widthOf(one), labels.widthOf(other))));
        const int least = int(std::ceil(labels.widthOf(u"p…12"_s))) + 4;
        ElidedLabel label(one);
        for (int width = least; width <= whole; ++width) {
            QVERIFY2(labels.elided(one, width) != labels.elided(other, width), qPrintable(labels.elided(one, width)));
            label.resize(width, label.sizeHint().height());
            QVERIFY2(label.shownText().endsWith(u"2"_s), qPrintable(label.shownText()));
        }
    }
    ElidedLabel sentence(u"Names and numbers are stand-ins until somebody presses F11"_s);
    sentence.resize(60, 20);
    QVERIFY2(sentence.shownText().endsWith(u'…'), qPrintable(sentence.shownText()));
}

/// The verb of a German button stands at its end; "no real phone rings" must not be what is lost.
void TestLook::namesGiveWayToWhatIsSaidOfThem()
{
    SendButton button;
    button.setNamed(u"Konferenz mit Margaret Featherstonehaugh starten"_s, u"Margaret Featherstonehaugh"_s);
    button.resize(button.sizeHint().width() + 20, button.sizeHint().height());
    QCOMPARE(button.shownText(), button.text());
    button.resize(button.fontMetrics().horizontalAdvance(u"Konferenz mit Margaret starten"_s) + 60, button.height());
    QVERIFY2(button.shownText().endsWith(u"… starten"_s), qPrintable(button.shownText()));
    QVERIFY2(button.shownText().startsWith(u"Konferenz mit Mar"_s), qPrintable(button.shownText()));
    QCOMPARE(button.accessibleName().isEmpty() ? button.text() : button.accessibleName(), button.text());
    // With a second line nothing is.
    button.resize(button.width(), button.heightForWidth(button.width()));
    QCOMPARE(button.shownText(), u"Konferenz mit Margaret\nFeatherstonehaugh starten"_s);
    button.resize(button.fontMetrics().horizontalAdvance(u"Featherstonehaugh"_s), button.height());
    QVERIFY2(button.shownText().contains(u"Konferenz mit"_s) && button.shownText().contains(u"…"_s),
             qPrintable(button.shownText()));

    ElidedLabel label(u"Ein kleines Contact Center · hier klingelt kein echtes Telefon"_s);
    label.setGivingWay(u"Ein kleines Contact Center"_s, u"hier klingelt kein echtes Telefon"_s);
    const int meaning = label.fontMetrics().horizontalAdvance(u"hier klingelt kein echtes Telefon"_s);
    label.resize(label.sizeHint());
    QCOMPARE(label.shownText(), label.text());
    label.resize(meaning + label.fontMetrics().averageCharWidth() * 12, label.height());
    QVERIFY2(label.shownText().endsWith(u"… · hier klingelt kein echtes Telefon"_s), qPrintable(label.shownText()));
    label.resize(meaning + 4, label.height());
    QCOMPARE(label.shownText(), u"hier klingelt kein echtes Telefon"_s);
}

void TestLook::aStatusGivesWayByWholeParts()
{
    StatusLabel label;
    const QStringList parts{u"quedan 0:14 de 0:30"_s, u"ofrecida 14:03:27"_s, QString(), u"versión 3"_s};
    label.setStatus(Theme::lookOf(ReservationStatus::Pending), u"pending"_s, parts);
    const QStringList all{u"— quedan 0:14 de 0:30"_s, u"— quedan 0:14 de 0:30 · ofrecida 14:03:27"_s,
                          u"— quedan 0:14 de 0:30 · ofrecida 14:03:27 · versión 3"_s};
    QCOMPARE(label.accessibleName(), u"pending "_s + all.constLast());
    QStringList seen;
    for (int width = 600; width > 0; width -= 5) {
        label.resize(width, label.sizeHint().height());
        const QString shown = label.shownRest();
        if (!seen.contains(shown))
            seen.prepend(shown);
        if (!all.contains(shown)) {
            QVERIFY2(shown.isEmpty() || !shown.contains(u"·"_s),
                     qPrintable(shown)); // The most important one alone is cut.
        }
    }
    for (const QString &form : all)
        QVERIFY2(seen.contains(form), qPrintable(form));
}

void TestLook::statusesDifferWithoutColour()
{
    QSet<int> shapes;
    for (int status = 0; status <= static_cast<int>(ReservationStatus::Completed); ++status) {
        const StatusLook look = Theme::lookOf(static_cast<ReservationStatus>(status));
        shapes.insert(static_cast<int>(look.shape));
        QImage image(16, 16, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        Theme::paintShape(&painter, image.rect(), look.shape, Qt::black);
        painter.end();
        QImage blank(16, 16, QImage::Format_ARGB32);
        blank.fill(Qt::white);
        QVERIFY(image != blank);
    }
    QCOMPARE(shapes.size(), 9);
}

void TestLook::figuresKeepTheirWidth()
{
    QImage one(60, 20, QImage::Format_Grayscale8);
    one.fill(Qt::white);
    QImage other = one;
    QPainter first(&one);
    Theme::paintFigure(&first, QRectF(0, 0, 60, 20), u"8:11"_s);
    first.end();
    QPainter second(&other);
    Theme::paintFigure(&second, QRectF(0, 0, 60, 20), u"8:88"_s);
    second.end();
    const QFontMetricsF metrics(QApplication::font());
    qreal digit = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c)
        digit = std::max(digit, metrics.horizontalAdvance(QChar(c)));
    const int left = static_cast<int>(60 - 2 * digit) - 2;
    QCOMPARE(one.copy(0, 0, left, 20), other.copy(0, 0, left, 20));
    QVERIFY(one != other);
}

void TestLook::iconsAreAllThereAndFollowThePalette()
{
    QVERIFY(!icon(u"copy"_s).isNull());
    QDirIterator all(u":/icons"_s);
    int count = 0;
    while (all.hasNext()) {
        all.next();
        const QIcon each = icon(all.fileInfo().baseName());
        Theme::install(*qApp, Theme::Appearance::Light);
        const QImage light = each.pixmap(16, 16).toImage();
        Theme::install(*qApp, Theme::Appearance::Dark);
        const QImage dark = each.pixmap(16, 16).toImage();
        QVERIFY(light != dark);
        ++count;
    }
    QVERIFY(count >= 10);
}

void TestLook::everyErrorHasWordsAndAStep()
{
    QSet<QString> captions;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::ProxyCredentials); ++kind) {
        Error error;
        error.kind = static_cast<ErrorKind>(kind);
        const ErrorText text = errorText(error, ErrorPlace::Reservations);
        QVERIFY(!text.caption.isEmpty());
        captions.insert(text.caption);
    }
    QCOMPARE(captions.size(), static_cast<int>(ErrorKind::ProxyCredentials) + 1);
}

/// What came of a list of tasks or reservations is shown, of a list of names it is not; and where nothing stands,
/// nothing is.
void TestLook::saysOnlyWhatIsTrueOfWhatIsShown()
{
    for (const ErrorKind kind : {ErrorKind::ForeignUrl, ErrorKind::PagesInCircle, ErrorKind::PartialUrl}) {
        Error error;
        error.kind = kind;
        const auto claims = [&error](ErrorPlace place, bool isAnyShown) {
            return errorText(error, place, {.isAnyShown = isAnyShown}).advice.contains(u"is shown"_s);
        };
        for (const ErrorPlace place : {ErrorPlace::Tasks, ErrorPlace::Reservations}) {
            QVERIFY(claims(place, true));
            QVERIFY(!claims(place, false));
        }
        QVERIFY(!claims(ErrorPlace::Directory, true));
        QVERIFY(errorText(error, ErrorPlace::Directory).advice.contains(u"not used"_s));
    }
    Error error;
    error.kind = ErrorKind::Offline;
    QVERIFY(errorText(error, ErrorPlace::Tasks).advice.contains(u"is shown"_s));
    QVERIFY(!errorText(error, ErrorPlace::Tasks, {.isAnyShown = false}).advice.contains(u"is shown"_s));
}

void TestLook::errorsSayWhatToDo()
{
    Error error;
    error.kind = ErrorKind::NotFound;
    QVERIFY(errorText(error, ErrorPlace::Reservations).advice.contains(u"five minutes"_s));
    error.kind = ErrorKind::Unauthorized;
    QCOMPARE(errorText(error, ErrorPlace::Tasks).step, NextStep::Connect);
    error.kind = ErrorKind::ProxyCredentials;
    QCOMPARE(errorText(error, ErrorPlace::Tasks).caption, u"The proxy wants a user and a password."_s);
    QCOMPARE(nextStepText(errorText(error, ErrorPlace::Tasks).step), u"Sign in to the proxy…"_s);
    error.kind = ErrorKind::RateLimited;
    error.retryAfterMsecs = 7000;
    QVERIFY(errorText(error, ErrorPlace::Tasks).advice.contains(u"7 s"_s));
    error = {};
    error.kind = ErrorKind::CaptivePortal;
    const QString plain = errorText(error, ErrorPlace::Tasks).caption;
    const QDateTime until = QDateTime::currentDateTime().addSecs(120);
    error.retryAfterMsecs = 120'000;
    error.retryAtMsecs = until.toMSecsSinceEpoch();
    const ErrorText wait = errorText(error, ErrorPlace::Tasks);
    QVERIFY(wait.caption != plain);
    QVERIFY2(wait.caption.contains(u"asks to wait"_s), qPrintable(wait.caption));
    QVERIFY2(wait.advice.contains(until.time().toString(u"HH:mm:ss"_s)), qPrintable(wait.advice));
    error.kind = ErrorKind::ServerError; // a gateway's 503
    QVERIFY(errorText(error, ErrorPlace::Tasks).advice.contains(until.time().toString(u"HH:mm:ss"_s)));
    error = {};
    error.kind = ErrorKind::NotJson;
    RawAnswer page;
    page.method = "GET";
    page.statusLine = u"200 OK"_s;
    page.headers = {{"Content-Type", "text/html"}};
    page.body = "<HTML><b>Sign in</b>";
    page.complete = false;
    error.answer = std::make_shared<const RawAnswer>(page);
    QCOMPARE(errorText(error, ErrorPlace::Tasks).step, NextStep::ShowAnswer);
    const QString raw = rawAnswerText(error);
    for (const QString &part : {u"200 OK"_s, u"Content-Type: text/html"_s, u"<HTML><b>Sign in</b>"_s, u"cut"_s})
        QVERIFY(raw.contains(part));
    error.message = u"<b>no</b>\n"_s;
    error.code = 20003;
    error.requestId = u"RQ1"_s;
    const QString details = errorText(error, ErrorPlace::Tasks).details;
    QVERIFY(details.contains(u"<b>no</b>"_s) && details.contains(u"20003"_s) && details.contains(u"RQ1"_s));
    QVERIFY(!details.contains(u'\n'));
}

QTEST_MAIN(TestLook)
#include "tst_look.moc"
