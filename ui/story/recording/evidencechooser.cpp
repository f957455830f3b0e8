#include "evidencechooser.h"

#include "recordingwords.h"
#include "storylistmodel.h"
#include "storylisttable.h"
#include "ui/widgets/paneline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/wraplabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

EvidenceChooser::EvidenceChooser(EvidenceContents contents, const std::function<UtcMsecs()> &now, QWidget *parent)
    : QDialog(parent)
    , m_contents(std::move(contents))
    , m_model(new StoryListModel(now, this))
    , m_table(new StoryListTable(StoryListTable::Columns::OfFile, this))
    , m_filter(new SearchField(u"evidenceFilter"_s, tr("Filter tasks"), this))
    , m_notes(new PaneLine(u"evidenceNotes"_s, Tone::Wait, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"evidenceChooser"_s);
    setWindowTitle(tr("Choose a task"));
    auto *what = new WrapLabel(this);
    const QString name = m_contents.input.name();
    const auto count = static_cast<int>(m_contents.tasks.size());
    what->setText((name.isEmpty() ? tr("The text tells of %n tasks", nullptr, count)
                                  : tr("%1 tells of %n tasks", nullptr, count).arg(name)) +
                  u" ("_s + evidenceKindsText(m_contents.kinds) + u")."_s);
    m_model->setTasks(m_contents.tasks);
    m_table->setModel(m_model);
    if (!m_contents.notes.isEmpty())
        m_notes->setDetails(
            tr("Not all of it could be read: %n places.", nullptr, static_cast<int>(m_contents.notes.size())),
            m_contents.notes);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::AcceptRole);
    m_open->setObjectName(u"evidenceOpen"_s);
    Theme::setPrimary(m_open, true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(what);
    column->addWidget(m_notes);
    column->addWidget(m_filter);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        update();
    });
    m_filter->setFound([this] { return SearchField::foundText(m_model->rowCount()); });
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { choose(m_table->currentRow()); });
    connect(m_table, &StoryListTable::chosen, this, &EvidenceChooser::choose);
    connect(m_open, &QPushButton::clicked, this, [this] { choose(m_table->currentRow()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted(Theme::grid(220), Theme::grid(130));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.96) : wanted);
    update();
    m_filter->setFocus();
}

EvidenceChooser::~EvidenceChooser() = default;

void EvidenceChooser::update()
{
    if (m_model->rowCount() > 0)
        m_table->markShownRow(0);
    m_open->setEnabled(m_model->rowCount() > 0);
}

void EvidenceChooser::choose(int row)
{
    const qsizetype place = m_model->placeOf(row);
    if (place < 0)
        return;
    Q_EMIT chosen(m_contents.input, m_contents.tasks.at(place));
    accept();
}

} // namespace Desk
