#include "apifilters.h"

#include "profiles/settings.h"
#include "reservations/directory.h"
#include "reservations/namesakes.h"
#include "reservations/plaintext.h"
#include "taskrouter/address.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr qsizetype MaxWorkersInMenu = 200;
constexpr std::array Statuses{ReservationStatus::Pending,  ReservationStatus::Accepted, ReservationStatus::Rejected,
                              ReservationStatus::Timeout,  ReservationStatus::Canceled, ReservationStatus::Rescinded,
                              ReservationStatus::Wrapping, ReservationStatus::Completed};

QToolButton *menuButton(QWidget *parent, const QString &name)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

template <typename Slot>
QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool checked, Slot slot)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group->addAction(action);
    QObject::connect(action, &QAction::triggered, group, slot);
    return action;
}

/// The menu without its entries and their group.
QActionGroup *emptied(QMenu *menu)
{
    qDeleteAll(menu->findChildren<QActionGroup *>(Qt::FindDirectChildrenOnly));
    menu->clear();
    return new QActionGroup(menu);
}

} // namespace

ApiFilters::ApiFilters(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_statusButton(menuButton(this, u"statusFilter"_s))
    , m_workerButton(menuButton(this, u"workerFilter"_s))
    , m_rowsButton(menuButton(this, u"rowsFilter"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::grid(2));
    row->addWidget(m_statusButton);
    row->addWidget(m_workerButton);
    row->addWidget(m_rowsButton);
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    connect(m_statusButton->menu(), &QMenu::aboutToShow, this, &ApiFilters::fillStatusMenu);
    connect(m_workerButton->menu(), &QMenu::aboutToShow, this, &ApiFilters::fillWorkerMenu);
    connect(m_rowsButton->menu(), &QMenu::aboutToShow, this, &ApiFilters::fillRowsMenu);
    connect(&settings, &Settings::pageSizeChanged, this, &ApiFilters::changed);
    updateTexts();
}

ApiFilters::~ApiFilters() = default;

void ApiFilters::setDirectory(Directory *directory)
{
    m_directory = directory;
    clear();
}

ReservationFilter ApiFilters::filter() const
{
    return {m_status, m_worker, m_settings.pageSize(), m_limit};
}

bool ApiFilters::isFiltering() const
{
    return !m_status.isEmpty() || !m_worker.isNull();
}

void ApiFilters::clear()
{
    m_status.clear();
    m_worker = {};
    m_workerName.clear();
    updateTexts();
}

void ApiFilters::showAllRows()
{
    m_limit = 0;
    updateTexts();
}

void ApiFilters::setStatus(const QString &wireWord)
{
    if (wireWord == m_status)
        return;
    m_status = wireWord;
    updateTexts();
    Q_EMIT changed();
}

void ApiFilters::setWorkerEnabled(bool enabled)
{
    m_workerButton->setEnabled(enabled);
}

void ApiFilters::setWorker(Sid worker, const QString &name)
{
    if (worker == m_worker)
        return;
    m_worker = worker;
    m_workerName = name;
    updateTexts();
    Q_EMIT changed();
}

void ApiFilters::updateTexts()
{
    const QString worker = m_workerName.isEmpty() ? m_worker.shortened() : m_workerName;
    // What it filters by, and the present value.
    m_statusButton->setAccessibleName(tr("Status: %1").arg(m_status.isEmpty() ? tr("any") : m_status));
    m_workerButton->setAccessibleName(tr("Worker: %1").arg(m_worker.isNull() ? tr("any") : oneLine(worker)));
    m_rowsButton->setAccessibleName(
        tr("Rows: %1").arg(m_limit ? tr("First %1").arg(QLocale().toString(m_limit)) : tr("all")));
    m_statusButton->setToolTip(tr("Ask for reservations in one status"));
    m_workerButton->setToolTip(tr("Ask for the reservations of one worker"));
    m_rowsButton->setToolTip(tr("Rows per page, and where to stop"));
    fitTexts();
}

/// Sets these texts, and returns the width that the three buttons and their spaces need.
int ApiFilters::showTexts(const QString &status, const QString &worker, const QString &rows)
{
    int width = 3 * layout()->spacing(); // The last space is before the stretch.
    m_statusButton->setText(actionText(status) + u" ▾"_s);
    m_workerButton->setText(actionText(worker) + u" ▾"_s);
    m_rowsButton->setText(rows + u" ▾"_s);
    for (const QToolButton *button : {m_statusButton, m_workerButton, m_rowsButton})
        width += button->sizeHint().width();
    return width;
}

/// In a narrow pane, a button without a filter shows its name only, and a long value is cut.
void ApiFilters::fitTexts()
{
    const QString name = m_workerName.isEmpty() ? m_worker.shortened() : oneLine(m_workerName);
    const auto cut = [&](int most) { return fontMetrics().elidedText(name, Qt::ElideRight, most); };
    const QString first = m_limit ? tr("First %1").arg(QLocale().toString(m_limit)) : QString();
    const QString status = m_status.isEmpty() ? tr("Status") : m_status;
    const QString rows = m_limit ? first : tr("Rows");
    const auto showTight = [&] {
        return showTexts(status, m_worker.isNull() ? tr("Worker") : cut(Theme::grid(40)), rows);
    };
    const int tight = showTight();
    const int whole =
        showTexts(m_status.isEmpty() ? tr("Any status") : m_status,
                  m_worker.isNull() ? tr("Any worker") : cut(Theme::grid(40)), m_limit ? first : tr("All rows"));
    if (whole != m_wholeWidth || tight != m_tightWidth) {
        m_wholeWidth = whole;
        m_tightWidth = tight;
        updateGeometry();
    }
    if (whole <= width())
        return;
    showTight();
    if (tight > width() && !m_worker.isNull()) {
        const int spare = fontMetrics().horizontalAdvance(cut(Theme::grid(40))) - (tight - width());
        showTexts(status, cut(std::max(spare, Theme::grid(6))), rows);
    }
}

void ApiFilters::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) // The buttons get it later.
        QMetaObject::invokeMethod(this, &ApiFilters::fitTexts, Qt::QueuedConnection);
}

