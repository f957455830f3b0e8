#include "booleaneditor.h"

#include <QComboBox>
#include <QEvent>
#include <QScopedValueRollback>

namespace Desk {

using namespace Qt::StringLiterals;

BooleanEditor::BooleanEditor(const Parameter &parameter, QWidget *parent)
    : ParameterEditor(parent)
    , m_combo(new QComboBox(this))
{
    Q_UNUSED(parameter)
    fill(m_combo);
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
    // In the colour of a placeholder.
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

} // namespace Desk
