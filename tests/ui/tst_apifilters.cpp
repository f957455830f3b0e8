#include "profiles/settings.h"
#include "reservations/directory.h"
#include "support/samples.h"
#include "support/taskrouterscript.h"
#include "support/windowtest.h"
#include "taskrouter/client.h"
#include "ui/instructions/directorynames.h"
#include "ui/reservations/apifilters.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Desk;
using namespace Qt::StringLiterals;

/// The filters of the reservations in panes of every width.
class TestApiFilters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_pane.reset(); }
    void sayEverythingWhereThereIsRoom();
    void noButtonIsCut_data();
    void noButtonIsCut();
    void sayEverythingAgainWhenThePaneGrows();
    void askForAsManyRowsAPageAsWasSaved();
    void workersOfOneNameAreToldApart();
    void aHeadingsCountGivesWayByWholeForms();

private:
    [[nodiscard]] QToolButton *button(const QString &name) const { return m_header->findChild<QToolButton *>(name); }
    void resize(int width)
    {
        // A window would not be made narrower than its layout likes; a pane is.
        m_header->setGeometry(0, 0, width, 200);
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_pane;
    PaneHeader *m_header = nullptr;
    ApiFilters *m_filters = nullptr;
};

void TestApiFilters::init()
{
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.json"_s));
    m_pane = std::make_unique<QWidget>();
    m_pane->resize(800, 200);
    m_header = new PaneHeader(u"Reservations"_s, m_pane.get());
    m_filters = new ApiFilters(*m_settings);
    auto *field = new QLineEdit;
    field->setMinimumWidth(Theme::grid(20));
    m_header->addControl(m_filters);
    m_header->addControl(field, 4);
    m_pane->show();
}

void TestApiFilters::sayEverythingWhereThereIsRoom()
{
    resize(700);
    QCOMPARE(button(u"statusFilter"_s)->text(), u"Any status ▾"_s);
    QCOMPARE(button(u"workerFilter"_s)->text(), u"Any worker ▾"_s);
    QCOMPARE(button(u"rowsFilter"_s)->text(), u"All rows ▾"_s);
}

void TestApiFilters::noButtonIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("status");
    for (const int width : {260, 280, 320, 360, 420, 520, 700}) {
        QTest::addRow("%d", width) << width << QString();
        QTest::addRow("%d, filtered", width) << width << u"rescinded"_s;
    }
}

void TestApiFilters::noButtonIsCut()
{
    QFETCH(int, width);
    QFETCH(QString, status);
    m_filters->setStatus(status);
    resize(width);
    for (const QString &name : {u"statusFilter"_s, u"workerFilter"_s, u"rowsFilter"_s}) {
        QTRY_VERIFY2(button(name)->width() >= button(name)->sizeHint().width(), qPrintable(button(name)->text()));
        QVERIFY(m_header->rect().contains(QRect(button(name)->mapTo(m_header, QPoint()), button(name)->size())));
    }
    QVERIFY(status.isEmpty() || button(u"statusFilter"_s)->text().startsWith(status));
}

void TestApiFilters::sayEverythingAgainWhenThePaneGrows()
{
    resize(m_filters->sizeHint().width()); // The margins take some of it.
    QTRY_COMPARE(button(u"statusFilter"_s)->text(), u"Status ▾"_s);
    // Who cannot see is told what is chosen all the same.
    QCOMPARE(button(u"statusFilter"_s)->accessibleName(), u"Status: any"_s);
    QCOMPARE(button(u"workerFilter"_s)->accessibleName(), u"Worker: any"_s);
    QCOMPARE(button(u"rowsFilter"_s)->accessibleName(), u"Rows: all"_s);
    resize(700);
    QTRY_COMPARE(button(u"statusFilter"_s)->text(), u"Any status ▾"_s);
}

/// From the first list on: it is not enough to hear of changes.
void TestApiFilters::askForAsManyRowsAPageAsWasSaved()
{
    QCOMPARE(m_filters->filter().pageSize, LargestPage);
    WindowTest::TestedWindow tested;
    tested.settings.setPageSize(7);
    tested.open();
    QCOMPARE(tested.training->taskWatch.filter().pageSize, 7);
    tested.settings.setPageSize(20);
    QCOMPARE(tested.training->taskWatch.filter().pageSize, 20);
}

