#include "settingsdialog.h"

#include "settingline.h"
#include "settingwords.h"
#include "text/searchtext.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/scrollfocus.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int PageMargin = 3; ///< Right of the lines, in the grid.
} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_field(new SearchField(u"settingSearch"_s, tr("Search settings"), this))
    , m_count(new PlainLabel({}, this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QScrollArea(this))
    , m_empty(new PlaceholderPage(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_count->setObjectName(u"settingCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // What is in it can get the focus.
    bringFocusIntoSight(*m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->installEventFilter(this);
    fill(settings);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_empty->setState(tr("No setting fits."),
                      tr("Words are looked for in titles, in what settings do, and in their keys."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter ends a number, not the dialog.
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::grid(3));
    line->addWidget(m_field, 1);
    line->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addLayout(line);
    column->addWidget(m_pages, 1);
    column->addWidget(buttons);
    connect(m_field, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_field->setFound([this] {
        qsizetype shown = 0;
        for (const Group &group : std::as_const(m_groups))
            shown += std::count_if(group.lines.cbegin(), group.lines.cend(),
                                   [](const SettingLine *one) { return !one->isHidden(); });
        return SearchField::foundText(shown);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const QSize wanted(Theme::grid(170), Theme::grid(150));
    resize(parent ? wanted.boundedTo(parent->window()->size() * 0.96) : wanted);
    search();
    m_field->setFocus();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill(Settings &settings)
{
    auto *page = new QWidget(m_list);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, Theme::grid(PageMargin), 0);
    column->setSpacing(Theme::grid(4));
    QString group;
    for (int i = 0; i < int(Setting::Count); ++i) {
        const auto which = static_cast<Setting>(i);
        if (const QString name = settingWords(which).group; m_groups.isEmpty() || name != group) {
            group = name;
            auto *heading = new PlainLabel(name, page);
            heading->setFont(Theme::titleFont(font()));
            m_groups.append(Group{heading, {}});
            column->addWidget(heading);
        }
        auto *line = new SettingLine(settings, which, page);
        connect(line, &SettingLine::askWanted, this, &SettingsDialog::journalBoundsWanted);
        m_groups.last().lines.append(line);
        column->addWidget(line);
    }
    column->addStretch(1);
    m_list->setWidget(page);
}

void SettingsDialog::showSetting(Setting which)
{
    m_field->clear(); // Else it might be hidden.
    for (const Group &group : std::as_const(m_groups)) {
        for (SettingLine *line : group.lines) {
            if (line->which() != which)
                continue;
            m_list->widget()->layout()->activate();
            m_list->ensureWidgetVisible(line, 0, m_list->viewport()->height() / 3);
            setAttribute(Qt::WA_KeyboardFocusChange); // Typing changes it: it shows that it has the focus.
            line->focusEditor();
        }
    }
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        fitWidth();
    return QDialog::eventFilter(watched, event);
}

/// At a zoom of 400 % there is no room beside the titles: all lines stand alike, so that one column stays one.
void SettingsDialog::fitWidth()
{
    const int room = m_list->viewport()->width() - Theme::grid(PageMargin);
    int needed = 0;
    for (const Group &group : std::as_const(m_groups)) {
        for (const SettingLine *line : group.lines)
            needed = std::max(needed, line->wideWidth());
    }
    for (const Group &group : std::as_const(m_groups)) {
        for (SettingLine *line : group.lines)
            line->stack(needed > room ? room : 0);
    }
}

void SettingsDialog::search()
{
    const QStringList words = searchText(m_field->text()).split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (const Group &group : std::as_const(m_groups)) {
        bool isAny = false;
        for (SettingLine *line : group.lines) {
            const bool fits = line->fits(words);
            line->setVisible(fits);
            isAny = isAny || fits;
            shown += fits ? 1 : 0;
        }
        group.heading->setVisible(isAny);
    }
    const int all = int(Setting::Count);
    m_count->setText(words.isEmpty() ? tr("%n settings", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    m_pages->setCurrentWidget(shown > 0 ? static_cast<QWidget *>(m_list) : m_empty);
    m_list->verticalScrollBar()->setValue(0);
}

} // namespace Desk
