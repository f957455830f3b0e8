#include "journalfilter.h"

#include "ui/widgets/paneheader.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int JournalSearchPauseMsecs = 200;
} // namespace

JournalFilter::JournalFilter(PaneHeader &header, QObject *parent)
    : QObject(parent)
    , m_outcome(new QComboBox(&header))
    , m_onlyThis(new QToolButton(&header))
    , m_search(new SearchField(u"journalSearch"_s, tr("Search"), &header))
{
    m_outcome->setObjectName(u"journalOutcomes"_s);
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->addItem(tr("Any outcome"));
    const std::pair<Outcome, QString> outcomes[] = {{Outcome::Done, tr("Applied")},
                                                    {Outcome::Refused, tr("Refused")},
                                                    {Outcome::Unknown, tr("Unknown")},
                                                    {Outcome::NotSent, tr("Not sent")}};
    for (const auto &[outcome, word] : outcomes)
        m_outcome->addItem(word, int(outcome));
    m_onlyThis->setObjectName(u"journalOnlyThis"_s);
    m_onlyThis->setText(tr("This reservation"));
    m_onlyThis->setToolTip(tr("Only instructions to the reservation that is chosen in the window"));
    m_onlyThis->setCheckable(true);
    m_onlyThis->setFocusPolicy(Qt::StrongFocus);
    m_search->setAccessibleName(tr("Search the journal"));
    m_search->setToolTip(tr("Words of a SID, an instruction, a worker, a status, a code, a request or an answer"));
    m_search->setWidths(26, 60);
    header.addControl(m_outcome);
    header.addControl(m_onlyThis);
    header.addControl(m_search, 4);
    m_pause.setSingleShot(true);
    m_pause.setInterval(JournalSearchPauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &JournalFilter::change);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &JournalFilter::change);
    connect(m_onlyThis, &QToolButton::toggled, this, &JournalFilter::change);
    setReservation({}, {});
}

JournalFilter::~JournalFilter() = default;

JournalQuery JournalFilter::query() const
{
    JournalQuery query;
    query.text = m_search->text();
    if (m_outcome->currentIndex() > 0)
        query.outcomes = {static_cast<Outcome>(m_outcome->currentData().toInt())};
    if (m_onlyThis->isChecked()) {
        query.reservation = m_reservation;
        query.origin = m_origin;
    }
    return query;
}

bool JournalFilter::isSet() const
{
    return hasWords() || m_outcome->currentIndex() > 0 || m_onlyThis->isChecked();
}

bool JournalFilter::hasWords() const
{
    return !m_search->text().isEmpty();
}

void JournalFilter::clear()
{
    {
        const QSignalBlocker search(m_search);
        const QSignalBlocker outcome(m_outcome);
        const QSignalBlocker onlyThis(m_onlyThis);
        m_search->clear();
        m_outcome->setCurrentIndex(0);
        m_onlyThis->setChecked(false);
    }
    change();
}

void JournalFilter::setReservation(Sid reservation, const std::optional<JournalOrigin> &origin)
{
    m_reservation = reservation;
    m_origin = origin;
    m_onlyThis->setEnabled(!reservation.isNull() || m_onlyThis->isChecked());
    if (m_onlyThis->isChecked())
        change();
}

void JournalFilter::setFound(const std::function<QString()> &found)
{
    m_search->setFound([this, found] { return m_pause.isActive() ? QString() : found(); });
}

void JournalFilter::focusSearch()
{
    m_search->focusAll();
}

void JournalFilter::change()
{
    m_pause.stop();
    Q_EMIT changed();
}

} // namespace Desk
