#include "journaldetails.h"

#include "journal/rowrequest.h"
#include "outcomeview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/tabbedpages.h"
#include "ui/widgets/textview.h"
#include "ui/widgets/theme.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

QString headerText(const QList<QPair<QByteArray, QByteArray>> &headers)
{
    return QString::fromLatin1(joinHeaders(headers));
}

QString statusLineOf(const JournalRow &row)
{
    if (row.statusLine.isEmpty())
        return JournalDetails::tr("No answer came.");
    return row.answerCut ? JournalDetails::tr("%1 · the body was cut").arg(row.statusLine) : row.statusLine;
}

/// A page with margins that contains `content`, and `above` where that is not null. Owns both.
QWidget *pageWith(QWidget *above, QWidget *content)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(0);
    if (above) {
        auto *top = new QVBoxLayout;
        top->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), 0);
        top->addWidget(above);
        column->addLayout(top);
    } else {
        column->setContentsMargins(Theme::grid(3), Theme::grid(2), 0, 0);
    }
    column->addWidget(content, 1);
    return page;
}

} // namespace

JournalDetails::JournalDetails(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new TabbedPages(u"journalTabs"_s, tr("Entry of the journal"), this))
    , m_outer(new QStackedWidget(this))
    , m_nothing(new PlaceholderPage(this))
    , m_outcome(new OutcomeView(this))
    , m_request(new TextView(this))
    , m_status(new ElidedLabel)
    , m_answer(new JsonView(this))
    , m_headers(new TextView(this))
{
    setObjectName(u"journalDetails"_s);
    m_request->setObjectName(u"journalRequest"_s);
    m_request->setAccessibleName(tr("Request"));
    m_headers->setObjectName(u"journalHeaders"_s);
    m_headers->setAccessibleName(tr("Headers of the answer"));
    m_status->setObjectName(u"journalStatusLine"_s);
    m_status->setFont(Theme::fixedFont(font()));
    m_tabs->setSpaces(1, 0);
    m_tabs->addPage(m_outcome, tr("Outcome"));
    m_tabs->addPage(pageWith(nullptr, m_request), tr("Request"));
    m_tabs->addPage(pageWith(m_status, m_answer), tr("Answer"));
    m_tabs->addPage(pageWith(nullptr, m_headers), tr("Headers"));
    connect(m_outcome, &OutcomeView::reservationWanted, this, &JournalDetails::reservationWanted);
    connect(m_outcome, &OutcomeView::rowWanted, this, &JournalDetails::rowWanted);

    m_nothing->setState(tr("No entry is chosen."), tr("Choose one to see its request and its answer."));
    m_outer->addWidget(m_nothing);
    m_outer->addWidget(m_tabs);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_outer);
    setFocusProxy(m_tabs);
}

JournalDetails::~JournalDetails() = default;

void JournalDetails::setRow(const JournalRow &row, RowOutcome rowOutcome)
{
    const bool isSame = row.id == m_row.id && row.settled == m_row.settled && row.reconciled == m_row.reconciled &&
                        row.alarm == m_row.alarm && rowOutcome == m_rowOutcome;
    m_row = row;
    m_rowOutcome = rowOutcome;
    m_outer->setCurrentIndex(row.id > 0 ? 1 : 0);
    if (isSame || row.id == 0)
        return;
    m_outcome->setRow(row, rowOutcome);
    m_request->setText(requestText(row));
    m_status->setText(statusLineOf(row));
    m_answer->setBody(row.answer);
    m_headers->setText(row.statusLine.isEmpty() ? tr("No answer came.")
                                                : u"HTTP/1.1 "_s + row.statusLine + u'\n' + headerText(row.headers));
}

void JournalDetails::showTab(int index)
{
    m_tabs->setCurrentIndex(index);
}

QString JournalDetails::requestText(const JournalRow &row)
{
    QString text = u"POST "_s + row.origin.baseUrl + QString::fromLatin1(pathOf(row)) + u"\n"_s +
                   headerText(requestHeadersOf(row)) + u'\n';
    const auto fields = fieldsOf(row.instruction.form);
    qsizetype widest = 0;
    for (const auto &[name, value] : fields)
        widest = std::max(widest, std::min<qsizetype>(name.size(), 48));
    for (const auto &[name, value] : fields)
        text += name.leftJustified(widest) + u" = "_s + value + u'\n';
    return text + u'\n' + tr("Body as it left, secrets masked:") + u'\n' + QString::fromLatin1(row.instruction.form) +
           u'\n';
}

} // namespace Desk
