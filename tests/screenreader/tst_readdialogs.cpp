#include "reader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Every dialog over the accessibility bus, and every menu: each control says what it is, and can be used.
class TestReadDialogs : public Reader
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(bus().problem().isEmpty(), qPrintable(bus().problem())); }
    void everyDialogCanBeUsed();
    void everyRareDialogCanBeUsed_data();
    void everyRareDialogCanBeUsed();
    void thePaletteSaysWhatIsMarked();
    void theMenuOfARowIsRead();

private:
    [[nodiscard]] QList<Spoken> dialogs() const;
    [[nodiscard]] bool leaves(const Spoken &dialog) const;
};

namespace {

/// Signs of keys, as X has them.
constexpr uint EscapeKey = 0xff1b;
constexpr uint DownKey = 0xff54;
constexpr uint MenuKey = 0xff67;

bool isDialog(const Spoken &one)
{
    return one.role == u"dialog" || one.role == u"alert message" || one.role == u"alert";
}

} // namespace

/// Those that stand alone: a message within a window is none.
QList<Spoken> TestReadDialogs::dialogs() const
{
    QList<Spoken> all = bus().shown(program());
    all.removeIf([](const Spoken &one) { return !isDialog(one) || !one.within.endsWith(program()); });
    return all;
}

/// By the button that changes nothing, or by Esc where there is none.
bool TestReadDialogs::leaves(const Spoken &dialog) const
{
    const auto isLeaving = [&dialog](const Spoken &one) {
        return one.role == u"push button" && one.isEnabled && one.within.endsWith(dialog.name) &&
               (one.name == u"Cancel" || one.name == u"Close" || one.name == u"OK");
    };
    const std::optional<Spoken> button = bus().waitFor(program(), isLeaving, 0);
    if (button && !bus().press(*button))
        return false;
    // A key goes to a window only once the window manager has given it the keyboard.
    return QTest::qWaitFor([&] { return !dialogs().contains(dialog) || (!button && !bus().strike(EscapeKey)); },
                           20'000);
}

/// Whatever a menu opens: an item of a dialog ends with "…", but for three.
void TestReadDialogs::everyDialogCanBeUsed()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s});
    QVERIFY(find(u"radio button"_s, u"Accept"_s));
    QList<Spoken> items = bus().shown(program());
    items.removeIf([](const Spoken &one) {
        const bool opens = one.name.endsWith(u'…') || one.name == u"Keys" || one.name == u"User guide" ||
                           one.name.startsWith(u"About");
        // Nothing is marked, and nothing is in the form; the request is pasted into the panel.
        static const QStringList others{u"Act on all marked…"_s, u"Save form as preset…"_s, u"Paste request…"_s};
        return one.role != u"menu item" || !one.isEnabled || !opens || others.contains(one.name);
    });
    QStringList seen;
    bool isRight = true;
    for (const Spoken &item : std::as_const(items)) {
        QVERIFY2(bus().press(item), qPrintable(item.words()));
        QList<Spoken> open;
        QVERIFY2(QTest::qWaitFor([&] { return !(open = dialogs()).isEmpty(); }), qPrintable(item.words()));
        QVERIFY2(!open.constFirst().name.isEmpty(), qPrintable(item.words()));
        QTest::qWait(200);   // What it reads before it has all.
        if (!isAllRight()) { // What goes while it is read has no name any more.
            qWarning("%s", qPrintable(item.name));
            isRight = false;
        }
        QVERIFY2(leaves(open.constFirst()), qPrintable(item.words()));
        seen += item.name;
    }
    QVERIFY2(isRight, "see the warnings");
    // The walk did find what there is.
    QVERIFY2(seen.size() >= 20, qPrintable(seen.join(u'\n')));
    QVERIFY(seen.contains(u"Keys"_s) && seen.contains(u"Settings…"_s) && seen.contains(u"Go to anything…"_s));
}

