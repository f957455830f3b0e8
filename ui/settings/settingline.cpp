#include "settingline.h"

#include "profiles/settings.h"
#include "settingwords.h"
#include "text/searchtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"
#include "ui/widgets/wrappedmark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

SettingLine::SettingLine(Settings &settings, Setting which, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_which(which)
    , m_grid(new QGridLayout(this))
    , m_editor(makeEditor(settingWords(which).title))
    , m_what(new WrapLabel(this, Tone::Muted))
    , m_standard(new PlainLabel({}, this))
    , m_reset(new QToolButton(this)) // After the editor: Tab goes by the order in which they are made.
{
    const SettingWords words = settingWords(which);
    const QString key = settingRow(which).key;
    m_words = words.group + u'\n' + words.title + u'\n' + words.what + u'\n' + words.choices.join(u'\n') + u'\n' +
              key.sliced(key.indexOf(u'/') + 1);
    setObjectName(u"setting."_s + key);
    m_editor->setObjectName(u"settingEditor."_s + key);
    m_editor->setAccessibleDescription(words.what);
    m_what->setText(words.what);
    m_standard->setForegroundRole(QPalette::PlaceholderText);
    m_standard->setText(tr("Default: %1").arg(settingText(which, settingRow(which).standard)));
    m_reset->setObjectName(u"settingReset."_s + key);
    m_reset->setText(tr("Reset"));
    m_reset->setAccessibleName(tr("Reset %1").arg(words.title));
    m_reset->setAutoRaise(true);
    // What changes with it must not move.
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);

    if (settingRow(which).kind != SettingRow::Kind::Switch) {
        m_title = new PlainLabel(words.title, this);
        m_title->setBuddy(m_editor);
    }
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Theme::grid(4));
    m_grid->setVerticalSpacing(Theme::grid(1));
    m_grid->setColumnStretch(0, 1);
    place();
    connect(m_reset, &QToolButton::clicked, this, [this] {
        m_editor->setFocus(); // The button goes.
        m_settings.reset(m_which);
    });
    connect(&m_settings, &Settings::changed, this, [this](Setting changed) {
        if (changed == m_which)
            update();
    });
    update();
}

SettingLine::~SettingLine() = default;

/// Everything anew: a layout moves nothing from one of its cells to another.
void SettingLine::place()
{
    while (const QLayoutItem *item = m_grid->takeAt(0))
        delete item; // What is in it stays.
    const bool isStacked = m_stacked > 0;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    if (!m_title) {
        m_grid->addWidget(m_editor, 0, 0, left);
    } else {
        m_title->setWordWrap(isStacked);
        m_grid->addWidget(m_title, 0, 0, isStacked ? Qt::Alignment() : left);
        if (isStacked)
            m_grid->addWidget(m_editor, 1, 0, left);
        else
            m_grid->addWidget(m_editor, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (isStacked) {
        auto *foot = new FlowLayout;
        foot->addWidget(m_standard);
        foot->addWidget(m_reset);
        m_grid->addWidget(m_what, 2, 0);
        m_grid->addLayout(foot, 3, 0);
        return;
    }
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::grid(1));
    foot->addWidget(m_reset);
    foot->addWidget(m_standard);
    m_grid->addWidget(m_what, 1, 0, Qt::AlignVCenter);
    m_grid->addLayout(foot, 1, 1, Qt::AlignRight | Qt::AlignTop);
}

int SettingLine::wideWidth() const
{
    constexpr int leastWords = 50; // Narrower, a sentence about it would stand in ever so many lines.
    constexpr int mark = 8;
    const int title = fontMetrics().horizontalAdvance(settingWords(m_which).title) + (m_title ? 0 : Theme::grid(mark));
    const int editor = m_title ? m_editor->sizeHint().width() : 0;
    const int foot = m_reset->sizeHint().width() + Theme::grid(1) + m_standard->sizeHint().width();
    return std::max(title, Theme::grid(leastWords)) + Theme::grid(4) + std::max(editor, foot);
}

void SettingLine::stack(int width)
{
    if (m_stacked == width)
        return;
    const bool isOther = (m_stacked > 0) != (width > 0);
    m_stacked = width;
    if (auto *box = qobject_cast<QCheckBox *>(m_editor))
        wrapMark(*box, width > 0 ? width : QWIDGETSIZE_MAX);
    else
        m_editor->setMaximumWidth(width > 0 ? width : QWIDGETSIZE_MAX);
    if (isOther)
        place();
}

QWidget *SettingLine::makeEditor(const QString &title)
{
    const SettingRow &row = settingRow(m_which);
    if (row.isAsked) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT askWanted(m_which); });
        return button;
    }
    switch (row.kind) {
    case SettingRow::Kind::Switch: {
        auto *box = new QCheckBox(title, this);
        connect(box, &QCheckBox::toggled, this, [this](bool on) { m_settings.setOn(m_which, on); });
        return box;
    }
    case SettingRow::Kind::Number: {
        auto *spin = new QSpinBox(this);
        spin->setRange(row.least, row.most);
        spin->setSuffix(settingWords(m_which).unit);
        spin->setGroupSeparatorShown(true);
        spin->setAlignment(Qt::AlignRight);
        spin->setAccessibleName(title);
        spin->setMinimumWidth(Theme::grid(30));
        // Not at each digit: of 365, 3 would be taken, and what is older than three days would go.
        spin->setKeyboardTracking(false);
        connect(spin, &QSpinBox::valueChanged, this, [this](int value) { m_settings.setNumber(m_which, value); });
        return spin;
    }
    case SettingRow::Kind::Choice: {
        auto *combo = new QComboBox(this);
        combo->addItems(settingWords(m_which).choices);
        combo->setAccessibleName(title);
        combo->setMinimumWidth(Theme::grid(30)); // Its longest entry need not fit.
        connect(combo, &QComboBox::activated, this, [this](int index) { m_settings.setNumber(m_which, index); });
        return combo;
    }
    }
    return nullptr;
}

void SettingLine::update()
{
    const int value = m_settings.number(m_which);
    const QSignalBlocker quiet(m_editor);
    if (auto *box = qobject_cast<QCheckBox *>(m_editor)) {
        box->setChecked(value != 0);
    } else if (auto *spin = qobject_cast<QSpinBox *>(m_editor)) {
        spin->setValue(value);
    } else if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        combo->setCurrentIndex(value);
    } else if (auto *button = qobject_cast<QPushButton *>(m_editor)) {
        const QString text = settingText(m_which, value);
        button->setText(text + u'…');
        button->setAccessibleName(settingWords(m_which).title + u": "_s + text);
    }
    m_reset->setVisible(!m_settings.isStandard(m_which) && !settingRow(m_which).isAsked);
}

void SettingLine::focusEditor()
{
    m_editor->setFocus(Qt::TabFocusReason); // As if by a key, so that one sees where one is.
}

bool SettingLine::fits(const QStringList &words) const
{
    return std::all_of(words.cbegin(), words.cend(),
                       [this](const QString &word) { return containsSearchText(m_words, word); });
}

} // namespace Desk
