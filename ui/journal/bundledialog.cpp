#include "bundledialog.h"

#include "journal/journal.h"
#include "reservations/directory.h"
#include "reservations/reservationtablemodel.h"
#include "reservations/taskwatch.h"
#include "taskrouter/client.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int MostEntries = 200;
constexpr int MostReservations = 200;
constexpr int EventMinutes = 240;

QString connectionKind(const Session &session)
{
    switch (session.mode) {
    case SessionMode::Training:
        return u"training simulator"_s;
    case SessionMode::Live:
        return u"live account"_s;
    case SessionMode::ReadOnly:
        return session.client->endpoint().simulator ? u"training simulator, read-only"_s : u"live account, read-only"_s;
    }
    return {};
}

SavedFile zipFile()
{
    const QString day = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HHmm'Z'"_s);
    return {u"reservation-desk-bundle-%1.zip"_s.arg(day), BundleDialog::tr("Bug bundle (*.zip)"), true};
}

} // namespace

RedactionOptions redactionOf(const Session &session)
{
    RedactionOptions options;
    options.secrets = SecretMask(session.client->endpoint());
    const QList<Parameter> parameters = session.catalogue->parametersOf(u"update");
    for (const Parameter &parameter : parameters) {
        if (parameter.type == ParameterType::Secret)
            options.secretFields += parameter.name;
    }
    for (const Worker &worker : session.directory->workers())
        options.knownNames += worker.friendlyName;
    return options;
}

BundleDialog::BundleDialog(const Session &session, const Journal &journal, Sid chosen, QWidget *parent)
    : RedactionDialog(
          tr("Bug bundle"), zipFile(), [this](const RedactionOptions &options) { return compose(options); },
          redactionOf(session), parent)
    , m_journal(journal)
    , m_chosen(chosen)
    , m_task(session.taskWatch->address().task)
    , m_origin(JournalOrigin::of(session.client->endpoint()))
    , m_scope(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"bundleDialog"_s);
    const Endpoint &endpoint = session.client->endpoint();
    m_known.connection = connectionKind(session);
    m_known.baseUrl = endpoint.baseUrl.toString();
    m_known.route = session.client->route();
    m_known.account = endpoint.accountSid;
    m_known.made = QDateTime::currentMSecsSinceEpoch();
    const ReservationTableModel &rows = *session.reservations;
    for (int row = 0; row < std::min(rows.rowCount(), MostReservations); ++row)
        m_known.reservations += *rows.at(row);
    // The chosen reservation is included, however long the list is.
    const Reservation *one = rows.at(rows.rowOf(chosen));
    if (one && !m_known.reservations.contains(*one))
        m_known.reservations += *one;
    ask(one != nullptr, !m_task.isNull());
    fetchEvents(session);
}

BundleDialog::~BundleDialog() = default;

void BundleDialog::ask(bool hasReservation, bool hasTask)
{
    m_scope->setObjectName(u"bundleScope"_s);
    if (hasReservation)
        m_scope->addItem(tr("The chosen reservation, %1").arg(m_chosen.shortened()), int(Scope::Reservation));
    if (hasTask)
        m_scope->addItem(tr("The open task, %1").arg(m_task.shortened()), int(Scope::Task));
    m_scope->addItem(tr("The newest %1 instructions").arg(MostEntries), int(Scope::Newest));
    m_note->setObjectName(u"bundleNote"_s);
    m_note->setPlaceholderText(tr("What did you do, what did you expect, what happened?"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(Theme::measures(font()).row * 2);
    form()->addRow(tr("&About"), m_scope);
    form()->addRow(tr("What went &wrong"), m_note);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BundleDialog::recompose);
    connect(m_note, &QPlainTextEdit::textChanged, this, &BundleDialog::recomposeSoon);
}

void BundleDialog::fetchEvents(const Session &session)
{
    if (m_task.isNull())
        return;
    EventFilter filter;
    filter.task = m_task;
    filter.minutes = EventMinutes;
    filter.limit = MostEntries;
    auto *reply = session.client->listEvents(session.taskWatch->address().workspace, filter);
    // If the events cannot be read, the bundle is made without them.
    connect(reply, &Reply::finished, this, [this, reply] {
        m_known.events = reply->releaseRows();
        if (!m_known.events.isEmpty())
            recomposeSoon();
    });
}

QList<JournalRow> BundleDialog::rowsOf(Scope scope) const
{
    JournalQuery query;
    // The same SIDs may occur in another account's journal, or in another run of the simulator.
    query.origin = m_origin;
    query.limit = MostEntries;
    if (scope == Scope::Reservation)
        query.reservation = m_chosen;
    if (scope == Scope::Task)
        query.task = m_task;
    const QList<JournalRow> rows = m_journal.rows(query);
    QList<qint64> ids;
    for (const JournalRow &row : rows)
        ids += row.id;
    return m_journal.wholeRows(ids);
}

BugBundleSource BundleDialog::source() const
{
    const auto scope = static_cast<Scope>(m_scope->currentData().toInt());
    BugBundleSource source = m_known;
    source.note = m_note->toPlainText();
    source.rows = rowsOf(scope);
    if (scope == Scope::Reservation) {
        source.reservations.removeIf([this](const Reservation &one) { return one.sid != m_chosen; });
        source.events.removeIf([this](const Event &one) {
            return one.resourceSid != m_chosen.toString() && !one.data.contains(m_chosen.toString().toLatin1());
        });
    } else if (scope == Scope::Newest) {
        source.events.clear();
        source.reservations.removeIf([&source](const Reservation &one) {
            return std::none_of(source.rows.cbegin(), source.rows.cend(), [&one](const JournalRow &row) {
                return row.instruction.address.reservation == one.sid;
            });
        });
    }
    return source;
}

std::function<BugBundle()> BundleDialog::compose(const RedactionOptions &options) const
{
    return [known = source(), all = options]() mutable {
        all.knownNames += namesIn(known);
        all.knownNames.removeDuplicates();
        return composeBundle(known, all);
    };
}

} // namespace Desk
