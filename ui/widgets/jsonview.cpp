#include "jsonview.h"

#include "clipboard.h"
#include "icons.h"
#include "paneline.h"
#include "plainlabel.h"
#include "reservations/plaintext.h"
#include "safetext.h"
#include "searchfield.h"
#include "sidlens.h"
#include "text/searchtext.h"
#include "textview.h"
#include "theme.h"

#include <QAction>
#include <QFont>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr qsizetype MostKeptNodes = 20'000; ///< In larger answers, unfolded rows are not restored.
constexpr qsizetype MostScanned = 20'000;   ///< Characters of a value in which SIDs are looked for.
constexpr qsizetype MostSaid = 200;         ///< Characters of a value that are announced.
} // namespace

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_only(new PaneLine(u"jsonOnly"_s, Tone::Accent, this))
    , m_seen(new PaneLine(u"jsonLastSeen"_s, Tone::Accent, this))
    , m_model(new JsonModel(this))
    , m_tree(new QTreeView(this))
    , m_lines(new TextView(this))
    , m_pages(new QStackedWidget(this))
    , m_find(new SearchField(u"jsonFind"_s, tr("Find"), this))
    , m_count(new PlainLabel(this))
    , m_raw(new QToolButton(this))
    , m_compare(new JsonCompareButton(this))
{
    setObjectName(u"jsonView"_s);
    m_tree->setObjectName(u"jsonTree"_s);
    m_tree->setAccessibleName(tr("JSON"));
    m_tree->setModel(m_model);
    m_tree->viewport()->setBackgroundRole(QPalette::Window);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setHeaderHidden(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, Theme::grid(42));
    m_tree->setIndentation(Theme::grid(4));
    m_lines->setObjectName(u"jsonText"_s);
    m_lines->setAccessibleName(tr("JSON as received"));
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_lines);
    m_find->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_count->setObjectName(u"jsonCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_raw->setObjectName(u"jsonRaw"_s);
    m_raw->setText(tr("As received"));
    m_raw->setCheckable(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    buildBar(*column);
    column->addWidget(m_seen);
    column->addWidget(m_only);
    column->addWidget(m_pages, 1);

    connect(m_only, &PaneLine::triggered, this, [this] { showOnly(u"."_s); });
    connect(m_seen, &PaneLine::triggered, m_compare, &JsonCompareButton::compareWithLastSeen);
    connect(m_raw, &QToolButton::toggled, this, &JsonView::showRaw);
    connect(m_find, &QLineEdit::textChanged, this, &JsonView::find);
    connect(m_find, &QLineEdit::returnPressed, this, &JsonView::enter);
    m_find->setFound([this] { return hitText(); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &JsonView::showMenu);
    // A SID is a link: Enter and a double click on it show what can be done with it.
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (Sid::parse(m_model->outline().value(JsonModel::nodeOf(index))))
            showMenu(m_tree->visualRect(index).center());
    });
}

JsonView::~JsonView() = default;

void JsonView::buildBar(QLayout &column)
{
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    column.addItem(m_bar);
    m_bar->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    m_bar->setSpacing(Theme::grid(1));
    auto *search = new QHBoxLayout;
    search->addWidget(m_find, 1);
    search->addWidget(m_count);
    auto *bar = new QHBoxLayout;
    m_bar->addLayout(search, 1);
    m_bar->addLayout(bar);
    const auto addStep = [this, bar](const QString &name, const QString &what, int by) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(by > 0 ? u"next"_s : u"previous"_s));
        button->setAutoRaise(true);
        button->setToolTip(what);
        button->setAccessibleName(what);
        connect(button, &QToolButton::clicked, this, [this, by] {
            step(by);
            m_find->tellFound();
        });
        bar->addWidget(button);
    };
    addStep(u"jsonPrevious"_s, tr("Previous match"), -1);
    addStep(u"jsonNext"_s, tr("Next match"), 1);
    bar->addWidget(m_raw);
    auto *copyAll = new QToolButton(this);
    copyAll->setObjectName(u"jsonCopy"_s);
    copyAll->setIcon(icon(u"copy"_s));
    copyAll->setToolTip(tr("Copy JSON"));
    copyAll->setAccessibleName(tr("Copy JSON"));
    bar->addWidget(copyAll);
    bar->addWidget(m_compare);
    bar->addStretch();
    connect(copyAll, &QToolButton::clicked, this, [this] { Clipboard::copy(QString::fromUtf8(m_body)); });
}

