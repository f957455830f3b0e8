#pragma once

#include "story/diagnosis/diagnosis.h"
#include "taskrouter/error.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Desk {

class Badge;
class DecidersModel;
class DecidersTable;
class FlowLayout;
class PlaceholderPage;
class PlacesList;
class PlainLabel;
class TermsList;
class WrapLabel;

/// The answer to "why?" about one task. It reads nothing and sends nothing: what a person wants is told by signals.
class WhyPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhyPage)
public:
    explicit WhyPage(QWidget *parent = nullptr);
    ~WhyPage() override;

    /// There is no task, or nothing was asked yet.
    void showNothing(const QString &title, const QString &advice);
    /// `requests` have left so far; the answer before stays meanwhile.
    void showReading(int requests);
    void showDiagnosis(const Diagnosis &diagnosis, const TaskStory &story);
    /// The answer is of a state that is over; it stays until there is another.
    void showOutdated();
    /// What came of something that a person asked for, below the answer.
    void say(const QString &text);
    /// Why there is no answer.
    void showError(const QString &title, const QString &advice, const QString &answer = {});
    [[nodiscard]] const Diagnosis &diagnosis() const { return m_diagnosis; }

Q_SIGNALS:
    void askWanted();
    void stopWanted();
    void actWanted(const Desk::StoryAct &act);
    /// A person wants to see the Events that prove it.
    void evidenceWanted(const Desk::Evidence &evidence);
    /// A worker of the table was chosen by a double click or Enter.
    void workerWanted(Desk::Sid worker);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showSteps();
    void placeSteps();
    void showWorkers();
    void setReading(bool isReading);
    void copyReport();

    Diagnosis m_diagnosis;
    QString m_report;
    bool m_isReading = false;
    WrapLabel *m_asOf;
    QPushButton *m_ask;
    QPushButton *m_copy;
    QStackedWidget *m_pages;
    PlaceholderPage *m_nothing;
    QScrollArea *m_scroll;
    WrapLabel *m_sentence;
    WrapLabel *m_detail;
    Badge *m_certainty;
    PlainLabel *m_next;
    QBoxLayout *m_stepsRow = nullptr;
    QWidget *m_beside = nullptr; ///< The badge, and what leads to the buttons.
    QWidget *m_acts;
    FlowLayout *m_actRow;
    WrapLabel *m_said;
    QWidget *m_halves;
    QBoxLayout *m_halvesRow;
    PlainLabel *m_placesTitle;
    QWidget *m_placesHalf;
    QWidget *m_termsHalf;
    PlacesList *m_places;
    TermsList *m_terms;
    DecidersModel *m_model;
    DecidersTable *m_table;
    WrapLabel *m_leftOut;
    WrapLabel *m_notes;
};

} // namespace Desk
