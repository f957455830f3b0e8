#include "whypage.h"

#include "deciderstable.h"
#include "placeslist.h"
#include "story/diagnosis/decidersmodel.h"
#include "story/diagnosis/diagnosisreport.h"
#include "taskrouter/timetext.h"
#include "termslist.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/discard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

/// Below this width the two halves stand one below the other.
constexpr int NarrowWhyUnits = 150;
/// A longer table scrolls by itself.
constexpr int MostRowsAtOnce = 14;

Tone toneOf(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Proved:
        return Tone::Ok;
    case Certainty::ShownNow:
        return Tone::Accent;
    case Certainty::Likely:
        break;
    }
    return Tone::Wait;
}

PlainLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    QFont font = Theme::secondaryFont(parent->font());
    font.setWeight(QFont::DemiBold);
    font.setCapitalization(QFont::AllUppercase);
    label->setFont(font);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::color(Tone::Muted, palette));
    label->setPalette(palette);
    label->setAccessibleName(text);
    return label;
}

/// A caption above what it is about.
QWidget *half(PlainLabel *title, QWidget *content, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(Theme::grid(2));
    column->addWidget(title);
    column->addWidget(content);
    column->addStretch(1);
    return widget;
}

} // namespace

WhyPage::WhyPage(QWidget *parent)
    : QWidget(parent)
    , m_asOf(new WrapLabel(this))
    , m_ask(new QPushButton(this))
    , m_copy(new QPushButton(tr("Copy report"), this))
    , m_pages(new QStackedWidget(this))
    , m_nothing(new PlaceholderPage(this))
    , m_scroll(new QScrollArea(this))
    , m_sentence(new WrapLabel(this))
    , m_detail(new WrapLabel(this, Tone::Muted))
    , m_certainty(new Badge(this))
    , m_next(new PlainLabel(tr("Next:"), this))
    , m_acts(new QWidget(this))
    , m_actRow(new FlowLayout(m_acts))
    , m_said(new WrapLabel(this, Tone::Accent))
    , m_halves(new QWidget(this))
    , m_halvesRow(new QBoxLayout(QBoxLayout::LeftToRight, m_halves))
    , m_places(new PlacesList(this))
    , m_terms(new TermsList(this))
    , m_model(new DecidersModel(this))
    , m_table(new DecidersTable(this))
    , m_leftOut(new WrapLabel(this, Tone::Muted))
    , m_notes(new WrapLabel(this, Tone::Muted))
{
    setObjectName(u"whyPage"_s);
    build();
    setReading(false);
    showNothing(tr("No task is open."), tr("Open one to see why it is not accepted, or why it ended."));
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (m_isReading)
            Q_EMIT stopWanted();
        else
            Q_EMIT askWanted();
    });
    connect(m_copy, &QPushButton::clicked, this, &WhyPage::copyReport);
    connect(m_table, &RowTable::copyWanted, this, &WhyPage::copyReport);
    connect(m_nothing, &PlaceholderPage::triggered, this, &WhyPage::askWanted);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT workerWanted(index.data(DecidersModel::WorkerRole).value<Sid>());
    });
}

WhyPage::~WhyPage() = default;

