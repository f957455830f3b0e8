// The editors of editors.h that offer known values.

#include "editors.h"
#include "editors_p.h"
#include "namechoices.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_combo(new QComboBox(this))
{
    fill(this, m_combo);
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    // The stock completer would put another word in the place of what was typed.
    m_combo->setCompleter(nullptr);
    m_combo->addItems(parameter.values);
    m_combo->setCurrentIndex(-1);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    watchComposing(m_combo);
    watchComposing(m_combo->lineEdit());
    // Whoever changed the text: a key, the list, a screen reader.
    const auto take = [this] {
        if (m_loading)
            return;
        m_isSet = true;
        showPlaceholder();
        Q_EMIT edited();
    };
    connect(m_combo, &QComboBox::editTextChanged, this, take);
    // The list shows the chosen text already where that is the field's own: nothing changes then, yet it is chosen.
    connect(m_combo, &QComboBox::activated, this, [this, take] {
        if (!m_isSet)
            take();
    });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::editingFinished);
}

ChoiceEditor::~ChoiceEditor()
{
    m_combo->disconnect(this);
    m_combo->lineEdit()->disconnect(this);
}

QVariant ChoiceEditor::value() const
{
    return m_isSet ? QVariant(QStringList(m_combo->currentText())) : QVariant();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback loading(m_loading, true);
    m_isSet = value.isValid();
    if (const QString text = textOf(value); text != m_combo->currentText() || !m_isSet) {
        m_combo->setCurrentIndex(m_isSet ? m_combo->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) : -1);
        m_combo->setEditText(text);
    }
    showPlaceholder();
}

void ChoiceEditor::setNamedValues(const QList<NamedValue> &values)
{
    if (m_names ? m_names->values() == values : values.isEmpty())
        return;
    // The list is made anew under the hands of whoever types: text and cursor stay.
    const QScopedValueRollback loading(m_loading, true);
    const QString text = m_combo->currentText();
    const int cursor = m_combo->lineEdit()->cursorPosition();
    if (!m_names) {
        m_names = new NameChoices(this);
        m_combo->setModel(m_names);
        m_combo->setCompleter(new NameCompleter(m_names, m_combo));
    }
    m_names->setValues(values);
    m_combo->setCurrentIndex(-1);
    m_combo->setEditText(text);
    m_combo->lineEdit()->setCursorPosition(cursor);
    showPlaceholder();
}

QList<QWidget *> ChoiceEditor::controls() const
{
    return {m_combo, m_combo->lineEdit()};
}

void ChoiceEditor::showUnsetText(const QString &text)
{
    m_unsetText = text;
    showPlaceholder();
}

void ChoiceEditor::showPlaceholder()
{
    m_combo->lineEdit()->setPlaceholderText(m_isSet ? tr("Empty, and sent so") : m_unsetText);
}

BooleanEditor::BooleanEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_combo(new QComboBox(this))
{
    Q_UNUSED(parameter)
    fill(this, m_combo);
    m_combo->addItem(tr("Not set"));
    m_combo->addItem(tr("true"), u"true"_s);
    m_combo->addItem(tr("false"), u"false"_s);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        showMuted();
        if (!m_loading)
            Q_EMIT edited();
    });
    showMuted();
}

void BooleanEditor::showMuted()
{
    // As pale as the placeholder of a field beside it.
    QPalette muted;
    if (m_combo->currentIndex() == 0)
        muted.setBrush(QPalette::ButtonText, palette().brush(QPalette::PlaceholderText));
    m_combo->setPalette(muted);
}

void BooleanEditor::changeEvent(QEvent *event)
{
    ParameterEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_combo)
        showMuted();
}

QVariant BooleanEditor::value() const
{
    const QVariant word = m_combo->currentData();
    return word.isValid() ? QVariant(QStringList(word.toString())) : QVariant();
}

void BooleanEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback loading(m_loading, true);
    int index = 0;
    if (value.isValid()) {
        const QString text = textOf(value);
        index = m_combo->findData(text);
        if (index < 0) {
            m_combo->addItem(text.isEmpty() ? tr("Empty, and sent so") : text, text);
            index = m_combo->count() - 1;
        }
    }
    m_combo->setCurrentIndex(index);
}

QList<QWidget *> BooleanEditor::controls() const
{
    return {m_combo};
}

void BooleanEditor::showUnsetText(const QString &text)
{
    m_combo->setItemText(0, text);
}

ChoicesEditor::ChoicesEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_boxArea(new QWidget(this))
{
    new FlowLayout(m_boxArea);
    fill(this, m_boxArea);
    for (const QString &value : parameter.values)
        addBox(value);
    if (parameter.openEnum) {
        m_other = new QLineEdit(this);
        m_other->setPlaceholderText(tr("Another value, then Enter"));
        layout()->addWidget(m_other);
        watchComposing(m_other);
        connect(m_other, &QLineEdit::textChanged, this, [this] {
            if (!m_loading)
                Q_EMIT edited();
        });
        connect(m_other, &QLineEdit::returnPressed, this, &ChoicesEditor::updateOther);
        connect(m_other, &QLineEdit::editingFinished, this, &ChoicesEditor::updateOther);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.constFirst());
}

ChoicesEditor::~ChoicesEditor()
{
    if (m_other)
        m_other->disconnect(this);
}

QCheckBox *ChoicesEditor::addBox(const QString &value)
{
    auto *box = new QCheckBox(QString(value).replace(u'&', u"&&"_s), m_boxArea);
    box->setProperty("wireValue", value);
    box->setAccessibleName(value);
    m_boxArea->layout()->addWidget(box);
    m_boxes.append(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        if (m_loading)
            return;
        m_isSet = true;
        Q_EMIT edited();
    });
    return box;
}

void ChoicesEditor::updateOther()
{
    const QString value = m_other->text().trimmed();
    if (value.isEmpty())
        return;
    const QScopedValueRollback loading(m_loading, true);
    m_other->clear();
    const auto found = std::find_if(m_boxes.cbegin(), m_boxes.cend(), [&](const QCheckBox *box) {
        return box->property("wireValue").toString() == value;
    });
    QCheckBox *box = found == m_boxes.cend() ? addBox(value) : *found;
    box->setChecked(true);
    box->show();
    m_isSet = true;
    Q_EMIT edited();
}

QVariant ChoicesEditor::value() const
{
    const QString other = m_other ? m_other->text().trimmed() : QString();
    if (!m_isSet && other.isEmpty())
        return {};
    QStringList values;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            values.append(box->property("wireValue").toString());
    }
    if (!other.isEmpty() && !values.contains(other))
        values.append(other);
    return values;
}

void ChoicesEditor::setValue(const QVariant &value)
{
    const QScopedValueRollback loading(m_loading, true);
    m_isSet = value.isValid();
    if (m_other)
        m_other->clear();
    QStringList values = value.toStringList();
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(values.removeAll(box->property("wireValue").toString()) > 0);
    for (const QString &other : std::as_const(values)) {
        QCheckBox *box = addBox(other);
        box->setChecked(true);
        box->show();
    }
}

QList<QWidget *> ChoicesEditor::controls() const
{
    QList<QWidget *> all;
    for (QCheckBox *box : m_boxes)
        all.append(box);
    if (m_other)
        all.append(m_other);
    return all;
}

void ChoicesEditor::showUnsetText(const QString &text)
{
    // The boxes have no room for it; the field shows it under them.
    Q_UNUSED(text)
}

} // namespace Desk