void TestReadDialogs::everyRareDialogCanBeUsed_data()
{
    QTest::addColumn<QString>("name");
    QProcess names;
    names.start(QStringLiteral(DESK_RARE_DIALOGS), QStringList());
    QVERIFY(names.waitForFinished());
    const QByteArrayList all = names.readAllStandardOutput().trimmed().split('\n');
    QVERIFY(all.size() >= 10);
    for (const QByteArray &name : all)
        QTest::newRow(name.constData()) << QString::fromUtf8(name);
}

/// Those that come when something has happened: a refusal by a proxy, a file with several tasks.
void TestReadDialogs::everyRareDialogCanBeUsed()
{
    QFETCH(QString, name);
    const Running app(QStringLiteral(DESK_RARE_DIALOGS), {name});
    QList<Spoken> open;
    QVERIFY(QTest::qWaitFor([&] { return !(open = dialogs()).isEmpty(); }, 40'000));
    QVERIFY(!open.constFirst().name.isEmpty());
    QVERIFY(isAllRight());
    const auto tabs = [this] {
        QList<Spoken> all = bus().shown(program());
        all.removeIf([](const Spoken &one) { return one.role != u"page tab"; });
        return all;
    };
    const QList<Spoken> pages = tabs();
    for (const Spoken &page : pages) {
        if (page.within.contains(open.constFirst().name)) {
            QVERIFY2(bus().press(page), qPrintable(page.words()));
            QVERIFY2(isAllRight(), qPrintable(page.words()));
        }
    }
    QVERIFY(leaves(open.constFirst()));
}

/// The field keeps the keyboard, so that what is marked in the list must be said.
void TestReadDialogs::thePaletteSaysWhatIsMarked()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    QVERIFY(find(u"push button"_s, u"Accept for Dana"_s));
    QVERIFY(press(u"menu item"_s, u"Go to anything…"_s));
    QVERIFY(bus().waitFor(program(), [](const Spoken &one) {
        return one.role == u"text" && one.isFocused && one.within.endsWith(u"Go to anything");
    }));
    QStringList heard;
    static_cast<void>(bus().takeAnnounced());
    for (const char letter : {'b', 'u', 'g'})
        QVERIFY(bus().strike(uint(letter)));
    QVERIFY(hears(u"Bug bundle…"_s, heard));
    heard.clear();
    for (const char letter : {'x', 'x', 'x'})
        QVERIFY(bus().strike(uint(letter)));
    QVERIFY(hears(u"Nothing is called so."_s, heard));
}

/// The keyboard opens it; each item is told of, and its end is where it began.
void TestReadDialogs::theMenuOfARowIsRead()
{
    const Running app(QStringLiteral(DESK_APP), {u"--training"_s, u"first-day"_s});
    QVERIFY(find(u"push button"_s, u"Accept for Dana"_s));
    QVERIFY(press(u"menu item"_s, u"Go to reservations"_s));
    QTest::qWait(300);
    static_cast<void>(bus().takeFocused());
    QVERIFY(bus().strike(MenuKey));
    QStringList items;
    for (int at = 0; at < 30; ++at) {
        QVERIFY(bus().strike(DownKey));
        std::optional<Spoken> item;
        QTRY_VERIFY2(item || (item = bus().takeFocused()), qPrintable(items.join(u'\n')));
        QVERIFY2(faultsOf({*item}).isEmpty() && !item->name.isEmpty(), qPrintable(item->words()));
        QCOMPARE(item->role, u"menu item"_s);
        if (items.contains(item->name))
            break;
        items += item->name;
    }
    QVERIFY2(items.size() >= 3, qPrintable(items.join(u'\n')));
    QVERIFY(bus().strike(EscapeKey));
    std::optional<Spoken> after;
    QTRY_VERIFY(after || (after = bus().takeFocused()));
    QVERIFY2(after->role != u"menu item", qPrintable(after->words()));
}

QTEST_GUILESS_MAIN(TestReadDialogs)
#include "tst_readdialogs.moc"
