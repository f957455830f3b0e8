#include "formgroup.h"

#include "parameterfield.h"
#include "ui/widgets/headingbutton.h"

#include "text/searchtext.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Desk {

using namespace Qt::StringLiterals;

FormGroup::FormGroup(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_title(title)
    , m_heading(new HeadingButton(this))
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body))
{
    setObjectName(u"group."_s + key);
    m_heading->setObjectName(u"groupHeading."_s + key);
    m_heading->setFont(Theme::strongFont(Theme::secondaryFont(font())));
    m_rows->setContentsMargins(0, 0, 0, Theme::grid(1));
    m_rows->setSpacing(Theme::grid(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid(1));
    layout->addWidget(m_heading, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    connect(m_heading, &HeadingButton::clicked, this, [this] {
        setOpen(!m_open);
        Q_EMIT toggled(m_key, m_open);
    });
    showHeading();
}

void FormGroup::addField(ParameterField *field)
{
    m_fields.append(field);
    m_rows->addWidget(field);
    showHeading();
}

QList<QWidget *> FormGroup::tabStops() const
{
    QList<QWidget *> stops{m_heading};
    for (const ParameterField *field : m_fields)
        stops += field->tabStops();
    return stops;
}

void FormGroup::setOpen(bool open)
{
    m_open = open;
    m_body->setVisible(m_open || m_filtered);
    showHeading();
}

int FormGroup::filter(const QString &text, bool setOnly)
{
    m_filtered = setOnly || !text.isEmpty();
    const bool isTitleMatch = !text.isEmpty() && containsSearchText(m_title, searchText(text));
    int shown = 0;
    for (ParameterField *field : std::as_const(m_fields)) {
        const bool fits = (text.isEmpty() || isTitleMatch || field->matches(text)) && (!setOnly || field->isSet());
        field->setVisible(fits);
        shown += fits ? 1 : 0;
    }
    setVisible(shown > 0);
    m_body->setVisible(m_open || m_filtered);
    showHeading();
    return shown;
}

int FormGroup::heightToFirstField() const
{
    const int heading = m_heading->sizeHint().height();
    const auto first = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [](const ParameterField *field) { return !field->isHidden(); });
    if (m_body->isHidden() || first == m_fields.cend())
        return heading;
    return heading + layout()->spacing() + (*first)->sizeHint().height();
}

void FormGroup::showHeading()
{
    const auto set =
        std::count_if(m_fields.cbegin(), m_fields.cend(), [](const ParameterField *field) { return field->isSet(); });
    const bool open = m_open || m_filtered;
    const QString count = set > 0 ? tr("%1 of %2 set").arg(set).arg(m_fields.size()) : QString::number(m_fields.size());
    const QString title = m_title.toUpper();
    m_heading->setText(open ? (set > 0 ? tr("%1 · %2").arg(title, count) : title) : tr("%1 · %2 ›").arg(title, count));
    m_heading->setAccessibleName(tr("%1: %2").arg(m_title).arg(m_fields.size()));
    m_heading->setAccessibleDescription(open ? tr("Unfolded, %n set", nullptr, int(set))
                                             : tr("Folded, %n set", nullptr, int(set)));
    m_heading->setToolTip(open ? tr("Fold") : tr("Unfold"));
}

} // namespace Desk
