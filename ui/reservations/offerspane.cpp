#include "offerspane.h"

#include "reservations/offerwatch.h"
#include "reservations/roles.h"
#include "taskdelegate.h"
#include "ui/session/session.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int UsualRows = 4; ///< Shown until the user moves the splitter.
/// While something is going on, the list of tasks arrives every few seconds. Offers by an older list may have ended.
constexpr qint64 OldMsecs = 10'000;
} // namespace

OffersPane::OffersPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(tr("Offers"), this))
    , m_view(new OpenList(this))
    , m_delegate(new TaskDelegate(m_view))
    , m_state(new PlaceholderPage(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"offersPane"_s);
    m_view->setObjectName(u"offers"_s);
    m_view->setAccessibleName(tr("Offers"));
    m_view->setItemDelegate(m_delegate);
    m_state->setObjectName(u"offersState"_s);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    connect(m_view, &OpenList::opened, this,
            [this](const QModelIndex &index) { choose(index.data(ValueRole).value<Reservation>()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &OffersPane::showMenu);
    connect(m_view, &OpenList::pointedAtChanged, this, [this](bool isPointedAt) {
        if (m_watch)
            m_watch->model().setSteady(isPointedAt);
    });
    connect(&m_second, &QTimer::timeout, m_view, &OpenList::updateFigures);
    connect(&m_second, &QTimer::timeout, this, &OffersPane::updateAge);
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &OffersPane::updateView);
    updateView();
}

OffersPane::~OffersPane() = default;

QSize OffersPane::sizeHint() const
{
    const int row = m_delegate->rowHeight(font());
    return {Theme::grid(30), m_header->sizeHint().height() + UsualRows * row};
}

void OffersPane::setSession(const Session *session)
{
    if (m_watch) {
        m_watch->disconnect(&m_update);
        m_watch->model().setSteady(false);
    }
    m_watch = session ? session->offers : nullptr;
    m_current = {};
    m_view->setModel(m_watch ? &m_watch->model() : nullptr);
    m_second.stop();
    if (m_watch) {
        m_delegate->setClock(session->shownClock);
        m_now = session->clock.utc;
        connect(m_watch, &OfferWatch::changed, &m_update, qOverload<>(&QTimer::start));
        m_second.start();
    }
    updateView();
}

void OffersPane::setCurrent(Sid reservation)
{
    m_current = reservation;
    m_update.start();
}

bool OffersPane::goToNext()
{
    const PendingOffer *next = m_watch ? m_watch->model().after(m_current, m_now()) : nullptr;
    if (next)
        choose(Reservation(next->reservation));
    return next;
}

QString OffersPane::noneText() const
{
    return noneText(m_watch && m_watch->isComplete() && !m_watch->isLooking());
}

QString OffersPane::noneText(bool isCertain)
{
    return isCertain ? tr("No offer waits for an answer.") : tr("Looking for offers…");
}

void OffersPane::choose(const Reservation &reservation)
{
    const int row = m_watch ? m_watch->model().rowOf(reservation.sid) : -1;
    if (row >= 0 && !m_watch->model().at(row)->gone)
        Q_EMIT chosen(reservation.taskSid, reservation.sid);
}

void OffersPane::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const auto reservation = index.data(ValueRole).value<Reservation>();
    std::function<void()> open;
    if (index.flags().testFlag(Qt::ItemIsEnabled))
        open = [this, reservation] { choose(reservation); };
    popupRowMenu(m_view, at,
                 {{tr("Open"), open, u"open"_s},
                  copyItem(tr("Copy SID"), reservation.sid.toString()),
                  copyItem(tr("Copy title"), index.data().toString()),
                  copyItem(tr("Copy worker"), reservation.workerName)});
}

/// Beside the number of offers stands how old they are, where that is more than usual.
void OffersPane::updateAge()
{
    const int count = m_watch ? m_watch->model().count() : 0;
    const QString number = count ? QLocale().toString(count) : QString();
    const qint64 age = count ? m_watch->age() : -1;
    const QString shown = age > OldMsecs ? tr("%1, read %2 ago").arg(number, waitText(age)) : number;
    if (shown != m_header->count())
        m_header->setCount(shown);
}

void OffersPane::updateView()
{
    const int count = m_watch ? m_watch->model().rowCount() : 0;
    updateAge();
    m_pages->setCurrentWidget(count ? static_cast<QWidget *>(m_view) : m_state);
    if (!m_watch)
        m_state->setState({}, {});
    else if (const std::optional<Error> error = m_watch->error())
        m_state->setState(tr("The offers could not be read."), errorText(*error, ErrorPlace::Tasks).caption);
    else if (m_watch->isUnclear())
        m_state->setState(tr("Whether an offer waits cannot be told."),
                          tr("Some tasks or reservations have a status that nobody knows."));
    else
        m_state->setState(noneText(m_watch->isComplete()), {});
    if (m_watch && m_view->model()) {
        const int row = m_watch->model().rowOf(m_current);
        m_view->showOpen(row >= 0 ? m_watch->model().index(row) : QModelIndex());
    }
}

} // namespace Desk
