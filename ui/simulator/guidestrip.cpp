#include "guidestrip.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {

int heightOf(const QLabel &label, const QString &text, int width)
{
    return label.fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text).height();
}

} // namespace

GuideStrip::GuideStrip(QWidget *parent)
    : QWidget(parent)
    , m_step(new PlainLabel({}, this))
    , m_text(new PlainLabel({}, this))
    , m_shown(new QAction(tr("&Guide"), this))
{
    setObjectName(u"guide"_s);
    m_step->setObjectName(u"guideStep"_s);
    m_step->setFont(Theme::strongFont(font()));
    m_step->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_text->setObjectName(u"guideText"_s);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::grid(3), Theme::grid(1), Theme::grid(3), Theme::grid(1) + 1);
    row->setSpacing(Theme::grid(3));
    row->addWidget(m_step, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    m_shown->setObjectName(u"showGuide"_s);
    m_shown->setCheckable(true);
    m_shown->setChecked(true);
    m_shown->setEnabled(false);
    connect(m_shown, &QAction::toggled, this, &GuideStrip::updateVisibility);
    hide();
}

GuideStrip::~GuideStrip() = default;

void GuideStrip::setGuide(const Simulator::Guide &guide)
{
    if (guide == m_guide)
        return;
    m_guide = guide;
    m_step->setText(guide.step > 0 && guide.step <= guide.steps ? tr("Step %1 of %2").arg(guide.step).arg(guide.steps)
                                                                : QString());
    m_step->setVisible(!m_step->text().isEmpty());
    m_text->setText(guide.text);
    // Aligned beside its step; a label would otherwise follow the direction of its text.
    m_text->setAlignment(Qt::AlignAbsolute | Qt::AlignTop | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    setAccessibleName(m_step->text().isEmpty() ? guide.text : m_step->text() + u": "_s + guide.text);
    m_shown->setEnabled(!guide.text.isEmpty());
    updateVisibility();
    updateColors();
    updateGeometry();
}

void GuideStrip::updateVisibility()
{
    setVisible(m_shown->isChecked() && !m_guide.text.isEmpty());
}

int GuideStrip::heightForWidth(int width) const
{
    const QMargins margins = layout()->contentsMargins();
    // The final text has no step before it, but is laid out as if it had.
    const int step =
        m_guide.steps > 0
            ? m_step->fontMetrics().horizontalAdvance(tr("Step %1 of %2").arg(m_guide.steps).arg(m_guide.steps)) +
                  Theme::grid(3)
            : 0;
    const int room = std::max(Theme::grid(20), width - margins.left() - margins.right() - step);
    int height = heightOf(*m_text, m_guide.text, room);
    for (const QString &text : m_guide.texts)
        height = std::max(height, heightOf(*m_text, text, room));
    return height + margins.top() + margins.bottom();
}

QSize GuideStrip::sizeHint() const
{
    return {Theme::grid(200), heightForWidth(Theme::grid(200))};
}

QSize GuideStrip::minimumSizeHint() const
{
    return {Theme::grid(60), fontMetrics().height()};
}

void GuideStrip::updateColors()
{
    QPalette colors = parentWidget() ? parentWidget()->palette() : QPalette();
    colors.setColor(QPalette::WindowText, Theme::onTint(Tone::Wait, colors));
    m_step->setPalette(colors);
    update();
}

void GuideStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette base = parentWidget() ? parentWidget()->palette() : palette();
    painter.fillRect(rect(), Theme::mixed(Theme::tint(Tone::Wait, base), base.color(QPalette::Window), 0.4));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::line(base));
}

void GuideStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColors();
}

} // namespace Desk
