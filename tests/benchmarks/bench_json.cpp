// What an answer of 10 MB costs: opened, looked through for the first time, shown as it came. Prints one line each;
// ends with 1 where a figure is over its limit.

#include "ui/widgets/jsonview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QToolButton>

#include <cstdio>
#include <functional>

using namespace Desk;
using namespace Qt::StringLiterals;

namespace {

bool failed = false;

void line(const char *what, double limit, const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    const double figure = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    std::printf("%-46s %9.2f ms   limit %7.2f%s\n", what, figure, limit, figure > limit ? "   FAILED" : "");
    failed = failed || figure > limit;
}

/// Like a long list of reservations with the attributes of their tasks.
QByteArray answer(int first)
{
    QByteArray text("{\"reservations\":[");
    for (int i = first; text.size() < 10 * 1024 * 1024; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(32, '0');
        text +=
            "{\"account_sid\":\"AC" + number + "\",\"sid\":\"WR" + number + "\",\"task_sid\":\"WT" + number +
            "\",\"worker_name\":\"Worker " + QByteArray::number(i % 40) +
            "\",\"reservation_status\":\"pending\",\"date_created\":\"2026-05-14T10:50:00Z\"," +
            "\"attributes\":\"{\\\"from\\\":\\\"+15005550006\\\",\\\"vip\\\":true}\",\"n\":" + QByteArray::number(i) +
            "},";
    }
    text.chop(1);
    return text + "]}";
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme::install(application, Theme::Appearance::Light);
    JsonView view;
    view.resize(500, 700);
    view.show();
    QApplication::processEvents();
    const QByteArray body = answer(0);
    line("10 MB opened and painted", 150, [&] {
        view.setBody(body);
        QApplication::processEvents();
    });
    auto *find = view.findChild<QLineEdit *>(u"jsonFind"_s);
    line("the first find", 50, [&] { find->setText(u"w"_s); });
    line("the next letter", 50, [&] { find->setText(u"wr0000"_s); });
    line("a word that is nowhere", 50, [&] { find->setText(u"nowhere"_s); });
    find->clear();
    line("as received", 150, [&] {
        view.findChild<QToolButton *>(u"jsonRaw"_s)->setChecked(true);
        QApplication::processEvents();
    });
    line("the first find there", 100, [&] { find->setText(u"wr0000"_s); });
    return failed ? 1 : 0;
}
