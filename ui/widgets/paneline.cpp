#include "paneline.h"

#include "safetext.h"
#include "textview.h"
#include "wraplabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Desk {

PaneLine::PaneLine(const QString &name, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_text(new WrapLabel(this))
    , m_button(new QToolButton(this))
    , m_lines(new TextView(this))
{
    setObjectName(name);
    m_text->setObjectName(name + u"Text"_s);
    m_text->setFont(Theme::secondaryFont(font()));
    m_button->setObjectName(name + u"Button"_s);
    m_button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_lines->setObjectName(name + u"Lines"_s);
    m_lines->setAccessibleName(tr("Details"));
    m_lines->setFixedHeight(Theme::grid(36));
    m_lines->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(Theme::grid(2));
    row->addWidget(m_text, 1, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(2), Theme::grid(1));
    column->setSpacing(Theme::grid(1));
    column->addLayout(row);
    column->addWidget(m_lines);
    connect(m_button, &QToolButton::clicked, this, &PaneLine::triggered);
    connect(m_button, &QToolButton::toggled, m_lines, &QWidget::setVisible);
    hide();
}

PaneLine::~PaneLine() = default;

void PaneLine::setLine(const QString &text, const QString &step)
{
    m_button->setCheckable(false);
    m_button->setVisible(!step.isEmpty());
    m_button->setText(actionText(step));
    m_button->setAccessibleName(step);
    setText(text);
}

void PaneLine::setDetails(const QString &text, const QStringList &lines)
{
    if (text == m_text->text() && m_lines->text() == lines.join(u'\n'))
        return; // The text is the same, so what is being read is not folded.
    m_button->setCheckable(true);
    m_button->setChecked(false);
    m_button->setVisible(!lines.isEmpty());
    m_button->setText(tr("Details"));
    m_button->setAccessibleName(tr("Details"));
    m_lines->setText(lines.join(u'\n'));
    setText(text);
}

QString PaneLine::text() const
{
    return m_text->text();
}

void PaneLine::setText(const QString &text)
{
    m_text->setText(paragraph(text));
    m_text->setAccessibleName(m_text->text());
    setVisible(!text.isEmpty());
}

void PaneLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::tint(m_tone, palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line(palette()));
}

} // namespace Desk
