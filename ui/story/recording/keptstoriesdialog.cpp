#include "keptstoriesdialog.h"

#include "story/record/storyrecord.h"
#include "storylistmodel.h"
#include "storylisttable.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

constexpr int StorySearchPauseMsecs = 200;
constexpr int MostFound = 500;

} // namespace

KeptStoriesDialog::KeptStoriesDialog(StoryRecord &record, const std::function<UtcMsecs()> &now, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_model(new StoryListModel(now, this))
    , m_table(new StoryListTable(StoryListTable::Columns::OfRecord, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new PlaceholderPage(this))
    , m_field(new SearchField(u"storySearch"_s, tr("SID, worker=alice, from=+1555*, customer.id=42, or words"), this))
    , m_training(new QCheckBox(tr("&Training runs too"), this))
    , m_count(new PlainLabel({}, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keptStoriesDialog"_s);
    setWindowTitle(tr("Kept stories"));
    auto *what = new WrapLabel(this, Tone::Muted);
    what->setText(
        tr("Every story that was looked at is kept on this computer, for you alone. Search by the SID of a task, "
           "reservation, worker, call or Event; by an attribute, as in attributes.customer.id = 42; by "
           "worker=, queue= or workflow= and the beginning of a name; by status= or training=; or by words. "
           "Attributes are compared as a whole: a * stands for what follows."));
    m_field->setAccessibleName(windowTitle());
    m_field->setAccessibleDescription(m_field->placeholderText());
    m_training->setObjectName(u"storyTraining"_s);
    m_training->setChecked(true);
    m_table->setModel(m_model);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    m_count->setObjectName(u"storyCount"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"storyOpen"_s);
    Theme::setPrimary(m_open, true);
    m_forget = buttons->addButton(tr("&Forget"), QDialogButtonBox::ActionRole);
    m_forget->setObjectName(u"storyForget"_s);
    for (QPushButton *button : {m_open, m_forget})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(3));
    line->addWidget(m_field, 1);
    line->addWidget(m_training);
    line->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addLayout(line);
    column->addWidget(what);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    connect(&m_record, &StoryRecord::found, this, [this](quint64 ticket, const QList<KeptStory> &stories) {
        if (ticket == m_ticket)
            show(stories);
    });
    connect(&m_record, &StoryRecord::forgotten, this, &KeptStoriesDialog::search);
    connect(&m_record, &StoryRecord::failed, this, [this](const QString &why) {
        m_isLooking = false;
        m_model->setStories({});
        m_empty->setState(tr("The kept stories cannot be read."), why);
        m_pages->setCurrentWidget(m_empty);
        update();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(StorySearchPauseMsecs);
    connect(&m_pause, &QTimer::timeout, this, &KeptStoriesDialog::search);
    connect(m_field, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    m_field->setFound([this] {
        if (m_pause.isActive() || m_isLooking)
            return QString();
        const int found = m_model->rowCount();
        return SearchField::foundText(found, found >= MostFound);
    });
    connect(m_training, &QCheckBox::toggled, this, &KeptStoriesDialog::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (m_pause.isActive()) {
            m_pause.stop();
            search();
        } else {
            choose(m_table->currentRow());
        }
    });
    connect(m_table, &StoryListTable::chosen, this, &KeptStoriesDialog::choose);
    connect(m_open, &QPushButton::clicked, this, [this] { choose(m_table->currentRow()); });
    connect(m_forget, &QPushButton::clicked, this, &KeptStoriesDialog::forget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted(Theme::grid(260), Theme::grid(140));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.96) : wanted);
    m_empty->setState(tr("Looking…"), {});
    m_pages->setCurrentWidget(m_empty);
    update();
    search();
    m_field->setFocus();
}

KeptStoriesDialog::~KeptStoriesDialog() = default;

void KeptStoriesDialog::search()
{
    const auto without = " training=no"_L1;
    m_isLooking = true;
    m_record.find(m_training->isChecked() ? m_field->text() : m_field->text() + without, ++m_ticket, MostFound);
}

void KeptStoriesDialog::show(const QList<KeptStory> &stories)
{
    m_isLooking = false;
    m_model->setStories(stories);
    if (stories.isEmpty()) {
        const bool isAll = m_field->text().trimmed().isEmpty() && m_training->isChecked();
        m_empty->setState(isAll ? tr("No story is kept yet.") : tr("No kept story fits."),
                          isAll ? tr("Each task whose story is looked at is kept from then on.")
                          : m_training->isChecked()
                              ? tr("Words are found anywhere; attributes by their whole path and value.")
                              : tr("Runs of the training simulator are not shown."));
        m_pages->setCurrentWidget(m_empty);
    } else {
        m_pages->setCurrentWidget(m_table);
        m_table->markShownRow(0);
    }
    m_count->setText(stories.size() >= MostFound ? tr("the newest %1").arg(MostFound)
                                                 : tr("%n stories", nullptr, static_cast<int>(stories.size())));
    update();
}

void KeptStoriesDialog::update()
{
    const bool hasRow = m_model->rowCount() > 0;
    m_open->setEnabled(hasRow);
    m_forget->setEnabled(hasRow);
}

void KeptStoriesDialog::choose(int row)
{
    const StoryListModel::Row *story = m_model->at(row);
    if (!story)
        return;
    const StoryKey key = story->key;
    accept(); // What is opened would stand behind it, out of reach.
    Q_EMIT chosen(key);
}

void KeptStoriesDialog::forget()
{
    if (const StoryListModel::Row *story = m_model->at(m_table->currentRow()))
        m_record.forget(story->key);
}

} // namespace Desk
