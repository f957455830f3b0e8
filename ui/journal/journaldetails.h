#pragma once

#include "journal/rowoutcome.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace Desk {

class ElidedLabel;
class JsonView;
class TextView;
class OutcomeView;
class PlaceholderPage;

/// One row of the journal, whole: what became of it, the request as it left without its secrets, and the answer as it
/// came.
class JournalDetails final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalDetails)
public:
    explicit JournalDetails(QWidget *parent = nullptr);
    ~JournalDetails() override;

    /// A whole row, with headers and answer; one with id 0 shows none.
    void setRow(const JournalRow &row, RowOutcome rowOutcome);
    [[nodiscard]] qint64 rowId() const { return m_row.id; }
    void showTab(int index);

    /// The request for reading: request line, headers, the form decoded, and the body as it left.
    [[nodiscard]] static QString requestText(const JournalRow &row);

Q_SIGNALS:
    void reservationWanted();
    void rowWanted(qint64 id);

private:
    JournalRow m_row;
    RowOutcome m_fate = RowOutcome::Count;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStackedWidget *m_outer;
    PlaceholderPage *m_nothing;
    OutcomeView *m_outcome;
    TextView *m_request;
    ElidedLabel *m_status;
    JsonView *m_answer;
    TextView *m_headers;
};

} // namespace Desk
