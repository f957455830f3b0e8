#include "settingline.h"

#include "profiles/settings.h"
#include "settingwords.h"
#include "text/searchtext.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

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
    , m_editor(makeEditor(settingWords(which).title))
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
    auto *what = new WrapLabel(this, Tone::Muted);
    what->setText(words.what);
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

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Theme::grid(4));
    grid->setVerticalSpacing(Theme::grid(1));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Theme::grid(1));
    foot->addWidget(m_reset);
    foot->addWidget(m_standard);
    if (settingRow(which).kind == SettingRow::Kind::Switch) {
        grid->addWidget(m_editor, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
    } else {
        auto *title = new PlainLabel(words.title, this);
        title->setBuddy(m_editor);
        grid->addWidget(title, 0, 0, Qt::AlignLeft | Qt::AlignVCenter);
        grid->addWidget(m_editor, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    grid->addWidget(what, 1, 0, Qt::AlignVCenter);
    grid->addLayout(foot, 1, 1, Qt::AlignRight | Qt::AlignTop);
    grid->setColumnStretch(0, 1);
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