/// What the bar takes at least: all of it in one line, or the search above its buttons.
int JsonView::barWidth(bool isStacked) const
{
    const int search = m_bar->itemAt(0)->minimumSize().width();
    const int buttons = m_bar->itemAt(1)->minimumSize().width();
    const int margins = m_bar->contentsMargins().left() + m_bar->contentsMargins().right();
    return margins + (isStacked ? std::max(search, buttons) : search + m_bar->spacing() + buttons);
}

QSize JsonView::minimumSizeHint() const
{
    return QWidget::minimumSizeHint().boundedTo({barWidth(true), QWIDGETSIZE_MAX});
}

bool JsonView::event(QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) // Letters may be larger.
        m_bar->setDirection(width() < barWidth(false) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    return QWidget::event(event);
}

void JsonView::setLastSeen(const JsonCompareButton::LastSeen &seen)
{
    m_compare->setLastSeen(seen);
    const int differences = m_compare->differencesSince();
    m_seen->setLine(differences == 0 ? QString()
                                     : tr("Last seen %1: %n difference(s)", nullptr, differences).arg(seen.when),
                    tr("Show"));
}

bool JsonView::showOnly(const QString &path)
{
    const int node = m_model->outline().nodeAt(path);
    if (node < 0)
        return false;
    m_root = m_model->outline().path(node);
    keepRoot();
    return true;
}

/// What alone is shown is shown of another answer too, as long as it is there.
void JsonView::keepRoot()
{
    int node = m_root.isEmpty() || !m_model->outline().isValid() ? 0 : m_model->outline().nodeAt(m_root);
    const bool isGone = node < 0;
    node = std::max(node, 0);
    // A value without members is a row of what it is in.
    const bool isLeaf = node > 0 && m_model->outline().node(node).childCount == 0;
    m_tree->setRootIndex(m_model->indexOf(isLeaf ? m_model->outline().node(node).parent : node));
    if (isLeaf)
        m_tree->setCurrentIndex(m_model->indexOf(node));
    const bool isPart = node > 0 || isGone;
    m_only->setLine(!isPart  ? QString()
                    : isGone ? tr("%1 is not in this answer.").arg(m_root)
                             : m_root,
                    tr("Show all"));
    if (!isPart)
        m_root.clear();
}

/// A path goes there; anything else to the next match.
void JsonView::enter()
{
    const QString text = m_find->text().trimmed();
    const bool isPath = text.startsWith(u'.') || text.startsWith(u'[');
    if (isPath && !isRaw() && showOnly(text))
        m_find->clear(); // The line below says which one it is.
    else
        step(1);
    m_find->tellFound();
}

void JsonView::setBody(const QByteArray &body, const QString &subject)
{
    const bool isOther = subject != m_subject || subject.isEmpty();
    m_subject = subject;
    if (body == m_body) {
        if (isOther)
            m_compare->setAnswers(m_body, {});
        return;
    }
    m_compare->setAnswers(body, isOther ? QByteArray() : m_body);
    m_body = body;
    const bool hadRows = m_model->rowCount() > 0 && m_model->outline().size() <= MostKeptNodes;
    const QSet<QString> unfolded = hadRows ? unfoldedPaths() : QSet<QString>();
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->read(body);
    const bool json = m_model->outline().isValid();
    m_raw->setEnabled(json);
    keepRoot();
    showBody(); // A refresh does not go to a match, because that would scroll while somebody reads.
    if (hadRows && json && m_model->outline().size() <= MostKeptNodes) {
        unfold(unfolded);
        m_tree->verticalScrollBar()->setValue(scrolled);
    } else if (json && m_model->rowCount() <= 100) {
        m_tree->expandToDepth(m_model->outline().size() < 500 ? 2 : 0);
    }
}

