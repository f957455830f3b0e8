#pragma once

#include "story/timeline/storyeventsmodel.h"

#include <QWidget>

class QSplitter;
class QVBoxLayout;

namespace Desk {

class ElidedLabel;
class EventsTable;
class JsonView;
class PaneLine;
class PlaceholderPage;

/// The Events of a story with the data of the chosen one. Its filter is the timeline's.
class EventsView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventsView)
public:
    /// `model` must outlive this.
    explicit EventsView(StoryEventsModel &model, QWidget *parent = nullptr);
    ~EventsView() override;

    /// To be called when the filter has changed.
    void updateFilter();
    void focusTable(Qt::FocusReason reason);
    /// The selected rows as text, or all for none.
    void copyRows();
    void copyAll();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Enter or a double click on an Event of a reservation.
    void reservationChosen(Desk::Sid reservation);
    /// A person wants all Events again, not only those that prove something.
    void allWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showCurrent();
    void showMenu(const QPoint &at);
    void activate(const QModelIndex &index);
    [[nodiscard]] QString textOf(const QList<int> &rows) const;

    StoryEventsModel &m_model;
    PaneLine *m_only;
    EventsTable *m_table;
    QSplitter *m_splitter;
    QWidget *m_details;
    ElidedLabel *m_title;
    PlaceholderPage *m_none;    ///< In the place of rows that a filter leaves out.
    JsonView *m_json = nullptr; ///< Made when an Event is first looked at.
    EventKey m_shown;           ///< Of the Event whose data is shown.
};

} // namespace Desk
