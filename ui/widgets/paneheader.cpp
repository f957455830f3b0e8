#include "paneheader.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Desk {

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    auto *name = new QLabel(title, this);
    name->setTextFormat(Qt::PlainText);
    name->setFont(Theme::strongFont(font()));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"paneCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_row->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), 0);
    m_row->setSpacing(Theme::grid(2));
    m_row->addWidget(name);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    setMinimumHeight(Theme::measures(font()).header);
}

PaneHeader::~PaneHeader() = default;

void PaneHeader::setCount(const QString &count)
{
    m_count->setText(count);
}

void PaneHeader::addControl(QWidget *control, int stretch)
{
    m_row->addWidget(control, stretch);
}

/// A dock takes its title bar at the height of its hint, and no higher.
QSize PaneHeader::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(minimumSize());
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line(palette()));
}

} // namespace Desk
