#pragma once

#include "journal/rowoutcome.h"

#include <QWidget>

class QStackedWidget;

namespace Desk {

class ElidedLabel;
class JsonView;
class OutcomeView;
class PlaceholderPage;
class TabbedPages;
class TextView;

/// One complete row of the journal: what became of it, the request without its secrets, and the answer as it arrived.
class JournalDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalDetails)
public:
    explicit JournalDetails(QWidget *parent = nullptr);
    ~JournalDetails() override;

    /// Shows a complete row, with headers and answer; nothing for one with the id 0.
    void setRow(const JournalRow &row, RowOutcome rowOutcome);
    [[nodiscard]] qint64 rowId() const { return m_row.id; }
    void showTab(int index);

    /// The request as text: request line, headers, the decoded form, and the body as it was sent.
    [[nodiscard]] static QString requestText(const JournalRow &row);

Q_SIGNALS:
    void reservationWanted();
    void rowWanted(qint64 id);

private:
    JournalRow m_row;
    RowOutcome m_rowOutcome = RowOutcome::Count;
    TabbedPages *m_tabs;
    QStackedWidget *m_outer;
    PlaceholderPage *m_nothing;
    OutcomeView *m_outcome;
    TextView *m_request;
    ElidedLabel *m_status;
    JsonView *m_answer;
    TextView *m_headers;
};

} // namespace Desk