/// The paths of unfolded rows, which are still valid when a new body has other rows.
QSet<QString> JsonView::unfoldedPaths() const
{
    QSet<QString> paths;
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (!m_tree->isExpanded(index))
                continue;
            paths.insert(m_model->outline().path(JsonModel::nodeOf(index)));
            open.append(index);
        }
    }
    return paths;
}

void JsonView::unfold(const QSet<QString> &paths)
{
    QModelIndexList open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_model->rowCount(parent); ++row) {
            const QModelIndex index = m_model->index(row, 0, parent);
            if (m_model->rowCount(index) == 0 || !paths.contains(m_model->outline().path(JsonModel::nodeOf(index))))
                continue;
            m_tree->expand(index);
            open.append(index);
        }
    }
}

bool JsonView::isRaw() const
{
    return m_raw->isChecked() || !m_model->outline().isValid();
}

void JsonView::showRaw(bool)
{
    showBody();
    step(1);
}

void JsonView::showBody()
{
    if (isRaw())
        m_lines->setText(QString::fromUtf8(m_body));
    m_pages->setCurrentWidget(isRaw() ? static_cast<QWidget *>(m_lines) : m_tree);
    lookForHits();
}

void JsonView::find()
{
    lookForHits();
    step(1);
}

void JsonView::lookForHits()
{
    const QString text = m_find->text();
    m_hits.clear();
    m_hit = -1;
    if (isRaw() && !text.isEmpty()) {
        m_hits = searchTextPositions(m_lines->text(), searchText(text));
    } else if (!text.isEmpty()) {
        for (const int node : m_model->outline().find(text))
            m_hits.append(node);
    }
    showCount();
}

void JsonView::showCount()
{
    m_count->setText(m_find->text().isEmpty() ? QString() : tr("%1 of %2").arg(m_hit + 1).arg(m_hits.size()));
}

/// Which match is shown, where it is and what it is: the keyboard stays in the field.
QString JsonView::hitText() const
{
    if (m_hits.isEmpty())
        return SearchField::foundText(0);
    if (isRaw() || m_hit < 0)
        return m_count->text();
    const auto node = static_cast<int>(m_hits.at(m_hit));
    const QString value = oneLine(m_model->outline().value(node).left(MostSaid));
    return m_count->text() + u": "_s + m_model->outline().path(node) + u' ' + value;
}

void JsonView::step(int by)
{
    if (!m_hits.isEmpty()) {
        m_hit = m_hit < 0 ? 0 : (m_hit + by + m_hits.size()) % m_hits.size();
        showHit();
    }
    showCount();
}

void JsonView::showHit()
{
    if (isRaw()) {
        m_lines->showPosition(m_hits.at(m_hit));
        return;
    }
    const QModelIndex index = m_model->indexOf(static_cast<int>(m_hits.at(m_hit)));
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void JsonView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_tree->indexAt(at);
    if (!index.isValid())
        return;
    const int node = JsonModel::nodeOf(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jsonMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const QString &copied) {
        QObject::connect(menu->addAction(text), &QAction::triggered, menu, [copied] { Clipboard::copy(copied); });
    };
    add(tr("Copy value"), m_model->outline().value(node));
    add(tr("Copy path"), m_model->outline().path(node));
    add(tr("Copy as a jq line"), m_model->outline().jqLine(node));
    menu->addSeparator();
    const QString path = m_model->outline().path(node);
    QAction *only = menu->addAction(tr("Show only this"));
    only->setObjectName(u"jsonShowOnly"_s);
    only->setEnabled(m_model->outline().node(node).childCount > 0);
    connect(only, &QAction::triggered, this, [this, path] { showOnly(path); });
    addSidMenus(*menu, this, sidsIn(m_model->outline().value(node).left(MostScanned)));
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace Desk
