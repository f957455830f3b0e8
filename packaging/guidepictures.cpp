// Takes the guide's pictures of the program itself: desk_guidepictures FOLDER. The simulated contact centre begins at
// the same moment each time, and the window has the same size; it is drawn without a screen. For packaging/pictures
// alone.

#include "profiles/profilestore.h"
#include "profiles/secretstore.h"
#include "profiles/settings.h"
#include "reservations/roles.h"
#include "startup/sessioncontroller.h"
#include "taskrouter/values.h"
#include "translations/translators.h"
#include "ui/plans/plandialog.h"
#include "ui/widgets/sidlabel.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QLocale>
#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace Desk;

namespace {

constexpr QSize WindowSize(1120, 700);
constexpr QSize TallWindow(1120, 860); ///< For what is a part of it.
/// What a pane shows comes from a simulator in this program; in this time it has come.
constexpr int SettleMsecs = 1500;

void wait(int msecs)
{
    QEventLoop loop;
    QTimer::singleShot(msecs, &loop, &QEventLoop::quit);
    loop.exec();
}

class Pictures
{
public:
    Pictures(MainWindow &window, QString folder)
        : m_window(window)
        , m_folder(std::move(folder))
    {
    }

    [[nodiscard]] bool takeAll()
    {
        QElapsedTimer since;
        since.start();
        while (m_window.findChild<SidLabel *>(u"detailSid"_s)->sid().isNull()) {
            if (since.elapsed() > 30'000)
                return false;
            wait(50);
        }
        trigger("goAct");
        wait(SettleMsecs);
        take(u"window"_s, &m_window);
        takePlan();
        m_window.resize(TallWindow);
        trigger("goTimeline");
        wait(SettleMsecs);
        take(u"timeline"_s, pane());
        openWaiting();
        trigger("goWhy");
        wait(SettleMsecs);
        take(u"why"_s, pane());
        trigger("goTrainer");
        wait(SettleMsecs);
        take(u"trainer"_s, m_window.findChild<QWidget *>(u"trainer"_s));
        return m_taken == 5;
    }

private:
    void trigger(const char *action) const { m_window.findChild<QAction *>(QLatin1StringView(action))->trigger(); }
    [[nodiscard]] QWidget *pane() const { return m_window.findChild<QWidget *>(u"storyPane"_s); }

    /// Opens the first task that nobody has been offered.
    void openWaiting() const
    {
        const QAbstractItemModel &tasks = *m_window.findChild<QAbstractItemView *>(u"tasks"_s)->model();
        for (int heading = 0; heading < tasks.rowCount(); ++heading) {
            const QModelIndex under = tasks.index(heading, 0);
            if (!under.data().toString().startsWith(u"pending"_s, Qt::CaseInsensitive) || !tasks.hasChildren(under))
                continue;
            m_window.openText(tasks.index(0, 0, under).data(SidRole).value<Sid>().toString());
            wait(SettleMsecs);
            return;
        }
        std::fprintf(stderr, "no task is pending\n");
    }

    void takePlan()
    {
        m_window.findChild<QTableView *>(u"reservations"_s)->selectAll();
        trigger("actOnMarked");
        auto *menu = m_window.findChild<QMenu *>(u"bulkMenu"_s);
        if (!menu)
            return;
        menu->findChild<QAction *>(u"bulk.reject"_s)->trigger();
        menu->close();
        wait(SettleMsecs);
        auto *plan = m_window.findChild<PlanDialog *>();
        take(u"plan"_s, plan);
        if (plan)
            plan->close();
        wait(100);
    }

    void take(const QString &name, QWidget *what)
    {
        if (what && what->grab().save(m_folder + u'/' + name + u".png"_s))
            ++m_taken;
        else
            std::fprintf(stderr, "%s was not taken\n", qPrintable(name));
    }

    MainWindow &m_window;
    QString m_folder;
    int m_taken = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    qputenv("TZ", "UTC");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslators(*QCoreApplication::instance(), QLocale());
    QElapsedTimer since;
    since.start();
    Settings settings(home.filePath(u"settings.json"_s));
    ProfileStore profiles(home.filePath(u"profiles.json"_s));
    SessionSecretStore keyring;
    MainWindow window(settings, since);
    StartupInput input;
    input.line.training = true;
    input.journalPath = home.filePath(u"journal/journal.sqlite"_s);
    const SessionController controller(window, profiles, keyring, settings, std::move(input));
    window.resize(WindowSize);
    window.show();
    return Pictures(window, QString::fromLocal8Bit(argv[1])).takeAll() ? 0 : 1;
}
