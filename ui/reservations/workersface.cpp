#include "workersface.h"

#include "reservations/roles.h"
#include "reservations/workerwatch.h"
#include "reservations/workspacewatch.h"
#include "taskdelegate.h"
#include "ui/session/session.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/openlist.h"
#include "ui/widgets/paneheader.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qint64 OldWorkersMsecs = 20'000; ///< Older than usual: it is said how old.

} // namespace

WorkersFace::WorkersFace(QWidget *parent)
    : QWidget(parent)
    , m_header(new PaneHeader(tr("Workers"), this))
    , m_search(new SearchField(u"workerSearch"_s, tr("Find a worker"), this))
    , m_view(new OpenList(this))
    , m_delegate(new TaskDelegate(m_view))
    , m_state(new PlaceholderPage(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"workersFace"_s);
    m_view->setObjectName(u"workers"_s);
    m_view->setAccessibleName(tr("Workers"));
    m_view->setItemDelegate(m_delegate);
    m_state->setObjectName(u"workersState"_s);
    m_pages->addWidget(m_state);
    m_pages->addWidget(m_view);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(Theme::grid(2), Theme::grid(1), Theme::grid(2), Theme::grid(1));
    field->addWidget(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(field);
    column->addWidget(m_pages, 1);
    connect(m_view, &OpenList::opened, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(index.data(SidRole).value<Sid>()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &WorkersFace::showMenu);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_watch)
            m_watch->model().setSearch(text);
        updateView();
    });
    m_search->setFound([this] { return SearchField::foundText(m_watch ? m_watch->model().rowCount() : 0); });
    connect(&m_second, &QTimer::timeout, m_view, &OpenList::updateFigures);
    connect(&m_second, &QTimer::timeout, this, &WorkersFace::updateCount);
}

WorkersFace::~WorkersFace() = default;

void WorkersFace::setSession(const Session *session)
{
    delete m_context;
    m_view->setModel(nullptr);
    m_watch.reset();
    m_search->clear();
    m_session = session;
    if (session) {
        m_delegate->setClock(session->shownClock);
        m_watch = std::make_unique<WorkerWatch>(*session->client, session->pollBudget, session->clock);
        m_view->setModel(&m_watch->model());
        m_context = new QObject(this);
        connect(m_watch.get(), &WorkerWatch::changed, m_context, [this] {
            updateView();
            if (!m_watch->error())
                Q_EMIT workersRead(m_watch->model().all());
        });
        const WorkspaceWatch *workspace = session->workspaceWatch;
        const auto follow = [this, workspace] { m_watch->setWorkspace(workspace->workspace()); };
        connect(workspace, &WorkspaceWatch::loadingChanged, m_context, follow);
        connect(workspace, &WorkspaceWatch::refreshed, m_context, follow);
        follow();
    }
    updateWatch();
    updateView();
}

void WorkersFace::setPolling(bool on)
{
    m_isPolling = on;
    updateWatch();
}

void WorkersFace::updateWatch()
{
    if (m_watch)
        m_watch->setOn(m_isPolling && isVisible());
}

void WorkersFace::setCurrent(Sid worker)
{
    m_current = worker;
    updateView();
}

void WorkersFace::addControl(QWidget *control)
{
    m_header->addControl(control);
}

void WorkersFace::focusList()
{
    m_view->markOpen();
    m_pages->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

/// "12, 3 available", and how old that is where it is older than usual.
void WorkersFace::updateCount()
{
    QStringList forms; // The number alone where there is no room for more.
    if (m_watch && m_watch->refreshedAt() > 0) {
        const QLocale locale;
        const QString all = locale.toString(m_watch->model().count());
        const QString count = tr("%1, %2 available").arg(all, locale.toString(m_watch->model().available()));
        const qint64 age = m_session->clock.utc() - m_watch->refreshedAt();
        if (age > OldWorkersMsecs)
            forms.append(count + u" · "_s + tr("as of %1 ago").arg(elapsedText(age)));
        forms += {count, all};
    }
    m_header->setCount(forms);
}

void WorkersFace::updateView()
{
    updateCount();
    const int rows = m_watch ? m_watch->model().rowCount() : 0;
    m_pages->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view) : m_state);
    if (!m_watch)
        m_state->setState(tr("Not connected."), {});
    else if (m_watch->error() && m_watch->refreshedAt() == 0)
        m_state->setState(tr("The workers could not be read."),
                          errorText(*m_watch->error(), ErrorPlace::Directory).caption);
    else if (m_watch->refreshedAt() == 0)
        m_state->setState(tr("Reading the workers…"), {});
    else if (m_watch->model().count() > 0)
        m_state->setState(tr("No worker has these words."), tr("The search looks at name, activity and SID."));
    else
        m_state->setState(tr("The workspace has no workers."), {});
    QModelIndex open;
    for (int row = 0; row < rows && !m_current.isNull(); ++row) {
        const QModelIndex index = m_watch->model().index(row);
        if (index.data(SidRole).value<Sid>() == m_current)
            open = index;
    }
    if (m_view->model())
        m_view->showOpen(open);
}

void WorkersFace::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    const Sid worker = index.data(SidRole).value<Sid>();
    if (worker.isNull())
        return;
    popupRowMenu(m_view, at,
                 {{tr("Open"), [this, worker] { Q_EMIT chosen(worker); }, u"open"_s},
                  copyItem(tr("Copy SID"), worker.toString()),
                  copyItem(tr("Copy name"), index.data().toString())});
}

void WorkersFace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
    updateWatch();
}

void WorkersFace::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    updateWatch();
}

} // namespace Desk
