#include "selftest.h"

#include "reservations/roles.h"
#include "taskrouter/values.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QGuiApplication>
#include <QPushButton>
#include <QTableView>

#include <functional>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Between two looks; each step is done as soon as it can be.
constexpr int LookMsecs = 50;

[[nodiscard]] int rowWith(const QAbstractItemModel &model, const std::function<bool(const QModelIndex &)> &fits)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (fits(model.index(row, 0)))
            return row;
    }
    return -1;
}

[[nodiscard]] bool hasStatus(const QModelIndex &index, ReservationStatus status)
{
    return index.data(StatusRole).toInt() == static_cast<int>(status);
}

} // namespace

SelfTest::SelfTest(MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    m_timer.setInterval(LookMsecs);
    connect(&m_timer, &QTimer::timeout, this, &SelfTest::look);
}

SelfTest::~SelfTest() = default;

void SelfTest::start(int patienceMsecs)
{
    m_patience = patienceMsecs;
    m_since.start();
    m_timer.start();
}

void SelfTest::look()
{
    if (m_since.elapsed() > m_patience) {
        finish(false, missing());
        return;
    }
    m_table = m_window.findChild<QTableView *>(u"reservations"_s);
    if (!m_table || !m_table->model())
        return;
    switch (m_step) {
    case Step::List:
        choose();
        break;
    case Step::Accept:
        accept();
        break;
    case Step::Send:
        send();
        break;
    case Step::SeeAccepted:
        seeAccepted();
        break;
    }
}

void SelfTest::choose()
{
    const QAbstractItemModel &model = *m_table->model();
    const int row =
        rowWith(model, [](const QModelIndex &index) { return hasStatus(index, ReservationStatus::Pending); });
    m_rows = model.rowCount();
    if (row < 0)
        return;
    const QModelIndex index = model.index(row, 0);
    m_chosen = index.data(SidRole).value<Sid>();
    m_table->setCurrentIndex(index);
    m_step = Step::Accept;
}

void SelfTest::accept()
{
    // The simulated people answer as well: what is not offered any more is not accepted, and another one is chosen.
    if (!hasStatus(m_table->currentIndex(), ReservationStatus::Pending)) {
        m_step = Step::List;
        return;
    }
    auto *action = m_window.findChild<QAction *>(u"action.accept"_s);
    if (!action || !action->isEnabled())
        return;
    action->trigger();
    m_step = Step::Send;
}

void SelfTest::send()
{
    auto *button = m_window.findChild<QPushButton *>(u"send"_s);
    if (button && button->isVisible() && button->isEnabled()) {
        button->click();
        m_step = Step::SeeAccepted;
    } else if (!hasStatus(m_table->currentIndex(), ReservationStatus::Pending)) {
        m_step = Step::List;
    }
}

void SelfTest::seeAccepted()
{
    const QAbstractItemModel &model = *m_table->model();
    const int row = rowWith(model, [this](const QModelIndex &index) {
        return index.data(SidRole).value<Sid>() == m_chosen && !hasStatus(index, ReservationStatus::Pending);
    });
    if (row < 0)
        return;
    if (!hasStatus(model.index(row, 0), ReservationStatus::Accepted)) {
        // Somebody else was faster, or the caller hung up: not what is tested here.
        m_step = Step::List;
        return;
    }
    finish(true, u"%1 reservations listed, %2 accepted, after %3 ms on %4"_s.arg(m_rows)
                     .arg(m_chosen.toString())
                     .arg(m_since.elapsed())
                     .arg(QGuiApplication::platformName()));
}

QString SelfTest::missing() const
{
    switch (m_step) {
    case Step::List:
        return m_rows == 0 ? u"the simulator's reservations are not listed"_s : u"no reservation is offered"_s;
    case Step::Accept:
        return u"Accept stays disabled"_s;
    case Step::Send:
        return u"Send stays disabled"_s;
    case Step::SeeAccepted:
        return u"the reservation was sent and is not shown as accepted"_s;
    }
    return {};
}

void SelfTest::finish(bool passed, const QString &what)
{
    m_timer.stop();
    Q_EMIT finished(passed, what);
}

} // namespace Desk
