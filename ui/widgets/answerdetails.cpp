#include "answerdetails.h"

#include "clipboard.h"
#include "textview.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Desk {

AnswerDetails::AnswerDetails(const QString &name, QHBoxLayout *row, QVBoxLayout *column, QWidget *parent)
    : QObject(parent)
    , m_lines(new TextView(parent))
    , m_copy(new QPushButton(tr("Copy details"), parent))
    , m_details(new QPushButton(tr("Details"), parent))
{
    m_lines->setObjectName(name + u"Details"_s);
    m_lines->setAccessibleName(tr("Details"));
    m_lines->setFixedHeight(Theme::grid(45));
    m_lines->hide();
    m_copy->setObjectName(name + u"Copy"_s);
    m_copy->hide();
    m_details->setObjectName(name + u"DetailsButton"_s);
    m_details->setCheckable(true);
    m_details->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { Clipboard::copy(m_lines->text()); });
    connect(m_details, &QPushButton::toggled, m_lines, &QWidget::setVisible);
    connect(m_details, &QPushButton::toggled, m_copy, &QWidget::setVisible);
    row->addWidget(m_copy);
    row->addWidget(m_details);
    column->addWidget(m_lines);
}

AnswerDetails::~AnswerDetails() = default;

bool AnswerDetails::isOpen() const
{
    return m_details->isChecked();
}

void AnswerDetails::setText(const QString &text)
{
    if (text == m_lines->text())
        return; // The text is the same, so what is being read is not folded.
    m_lines->setText(text);
    m_details->setChecked(false);
    m_details->setVisible(!text.isEmpty());
}

} // namespace Desk
