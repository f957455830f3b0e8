#include "jsonview.h"

#include "clipboard.h"
#include "icons.h"
#include "plainlabel.h"
#include "reservations/plaintext.h"
#include "safetext.h"
#include "searchfield.h"
#include "text/searchtext.h"
#include "textview.h"
#include "theme.h"

#include <QAction>
#include <QFont>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr qsizetype MostKeptNodes = 20'000; ///< In larger answers, unfolded rows are not restored.
} // namespace

JsonModel::JsonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

JsonModel::~JsonModel() = default;

void JsonModel::read(const QByteArray &text)
{
    beginResetModel();
    m_outline.read(text);
    endResetModel();
}

QModelIndex JsonModel::indexOf(int node) const
{
    return node > 0 ? createIndex(m_outline.node(node).row, 0, static_cast<quintptr>(node)) : QModelIndex();
}

int JsonModel::nodeOf(const QModelIndex &index)
{
    // The root is not a row; its members are the top rows.
    return index.isValid() ? static_cast<int>(index.internalId()) : 0;
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(m_outline.child(nodeOf(parent), row)));
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_outline.node(nodeOf(child)).parent) : QModelIndex();
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return m_outline.isValid() && parent.column() <= 0 ? m_outline.node(nodeOf(parent)).childCount : 0;
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    if (role == Qt::DisplayRole)
        return oneLine(index.column() == 0 ? m_outline.key(node) : m_outline.shownValue(node));
    if (role == Qt::ForegroundRole && index.column() == 0)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::SizeHintRole)
        return QSize(Theme::grid(10), Theme::measures(QGuiApplication::font()).row - Theme::grid(2));
    if (role == Qt::ToolTipRole)
        return toolTipText(index.column() == 0 ? m_outline.path(node) : m_outline.shownValue(node));
    return {};
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Name") : tr("Value");
}

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_model(new JsonModel(this))
    , m_tree(new QTreeView(this))
    , m_lines(new TextView(this))
    , m_pages(new QStackedWidget(this))
    , m_find(new SearchField(u"jsonFind"_s, tr("Find"), this))
    , m_count(new PlainLabel(this))
    , m_raw(new QToolButton(this))
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

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::grid(3), Theme::grid(2), Theme::grid(3), Theme::grid(2));
    bar->setSpacing(Theme::grid(1));
    bar->addWidget(m_find, 1);
    bar->addWidget(m_count);
    const auto addStep = [this, bar](const QString &name, const QString &what, int by) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(by > 0 ? u"next"_s : u"previous"_s));
        button->setAutoRaise(true);
        button->setToolTip(what);
        button->setAccessibleName(what);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);

    connect(copyAll, &QToolButton::clicked, this, [this] { Clipboard::copy(QString::fromUtf8(m_body)); });
    connect(m_raw, &QToolButton::toggled, this, &JsonView::showRaw);
    connect(m_find, &QLineEdit::textChanged, this, &JsonView::find);
    connect(m_find, &QLineEdit::returnPressed, this, [this] { step(1); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &JsonView::showMenu);
}

JsonView::~JsonView() = default;

void JsonView::setBody(const QByteArray &body)
{
    if (body == m_body)
        return;
    m_body = body;
    const bool hadRows = m_model->rowCount() > 0 && m_model->outline().size() <= MostKeptNodes;
    const QSet<QString> unfolded = hadRows ? unfoldedPaths() : QSet<QString>();
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->read(body);
    const bool json = m_model->outline().isValid();
    m_raw->setEnabled(json);
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
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const QString &copied) {
        QObject::connect(menu->addAction(text), &QAction::triggered, menu, [copied] { Clipboard::copy(copied); });
    };
    add(tr("Copy value"), m_model->outline().value(node));
    add(tr("Copy path"), m_model->outline().path(node));
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace Desk
