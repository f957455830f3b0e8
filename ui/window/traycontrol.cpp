#include "traycontrol.h"

#include "profiles/settings.h"
#include "reservations/plaintext.h"
#include "reservations/tasklistmodel.h"
#include "ui/session/session.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int DrawPauseMsecs = 300;
constexpr int IconSize = 64;
constexpr qsizetype MostShown = 99;

QIcon iconWith(qsizetype count)
{
    QIcon plain = QApplication::windowIcon();
    if (plain.isNull())
        plain = icon(u"open"_s);
    if (count <= 0)
        return plain;
    QPixmap picture = plain.pixmap(IconSize, IconSize);
    if (picture.isNull())
        return plain;
    picture = picture.scaled(IconSize, IconSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(1);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect badge(IconSize / 4, IconSize / 3, IconSize * 3 / 4, IconSize * 2 / 3);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Tone::Wait, QApplication::palette()));
    painter.drawRoundedRect(badge, badge.height() / 3.0, badge.height() / 3.0);
    QFont font = QApplication::font();
    font.setWeight(QFont::Bold);
    font.setPixelSize(count > 9 ? IconSize * 2 / 5 : IconSize / 2);
    painter.setFont(font);
    painter.setPen(QApplication::palette().color(QPalette::Window));
    painter.drawText(badge, Qt::AlignCenter, count > MostShown ? u"99+"_s : QString::number(count));
    return QIcon(picture);
}

} // namespace

TrayControl::TrayControl(Settings &settings, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(DrawPauseMsecs);
    connect(&m_soon, &QTimer::timeout, this, &TrayControl::update);
    connect(&settings, &Settings::changed, this, [this](Setting which) {
        if (which == Setting::TrayIcon)
            listen();
    });
    listen();
}

TrayControl::~TrayControl() = default;

void TrayControl::setSession(const Session *session)
{
    if (m_session)
        m_session->tasks->disconnect(&m_soon);
    m_session = session;
    if (session) {
        const auto later = [this] {
            if (!m_soon.isActive())
                m_soon.start();
        };
        const QAbstractItemModel *tasks = session->tasks;
        connect(tasks, &QAbstractItemModel::rowsInserted, &m_soon, later);
        connect(tasks, &QAbstractItemModel::rowsRemoved, &m_soon, later);
        connect(tasks, &QAbstractItemModel::dataChanged, &m_soon, later);
        connect(tasks, &QAbstractItemModel::modelReset, &m_soon, later);
    }
    update();
}

void TrayControl::listen()
{
    const bool isWanted = m_settings.isOn(Setting::TrayIcon);
    if (isWanted == isOn())
        return;
    m_icon.reset();
    m_menu.reset();
    if (isWanted) {
        m_menu = std::make_unique<QMenu>();
        connect(m_menu->addAction(tr("Show the window")), &QAction::triggered, this, &TrayControl::showWindow);
        connect(m_menu->addAction(tr("Quit")), &QAction::triggered, &m_window, &QWidget::close);
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setObjectName(u"trayIcon"_s);
        m_icon->setContextMenu(m_menu.get());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
            if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                showWindow();
        });
        m_count = -1;
        update();
        m_icon->show(); // A panel that comes later shows it then.
    }
    Q_EMIT turned();
}

void TrayControl::update()
{
    if (!m_icon)
        return;
    qsizetype count = 0;
    if (m_session)
        count = m_session->tasks->tasksWith(TaskStatus::Pending).size() +
                m_session->tasks->tasksWith(TaskStatus::Reserved).size();
    if (count == m_count)
        return;
    m_count = count;
    m_icon->setIcon(iconWith(count));
    QString tip = tr("Reservation Desk");
    if (m_session)
        tip += u" · "_s + tr("%n task(s) wait(s)", nullptr, static_cast<int>(count));
    m_icon->setToolTip(oneLine(tip)); // A panel shows it as it is.
}

void TrayControl::showWindow()
{
    if (m_window.isMinimized())
        m_window.showNormal();
    else
        m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace Desk