QSize ApiFilters::sizeHint() const
{
    return {m_wholeWidth, QWidget::sizeHint().height()};
}

QSize ApiFilters::minimumSizeHint() const
{
    return {std::min({m_wholeWidth, m_tightWidth, Theme::grid(60)}), QWidget::minimumSizeHint().height()};
}

void ApiFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void ApiFilters::fillStatusMenu()
{
    QMenu *menu = m_statusButton->menu();
    QActionGroup *group = emptied(menu);
    addChoice(menu, group, tr("Any status"), m_status.isEmpty(), [this] { setStatus({}); });
    menu->addSeparator();
    for (const ReservationStatus status : Statuses) {
        const QString word = toWire(status);
        addChoice(menu, group, word, m_status == word, [this, word] {
            setStatus(word);
        })->setObjectName(u"statusFilter."_s + word);
    }
}

void ApiFilters::fillWorkerMenu()
{
    QMenu *menu = m_workerButton->menu();
    QActionGroup *group = emptied(menu);
    addChoice(menu, group, tr("Any worker"), m_worker.isNull(), [this] { setWorker({}, {}); });
    menu->addSeparator();
    if (m_directory) {
        const QList<Worker> workers =
            m_directory->workers().first(std::min(MaxWorkersInMenu, m_directory->workers().size()));
        const Namesakes namesakes(m_directory->workers());
        for (const Worker &worker : workers) {
            const QString name = namesakes.of(worker);
            addChoice(menu, group, actionText(name), worker.sid == m_worker,
                      [this, sid = worker.sid, name] { setWorker(sid, name); });
        }
        if (!m_directory->isLoaded(Directory::Kind::Workers))
            menu->addAction(tr("Loading workers…"))->setEnabled(false);
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Another worker's SID…")), &QAction::triggered, group, [this] { askForWorker(); });
}

void ApiFilters::fillRowsMenu()
{
    QMenu *menu = m_rowsButton->menu();
    QActionGroup *pages = emptied(menu);
    menu->addSection(tr("Rows per page"));
    for (const int size : {20, 50, 100, 500, 1000})
        addChoice(menu, pages, QLocale().toString(size), m_settings.pageSize() == size,
                  [this, size] { m_settings.setPageSize(size); });
    menu->addSection(tr("Stop after"));
    auto *limits = new QActionGroup(menu);
    for (const qint64 limit : {qint64(0), qint64(50), qint64(200), qint64(1000), qint64(10'000)})
        addChoice(menu, limits, limit ? QLocale().toString(limit) : tr("All rows"), m_limit == limit, [this, limit] {
            m_limit = limit;
            updateTexts();
            Q_EMIT changed();
        });
}

void ApiFilters::askForWorker()
{
    auto *dialog = new QInputDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Reservations of one worker"));
    dialog->setLabelText(tr("Worker SID (WK…)"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString objection = sidObjection(text.trimmed(), SidKind::Worker);
        if (objection.isEmpty()) {
            setWorker(Sid::parse(text.trimmed()).value_or(Sid()), {});
            return;
        }
        plainQuestion(window(), tr("Not a worker's SID"), objection)->open();
    });
    dialog->open();
}

} // namespace Desk
