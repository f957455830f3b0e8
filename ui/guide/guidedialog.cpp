#include "guidedialog.h"

#include "guidepage.h"
#include "text/searchtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

GuideDialog::GuideDialog(const QList<GuideChapter> &chapters, QWidget *parent)
    : QDialog(parent)
    , m_chapters(chapters)
    , m_field(new SearchField(u"guideSearch"_s, tr("Search the guide"), this))
    , m_count(new PlainLabel({}, this))
    , m_parts(new QSplitter(Qt::Horizontal, this))
    , m_list(new QListWidget(m_parts))
    , m_page(new GuidePage(m_parts))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"guideDialog"_s);
    setWindowTitle(tr("User guide"));
    build();
    search();
    const QSize wanted(Theme::grid(220), Theme::grid(170));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.94) : wanted);
    m_field->setFocus();
}

GuideDialog::~GuideDialog() = default;

void GuideDialog::build()
{
    m_list->setObjectName(u"guideChapters"_s);
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(Theme::grid(1) / 2);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(Theme::grid(36));
    m_page->setObjectName(u"guidePage"_s);
    m_page->setAccessibleName(windowTitle());
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_page);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(3));
    line->addWidget(m_field, 1);
    line->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addLayout(line);
    column->addWidget(m_parts, 1);
    column->addWidget(buttons);
    for (const GuideChapter &chapter : std::as_const(m_chapters))
        m_list->addItem(chapter.title);
    connect(m_field, &QLineEdit::textChanged, this, &GuideDialog::search);
    m_field->setFound([this] { return m_count->text(); });
    // The next place, and from the last one the first.
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_page->find(m_field->text())) {
            m_page->moveCursor(QTextCursor::Start);
            m_page->find(m_field->text());
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &GuideDialog::showChapter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

/// Beside the chapters a page has no room at a zoom of 400 %: it stands below them.
void GuideDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    constexpr int leastWidth = 110;
    m_parts->setOrientation(width() < Theme::grid(leastWidth) ? Qt::Vertical : Qt::Horizontal);
}

void GuideDialog::search()
{
    const QStringList words = searchText(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    int found = 0;
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString &text = m_chapters.at(row).markdown;
        const bool fits = std::all_of(words.cbegin(), words.cend(),
                                      [&text](const QString &word) { return containsSearchText(text, word); });
        m_list->item(row)->setHidden(!fits);
        found += fits ? 1 : 0;
        if (fits && first < 0)
            first = row;
    }
    m_count->setText(words.isEmpty() ? QString() : tr("%n chapter(s)", nullptr, found));
    if (const QListWidgetItem *current = m_list->currentItem(); !current || current->isHidden())
        m_list->setCurrentRow(first);
    mark();
}

void GuideDialog::showChapter(int row)
{
    if (row < 0 || row == m_shown) {
        if (row < 0)
            m_page->clear();
        m_shown = row;
        return;
    }
    m_shown = row;
    m_page->setAccessibleName(m_chapters.at(row).title);
    m_page->showChapter(m_chapters.at(row).markdown);
    mark();
}

/// Shows the first place of what is looked for.
void GuideDialog::mark()
{
    if (m_field->text().isEmpty())
        return;
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(m_field->text());
}

} // namespace Desk