void WhyPage::build()
{
    m_asOf->setObjectName(u"whyAsOf"_s);
    m_ask->setObjectName(u"whyAsk"_s);
    m_ask->setAutoDefault(false);
    m_copy->setObjectName(u"whyCopy"_s);
    m_copy->setAutoDefault(false);
    m_sentence->setObjectName(u"whySentence"_s);
    m_sentence->setFont(Theme::titleFont(font()));
    m_detail->setObjectName(u"whyDetail"_s);
    m_certainty->setObjectName(u"whyCertainty"_s);
    m_notes->setObjectName(u"whyNotes"_s);
    m_said->setObjectName(u"whySaid"_s);
    m_said->hide();
    for (WrapLabel *label : {m_sentence, m_detail, m_notes})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setModel(m_model);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(1));
    top->setSpacing(Theme::grid(2));
    m_asOf->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *asOf = new QVBoxLayout; // In the middle of the line, and of several lines where there is little room.
    asOf->addStretch(1);
    asOf->addWidget(m_asOf);
    asOf->addStretch(1);
    top->addLayout(asOf, 1);
    top->addWidget(m_ask);
    top->addWidget(m_copy);

    m_stepsRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_stepsRow->setSpacing(Theme::grid(2));
    // Both stand beside the first line of buttons.
    const int line = m_ask->sizeHint().height();
    m_beside = new QWidget(m_scroll);
    m_beside->setFixedHeight(line);
    m_beside->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *besideRow = new QHBoxLayout(m_beside);
    besideRow->setContentsMargins({});
    besideRow->setSpacing(Theme::grid(2));
    besideRow->addWidget(m_certainty);
    besideRow->addWidget(m_next);
    m_stepsRow->addWidget(m_beside, 0, Qt::AlignTop | Qt::AlignLeading);
    m_stepsRow->addWidget(m_acts, 1);
    m_actRow->setContentsMargins({});
    m_actRow->setSpacing(Theme::grid(2));

    m_placesTitle = caption(placesTitle(m_diagnosis), m_halves);
    m_placesTitle->setObjectName(u"whyPlacesTitle"_s);
    m_placesHalf = half(m_placesTitle, m_places, m_halves);
    m_termsHalf = half(caption(tr("Who matches, term by term"), m_halves), m_terms, m_halves);
    m_halvesRow->setContentsMargins({});
    m_halvesRow->setSpacing(Theme::grid(6));
    m_halvesRow->addWidget(m_placesHalf, 1);
    m_halvesRow->addWidget(m_termsHalf, 1);

    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(3));
    column->setSpacing(Theme::grid(3));
    column->addWidget(m_sentence);
    column->addWidget(m_detail);
    column->addLayout(m_stepsRow);
    column->addWidget(m_said);
    column->addWidget(m_halves);
    column->addWidget(m_table);
    column->addWidget(m_leftOut);
    column->addWidget(m_notes);
    column->addStretch(1);
    m_scroll->setAccessibleName(tr("Why?"));
    m_scroll->setObjectName(u"whyScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_scroll);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(m_pages, 1);
}

void WhyPage::setReading(bool isReading)
{
    m_isReading = isReading;
    m_ask->setText(isReading ? tr("Stop") : tr("Ask again"));
    m_copy->setEnabled(!m_report.isEmpty());
}

void WhyPage::showNothing(const QString &title, const QString &advice)
{
    m_diagnosis = {};
    m_report.clear();
    m_asOf->clear();
    setReading(false);
    m_ask->setVisible(false);
    m_copy->setVisible(false);
    m_nothing->setState(title, advice);
    m_pages->setCurrentWidget(m_nothing);
}

void WhyPage::showReading(int requests)
{
    setReading(true);
    m_ask->setVisible(true);
    m_asOf->setText(tr("Reading, %n request(s)", nullptr, requests));
    if (m_report.isEmpty()) {
        m_nothing->setState(tr("Reading why…"),
                            tr("The task, its Events, its workflow, and the workers of its queue."));
        m_pages->setCurrentWidget(m_nothing);
    }
}

void WhyPage::showError(const QString &title, const QString &advice, const QString &answer)
{
    setReading(false);
    m_ask->setVisible(true);
    m_asOf->clear();
    m_nothing->setState(title, advice, tr("Ask again"), answer);
    if (m_report.isEmpty())
        m_pages->setCurrentWidget(m_nothing);
    else
        m_asOf->setText(title); // The answer before stays, and says of when it is.
}

void WhyPage::showOutdated()
{
    if (m_isReading || m_report.isEmpty())
        return;
    const QString time = timeText(m_diagnosis.asOf, m_diagnosis.asOf);
    m_asOf->setText(tr("out of date: something has changed since %1").arg(time));
    m_certainty->setBadge(tr("was so at %1").arg(time), Tone::Wait);
    placeSteps();
}

void WhyPage::say(const QString &text)
{
    m_said->setText(text);
    m_said->setVisible(!text.isEmpty());
}

