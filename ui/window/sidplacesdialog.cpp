#include "sidplacesdialog.h"

#include "sidplacestable.h"
#include "story/record/storyrecord.h"
#include "taskrouter/timetext.h"
#include "ui/session/session.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/safetext.h"
#include "ui/widgets/sidlabel.h"
#include "ui/widgets/sidlens.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int OpensRole = Qt::UserRole + 1;
} // namespace

SidPlacesDialog::SidPlacesDialog(const Session &session, const TaskStory *story, Sid sid, QWidget *parent)
    : QDialog(parent)
    , m_sid(sid)
    , m_now(session.clock.utc())
    , m_model(new QStandardItemModel(this))
    , m_table(new SidPlacesTable(this))
    , m_none(new PlaceholderPage(this))
{
    setObjectName(u"sidPlacesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Where %1 occurs").arg(sid.shortened()));
    m_model->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("When")});
    m_table->setModel(m_model);
    m_none->setState(tr("It occurs nowhere else."),
                     tr("Looked through: what is open, the list of tasks, the journal and the kept stories."));
    auto *kind = new PlainLabel(this);
    kind->setText(sidKindName(sid.kind()));
    kind->setFont(Theme::strongFont(font()));
    auto *label = new SidLabel(this);
    label->setSid(sid);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    head->setSpacing(Theme::grid(2));
    head->addWidget(kind);
    head->addWidget(label);
    head->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"sidPlacesOpen"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] { go(m_table->currentRow()); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &) { go(m_table->currentRow()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SidPlacesDialog::update);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(3));
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addLayout(foot);
    add(sidPlaces(session, story, sid));
    if (session.storyRecord && !session.isPresented) {
        const quint64 ticket = QRandomGenerator::global()->generate64(); // Others count theirs from 1.
        connect(session.storyRecord, &StoryRecord::found, this,
                [this, ticket](quint64 answered, const QList<KeptStory> &stories) {
                    if (answered == ticket)
                        add(sidPlaces(stories));
                });
        session.storyRecord->find(sid.toString(), ticket);
    }
    const QSize wanted(Theme::grid(180), Theme::grid(100));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.96) : wanted);
    m_table->setFocus();
}

SidPlacesDialog::~SidPlacesDialog() = default;

void SidPlacesDialog::add(const QList<SidPlace> &places)
{
    for (const SidPlace &place : places) {
        QList<QStandardItem *> row{new QStandardItem(place.where), new QStandardItem(place.what),
                                   new QStandardItem(place.when == 0 ? QString() : timeText(place.when, m_now))};
        row.first()->setData(QVariant::fromValue(place.opens), OpensRole);
        row.last()->setData(place.when, SidPlacesTable::WhenRole);
        row.first()->setAccessibleDescription(place.opens.toString());
        row.first()->setToolTip(toolTipText(place.opens.toString()));
        m_model->appendRow(row);
    }
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->markShownRow(0);
    update();
}

void SidPlacesDialog::update()
{
    const bool isAny = m_model->rowCount() > 0;
    m_table->setVisible(isAny);
    m_none->setVisible(!isAny);
    const Sid opens = m_model->index(m_table->currentRow(), 0).data(OpensRole).value<Sid>();
    m_open->setEnabled(canBeOpened(opens.kind()));
}

void SidPlacesDialog::go(int row)
{
    const Sid opens = m_model->index(row, 0).data(OpensRole).value<Sid>();
    if (!canBeOpened(opens.kind()))
        return;
    Q_EMIT openWanted(opens);
    accept();
}

} // namespace Desk
