#include "termslist.h"

#include "ui/widgets/bidi.h"
#include "ui/widgets/discard.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Desk {

TermsList::TermsList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"whyTerms"_s);
    m_grid->setContentsMargins(Theme::grid(2), Theme::grid(2), Theme::grid(2), Theme::grid(2));
    m_grid->setHorizontalSpacing(Theme::grid(3));
    m_grid->setVerticalSpacing(Theme::grid(1));
    m_grid->setColumnStretch(1, 1);
}

TermsList::~TermsList() = default;

void TermsList::setTerms(const QList<TermRow> &terms)
{
    if (terms == m_terms)
        return;
    m_terms = terms;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) // The stretch has none.
            discard(widget);
        delete item;
    }
    const QFont fixed = Theme::fixedFont(font());
    int line = 0;
    for (const TermRow &term : terms.first(std::min(terms.size(), MostShown))) {
        const bool isCause = term.of > 0 && term.matches == 0;
        const Tone tone = isCause ? Tone::Bad : term.matches < term.of ? Tone::Wait : Tone::Ok;
        auto *count = new PlainLabel(tr("%1 of %2").arg(term.matches).arg(term.of), this);
        count->setFont(fixed);
        QPalette colours = count->palette();
        colours.setColor(QPalette::WindowText, Theme::color(tone, palette()));
        count->setPalette(colours);
        auto *text = new WrapLabel(this);
        const QString expression = isolated(term.term);
        text->setText(term.nearest.isEmpty() ? expression
                                             : expression + u"   "_s + tr("nearest: %1").arg(term.nearest));
        text->setFont(fixed);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(tr("%1 of %2: %3").arg(term.matches).arg(term.of).arg(text->text()));
        m_grid->addWidget(count, line, 0, Qt::AlignTop | Qt::AlignRight);
        m_grid->addWidget(text, line, 1);
        ++line;
    }
    if (terms.size() > MostShown) {
        auto *more = new WrapLabel(this, Tone::Muted);
        more->setText(tr("and %n more", nullptr, static_cast<int>(terms.size() - MostShown)));
        m_grid->addWidget(more, line, 1);
    }
}

void TermsList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::mixed(palette().color(QPalette::WindowText), palette().color(QPalette::Window), 0.05));
    painter.drawRoundedRect(rect(), Theme::grid(1), Theme::grid(1));
}

} // namespace Desk