void WhyPage::showDiagnosis(const Diagnosis &diagnosis, const TaskStory &story)
{
    if (m_diagnosis.task != diagnosis.task)
        m_scroll->verticalScrollBar()->setValue(0);
    m_diagnosis = diagnosis;
    m_report = reportText(diagnosis, story);
    say({});
    setReading(false);
    m_ask->setVisible(true);
    m_copy->setVisible(true);
    const QString time = timeText(diagnosis.asOf, diagnosis.asOf);
    m_asOf->setText(story.facts.isRecording ? tr("recorded %1").arg(utcText(diagnosis.asOf))
                                            : tr("as of %1 · %n request(s)", nullptr, diagnosis.requests).arg(time));
    m_sentence->setText(diagnosis.sentence);
    m_detail->setText(diagnosis.detail);
    m_detail->setVisible(!diagnosis.detail.isEmpty());
    m_certainty->setBadge(certaintyText(diagnosis.certainty), toneOf(diagnosis.certainty));
    showSteps();
    m_places->setPlaces(diagnosis.places);
    m_placesTitle->setText(placesTitle(diagnosis));
    m_placesTitle->setAccessibleName(m_placesTitle->text());
    m_placesHalf->setVisible(!diagnosis.places.isEmpty());
    m_terms->setTerms(diagnosis.terms);
    m_termsHalf->setVisible(!diagnosis.terms.isEmpty());
    m_halves->setVisible(!diagnosis.places.isEmpty() || !diagnosis.terms.isEmpty());
    showWorkers();
    m_notes->setText(diagnosis.notes.join(u'\n'));
    m_notes->setVisible(!diagnosis.notes.isEmpty());
    m_pages->setCurrentWidget(m_scroll);
}

void WhyPage::showSteps()
{
    // A person who pressed one of them goes on from there.
    const bool hadFocus = focusWidget() && m_acts->isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_actRow->takeAt(0)) {
        if (QWidget *widget = item->widget()) // The stretch has none.
            discard(widget);
        delete item;
    }
    const auto add = [this](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(m_acts);
        // An "&" of a name is no mnemonic.
        button->setText(QString(text).replace(u'&', u"&&"_s));
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        m_actRow->addWidget(button);
        button->show();
    };
    int number = 0;
    for (const StoryAct &act : std::as_const(m_diagnosis.next))
        add(act.title, u"whyAct%1"_s.arg(number++), [this, act] { Q_EMIT actWanted(act); });
    const qsizetype proofs = m_diagnosis.evidence.events.size();
    const bool isOffered = std::any_of(m_diagnosis.next.cbegin(), m_diagnosis.next.cend(),
                                       [](const StoryAct &act) { return act.kind == StoryAct::Kind::ShowEvents; });
    if (proofs > 0 && !isOffered)
        add(tr("Show %n Event(s)", nullptr, static_cast<int>(proofs)), u"whyEvidence"_s,
            [this] { Q_EMIT evidenceWanted(m_diagnosis.evidence); });
    if (hadFocus && m_actRow->count() > 0)
        m_actRow->itemAt(0)->widget()->setFocus();
    else if (hadFocus)
        m_ask->setFocus();
    m_next->setVisible(m_actRow->count() > 0);
    m_acts->setVisible(m_actRow->count() > 0);
    placeSteps();
}

/// The buttons stand below the badge where the widest of them has no room beside it.
void WhyPage::placeSteps()
{
    const int room = m_pages->width() - 2 * Theme::grid(3) - m_scroll->verticalScrollBar()->sizeHint().width();
    const int needed = m_beside->sizeHint().width() + m_stepsRow->spacing() + m_actRow->minimumSize().width();
    m_stepsRow->setDirection(needed > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WhyPage::showWorkers()
{
    m_model->setRows(m_diagnosis.workers);
    const int rows = m_model->rowCount();
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(m_table->heightOf(std::min(rows, MostRowsAtOnce)) + 2);
    m_leftOut->setText(tr("and %n more worker(s), of whom only a sample was read", nullptr,
                          static_cast<int>(m_diagnosis.workersLeftOut)));
    m_leftOut->setVisible(m_diagnosis.workersLeftOut > 0);
}

void WhyPage::copyReport()
{
    if (!m_report.isEmpty())
        Clipboard::copy(m_report);
}

void WhyPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = event->size().width() < Theme::grid(NarrowWhyUnits);
    m_halvesRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    placeSteps();
}

} // namespace Desk