/// In the filter and in the fields that take a worker.
void TestApiFilters::workersOfOneNameAreToldApart()
{
    const auto worker = [](quint32 number, const QString &name, const QString &contact) {
        Worker one;
        one.sid = Samples::sid(SidKind::Worker, number);
        one.workspaceSid = Samples::sid(SidKind::Workspace, 1);
        one.friendlyName = name;
        one.attributes = contact.isEmpty() ? u"{}"_s : u"{\"contact_uri\":\"%1\"}"_s.arg(contact);
        return one;
    };
    TaskRouterScript server;
    server.list("/v1/Workspaces/" + Samples::sid(SidKind::Workspace, 1).toLatin1() + "/Workers", "workers",
                TaskRouterScript::json(QList<Worker>{worker(0xa1, u"Alice"_s, {}), worker(0xb2, u"Bob"_s, {}),
                                                     worker(0xc3, u"alice"_s, u"client:alice"_s),
                                                     worker(0xd4, u"Alice"_s, {})}));
    Client client(server.endpoint(), TaskRouterScript::options());
    Directory directory(client);
    directory.open(Samples::sid(SidKind::Workspace, 1));
    m_filters->setDirectory(&directory);
    QTRY_COMPARE(directory.workers().size(), 4);
    QMenu *menu = button(u"workerFilter"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    const QList<QAction *> actions = menu->actions();
    for (const QAction *action : actions)
        texts.append(action->text());
    const auto end = [&directory](int row) { return directory.workers().at(row).sid.toString().right(4); };
    for (const int row : {0, 2, 3})
        QVERIFY2(texts.contains(directory.workers().at(row).friendlyName + u" · …"_s + end(row)),
                 qPrintable(texts.join(u'|')));
    QVERIFY(texts.contains(u"Bob"_s));
    actions.at(texts.indexOf(u"Alice · …"_s + end(3)))->trigger();
    QCOMPARE(m_filters->filter().worker, directory.workers().at(3).sid);
    resize(800);
    QVERIFY2(button(u"workerFilter"_s)->text().contains(end(3)), qPrintable(button(u"workerFilter"_s)->text()));
    // In the fields of a form their addresses stand beside them as well.
    DirectoryNames names(directory);
    QStringList titles;
    const QList<NamedValue> values = names.of(NameKind::Workers);
    for (const NamedValue &value : values)
        titles.append(value.title());
    titles.sort();
    QStringList expected{u"Alice · …"_s + end(0), u"Alice · …"_s + end(3), u"Bob"_s,
                         u"alice · client:alice …"_s + end(2)};
    expected.sort();
    QCOMPARE(titles, expected);
}

void TestApiFilters::aHeadingsCountGivesWayByWholeForms()
{
    QWidget pane; // A window would not be made narrower than its layout likes.
    PaneHeader header(u"Workers"_s, &pane);
    auto *close = new QToolButton;
    close->setText(u"Tasks"_s);
    header.addControl(close);
    const QString whole = u"40, 0 available · as of 25 s ago"_s;
    header.setCount(QStringList{whole, u"40, 0 available"_s, u"40"_s});
    pane.resize(700, 100);
    pane.show();
    const auto *count = header.findChild<QLabel *>(u"paneCount"_s);
    QStringList seen;
    for (int width = 600; width >= header.minimumSizeHint().width(); width -= 3) {
        header.setGeometry(0, 0, width, 60);
        QCoreApplication::processEvents();
        QVERIFY2(count->width() >= count->sizeHint().width(), qPrintable(u"%1 in %2"_s.arg(count->text()).arg(width)));
        QCOMPARE(count->toolTip().contains(u"as of 25 s"_s), count->text() != whole);
        QCOMPARE(header.count(), whole);
        if (seen.isEmpty() || seen.constLast() != count->text())
            seen.append(count->text());
    }
    // A second row comes before a shorter form does.
    QCOMPARE(seen, (QStringList{whole, u"40, 0 available"_s, u"40"_s}));
    header.setCount(u"7"_s);
    QCOMPARE(count->text(), u"7"_s);
    QVERIFY(count->toolTip().isEmpty());
}

QTEST_MAIN(TestApiFilters)
#include "tst_apifilters.moc"
