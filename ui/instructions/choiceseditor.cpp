#include "choiceseditor.h"

#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Desk {

using namespace Qt::StringLiterals;

ChoicesEditor::ChoicesEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_boxArea(new QWidget(this))
{
    new FlowLayout(m_boxArea);
    fill(m_boxArea);
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
    // The boxes have no room for the text; the field shows it below.
    Q_UNUSED(text)
}

} // namespace Desk
