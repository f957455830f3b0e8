#include "palettedialog.h"

#include "palette/palettemodel.h"
#include "palettedelegate.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int WidthUnits = 160;
constexpr int HeightUnits = 110;
constexpr int TellMsecs = 150; ///< After the last key, what is marked is announced.
} // namespace

PaletteDialog::PaletteDialog(QList<PaletteEntry> entries, const RecentChoices &recent, Naming naming, QWidget *parent,
                             QList<PaletteAct> acts)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_entries(std::move(entries))
    , m_acts(std::move(acts))
    , m_recent(recent)
    , m_naming(std::move(naming))
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_said(new WrapLabel(this, Tone::Muted))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"palette"_s);
    setWindowTitle(tr("Go to anything"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Go to a SID, a name, a command…"));
    m_field->setPlaceholderText(tr("Go to a SID, a name, a command…"));
    m_field->setFrame(false);
    m_field->setFont(Theme::titleFont(font()));
    m_field->setMaxLength(100'000);
    m_field->setTextMargins(Theme::grid(1), Theme::grid(2), Theme::grid(1), Theme::grid(2));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // The field keeps the keys.
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_said->setObjectName(u"paletteSaid"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, Theme::grid(2));
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(new Hairline(this));
    column->addWidget(m_list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), 0);
    foot->addWidget(m_said);
    column->addLayout(foot);

    m_tell.setSingleShot(true);
    m_tell.setInterval(TellMsecs);
    // The field keeps the keyboard: nothing tells a screen reader by itself what is marked below it.
    connect(&m_tell, &QTimer::timeout, this, [this] {
        const QString marked = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
        tell(marked.isEmpty() ? m_said->text() : marked);
    });
    connect(m_field, &QLineEdit::textChanged, this, &PaletteDialog::search);
    connect(m_list, &QListView::clicked, this, &PaletteDialog::choose);
    m_model->setEntries(m_entries, m_recent, m_acts);
    search({});
    const QSize wanted(Theme::grid(WidthUnits), Theme::grid(HeightUnits));
    const QWidget *window = parent->window();
    resize(wanted.boundedTo(window->size() * 0.9));
    m_most = height();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, Theme::grid(24))));
}

PaletteDialog::~PaletteDialog() = default;

void PaletteDialog::setText(const QString &text)
{
    m_field->setText(text);
    m_field->selectAll();
}

void PaletteDialog::startTyping(const QString &text)
{
    m_field->setText(text);
    m_field->end(false);
}

void PaletteDialog::setEntries(const QList<PaletteEntry> &entries, const QList<PaletteAct> &acts)
{
    m_entries = entries;
    m_acts = acts;
    if (m_isMore)
        return; // They are for when one goes back.
    const PaletteEntry *marked = m_model->entry(m_list->currentIndex());
    const QString id = marked ? marked->id : QString();
    m_model->setEntries(m_entries, m_recent, m_acts);
    search(m_field->text());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const PaletteEntry *entry = m_model->entry(m_model->index(row));
        if (entry && entry->id == id)
            m_list->setCurrentIndex(m_model->index(row));
    }
}

void PaletteDialog::search(const QString &text)
{
    QList<PaletteEntry> named = m_isMore || !m_naming ? QList<PaletteEntry>() : m_naming(text);
    // What is wrong with a SID is of use where it is nothing else: half of one finds as well.
    const bool isWrong = !named.isEmpty() && !named.constFirst().isPossible();
    m_model->setTyped(text, isWrong ? QList<PaletteEntry>() : named);
    if (isWrong && m_model->firstEntryRow() < 0)
        m_model->setTyped(text, named);
    const QModelIndex first = m_model->index(std::max(m_model->firstEntryRow(), 0));
    const PaletteEntry *entry = m_model->entry(first);
    // Return on the empty field must not do again what was done last.
    if (entry && (m_isMore || !text.isEmpty() || entry->isPlace()))
        m_list->setCurrentIndex(first);
    m_list->scrollToTop();
    say();
}

