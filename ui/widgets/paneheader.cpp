#include "paneheader.h"

#include "icons.h"
#include "plainlabel.h"
#include "safetext.h"
#include "steadylabel.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Desk {

PaneHeader::PaneHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(title, this))
    , m_count(new PlainLabel(this))
    , m_controls(new QWidget(this))
    , m_controlRow(new QHBoxLayout(m_controls))
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_title(new QHBoxLayout)
{
    m_name->setFont(Theme::strongFont(font()));
    m_count->setObjectName(u"paneCount"_s);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_title->setSpacing(Theme::grid(2));
    m_title->addWidget(m_name);
    m_title->addWidget(m_count);
    m_title->addStretch(1);
    m_controlRow->setContentsMargins({});
    m_controlRow->setSpacing(Theme::grid(2));
    m_controlRow->addStretch(1); // Keeps the controls at the end of the line while there is room.
    m_rows->setContentsMargins(Theme::grid(3), 0, Theme::grid(3), 0);
    m_rows->setSpacing(Theme::grid(2));
    m_rows->addLayout(m_title, 1);
    m_rows->addWidget(m_controls);
    setMinimumHeight(Theme::measures(font()).header);
}

PaneHeader::~PaneHeader() = default;

void PaneHeader::setCount(const QString &count)
{
    setCount(QStringList(count));
}

void PaneHeader::setCount(const QStringList &forms)
{
    if (forms == m_forms)
        return;
    m_forms = forms;
    place();
    updateGeometry();
}

void PaneHeader::setRowsBy(const QString &count)
{
    if (std::exchange(m_rowsBy, count) != count)
        place();
}

QString PaneHeader::count() const
{
    return m_forms.value(0);
}

int PaneHeader::titleWidth(const QString &count) const
{
    // Where it counts on, the rows stay as they are.
    const int width = m_count->fontMetrics().horizontalAdvance(SteadyLabel::shapeOf(count)) + 1;
    return m_name->sizeHint().width() + width + 2 * Theme::grid(2);
}

void PaneHeader::addControl(QWidget *control, int stretch)
{
    m_controlRow->addWidget(control, stretch);
    m_rows->setStretchFactor(m_controls, m_rows->stretch(1) + stretch);
}

void PaneHeader::addClose(const QString &objectName, const QString &words)
{
    auto *close = new QToolButton(this);
    close->setObjectName(objectName);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setToolTip(toolTipText(words));
    close->setAccessibleName(words);
    connect(close, &QToolButton::clicked, this, &PaneHeader::closeWanted);
    addControl(close);
}

int PaneHeader::widthOfTwoRows() const
{
    const int title = titleWidth(m_forms.isEmpty() ? QString() : m_forms.constLast()) - Theme::grid(2);
    return std::max(title, controlsWidth() - Theme::grid(2)) + 2 * Theme::grid(3);
}

/// As narrow as the wider of the two rows.
QSize PaneHeader::minimumSizeHint() const
{
    const int title = titleWidth(m_forms.isEmpty() ? QString() : m_forms.constLast()) - Theme::grid(2);
    return {std::max(title, m_controls->minimumSizeHint().width()) + 2 * Theme::grid(3),
            QWidget::minimumSizeHint().height()};
}

int PaneHeader::controlsWidth() const
{
    int controls = 0;
    for (int i = 0; i < m_controlRow->count(); ++i) {
        const QWidget *control = m_controlRow->itemAt(i)->widget();
        if (!control)
            continue;
        // A field may be as narrow as its minimum, but a button that is narrower than its hint is cut.
        controls +=
            (control->minimumWidth() > 0 ? control->minimumWidth() : control->sizeHint().width()) + Theme::grid(2);
    }
    return controls;
}

void PaneHeader::place()
{
    const int controls = controlsWidth();
    const int room = width() - 2 * Theme::grid(3);
    const bool twoRows = titleWidth(m_rowsBy.isEmpty() ? count() : m_rowsBy) + controls > room;
    const int titleRoom = (twoRows ? room + Theme::grid(2) : room - controls);
    QString shown;
    for (const QString &form : std::as_const(m_forms)) {
        shown = form;
        if (titleWidth(form) <= titleRoom)
            break;
    }
    if (m_count->text() != shown)
        m_count->setText(shown);
    const QString whole = shown == count() ? QString() : count();
    setPlainToolTip(m_count, whole);
    m_count->setAccessibleName(whole);
    const bool rowEach = controls - Theme::grid(2) > room;
    m_controlRow->setDirection(rowEach ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_controlRow->setSpacing(rowEach ? Theme::grid(1) : Theme::grid(2));
    m_rows->setDirection(twoRows ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int edge = twoRows ? Theme::grid(1) : 0;
    m_rows->setContentsMargins(Theme::grid(3), edge, Theme::grid(3), edge);
    m_rows->setSpacing(twoRows ? Theme::grid(1) : Theme::grid(2));
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

/// A dock gives its title bar the height of this hint.
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
