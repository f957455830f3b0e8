#include "windowstatus.h"

#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "taskrouter/client.h"
#include "ui/session/session.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/steadylabel.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int RoomyUnits = 110;        ///< Of width, in units of the grid: the profile is named.
constexpr qint64 UsualAgeSeconds = 10; ///< Of what is polled often.
} // namespace

WindowStatus::WindowStatus(QWidget *parent)
    : QStatusBar(parent)
    , m_profile(new ElidedLabel({}, this))
    , m_rows(new PlainLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_offer(new QToolButton(this))
    , m_age(new SteadyLabel(this))
    , m_limit(new SteadyLabel(this))
{
    setObjectName(u"statusBar"_s);
    setSizeGripEnabled(false);
    setMinimumHeight(Theme::measures(font()).status);
    setContentsMargins(Theme::grid(3) - 2, 0, Theme::grid(3) - 2, 0); // QStatusBar adds two pixels of its own.
    const QFont small = Theme::secondaryFont(font());
    for (QWidget *label : std::initializer_list<QWidget *>{m_profile, m_rows, m_age, m_limit, m_cancel, m_offer}) {
        label->setFont(small);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    for (QWidget *figure : {m_age, m_limit})
        figure->setAutoFillBackground(true); // So that a second is painted without all that lies below.
    m_age->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (QLabel *label : std::initializer_list<QLabel *>{m_rows, m_age, m_limit})
        label->setIndent(Theme::grid(2));
    m_profile->setObjectName(u"statusProfile"_s);
    m_rows->setObjectName(u"statusRows"_s);
    m_age->setObjectName(u"statusAge"_s);
    m_limit->setObjectName(u"statusLimit"_s);
    m_progress->setObjectName(u"statusProgress"_s);
    m_progress->setRange(0, 0); // The total is known only at the end.
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(Theme::grid(24), Theme::grid(2));
    m_progress->setAccessibleName(tr("Loading"));
    m_cancel->setObjectName(u"cancelLoading"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop loading; rows that came stay"));
    m_offer->setObjectName(u"statusOffer"_s);
    m_offer->setAutoRaise(true);
    m_offer->setToolTip(tr("It was copied elsewhere"));
    m_offer->hide();
    addWidget(m_profile);
    addWidget(m_rows);
    addWidget(m_progress);
    addWidget(m_cancel);
    addWidget(m_offer);
    connect(m_offer, &QToolButton::clicked, this, [this] {
        const Sid sid = m_offered;
        offer({});
        Q_EMIT openWanted(sid);
    });
    addPermanentWidget(m_age);
    addPermanentWidget(m_limit);
    connect(&m_second, &QTimer::timeout, this, &WindowStatus::tick);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_session)
            m_session->taskWatch->cancel();
    });
    updateLoading();
}

WindowStatus::~WindowStatus() = default;

void WindowStatus::setSession(const Session *session)
{
    if (m_session) {
        m_session->taskWatch->disconnect(this);
        m_session->client->disconnect(this);
        m_session->reservations->disconnect(this);
    }
    m_session = session;
    m_limit->clear();
    m_limitText.clear();
    m_shownAge = -1;
    m_profile->setText(session ? session->title : QString());
    if (session) {
        connect(session->taskWatch, &TaskWatch::opened, this, &WindowStatus::updateLoading);
        connect(session->taskWatch, &TaskWatch::loadingChanged, this, &WindowStatus::updateLoading);
        connect(session->taskWatch, &TaskWatch::progressed, this, &WindowStatus::updateLoading);
        connect(session->taskWatch, &TaskWatch::refreshed, this, [this] {
            if (m_shownAge < 0 || m_shownAge > UsualAgeSeconds)
                updateAge();
        });
        connect(session->reservations, &QAbstractItemModel::rowsRemoved, this, &WindowStatus::updateLoading);
        connect(session->reservations, &QAbstractItemModel::modelReset, this, &WindowStatus::updateLoading);
    }
    // A recording is never refreshed, and its limit was that of another time.
    const bool isLive = session && !session->isRecording;
    if (isLive) {
        connect(session->client, &Client::rateLimitSeen, this, [this](int remaining, int limit) {
            m_limitText = tr("limit %1 of %2").arg(remaining).arg(limit);
            if (m_limit->text().isEmpty())
                m_limit->showText(m_limitText);
        });
        m_second.start();
    } else {
        m_second.stop();
    }
    setPlainToolTip(m_age, session && !isLive ? tr("What TaskRouter answered then. Nothing is read now.") : QString());
    updateLoading();
}

void WindowStatus::offer(Sid sid)
{
    m_offered = sid;
    m_offer->setVisible(!sid.isNull());
    m_offer->setText(tr("Open %1").arg(sid.shortened()));
    m_offer->setAccessibleName(tr("Open %1, which was copied elsewhere").arg(sid.toString()));
}

void WindowStatus::updateLoading()
{
    const TaskWatch *watch = m_session ? m_session->taskWatch : nullptr;
    const int rows = m_session ? m_session->reservations->rowCount() : 0;
    // None is as good as unknown until they were read.
    const bool isKnown = watch && !(watch->address() == Address()) && (rows > 0 || watch->refreshedAt() > 0);
    m_rows->setText(!isKnown    ? QString()
                    : rows == 1 ? tr("1 reservation")
                                : tr("%1 reservations").arg(QLocale().toString(rows)));
    const bool pages = watch && watch->isLoading();
    // A poll in the background shows no progress bar, which would only flicker.
    m_progress->setVisible(pages && watch->refreshedAt() == 0);
    m_cancel->setVisible(m_progress->isVisibleTo(this));
    if (!watch || watch->refreshedAt() == 0 || m_shownAge < 0)
        updateAge();
}

/// Figures wait for the second, when the window is painted anyway: several polls a second each change one of them.
void WindowStatus::tick()
{
    updateAge();
    if (!m_limitText.isEmpty())
        m_limit->showText(m_limitText);
}

void WindowStatus::updateAge()
{
    m_shownAge = -1;
    if (!m_session || m_session->taskWatch->refreshedAt() == 0) {
        m_age->clear();
        return;
    }
    if (m_session->isRecording) {
        m_age->showText(tr("as recorded"));
        return;
    }
    m_shownAge = m_session->taskWatch->sinceRefresh() / 1000;
    m_age->showText(m_shownAge < 120 ? tr("refreshed %1 s ago").arg(m_shownAge)
                                     : tr("refreshed %1 ago").arg(elapsedText(m_shownAge * 1000)));
}

/// A narrow one leaves out what stands elsewhere as well: the banner says where one is, the heading how many rows.
void WindowStatus::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    const bool hasRoom = width() >= Theme::grid(RoomyUnits);
    m_profile->setVisible(hasRoom);
    m_rows->setVisible(hasRoom);
}

QSize WindowStatus::minimumSizeHint() const
{
    return {Theme::grid(RoomyUnits / 2), QStatusBar::minimumSizeHint().height()};
}

void WindowStatus::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), Theme::line(palette()));
}

} // namespace Desk