/// As high as what fits, down from its place, within the window.
void PaletteDialog::fitHeight()
{
    constexpr int least = 4;
    const int rows = std::max(m_model->rowCount(), least) * m_list->sizeHintForRow(0);
    const int others = height() - m_list->height();
    if (m_list->sizeHintForRow(0) > 0 && layout()->geometry().isValid())
        resize(width(), std::min(rows + others, m_most));
}

void PaletteDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
}

void PaletteDialog::say()
{
    if (isVisible())
        fitHeight();
    const PaletteEntry *marked = m_model->entry(m_list->currentIndex());
    if (m_model->firstEntryRow() < 0)
        m_said->setText(tr("Nothing is called so."));
    else if (!m_list->currentIndex().isValid())
        m_said->setText(tr("Type what you mean, or choose it with the arrow keys"));
    else if (marked && !marked->isPossible())
        m_said->setText(marked->reason); // The row may cut it, and Return does nothing else.
    else if (m_isMore)
        m_said->setText(tr("Return does it · Esc goes back"));
    else
        m_said->setText(tr("Return goes there · Tab shows what else can be done · %n fit(s)", nullptr,
                           static_cast<int>(m_model->fitting())));
    m_tell.start();
}

void PaletteDialog::tell(const QString &what)
{
    if (what == m_told || !isVisible())
        return;
    m_told = what;
    announce(m_field, what);
}

void PaletteDialog::moveBy(int rows)
{
    int row = m_list->currentIndex().row();
    const int step = rows < 0 ? -1 : 1;
    for (int left = std::abs(rows); left > 0;) {
        int next = row + step;
        while (next >= 0 && next < m_model->rowCount() && !m_model->entry(m_model->index(next)))
            next += step; // A heading is nothing to choose.
        if (next < 0 || next >= m_model->rowCount())
            break;
        row = next;
        --left;
    }
    if (row < 0 || row >= m_model->rowCount())
        return;
    m_list->setCurrentIndex(m_model->index(row));
    say();
    if (row == m_model->firstEntryRow())
        m_list->scrollToTop(); // With its heading.
}

void PaletteDialog::choose(const QModelIndex &index)
{
    const PaletteEntry *entry = m_model->entry(index);
    if (!entry)
        return;
    if (!entry->isPossible()) {
        m_said->setText(entry->reason);
        tell(entry->reason);
        return;
    }
    const auto run = entry->run;
    Q_EMIT chosen(entry->id);
    accept();
    if (run)
        run();
}

bool PaletteDialog::showMore()
{
    const PaletteEntry *entry = m_model->entry(m_list->currentIndex());
    if (m_isMore || !entry)
        return false;
    const QList<PaletteEntry> more = m_model->moreOf(*entry);
    if (more.isEmpty())
        return false;
    m_isMore = true;
    m_model->setWhole(true);
    m_typedBefore = m_field->text();
    m_model->setEntries(more, {});
    m_field->clear();
    search({});
    return true;
}

bool PaletteDialog::goBack()
{
    if (!m_isMore)
        return false;
    m_isMore = false;
    m_model->setWhole(false);
    m_model->setEntries(m_entries, m_recent, m_acts);
    m_field->setText(m_typedBefore);
    search(m_typedBefore);
    return true;
}

/// Without a frame of the window manager's it has one of its own.
void PaletteDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.45));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool PaletteDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int page = std::max(m_list->viewport()->height() / std::max(m_list->sizeHintForRow(0), 1) - 1, 1);
    switch (key->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(page);
        return true;
    case Qt::Key_PageUp:
        moveBy(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // One that is held down from before does nothing: it was meant for what was there then.
        if (!key->isAutoRepeat())
            choose(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
        showMore();
        return true;
    case Qt::Key_Backspace:
        return m_field->text().isEmpty() && goBack();
    case Qt::Key_Escape:
        return goBack();
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace Desk
