#include "keysdialog.h"

#include "actionregistry.h"
#include "keyfield.h"
#include "keysmodel.h"
#include "keystable.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/standingname.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

KeysDialog::KeysDialog(ActionRegistry &registry, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_model(new KeysModel(registry, this))
    , m_search(new SearchField(u"keysSearch"_s, tr("Find an action or a key"), this))
    , m_table(new KeysTable(this))
    , m_of(new WrapLabel(this))
    , m_field(new KeyField(tr("Press the new key"), this))
    , m_said(new WrapLabel(this, Tone::Muted))
    , m_set(new QPushButton(tr("&Set"), this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_reset(new QPushButton(tr("S&tandard"), this))
    , m_resetAll(new QPushButton(tr("&All standard"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    build();
    connectParts();
    m_table->markShownRow(0);
    update(m_registry.notice());
    m_search->setFocus();
}

KeysDialog::~KeysDialog() = default;

void KeysDialog::build()
{
    m_table->setModel(m_model);
    m_of->setObjectName(u"keysOf"_s);
    m_field->setObjectName(u"keysField"_s);
    m_field->setToolTip(tr("Press the new key"));
    m_field->setMinimumWidth(Theme::grid(30)); // "Ctrl+Shift+M"
    m_said->setObjectName(u"keysSaid"_s);
    m_said->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_said->setAlignment(Qt::AlignTop);
    for (const auto &[button, name] : {std::pair(m_set, u"keysSet"_s), std::pair(m_none, u"keysNone"_s),
                                       std::pair(m_reset, u"keysReset"_s), std::pair(m_resetAll, u"keysResetAll"_s)}) {
        button->setObjectName(name);
        button->setAutoDefault(false);
    }
    m_reset->setToolTip(tr("The key that it has without your change"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::grid(3));
    column->addWidget(m_search);
    column->addWidget(m_table, 1);
    column->addWidget(m_of);
    auto *edit = new QHBoxLayout;
    edit->setSpacing(Theme::grid(2));
    edit->addWidget(m_field, 1);
    for (QPushButton *button : {m_set, m_none, m_reset})
        edit->addWidget(button);
    column->addLayout(edit);
    column->addWidget(m_said);
    column->addWidget(new Hairline(this));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_resetAll);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    const QSize wanted(Theme::grid(160), Theme::grid(150));
    resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.94) : wanted);
}

void KeysDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        m_table->markShownRow(0);
    });
    m_search->setFound([this] { return SearchField::foundText(m_model->rowCount()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysDialog::showMarked);
    connect(m_table, &QAbstractItemView::doubleClicked, m_field, qOverload<>(&QWidget::setFocus));
    connect(m_field, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::showObjection);
    connect(m_set, &QPushButton::clicked, this, &KeysDialog::set);
    connect(m_none, &QPushButton::clicked, this, [this] {
        const QString id = marked();
        m_registry.setKey(id, {});
        mark(id);
        update(tr("%1 has no key.").arg(nameOf(id)));
    });
    connect(m_reset, &QPushButton::clicked, this, [this] {
        const QString id = marked();
        m_registry.reset(id);
        mark(id);
        update(tr("%1 has its standard key.").arg(nameOf(id)));
    });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_registry.resetAll();
        m_table->markShownRow(0);
        update(tr("All actions have their standard keys."));
    });
}

QString KeysDialog::marked() const
{
    return m_table->currentIndex().data(KeysModel::IdRole).toString();
}

QString KeysDialog::nameOf(const QString &id) const
{
    const QAction *action = m_registry.action(id);
    return action ? standingName(*action) : id;
}

/// The list was read anew.
void KeysDialog::mark(const QString &id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_table->markRow(row);
    else
        m_table->markShownRow(0);
    showMarked();
}

void KeysDialog::showMarked()
{
    const QString id = marked();
    const QAction *action = m_registry.action(id);
    m_of->setText(action ? tr("Key of “%1”").arg(nameOf(id)) : tr("Nothing is called so."));
    m_field->setEnabled(action);
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_reset->setEnabled(m_registry.isChanged(id));
    m_resetAll->setEnabled(m_registry.isAnyChanged());
    m_shown = id;
    m_field->setKeySequence(action ? action->shortcut() : QKeySequence());
    showObjection();
}

/// What stands in the way of the key in the field, or what it would take from another action.
void KeysDialog::showObjection()
{
    const QKeySequence key = m_field->keySequence();
    const QAction *action = m_registry.action(m_shown);
    const bool isOther = action && !key.isEmpty() && !action->shortcuts().contains(key);
    const QString objection = action ? m_registry.objection(m_shown, key) : QString();
    const QString owner = m_registry.ownerOf(key, m_shown);
    m_set->setEnabled(isOther && objection.isEmpty());
    m_set->setText(isOther && !owner.isEmpty() ? tr("&Set anyway") : tr("&Set"));
    if (!isOther)
        return update({});
    if (!objection.isEmpty()) {
        // One that nobody else can have is looked for by those who want to know whose it is.
        const QString whose =
            owner.isEmpty() ? QString()
                            : tr("%1 is the key of “%2”.").arg(key.toString(QKeySequence::NativeText), nameOf(owner));
        say(owner.isEmpty() ? objection : whose + u' ' + objection, Tone::Bad);
    } else if (!owner.isEmpty()) {
        say(tr("%1 is the key of “%2”, which would lose it.")
                .arg(key.toString(QKeySequence::NativeText), nameOf(owner)),
            Tone::Wait);
    } else {
        update(tr("%1 is free.").arg(key.toString(QKeySequence::NativeText)));
    }
}

void KeysDialog::set()
{
    const QString id = m_shown;
    const QKeySequence key = m_field->keySequence();
    if (!m_registry.setKey(id, key))
        return;
    mark(id);
    update(tr("%1: %2").arg(nameOf(id), key.toString(QKeySequence::NativeText)));
}

void KeysDialog::update(const QString &said)
{
    say(said, Tone::Muted);
    m_resetAll->setEnabled(m_registry.isAnyChanged());
}

/// The keyboard stays where it is: what came of a key is announced.
void KeysDialog::say(const QString &what, Tone tone)
{
    m_said->setTone(tone);
    if (what == m_said->text())
        return;
    m_said->setText(what);
    if (!what.isEmpty() && isVisible())
        announce(m_field, what);
}

} // namespace Desk
