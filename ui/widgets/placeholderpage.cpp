#include "placeholderpage.h"

#include "answerdetails.h"
#include "safetext.h"
#include "taborder.h"
#include "wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace Desk {

namespace {
constexpr int ButtonsRow = 2; ///< In the column, below title and advice.
} // namespace

PlaceholderPage::PlaceholderPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new WrapLabel(this))
    , m_advice(new WrapLabel(this, Tone::Muted))
    , m_button(new QPushButton(this))
    , m_answer(nullptr) // Made for the first answer.
{
    m_title->setObjectName(u"stateTitle"_s);
    m_title->setFont(Theme::strongFont(font()));
    m_advice->setObjectName(u"stateAdvice"_s);
    m_button->setObjectName(u"stateButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::grid(3), Theme::grid(5), Theme::grid(3), Theme::grid(3));
    column->setSpacing(Theme::grid(2));
    column->addWidget(m_title);
    column->addWidget(m_advice);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid(2));
    row->addWidget(m_button);
    column->addLayout(row);
    row->addStretch();
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &PlaceholderPage::triggered);
    setState({}, {});
}

PlaceholderPage::~PlaceholderPage() = default;

void PlaceholderPage::setState(const QString &title, const QString &advice, const QString &button,
                               const QString &answer)
{
    m_title->setText(paragraph(title));
    setAccessibleName(m_title->text());
    m_title->setVisible(!title.isEmpty());
    m_advice->setText(paragraph(advice));
    m_advice->setVisible(!advice.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    if (!m_answer && !answer.isEmpty()) {
        auto *column = static_cast<QVBoxLayout *>(layout());
        auto *row = static_cast<QHBoxLayout *>(column->itemAt(ButtonsRow)->layout());
        const std::unique_ptr<QLayoutItem> beside(row->takeAt(row->count() - 1));
        const std::unique_ptr<QLayoutItem> below(column->takeAt(column->count() - 1));
        m_answer = new AnswerDetails(u"state"_s, row, column, this);
        row->addStretch();
        column->addStretch();
        keepTabOrder(*this);
    }
    if (m_answer)
        m_answer->setText(answer);
}

QString PlaceholderPage::title() const
{
    return m_title->text();
}

} // namespace Desk
