#include "editors.h"

#include "flowlayout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Desk {

using namespace Qt::StringLiterals;

namespace {

/// A wheel that only scrolls the form must not change what is sent.
bool isStrayWheel(const QObject *watched, const QEvent *event)
{
    const auto *widget = qobject_cast<const QWidget *>(watched);
    return event->type() == QEvent::Wheel && widget && !widget->hasFocus();
}

void fill(ParameterEditor *editor, QWidget *control)
{
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(control);
    editor->setFocusProxy(control);
}

QString textOf(const QVariant &value)
{
    const QStringList values = value.toStringList();
    return values.isEmpty() ? u""_s : values.constFirst();
}

} // namespace

ParameterEditor::ParameterEditor(QWidget *parent)
    : QWidget(parent)
{
}

ParameterEditor *ParameterEditor::create(const Parameter &parameter, QWidget *parent)
{
    switch (parameter.type) {
    case ParameterType::Boolean:
        return new BooleanEditor(parameter, parent);
    case ParameterType::EnumList:
        return new ChoicesEditor(parameter, parent);
    case ParameterType::Enum:
    case ParameterType::HttpMethod:
        return new ChoiceEditor(parameter, parent);
    case ParameterType::Text:
    case ParameterType::Secret:
    case ParameterType::Sid:
    case ParameterType::ContactUri:
    case ParameterType::PhoneNumber:
    case ParameterType::Url:
    case ParameterType::Integer:
        break;
    }
    return new LineEditor(parameter, parent);
}

void ParameterEditor::setUnsetText(const QString &text)
{
    showUnsetText(text);
}

// ---------------------------------------------------------------- one line

LineEditor::LineEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_parameter(parameter)
    , m_edit(new QLineEdit(this))
{
    fill(this, m_edit);
    if (parameter.type == ParameterType::Secret) {
        m_edit->setEchoMode(QLineEdit::Password);
        m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    }
    if (parameter.type == ParameterType::Integer)
        m_edit->installEventFilter(this);
    m_edit->setMinimumWidth(m_edit->fontMetrics().averageCharWidth() * 6);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_isSet = true;
        showPlaceholder();
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &LineEditor::editingFinished);
}

// A field that goes away with the focus in it says that editing is finished, when nobody is left to hear it.
LineEditor::~LineEditor()
{
    m_edit->disconnect(this);
}

QVariant LineEditor::value() const
{
    return m_isSet ? QVariant(QStringList(m_edit->text())) : QVariant();
}

void LineEditor::setValue(const QVariant &value)
{
    m_isSet = value.isValid();
    // Setting the text that is there already would move the cursor under the user's hands.
    if (const QString text = textOf(value); text != m_edit->text()) {
        m_edit->setText(text);
        m_edit->setCursorPosition(0);
    }
    showPlaceholder();
}

QList<QWidget *> LineEditor::controls() const
{
    return {m_edit};
}

void LineEditor::showUnsetText(const QString &text)
{
    m_unsetText = text;
    showPlaceholder();
}

void LineEditor::showPlaceholder()
{
    m_edit->setPlaceholderText(m_isSet ? tr("Empty, and sent so") : m_unsetText);
}

bool LineEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = !(press->modifiers() & ~Qt::KeypadModifier);
        if (plain && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down)) {
            step(press->key() == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return ParameterEditor::eventFilter(watched, event);
}

void LineEditor::step(int by)
{
    bool isNumber = false;
    const QString text = m_edit->text().isEmpty() ? m_parameter.defaultValue : m_edit->text();
    const qint64 old = text.toLongLong(&isNumber);
    if (!isNumber && !text.isEmpty())
        return;
    qint64 number = isNumber ? old + by : m_parameter.minimum.value_or(0);
    if (m_parameter.minimum)
        number = std::max(number, *m_parameter.minimum);
    if (m_parameter.maximum)
        number = std::min(number, *m_parameter.maximum);
    m_edit->setText(QString::number(number));
    m_isSet = true;
    Q_EMIT edited();
}

// ---------------------------------------------------------------- one of several

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
    m_combo->installEventFilter(this);
    connect(m_combo->lineEdit(), &QLineEdit::textEdited, this, [this] {
        m_isSet = true;
        showPlaceholder();
        Q_EMIT edited();
    });
    connect(m_combo, &QComboBox::activated, this, [this](int index) {
        m_combo->setEditText(m_combo->itemText(index));
        m_isSet = true;
        Q_EMIT edited();
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
    m_isSet = value.isValid();
    if (const QString text = textOf(value); text != m_combo->currentText() || !m_isSet) {
        m_combo->setCurrentIndex(m_isSet ? m_combo->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive) : -1);
        m_combo->setEditText(text);
    }
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

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (isStrayWheel(watched, event)) {
        event->ignore();
        return true;
    }
    return ParameterEditor::eventFilter(watched, event);
}

// ---------------------------------------------------------------- yes or no

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
    m_combo->installEventFilter(this);
    connect(m_combo, &QComboBox::currentIndexChanged, this, &BooleanEditor::showMuted);
    connect(m_combo, &QComboBox::activated, this, &BooleanEditor::edited);
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

bool BooleanEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (isStrayWheel(watched, event)) {
        event->ignore();
        return true;
    }
    return ParameterEditor::eventFilter(watched, event);
}

// ---------------------------------------------------------------- several of several

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
        connect(m_other, &QLineEdit::returnPressed, this, &ChoicesEditor::takeOther);
        connect(m_other, &QLineEdit::editingFinished, this, &ChoicesEditor::takeOther);
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
    connect(box, &QCheckBox::clicked, this, [this] {
        m_isSet = true;
        Q_EMIT edited();
    });
    return box;
}

void ChoicesEditor::takeOther()
{
    const QString value = m_other->text().trimmed();
    if (value.isEmpty())
        return;
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
    if (!m_isSet)
        return {};
    QStringList values;
    for (const QCheckBox *box : m_boxes) {
        if (box->isChecked())
            values.append(box->property("wireValue").toString());
    }
    return values;
}

void ChoicesEditor::setValue(const QVariant &value)
{
    m_isSet = value.isValid();
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
